#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "base/decimal.hpp"

/// What is signed of each record of a till, to the letter (conformite-fr 7.4). A change here breaks every archive.
namespace caisse {

/// The kinds of record; each has its own numbers and its own chain.
enum class Nature { Ticket, Copie, Jour, Mois, An, Journal };
[[nodiscard]] std::string_view to_text(Nature nature);
[[nodiscard]] Nature nature_de(std::string_view text);

enum class TypeTicket { Vente, Retour, Annulation };
[[nodiscard]] std::string_view to_text(TypeTicket type);

/// Amounts including VAT by rate of four digits: {"0550": 2.40, "2000": 419.88}.
using ParTaux = std::map<std::string, base::Centimes>;
/// "0550" for 5.5 %.
[[nodiscard]] std::string code_taux(base::Taux taux);
/// A text that goes into what is signed: a comma, a line feed and other control characters become a space.
[[nodiscard]] std::string texte_signe(std::string_view text);

/// The link of a record with the one before it in its chain; `precedente` is empty for the first.
struct Chainon {
  std::string_view caisse;
  std::int64_t seq = 0;
  std::string_view heure;
  std::string_view precedente = {};
};

[[nodiscard]] std::string signe_ticket(const Chainon& chainon, const ParTaux& tva, base::Centimes total,
                                       std::string_view type);
[[nodiscard]] std::string signe_copie(const Chainon& chainon, std::string_view type, std::int64_t copie,
                                      std::string_view operateur, std::int64_t ticket_seq);
[[nodiscard]] std::string signe_total(const Chainon& chainon, const ParTaux& tva, base::Centimes total,
                                      base::Centimes perpetuel, base::Centimes perpetuel_absolu,
                                      std::string_view periode);
[[nodiscard]] std::string signe_journal(const Chainon& chainon, std::string_view code, std::string_view texte,
                                        std::string_view operateur);

/// What a ticket prints of its signature: its characters 3, 7, 13 and 19.
[[nodiscard]] std::string extrait(std::string_view signature);

}  // namespace caisse
