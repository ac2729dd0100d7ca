#include "modules/ventes/reads/page_gardee.hpp"

#include "engine/crypto/crypto.hpp"
#include "modules/ventes/reads/electronique.hpp"
#include "modules/ventes/reads/impression.hpp"

namespace ventes {

namespace {

/// An issued invoice carries its XML (Factur-X) unless something that the reform asks for is not known.
std::string octets_de(const Pieces& pieces) {
  const DocumentPdf page = page_de(pieces);
  const bool emis = pieces.charge.statut != StatutDocument::Brouillon;
  if (!emis || !est_electronique(pieces.charge.type)) return render(page);
  const FactureElectronique facture = facture_electronique(pieces);
  return obstacles(facture).empty() ? render_factur_x(page, ecrire_cii(facture)) : render(page);
}

}  // namespace

base::Result<PageRendue> rendre_page(command::Context& context, const base::Uuid& id) {
  queue_pieces(context, id);
  const Pieces pieces = TRY(lire_pieces(id, context.read()));
  PageRendue page;
  page.octets = octets_de(pieces);
  page.empreinte = crypto::sha256_bytes(page.octets);
  page.numero_version = pieces.document.integer(0, ColonneImpression::NumeroVersion);
  return page;
}

base::Result<PageRendue> rendre_duplicata(command::Context& context, const base::Uuid& id) {
  queue_pieces(context, id);
  DocumentPdf document = page_de(TRY(lire_pieces(id, context.read())));
  document.filigrane = "DUPLICATA";
  PageRendue page;
  page.octets = render(document);
  page.empreinte = crypto::sha256_bytes(page.octets);
  return page;
}

void queue_garder_page(command::Context& context, const base::Uuid& id, const PageRendue& page) {
  queue_garder(context, {id, page.numero_version, "PDF", "application/pdf"}, page.octets, page.empreinte);
}

}  // namespace ventes
