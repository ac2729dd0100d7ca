#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "base/result.hpp"
#include "base/uuid.hpp"
#include "modules/ventes/types.hpp"

/// What is handed over and given back at the till.
namespace caisse {

/// A part of what pays a ticket; negative when it is given back to the customer.
struct Encaissement {
  base::Uuid id;
  ventes::MoyenPaiement moyen = ventes::MoyenPaiement::Especes;
  base::Centimes montant;
  std::optional<std::string> reference = {};
  /// Handed over, and the change that was given; cash only.
  std::optional<base::Centimes> donne = {}, rendu = {};
  /// A card taken outside of the terminal that the till drives.
  bool manuel = false;
};

struct Reglement {
  std::vector<Encaissement> encaissements;
  /// What the tenders settle, rounding included: negative when the customer gets money back.
  base::Centimes du = {};
  /// Signed; to the step of the register, in centimes.
  base::Centimes arrondi = {};
  std::int64_t pas_arrondi = 0;
  /// Left by the customer beside the ticket.
  base::Centimes pourboire = {};
};

/// The change that was given.
[[nodiscard]] base::Centimes rendu(const std::vector<Encaissement>& encaissements);
[[nodiscard]] base::Centimes total(const std::vector<Encaissement>& encaissements);

/// The faults of a settlement, all of them: `paiements_differents` (#/paiements: not what is due), `montant_nul` and
/// `sens_contraire` (#/paiements/i/montant), `rendu_sans_especes` (#/paiements/i/donne: meal and gift vouchers and
/// cards give no change), `rendu_incoherent` (#/paiements/i/rendu: not what is left of what was handed over),
/// `arrondi_refuse` (#/arrondi: without cash, beyond half a step, or not to the step).
[[nodiscard]] std::vector<base::Fault> fautes(const Reglement& reglement);

}  // namespace caisse
