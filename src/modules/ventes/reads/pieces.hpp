#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/json/value.hpp"
#include "engine/pg/session.hpp"
#include "modules/ventes/emission.hpp"

/// What the page and the electronic invoice of a document are made from.
namespace ventes {

/// Columns of document_a_imprimer.sql.
struct ColonneImpression {
  enum : int {
    Objet, Notes, Conditions, DateValidite, MontantHt, MontantTva, MontantTtc, NetAPayer, Mentions, ValideAt, Emetteur,
    Destinataire, OrigineType, OrigineNumero, OrigineDate, NumeroVersion, CodeType, Cadre, Exigibilite, PaiementMoyen,
    PaiementDate
  };
};

struct Pieces {
  DocumentCharge charge;
  pg::Rows document, lignes, tva, logo, liens;
};

/// Queues the six statements that `lire_pieces` reads; the document is locked.
void queue_pieces(command::Context& context, const base::Uuid& id);
/// Refuses 404 `introuvable`.
base::Result<Pieces> lire_pieces(const base::Uuid& id, std::vector<pg::Rows> rows);

/// A file of an issued document: its page or its XML.
struct FichierGarde {
  base::Uuid document;
  std::int64_t numero_version = 1;
  /// PDF, XML or UBL.
  std::string_view kind;
  std::string_view media_type;
};
/// Queues the keeping of a file, once and for all, with its line in the journal, which is chained: bytes and hash
/// cannot be replaced together without rewriting it (doctor compares). The caller applies.
void queue_garder(command::Context& context, const FichierGarde& fichier, const std::string& octets,
                  const std::string& empreinte);

/// The text of a member of a snapshot; empty when absent.
[[nodiscard]] std::string membre(const json::Value& objet, std::string_view nom);
/// The lines of a text, without empty ones.
[[nodiscard]] std::vector<std::string> lignes_de(std::string_view texte);
/// A party as it was frozen in column `colonne` of `document`, or as it is now (`vivante`) for a draft.
[[nodiscard]] json::Value partie_figee(const pg::Rows& document, int colonne, const std::string& vivante);

}  // namespace ventes
