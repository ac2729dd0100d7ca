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
  const auto add = [&](std::string_view path, std::string_view id, std::string_view summary,
                       std::string_view responses) {
    std::string operation;
    json::Writer w(operation);
    w.begin_object();
    w.member("operationId", paths.unique_id(std::string(id)));
    w.member("summary", summary);
    w.member_raw("tags", R"(["systeme"])");
    w.member_raw("security", path.starts_with("/api/") ? R"([{},{"jeton":[]},{"session":[]}])" : "[]");
    w.member_raw("responses", responses);
    w.end_object();
    paths.add(path, "GET", std::move(operation));
  };
  add("/healthz", "healthz", "Dit que le programme vit.",
      R"({"200":{"description":"Le programme répond."},"default":{"$ref":"#/components/responses/Probleme"}})");
  add("/readyz", "readyz", "Dit que la base répond et que ses migrations sont à jour.",
      R"({"200":{"description":"Le programme peut servir."},)"
      R"("503":{"description":"Il ne le peut pas encore ; la raison, en une ligne.",)"
      R"("content":{"text/plain":{"schema":{"type":"string"}}}},)"
      R"("default":{"$ref":"#/components/responses/Probleme"}})");
  add("/metrics", "metrics", "Donne les mesures du programme à Prometheus.",
      R"({"200":{"description":"Texte au format de Prometheus.",)"
      R"("content":{"text/plain":{"schema":{"type":"string"}}}},)"
      R"("default":{"$ref":"#/components/responses/Probleme"}})");
  add("/api/v1/openapi.json", "openapi",
      "Décrit l'API ; avec une session, seulement ce que l'appelant peut voir et faire.",
      R"({"200":{"description":"Document OpenAPI 3.1.","content":{"application/json":{"schema":{"type":"object"}}}},)"
      R"("401":{"$ref":"#/components/responses/Probleme401"},"503":{"$ref":"#/components/responses/Probleme503"},)"
      R"("default":{"$ref":"#/components/responses/Probleme"}})");
}

}  // namespace describe
