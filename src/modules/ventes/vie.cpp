#include "modules/ventes/vie.hpp"

#include "engine/json/writer.hpp"
#include "modules/ventes/core/transitions.hpp"
#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

void queue_vie(command::Context& context, const base::Uuid& id) {
  context.queue(sql::document_a_changer, pg::Params().uuid(id));
}

base::Result<DocumentEnVie> lire_vie(const base::Uuid& id, const pg::Rows& rows) {
  if (rows.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  DocumentEnVie d;
  d.id = id;
  d.type = *from_text<TypeDocument>(rows.text(0, 0));
  d.statut = *from_text<StatutDocument>(rows.text(0, 1));
  d.version = rows.integer(0, 2);
  d.numero = rows.text(0, 3);
  d.numero_version = rows.integer(0, 4);
  d.emission = rows.date(0, 5);
  d.validite = rows.optional_date(0, 6);
  if (!rows.is_null(0, 7)) d.empreinte = rows.bytes(0, 7);
  d.store = rows.optional_uuid(0, 8);
  return d;
}

void queue_suite(command::Context& context, const base::Uuid& id) {
  context.queue(sql::suite_du_document, pg::Params().uuid(id));
}

base::Result<base::Done> verifier_suite(const pg::Rows& rows) {
  return verifier_sans_suite(rows.boolean(0, 0), rows.boolean(0, 1));
}

void queue_passage(command::Context& context, const DocumentEnVie& document, std::string_view verbe,
                   StatutDocument vers, std::string_view details) {
  context.queue(sql::changer_statut, pg::Params().uuid(document.id).text(to_text(vers)));
  context.audit({verbe, "Document", document.id, R"({"statut":")" + std::string(to_text(document.statut)) + "\"}",
                 R"({"statut":")" + std::string(to_text(vers)) + "\"" + std::string(details) + "}"});
}

std::string rendre_vie(const DocumentEnVie& document, StatutDocument vers, std::int64_t version) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("id", document.id.text());
  w.key("numero");
  if (document.numero.empty()) {
    w.null();
  } else {
    w.string(document.numero);
  }
  w.member("type", to_text(document.type));
  w.member("statut", to_text(vers));
  w.key("numeroVersion"), w.integer(document.numero_version);
  w.key("version"), w.integer(version);
  w.key("actions"), w.begin_array();
  for (const auto verbe : possible_verbs(document.type, vers)) w.string(verbe);
  w.end_array();
  w.end_object();
  return out;
}

std::string detail(std::string_view name, std::string_view text) {
  std::string out = ",";
  json::append_string(out, name);
  out += ':';
  json::append_string(out, text);
  return out;
}

}  // namespace ventes
