#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/command/context.hpp"
#include "engine/command/field.hpp"
#include "modules/ventes/core/echeancier.hpp"
#include "modules/ventes/types.hpp"

/// The instalments of a document between the input, the database and its issue.
namespace ventes {

inline constexpr std::int64_t echeances_max = 24;

inline constexpr command::Field champs_terme[] = {
    command::decimal("pourcent", 2, 1, 10'000, "Part du net à payer en pour cent."),
    command::montant("montant", "Part en euros ; sans pourcent ni montant, la part est le solde.", 1),
    command::integer("delaiJours", 0, 365, "Jours après l'émission ; 0 par défaut."),
    command::choice(
        "finDeMois", Words<FinDeMois>::all,
        "Fin de mois : délai puis fin du mois atteint, ou fin du mois d'émission puis délai ; NON par défaut."),
    command::integer("jourDuMois", 1, 31, "Jour du mois où l'échéance est repoussée ; 31 : le dernier."),
    command::date("date", "Date convenue, au lieu d'un délai."),
};

/// The terms of the member `echeancier`. Faults: `echeancier_sans_objet` for what is not an invoice, then those of
/// `verifier_termes`.
std::vector<Terme> lire_echeancier(const command::Input& input, TypeDocument type, std::vector<base::Fault>& faults);

/// Queues the terms of a draft. Those of a draft that is replaced stay when the input does not speak of them, and go
/// with an empty list.
void queue_echeancier(command::Context& context, const base::Uuid& document, const command::Input& input,
                      const std::vector<Terme>& termes);

/// Queues the terms of a draft that has none yet.
void queue_termes(command::Context& context, const base::Uuid& document, const std::vector<Terme>& termes);

/// "30.00||0|NON||;…" of document_a_emettre.sql: percentage, amount, days, end of month, day, date.
[[nodiscard]] std::vector<Terme> lire_termes(std::string_view text);

/// Queues the dates and amounts of the instalments, in the order of the terms, before the document is frozen.
void queue_echeances(command::Context& context, const base::Uuid& document, const std::vector<Echeance>& echeances);

/// "Échéancier : 35,69 € le 22/11/2026 ; 83,28 € le 22/12/2026."
[[nodiscard]] std::string mention_echeancier(const std::vector<Echeance>& echeances);

}  // namespace ventes
