#include "modules/compta/demande.hpp"

#include <optional>
#include <vector>

#include "modules/compta/sql.hpp"

namespace compta {

namespace {

const base::Date premier = base::Date::of(2000, 1, 1);
const base::Date dernier = base::Date::of(2100, 12, 31);

base::Unexpected<base::Refusal> faute(std::string code, std::string_view nom, std::string detail) {
  std::vector<base::Fault> fautes;
  fautes.push_back({std::move(code), std::string(nom), std::move(detail)});
  return base::Unexpected{command::invalid_input(std::move(fautes))};
}

}  // namespace

base::Result<base::Date> lire_date(const command::Context& context, std::string_view nom, base::Date sinon) {
  const auto texte = context.query(nom);
  if (!texte) return sinon;
  const auto date = base::Date::parse(*texte);
  if (!date) return faute("date_invalide", nom, "« " + std::string(nom) + " » est une date de la forme AAAA-MM-JJ.");
  if (*date < premier || *date > dernier) {
    return faute("periode_hors_limites", nom,
                 "Les livres vont du 01/01/2000 au 31/12/2100 : choisissez une date entre les deux.");
  }
  return *date;
}

base::Result<Periode> lire_periode(const command::Context& context) {
  Periode periode;
  periode.du = TRY(lire_date(context, "du", {}));
  periode.au = TRY(lire_date(context, "au", {}));
  if (periode.du > periode.au) {
    return faute("periode_inversee", "au",
                 "La période finit le " + periode.au.french() + ", avant de commencer le " + periode.du.french() + ".");
  }
  return periode;
}

base::Result<Format> lire_format(const command::Context& context) {
  if (const auto voulu = context.query("format")) {
    return *voulu == "csv" ? Format::Csv : *voulu == "xlsx" ? Format::Xlsx : Format::Json;
  }
  const std::string_view accept = context.request().header("accept");
  const auto offre = [&](std::string_view type) { return accept.find(type) != std::string_view::npos; };
  if (offre("spreadsheetml")) return Format::Xlsx;
  if (offre("text/csv")) return Format::Csv;
  if (accept.empty() || offre("json") || offre("*/*") || offre("application/*")) return Format::Json;
  return base::refuse(406, "format_non_disponible",
                      "Cet état existe en JSON, en CSV et en XLSX : demandez l'une de ces formes avec « format ».");
}

base::Result<Reglages> charger_reglages(command::Context& context) {
  // What a day's worth and a year's worth of rows want is not the same plan.
  context.queue_sql("SET LOCAL plan_cache_mode = force_custom_plan");
  context.queue(sql::parametres);
  const auto lus = TRY(context.load());
  const pg::Rows& rows = lus[1];
  Reglages r;
  r.siren = rows.text(0, 0);
  r.mois_debut = static_cast<unsigned>(rows.integer(0, 1));
  r.territoire = rows.text(0, 2);
  r.regime = rows.text(0, 3);
  r.fuseau = rows.text(0, 4);
  r.comptes = rows.text(0, 5);
  r.nom = rows.text(0, 6);
  return r;
}

base::Result<PlanComptable> plan_de(const Reglages& reglages) {
  std::vector<std::pair<std::string, std::string>> paires;
  std::string_view reste = reglages.comptes;
  while (!reste.empty()) {
    const std::string_view ligne = reste.substr(0, reste.find('\n'));
    reste.remove_prefix(std::min(reste.size(), ligne.size() + 1));
    const auto egal = std::min(ligne.find('='), ligne.size() - 1);
    paires.emplace_back(ligne.substr(0, egal), ligne.substr(egal + 1));
  }
  return PlanComptable::of(paires);
}

}  // namespace compta
