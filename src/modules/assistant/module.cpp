#include "modules/assistant/module.hpp"

namespace assistant {

void register_module(resource::Registry& models, command::Registry&) {
  models.add({.name = "Conversation", .domain = "assistant"});
  models.add({.name = "Message", .domain = "assistant"});
}

}  // namespace assistant
