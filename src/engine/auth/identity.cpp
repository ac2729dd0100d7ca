#include "engine/auth/identity.hpp"

#include <algorithm>

namespace auth {

Rights::Rights(std::vector<std::string> granted) : m_granted(std::move(granted)) {
  std::sort(m_granted.begin(), m_granted.end());
  m_granted.erase(std::unique(m_granted.begin(), m_granted.end()), m_granted.end());
}

bool Rights::may(std::string_view domain, std::string_view action) const {
  const auto granted = [&](std::string_view d, std::string_view a) {
    std::string right(d);
    right.append(":").append(a);
    return std::binary_search(m_granted.begin(), m_granted.end(), right);
  };
  return granted(domain, action) || granted(domain, "*") || granted("*", "*");
}

bool Rights::may(std::string_view right) const {
  const auto colon = right.find(':');
  return colon != std::string_view::npos && may(right.substr(0, colon), right.substr(colon + 1));
}

}  // namespace auth
