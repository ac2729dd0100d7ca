#include "engine/describe/components.hpp"

#include <map>

#include "engine/describe/schema.hpp"
#include "engine/http/problem.hpp"

namespace describe {
namespace {

using json::Writer;

constexpr int problem_statuses[] = {400, 401, 402, 403, 404, 406, 409, 412, 413, 415, 416, 422, 429, 503};

void write_schemas(Writer& w, const Audience& audience) {
  w.key("schemas");
  w.begin_object();
  write_shared_schemas(w);
  for (const auto& model : audience.models()) {
    const std::string name = model.table->name;
    w.key(name);
    write_read_schema(w, audience, model);
    if (audience.may(*model.model, resource::Create)) {
      w.key(name + "Creation");
      write_input_schema(w, audience, model, false);
    }
    if (audience.may(*model.model, resource::Update)) {
      w.key(name + "Modification");
      write_input_schema(w, audience, model, true);
    }
  }
  w.end_object();
}

void write_parameters(Writer& w, const Audience& audience) {
  w.key("parameters");
  w.begin_object();
  write_shared_parameters(w);
  std::map<std::string, const catalog::Column*> filters;
  for (const auto& model : audience.models())
    for (const auto* column : model.columns)
      if (auto name = filter_parameter(*column); !name.empty()) filters.emplace(std::move(name), column);
  for (const auto& [name, column] : filters) {
    w.key(name);
    w.begin_object();
    w.member("name", column->name);
    w.member("in", "query");
    w.key("schema");
    write_ref(w, "schemas", filter_schema(column->kind));
    w.end_object();
  }
  w.end_object();
}

std::string problem_name(int status) { return "Probleme" + std::to_string(status); }

void write_problem(Writer& w, std::string_view name, std::string_view description, bool retry) {
  w.key(name);
  w.begin_object();
  w.member("description", description);
  if (retry) w.member_raw("headers", R"({"Retry-After":{"$ref":"#/components/headers/Retry-After"}})");
  w.member_raw("content", R"({"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}})");
  w.end_object();
}

void write_responses(Writer& w) {
  w.key("responses");
  w.begin_object();
  for (const int status : problem_statuses)
    write_problem(w, problem_name(status), std::string(http::title(status)) + ".", status == 429 || status == 503);
  write_problem(w, "Probleme", "Tout autre refus ou erreur.", false);
  w.end_object();
}

void write_security(Writer& w, std::string_view session_cookie) {
  w.key("securitySchemes");
  w.begin_object();
  w.member_raw("jeton", R"({"type":"http","scheme":"bearer","description":"Jeton de session ou clé d'API."})");
  w.key("session");
  w.begin_object();
  w.member("type", "apiKey");
  w.member("in", "cookie");
  w.member("name", session_cookie);
  w.member("description", "Témoin de connexion d'un navigateur.");
  w.end_object();
  w.member_raw("csrf", R"({"type":"apiKey","in":"header","name":"X-CSRF-Token",)"
                       R"("description":"Avec le témoin de connexion, sur toute demande qui écrit : la valeur )"
                       R"(« csrf » rendue à l'ouverture de la session."})");
  w.end_object();
}

}  // namespace

std::string filter_parameter(const catalog::Column& column) {
  for (const std::string_view reserved : {"select", "columns", "order", "limit", "offset", "curseur", "or", "and"})
    if (column.name == reserved) return {};
  return "filtre." + std::string(filter_schema(column.kind).substr(6)) + "." + column.name;
}

void write_problems(Writer& w, std::initializer_list<int> statuses) {
  for (const int status : statuses) {
    w.key(std::to_string(status));
    write_ref(w, "responses", problem_name(status));
  }
  w.key("default");
  write_ref(w, "responses", "Probleme");
}

void write_components(Writer& w, const Audience& audience, std::string_view session_cookie) {
  write_security(w, session_cookie);
  write_parameters(w, audience);
  w.key("headers");
  w.begin_object();
  write_shared_headers(w);
  w.end_object();
  write_responses(w);
  write_schemas(w, audience);
}

}  // namespace describe
