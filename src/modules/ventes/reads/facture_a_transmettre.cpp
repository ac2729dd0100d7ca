#include "base/faults.hpp"
#include "engine/command/context.hpp"
#include "engine/crypto/crypto.hpp"
#include "modules/ventes/reads/electronique.hpp"
#include "modules/ventes/sql.hpp"
#include "modules/ventes/ventes.hpp"

namespace ventes {

base::Result<std::string> facture_a_transmettre(command::Context& context, const base::Uuid& id) {
  context.queue(sql::xml_garde, pg::Params().uuid(id).text("XML"));
  const auto rows = context.read();
  const pg::Rows& kept = rows[0];
  if (kept.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  if (!kept.is_null(0, 3)) return crypto::sha256_bytes(kept.bytes(0, 3));
  queue_pieces(context, id);
  const Pieces pieces = TRY(lire_pieces(id, context.read()));
  const FactureElectronique facture = facture_electronique(pieces);
  if (auto faults = obstacles(facture); !faults.empty()) return base::refuse_all(std::move(faults));
  const std::string bytes = ecrire_cii(facture);
  std::string hash = crypto::sha256_bytes(bytes);
  const std::int64_t numero_version = pieces.document.integer(0, ColonneImpression::NumeroVersion);
  queue_garder(context, {id, numero_version, "XML", "application/xml"}, bytes, hash);
  return hash;
}

}  // namespace ventes
