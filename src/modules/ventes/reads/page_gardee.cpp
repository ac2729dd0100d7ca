#include "modules/ventes/reads/page_gardee.hpp"

#include "engine/crypto/crypto.hpp"
#include "modules/ventes/reads/impression.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

base::Result<PageRendue> rendre_page(command::Context& context, const base::Uuid& id) {
  queue_document(context, id);
  context.queue(sql::document_a_imprimer, pg::Params().uuid(id));
  context.queue(sql::tva_a_imprimer, pg::Params().uuid(id));
  context.queue(sql::logo_a_imprimer, pg::Params().uuid(id));
  const auto rows = context.read();
  const DocumentCharge document = TRY(lire_document(id, rows[0], rows[1]));
  PageRendue page;
  page.octets = render(page_de(document, rows[2], rows[1], rows[3], rows[4]));
  page.empreinte = crypto::sha256_bytes(page.octets);
  page.numero_version = rows[2].integer(0, 15);
  return page;
}

void queue_garder_page(command::Context& context, const base::Uuid& id, const PageRendue& page) {
  context.queue(sql::garder_pdf, pg::Params()
                                     .uuid(base::Uuid::v7(context.now()))
                                     .uuid(context.who().entreprise)
                                     .uuid(id)
                                     .bytes(page.octets)
                                     .bytes(page.empreinte)
                                     .integer(page.numero_version));
  // The journal is chained: bytes and hash cannot be replaced together without rewriting it (doctor compares).
  context.audit({"figer", "Document", id, {},
                 R"({"fichier":"PDF","sha256":")" + crypto::hex(page.empreinte) + R"("})"});
}

}  // namespace ventes
