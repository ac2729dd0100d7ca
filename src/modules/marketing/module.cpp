#include "modules/marketing/module.hpp"

namespace marketing {

void register_module(resource::Registry& models, command::Registry&) {
  models.add({.name = "Segment", .domain = "marketing", .write = resource::All});
  models.add({.name = "Campaign", .domain = "marketing"});
  models.add({.name = "Automation", .domain = "marketing"});
  models.add({.name = "AutomationExecution", .domain = "marketing"});
}

}  // namespace marketing
