#include "base/text.hpp"
#include "engine/describe/components.hpp"
#include "engine/describe/paths.hpp"
#include "engine/describe/schema.hpp"
#include "engine/describe/tags.hpp"

namespace describe {
namespace {

using command::Command;
using json::Writer;

constexpr std::string_view prefix = "/api/v1/";

/// "POST /api/v1/Document/{id}/valider" → "Document.valider"; another method stands at the end: "cles.get".
std::string identifier(const Command& command) {
  std::string_view path = command.path;
  if (path.starts_with(prefix)) path.remove_prefix(prefix.size());
  std::string out;
  while (!path.empty()) {
    const auto end = std::min(path.find('/'), path.size());
    const auto segment = path.substr(0, end);
    if (!segment.empty() && segment != "{id}") out.append(out.empty() ? "" : ".").append(segment);
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  if (command.method != "POST") out += "." + base::ascii_lower(command.method);
  return out;
}

bool takes_id(const Command& command) { return command.path.find("{id}") != std::string_view::npos; }
bool reads(const Command& command) { return command.method == "GET" || command.method == "HEAD"; }

void write_head(Writer& w, const Audience& audience, const Command& command, const std::string& id) {
  w.member("operationId", id);
  w.member("summary", audience.text(command.summary, id));
  w.key("tags");
  w.begin_array();
  w.string(tag_of(audience, command));
  w.end_array();
  if (!command.right.empty()) w.member("x-right", command.right);
  if (command.access == command::Access::Public) w.member_raw("security", "[]");
  else if (reads(command)) write_reading_security(w);
}

void write_parameters(Writer& w, const Audience& audience, const Command& command) {
  w.key("parameters");
  w.begin_array();
  for (const auto& field : command.query) {
    if (audience.hidden(field.name)) continue;
    w.begin_object();
    w.member("name", field.name);
    w.member("in", "query");
    if (field.required) w.key("required"), w.boolean(true);
    if (const auto about = audience.text(field.about); !about.empty()) w.member("description", about);
    w.key("schema");
    write_query_schema(w, audience, field);
    w.end_object();
  }
  if (command.method == "POST" && command.access != command::Access::Public)
    write_ref(w, "parameters", "Idempotency-Key");
  w.end_array();
}

void write_body(Writer& w, const Audience& audience, const Command& command) {
  const bool json = command.body == command::Body::Json && !command.input.empty();
  const bool file = command.body == command::Body::File;
  if (!json && !file && command.body != command::Body::Csv) return;
  bool required = !json;
  for (const auto& field : command.input) required = required || field.required;
  w.key("requestBody");
  w.begin_object();
  w.key("required");
  w.boolean(required);
  w.key("content");
  w.begin_object();
  for (const std::string_view type : {"application/xml", "application/pdf"}) {
    if (file) w.member_raw(type, R"({"schema":{"type":"string","format":"binary"}})");
  }
  if (json || file) {
    w.key("application/json");
    w.begin_object();
    w.key("schema");
    write_fields_schema(w, audience, command.input, Direction::Input);
    w.end_object();
  } else {
    w.member_raw("text/csv", R"({"schema":{"type":"string","description":"Fichier CSV, en UTF-8 ou Windows-1252."}})");
  }
  w.end_object();
  w.end_object();
}

void write_success(Writer& w, const Audience& audience, const Command& command) {
  w.key(std::to_string(command.success));
  w.begin_object();
  w.member("description", command.success == 204 ? "Fait ; rien à rendre." : "Fait.");
  const bool json = command.answer_type == "application/json";
  if (command.success != 204) {
    w.key("content");
    w.begin_object();
    w.key(command.answer_type);
    w.begin_object();
    w.key("schema");
    if (!json) w.raw(command.answer_type.starts_with("text/") ? R"({"type":"string"})"
                                                              : R"({"type":"string","format":"binary"})");
    else if (command.answer.empty()) w.raw("{}");
    else write_fields_schema(w, audience, command.answer, Direction::Answer);
    w.end_object();
    w.end_object();
  }
  w.end_object();
}

void write_responses(Writer& w, const Audience& audience, const Command& command) {
  w.key("responses");
  w.begin_object();
  write_success(w, audience, command);
  const bool open = command.access == command::Access::Public;
  if (reads(command) && takes_id(command)) write_problems(w, {400, 401, 403, 404, 406, 409, 503});
  else if (reads(command)) write_problems(w, {400, 401, 403, 422, 503});
  else if (open) write_problems(w, {400, 401, 409, 413, 415, 422, 429, 503});
  else if (takes_id(command)) write_problems(w, {400, 401, 402, 403, 404, 409, 412, 413, 415, 422, 503});
  else write_problems(w, {400, 401, 402, 403, 404, 409, 412, 413, 415, 422, 429, 503});
  w.end_object();
}

}  // namespace

void add_command_paths(Paths& paths, const Audience& audience) {
  for (const auto* command : audience.commands()) {
    std::string text;
    Writer w(text);
    w.begin_object();
    write_head(w, audience, *command, paths.unique_id(identifier(*command)));
    write_parameters(w, audience, *command);
    write_body(w, audience, *command);
    write_responses(w, audience, *command);
    w.end_object();
    paths.add(command->path, command->method, std::move(text));
  }
}

}  // namespace describe
