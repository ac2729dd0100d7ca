#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/result.hpp"
#include "modules/efacture/core/statuts.hpp"

namespace efacture {

/// A company in a status message.
struct PartieCdar {
  std::string siren;
  std::string nom;
  /// "SE" sells, "BY" buys, "WK" is a platform (which needs nothing else).
  std::string role;
  std::string adresse;
};

/// A status of one invoice on its way between seller and buyer (CDAR D22B, conformite-fr 4.4).
struct MessageStatut {
  std::string id;
  int code = 0;
  /// To the second; written as the wall clock of Paris, which the format has no zone for.
  base::Instant instant;
  PartieCdar emetteur;
  PartieCdar destinataire;
  /// The invoice: its number, type (UNTDID 1001), date, seller, and when it was received.
  std::string numero;
  std::string code_type;
  base::Date date;
  std::string vendeur_siren;
  base::Instant recue;
  std::string motif;
  std::string texte;
  std::string devise = "EUR";
  /// Status 212: received per rate, VAT included.
  std::vector<PartPayee> montants;
};

/// "FA2026-000123_210_20261115100500".
[[nodiscard]] std::string identifiant_message(std::string_view numero, int code, base::Instant instant);

/// The message as XML. Requires a known status code.
[[nodiscard]] std::string ecrire_cdar(const MessageStatut& message);

/// Reads a message. Refuses with 422: the codes of `xml::parse`, `cdar_invalide` (no status message, or one without
/// number, seller, status or time).
[[nodiscard]] base::Result<MessageStatut> lire_cdar(std::string_view bytes);

}  // namespace efacture
