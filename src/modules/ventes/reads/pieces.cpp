#include "modules/ventes/reads/pieces.hpp"

#include "engine/crypto/crypto.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

void queue_pieces(command::Context& context, const base::Uuid& id) {
  queue_document(context, id);
  context.queue(sql::document_a_imprimer, pg::Params().uuid(id));
  context.queue(sql::tva_a_imprimer, pg::Params().uuid(id));
  context.queue(sql::logo_a_imprimer, pg::Params().uuid(id));
  context.queue(sql::liens_a_ecrire, pg::Params().uuid(id));
}

base::Result<Pieces> lire_pieces(const base::Uuid& id, std::vector<pg::Rows> rows) {
  DocumentCharge charge = TRY(lire_document(id, rows[0], rows[1]));
  return Pieces{std::move(charge),   std::move(rows[2]), std::move(rows[1]),
                std::move(rows[3]), std::move(rows[4]), std::move(rows[5])};
}

void queue_garder(command::Context& context, const FichierGarde& fichier, const std::string& octets,
                  const std::string& empreinte) {
  context.queue(sql::garder_piece, pg::Params()
                                       .uuid(base::Uuid::v7(context.now()))
                                       .uuid(context.who().entreprise)
                                       .uuid(fichier.document)
                                       .bytes(octets)
                                       .bytes(empreinte)
                                       .integer(fichier.numero_version)
                                       .text(fichier.kind)
                                       .text(fichier.media_type));
  context.audit({"figer", "Document", fichier.document, {},
                 R"({"fichier":")" + std::string(fichier.kind) + R"(","sha256":")" + crypto::hex(empreinte) + R"("})"});
}

std::string membre(const json::Value& objet, std::string_view nom) {
  const json::Value* value = objet.find(nom);
  return value == nullptr ? std::string() : value->text;
}

std::vector<std::string> lignes_de(std::string_view texte) {
  std::vector<std::string> lignes;
  while (!texte.empty()) {
    const auto end = texte.find('\n');
    if (end != 0) lignes.emplace_back(texte.substr(0, end));
    texte = end == std::string_view::npos ? std::string_view() : texte.substr(end + 1);
  }
  return lignes;
}

json::Value partie_figee(const pg::Rows& document, int colonne, const std::string& vivante) {
  auto parsed = json::parse(document.is_null(0, colonne) ? std::string_view(vivante) : document.text(0, colonne));
  return parsed ? std::move(*parsed) : json::Value{};
}

}  // namespace ventes
