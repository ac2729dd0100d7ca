#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/decimal.hpp"

/// The local chain of a device: each ticket that it makes says which came before it, with or without network (R-CAI-1).
namespace caisse {

struct LigneLocale {
  std::string designation;
  base::Quantite quantite;
  base::Centimes prix;
  base::Taux taux;
};

struct PaiementLocal {
  std::string moyen;
  base::Centimes montant;
};

/// A ticket as its device chains it; texts as the device sent them.
struct TicketLocal {
  std::string precedente, registre;
  std::int64_t sequence = 0;
  std::string id, emis_at, caissier;
  base::Centimes total;
  std::vector<LigneLocale> lignes;
  std::vector<PaiementLocal> paiements;
};

/// The text whose SHA-256, in hexadecimal, is the ticket's fingerprint. A change here breaks every device.
[[nodiscard]] std::string texte_local(const TicketLocal& ticket);

/// What the first ticket of a register says came before it.
[[nodiscard]] std::string empreinte_nulle();

}  // namespace caisse
