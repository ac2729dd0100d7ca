#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/command/context.hpp"
#include "modules/courriel/core/relance.hpp"
#include "modules/courriel/core/texte.hpp"
#include "modules/courriel/reglage.hpp"
#include "modules/ventes/types.hpp"

/// What `envoyer`, `renvoyer` and the reminders share: a document as a mail speaks of it, and the mail that is decided.
namespace courriel {

/// A row of documents_a_ecrire.sql.
struct DocumentEcrit {
  base::Uuid id;
  ventes::TypeDocument type = ventes::TypeDocument::Facture;
  ventes::StatutDocument statut = ventes::StatutDocument::Brouillon;
  std::string numero, client, email, type_client, reglement, taux;
  std::optional<base::Date> echeance;
  std::string reste;
  Creance creance;
  std::int64_t envois = 0;
  Valeurs valeurs;
};
[[nodiscard]] DocumentEcrit lire_document(const pg::Rows& rows, int row, base::Date aujourdhui);

/// The company's text of a kind, or the program's. `modeles`: rows of lire_modeles.sql.
[[nodiscard]] Texte texte_de(const pg::Rows& modeles, std::string_view genre);

struct Courriel {
  base::Uuid document;
  std::string genre;
  std::int64_t envoi = 1;
  std::vector<std::string> a;
  std::vector<std::string> cc;
  /// Variables put in.
  Texte texte;
  bool avec_pdf = true;
};

/// The faults of addresses given by a person: `adresse_invalide` at `#/<champ>/<rang>`.
void verifier_adresses(const std::vector<std::string>& adresses, const std::string& champ,
                       std::vector<base::Fault>& fautes);

/// Queues the mail with its recipients, the count of the month and the effect that sends it. Gives its id.
base::Uuid queue_courriel(command::Context& context, const Courriel& courriel, const Reglage& reglage);

/// The longest lists of a mail.
inline constexpr std::int64_t destinataires_max = 50;

}  // namespace courriel
