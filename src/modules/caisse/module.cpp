#include "modules/caisse/module.hpp"

namespace caisse {

namespace {

constexpr std::string_view register_read_only[] = {"status", "terminalId"};

}  // namespace

void register_module(resource::Registry& models, command::Registry&) {
  models.add({.name = "Register",
              .domain = "caisse",
              .write = resource::Create | resource::Update,
              .read_only = register_read_only});
  models.add({.name = "RegisterSession", .domain = "caisse"});
}

}  // namespace caisse
