#include "modules/ventes/transitions_json.hpp"

#include "engine/json/writer.hpp"
#include "modules/ventes/core/transitions.hpp"

namespace ventes {

std::string transitions_json() {
  std::string out;
  json::Writer w(out);
  w.begin_array();
  for (std::size_t type = 0; type < Words<TypeDocument>::all.size(); ++type) {
    for (const Transition& transition : transitions(static_cast<TypeDocument>(type))) {
      w.begin_object();
      w.member("type", to_text(transition.type));
      w.member("de", to_text(transition.de));
      w.member("verbe", transition.verbe);
      w.member("vers", to_text(transition.vers));
      w.end_object();
    }
  }
  w.end_array();
  return out;
}

}  // namespace ventes
