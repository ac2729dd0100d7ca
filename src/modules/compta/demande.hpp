#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/result.hpp"
#include "engine/command/context.hpp"
#include "engine/command/page.hpp"
#include "modules/compta/core/ca3.hpp"
#include "modules/compta/core/plan_comptable.hpp"

/// What the reports of the books are asked, and what they know of the company.
namespace compta {

struct Periode {
  base::Date du, au;
};

enum class Format { Json, Csv, Xlsx };

inline constexpr std::string_view formats[] = {"json", "csv", "xlsx"};
inline constexpr command::Field champ_du = command::date("du", "Premier jour, AAAA-MM-JJ.");
inline constexpr command::Field champ_au = command::date("au", "Dernier jour compris, AAAA-MM-JJ.");
inline constexpr command::Field champ_format =
    command::choice("format", formats, "Forme de la réponse ; sinon celle de l'en-tête Accept, JSON par défaut.");
inline constexpr command::Field champ_page = command::text("page", 9, "Page de la réponse JSON, à partir de 1.");
/// Rows of a page where the caller does not say.
inline constexpr std::int64_t par_page = 100;
inline constexpr command::Field champ_taille =
    command::text("taille", 4, "Lignes par page : 100 par défaut, 1000 au plus.");

/// `du` and `au`. Refuses 422 `entree_invalide`: `champ_obligatoire`, `date_invalide`, `periode_hors_limites` (before
/// 2000 or after 2100), `periode_inversee`.
base::Result<Periode> lire_periode(const command::Context& context);
/// One date parameter within the same limits, `sinon` when it is absent.
base::Result<base::Date> lire_date(const command::Context& context, std::string_view nom, base::Date sinon);
/// `format`, else the Accept header. Refuses 406 `format_non_disponible` when neither can be served.
base::Result<Format> lire_format(const command::Context& context);

/// Settings of the company that the books need.
struct Reglages {
  std::string siren;
  unsigned mois_debut = 1;
  std::string territoire;
  std::string regime;
  std::string fuseau;
  /// role=number, one a line.
  std::string comptes;
  std::string nom;
};

/// Opens the transaction, proves the caller and reads the settings: the first round trip of every report.
base::Result<Reglages> charger_reglages(command::Context& context);
/// Refuses as PlanComptable::of.
base::Result<PlanComptable> plan_de(const Reglages& reglages);

}  // namespace compta
