#include "engine/resource/registry.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace resource {

void Registry::add(const Model& model) {
  if (find(model.name)) throw std::logic_error("model registered twice: " + std::string(model.name));
  m_models.push_back(model);
}

const Model* Registry::find(std::string_view name) const {
  const auto it = std::find_if(m_models.begin(), m_models.end(), [&](const Model& m) { return m.name == name; });
  return it == m_models.end() ? nullptr : &*it;
}

}  // namespace resource
