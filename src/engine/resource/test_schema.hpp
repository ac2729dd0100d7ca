#pragma once

#include "base/date.hpp"
#include "engine/resource/resource.hpp"

/// A small schema made by hand, for tests of planning and rendering.
namespace test_schema {

inline catalog::Column column(std::string name, catalog::Kind kind, bool nullable = true) {
  catalog::Column out;
  out.name = std::move(name);
  out.kind = kind;
  out.nullable = nullable;
  return out;
}

inline catalog::Table table(std::string name, std::vector<catalog::Column> more,
                            std::vector<catalog::ForeignKey> keys) {
  using catalog::Kind;
  catalog::Table out;
  out.name = std::move(name);
  out.columns = {column("id", Kind::Uuid, false), column("entrepriseId", Kind::Uuid, false)};
  for (auto& each : more) out.columns.push_back(std::move(each));
  for (const char* moment : {"createdAt", "updatedAt"}) {
    out.columns.push_back(column(moment, Kind::Timestamp, false));
    out.columns.back().has_default = true;
  }
  out.constraints.push_back({out.name + "_pk", catalog::Constraint::Type::Primary, {"entrepriseId", "id"}, false, ""});
  out.foreign_keys = std::move(keys);
  return out;
}

inline catalog::ForeignKey link(std::string name, std::string column, std::string target) {
  return {std::move(name), {"entrepriseId", std::move(column)}, std::move(target), {"entrepriseId", "id"}};
}

inline catalog::Table client() {
  using catalog::Kind;
  auto nom = column("nom", Kind::Text, false);
  nom.max_length = 10;
  nom.min_length = 1;
  auto type = column("type", Kind::Text, false);
  type.allowed = {"PARTICULIER", "PUBLIC"};
  type.has_default = true;
  auto encours = column("encoursMax", Kind::Numeric);
  encours.precision = 14;
  encours.scale = 2;
  encours.min = catalog::Bound{"0", true};
  auto points = column("points_solde", Kind::Integer, false);
  points.has_default = true;
  auto tags = column("tags", Kind::TextArray, false);
  tags.has_default = true;
  auto recherche = column("recherche", Kind::Text);
  recherche.generated = true;
  auto version = column("version", Kind::Integer, false);
  version.has_default = true;
  return table("Client",
               {nom, type, encours, points, tags, column("adresseLivraison", Kind::Json),
                column("dateNaissance", Kind::Date), column("pinHash", Kind::Text), column("prix_achat", Kind::Numeric),
                column("actif", Kind::Boolean), column("niveauId", Kind::Uuid), recherche, version},
               {link("client_niveau_fk", "niveauId", "Niveau")});
}

inline catalog::Catalog catalog() {
  using catalog::Kind;
  std::vector<catalog::Table> tables;
  tables.push_back(client());
  tables.push_back(table("Niveau", {column("nom", Kind::Text, false)}, {}));
  tables.push_back(table(
      "Document",
      {column("numero", Kind::Text), column("dateEmission", Kind::Date), column("clientId", Kind::Uuid),
       column("origineId", Kind::Uuid), column("montant_ttc", Kind::Numeric), column("version", Kind::Integer, false)},
      {link("document_client_fk", "clientId", "Client"), link("document_origine_fk", "origineId", "Document")}));
  tables.push_back(table("Ligne",
                         {column("documentId", Kind::Uuid, false), column("ordre", Kind::Integer, false),
                          column("designation", Kind::Text)},
                         {link("ligne_document_fk", "documentId", "Document")}));
  auto carte = table("Carte", {column("clientId", Kind::Uuid, false), column("code", Kind::Text)},
                     {link("carte_client_fk", "clientId", "Client")});
  carte.constraints.push_back(
      {"carte_client_unique", catalog::Constraint::Type::Unique, {"entrepriseId", "clientId"}, false, ""});
  tables.push_back(std::move(carte));
  tables.push_back(table("Secret", {column("clientId", Kind::Uuid)}, {link("secret_client_fk", "clientId", "Client")}));
  tables.push_back(table("Transfert", {column("sourceId", Kind::Uuid), column("destinationId", Kind::Uuid)},
                         {link("transfert_source_fk", "sourceId", "Niveau"),
                          link("transfert_destination_fk", "destinationId", "Niveau")}));
  return catalog::Catalog(std::move(tables));
}

inline resource::Registry registry() {
  static constexpr std::string_view read_only[] = {"points_solde"};
  static constexpr std::string_view hidden[] = {"pinHash"};
  static constexpr resource::GuardedColumn guarded[] = {{"prix_achat", "clients:voir_prix_achat"}};
  resource::Registry out;
  out.add({"Client", "clients", resource::All, read_only, guarded, hidden});
  out.add({"Niveau", "clients", resource::Create | resource::Update});
  out.add({"Document", "ventes", resource::None});
  out.add({"Ligne", "ventes", resource::None});
  out.add({"Carte", "clients", resource::All});
  out.add({"Secret", "secrets", resource::All});
  out.add({"Transfert", "clients", resource::None});
  return out;
}

/// A request and what it is planned as.
struct Request {
  std::string method = "GET";
  std::string model = "Client";
  std::string query = {};
  std::string id = {};
  std::vector<http::Header> headers = {};
  std::string body = {};
  std::vector<std::string> rights = {"clients:*", "ventes:lire"};
};

inline const base::Uuid entreprise = *base::Uuid::parse("00000000-0000-7000-8000-00000000000e");

inline base::Result<resource::Plan> plan(const Request& given) {
  static const catalog::Catalog the_catalog = catalog();
  static const resource::Registry the_registry = registry();
  auth::Identity identity;
  identity.entreprise = entreprise;
  identity.rights = auth::Rights(given.rights);
  http::Request request;
  request.method = given.method;
  request.target = "/api/v1/" + given.model + "?" + given.query;
  request.headers = given.headers;
  request.body = given.body;
  resource::Call call{given.method, given.model, {}, given.query, &request};
  if (!given.id.empty()) call.id = base::Uuid::parse(given.id);
  return resource::plan(the_registry, the_catalog, identity, call, base::Instant{});
}

/// "text | $1 | $2", NULL as it is.
inline std::string text_of(const resource::Statement& statement) {
  std::string out = statement.sql;
  for (std::size_t i = 0; i < statement.params.size(); ++i)
    out += " | " + std::string(statement.params.value(i).value_or("NULL"));
  return out;
}

inline std::string sql(const Request& given) {
  const auto planned = plan(given);
  if (!planned) {
    std::string out = std::to_string(planned.error().status) + " " + planned.error().code;
    for (const auto& fault : planned.error().faults) out += " [" + fault.code + " " + fault.pointer + "]";
    return out;
  }
  return text_of(planned->statements.at(0));
}

}  // namespace test_schema
