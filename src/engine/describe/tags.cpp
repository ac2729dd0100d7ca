#include "engine/describe/tags.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace describe {
namespace {

using Tags = std::vector<std::pair<std::string_view, std::string>>;

/// The models of a tag, in words; made when it is first named.
std::string& models_of(Tags& tags, std::string_view tag) {
  const auto it = std::find_if(tags.begin(), tags.end(), [&](const auto& t) { return t.first == tag; });
  return it != tags.end() ? it->second : tags.emplace_back(tag, std::string()).second;
}

}  // namespace

std::string_view tag_of(const Audience& audience, const command::Command& command) {
  constexpr std::string_view prefix = "/api/v1/";
  std::string_view segment = command.path;
  if (segment.starts_with(prefix)) segment.remove_prefix(prefix.size());
  segment = segment.substr(0, segment.find('/'));
  for (const auto& model : audience.models())
    if (model.model->name == segment) return model.model->domain;
  return command.right.empty() ? std::string_view("acces") : command.right.substr(0, command.right.find(':'));
}

void write_tags(json::Writer& w, const Audience& audience) {
  Tags tags;
  for (const auto& model : audience.models()) {
    std::string& names = models_of(tags, model.model->domain);
    names.append(names.empty() ? "" : ", ").append(model.model->name);
  }
  for (const auto* command : audience.commands()) models_of(tags, tag_of(audience, *command));
  w.key("tags");
  w.begin_array();
  for (const auto& [tag, names] : tags) {
    w.begin_object();
    w.member("name", tag);
    w.member("description",
             names.empty() ? "Commandes du domaine « " + std::string(tag) + " »." : "Modèles : " + names + ".");
    w.end_object();
  }
  w.begin_object();
  w.member("name", "systeme");
  w.member("description", "Santé, mesures et description du programme.");
  w.end_object();
  w.end_array();
}

}  // namespace describe
