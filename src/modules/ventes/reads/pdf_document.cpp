#include "engine/command/context.hpp"
#include "engine/crypto/crypto.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/reads/impression.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

command::Answer page(std::string bytes, std::string_view name, const std::string& hash) {
  command::Answer answer;
  answer.body = std::move(bytes);
  answer.content_type = "application/pdf";
  answer.headers.push_back({"Content-Disposition", "inline; filename=\"" + std::string(name) + ".pdf\""});
  answer.headers.push_back({"ETag", "\"" + hash + "\""});
  answer.headers.push_back({"Cache-Control", "private, no-cache"});
  return answer;
}

/// A file name of letters, digits, hyphens and underscores: a number may hold "/" or "+".
std::string file_name(std::string_view numero) {
  std::string name(numero.empty() ? "brouillon" : numero);
  for (char& c : name) {
    if (c == '/' || c == '+') c = '-';
  }
  return name;
}

/// The page of a document. That of an issued one is rendered from its frozen content at its first demand and kept:
/// every download gives the same bytes (R-DOC-2). That of a draft is rendered each time and marked. Refuses 404
/// introuvable.
base::Result<command::Answer> lire_pdf(command::Context& context, const command::Input&) {
  context.queue(sql::pdf_garde, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const pg::Rows& kept = loaded[0];
  if (kept.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  const std::string name = file_name(kept.text(0, 0));
  if (!kept.is_null(0, 2)) return page(kept.bytes(0, 2), name, std::string(kept.text(0, 3)));

  queue_document(context, context.id());
  context.queue(sql::document_a_imprimer, pg::Params().uuid(context.id()));
  context.queue(sql::tva_a_imprimer, pg::Params().uuid(context.id()));
  context.queue(sql::logo_a_imprimer, pg::Params().uuid(context.id()));
  const auto rows = context.read();
  const DocumentCharge document = TRY(lire_document(context.id(), rows[0], rows[1]));
  std::string bytes = render(page_de(document, rows[2], rows[1], rows[3], rows[4]));
  const std::string hash = crypto::sha256_bytes(bytes);
  if (kept.boolean(0, 1)) {
    // The document's row is locked since it was read: no other request renders it at the same time.
    context.queue(sql::garder_pdf, pg::Params()
                                       .uuid(base::Uuid::v7(context.now()))
                                       .uuid(context.who().entreprise)
                                       .uuid(context.id())
                                       .bytes(bytes)
                                       .bytes(hash)
                                       .integer(rows[2].integer(0, 15)));
    // The journal is chained: bytes and hash cannot be replaced together without rewriting it (doctor compares).
    context.audit({"figer", "Document", context.id(), {}, R"({"fichier":"PDF","sha256":")" + crypto::hex(hash) + R"("})"});
    context.apply();
  }
  return page(std::move(bytes), name, crypto::hex(hash));
}

}  // namespace

const command::Command commande_lire_pdf{
    .method = "GET",
    .path = "/api/v1/Document/{id}/pdf",
    .right = "ventes:lire",
    .summary = "Rend la page du document : figée à l'octet pour un document émis, marquée pour un brouillon.",
    .answer_type = "application/pdf",
    .body = command::Body::None,
    .run = lire_pdf,
};

}  // namespace ventes
