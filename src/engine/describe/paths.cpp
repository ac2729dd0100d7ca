#include "engine/describe/paths.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace describe {

void Paths::add(std::string_view path, std::string_view method, std::string operation) {
  auto item = std::find_if(m_items.begin(), m_items.end(), [&](const Item& i) { return i.path == path; });
  if (item == m_items.end()) item = m_items.insert(m_items.end(), Item{std::string(path), {}});
  const std::string name = base::ascii_lower(method);
  for (auto& [known, text] : item->operations) {
    if (known != name) continue;
    text = std::move(operation);
    return;
  }
  item->operations.emplace_back(name, std::move(operation));
}

std::string Paths::unique_id(std::string wanted) {
  while (!m_ids.insert(wanted).second) wanted += ".bis";
  return wanted;
}

void Paths::write(json::Writer& w) const {
  w.key("paths");
  w.begin_object();
  for (const auto& item : m_items) {
    w.key(item.path);
    w.begin_object();
    if (item.path.find("{id}") != std::string::npos)
      w.member_raw("parameters", R"([{"$ref":"#/components/parameters/id"}])");
    for (const auto& [method, operation] : item.operations) w.member_raw(method, operation);
    w.end_object();
  }
  w.end_object();
}

void write_reading_security(json::Writer& w) { w.member_raw("security", R"([{"jeton":[]},{"session":[]}])"); }

void add_system_paths(Paths& paths) {
  constexpr std::string_view unready =
      R"({"$ref":"#/components/responses/Probleme503"},"default":{"$ref":"#/components/responses/Probleme"})";
  const auto add = [&](std::string_view path, std::string_view id, std::string_view summary, std::string_view success,
                       bool may_be_unready) {
    std::string operation;
    json::Writer w(operation);
    w.begin_object();
    w.member("operationId", paths.unique_id(std::string(id)));
    w.member("summary", summary);
    w.member_raw("tags", R"(["systeme"])");
    w.member_raw("security", "[]");
    std::string responses = R"({"200":)" + std::string(success);
    if (may_be_unready) responses += R"(,"503":)" + std::string(unready);
    else responses += R"(,"default":{"$ref":"#/components/responses/Probleme"})";
    w.member_raw("responses", responses + "}");
    w.end_object();
    paths.add(path, "GET", std::move(operation));
  };
  add("/healthz", "healthz", "Dit que le programme vit.", R"({"description":"Le programme répond."})", false);
  add("/readyz", "readyz", "Dit que la base répond et que ses migrations sont à jour.",
      R"({"description":"Le programme peut servir."})", true);
  add("/metrics", "metrics", "Mesures du programme pour Prometheus.",
      R"({"description":"Texte au format de Prometheus.","content":{"text/plain":{"schema":{"type":"string"}}}})",
      false);
  add("/api/v1/openapi.json", "openapi",
      "Ce document ; avec une session, seulement ce que l'appelant peut voir et faire.",
      R"({"description":"Document OpenAPI 3.1.","content":{"application/json":{"schema":{"type":"object"}}}})", true);
}

}  // namespace describe
