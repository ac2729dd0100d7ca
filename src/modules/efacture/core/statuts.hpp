#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"
#include "base/result.hpp"

namespace efacture {

/// Who an invoice belongs to when a status is set: we sell or we buy; or the platform tells.
enum class Auteur { Vendeur, Acheteur, Plateforme };

/// A status of the life cycle of an electronic invoice (conformite-fr 4.4).
struct Statut {
  int code;
  std::string_view libelle;
  Auteur auteur;
  /// A reason of the list is required.
  bool motif;
  /// StatusCode of the CDAR message where the norm's samples give one; empty: not written.
  std::string_view code_traitement;
  /// Its author sets it with this verb; empty for what the platform or a payment sets.
  std::string_view verbe;
};

/// All known statuses in the order of their codes.
[[nodiscard]] std::span<const Statut> statuts();
/// Nothing for an unknown code.
[[nodiscard]] const Statut* statut(int code);

/// From which statuses a verb of ours may be used, as data; 0 stands for "none yet".
struct TransitionStatut {
  int de;
  int vers;
};
[[nodiscard]] std::span<const TransitionStatut> transitions_statut();
[[nodiscard]] bool transition_permise(int de, int vers);
/// The verbs that are possible on an invoice in this status: the buyer's on a received one, the seller's on ours.
[[nodiscard]] std::vector<std::string_view> verbes_possibles(int statut_courant, Auteur par = Auteur::Acheteur);

/// A reason that a message may carry, with the statuses it is allowed for.
struct MotifStatut {
  std::string_view code;
  std::string_view libelle;
  /// The statuses that may carry it.
  std::array<int, 4> statuts;
};
[[nodiscard]] std::span<const MotifStatut> motifs();
/// The words of a reason; empty for an unknown one or one that this status may not carry.
[[nodiscard]] std::string_view libelle_motif(int code, std::string_view motif);

struct Changement {
  int vers;
  std::string motif;
  std::string texte;
};

/// May `par` set this status on an invoice now in `courant`? Refuses, in this order: 409 `statut_impossible`, 422
/// `motif_obligatoire`, 422 `motif_inconnu`, 422 `texte_obligatoire` (a reason "AUTRE" or a partial approval without
/// words).
[[nodiscard]] base::Result<base::Done> decider_statut(int courant, const Changement& changement,
                                                      Auteur par = Auteur::Acheteur);

/// A status with the moment that its author gave it, in microseconds.
struct Etape {
  int code = 0;
  std::int64_t instant = 0;
};
/// The status that counts of two, whatever the order of arrival: the later one by its author's time, the further one
/// at the same moment. A refusal (210) and a rejection (213) are final.
[[nodiscard]] Etape etape_courante(Etape connue, Etape recue);

/// What one payment means for each VAT rate: amounts with VAT, exact: whatever the payments, the parts of all of them
/// add up to the groups when they add up to the total (conformite-fr 2.5).
struct PartPayee {
  std::string categorie;
  base::Taux taux;
  base::Centimes ttc;

  friend bool operator==(const PartPayee&, const PartPayee&) = default;
};
/// `groupes`: gross amount of each group. `avant`: paid before this payment; `montant`: this one (negative when it is
/// reversed). Requires a total of the groups other than zero.
[[nodiscard]] std::vector<PartPayee> repartir_paiement(const std::vector<PartPayee>& groupes, base::Centimes avant,
                                                       base::Centimes montant);

}  // namespace efacture
