#include "modules/ventes/echeancier_document.hpp"

#include <array>

#include "base/french_amounts.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

using Texts = std::vector<std::optional<std::string>>;

template <class T>
std::optional<std::string> text_of(const std::optional<T>& value) {
  if (!value) return std::nullopt;
  return base::to_string(*value);
}

base::Centimes montant_lu(std::string_view text) {
  return {base::parse_decimal(text, 2, base::centimes_max.value).units};
}

int entier_lu(std::string_view text) { return static_cast<int>(base::parse_decimal(text, 0, 1'000).units); }

Terme lire_terme(const command::Input& input) {
  Terme terme;
  if (const auto pourcent = input.decimal("pourcent", 2)) {
    terme.pourcent = base::Taux{static_cast<std::int32_t>(*pourcent)};
  }
  if (const auto montant = input.decimal("montant", 2)) terme.montant = base::Centimes{*montant};
  terme.delai_jours = static_cast<int>(input.integer("delaiJours").value_or(0));
  if (const auto fin = input.text("finDeMois")) terme.fin_de_mois = *from_text<FinDeMois>(*fin);
  if (const auto jour = input.integer("jourDuMois")) terme.jour_du_mois = static_cast<unsigned>(*jour);
  terme.date = input.date("date");
  return terme;
}

}  // namespace

std::vector<Terme> lire_echeancier(const command::Input& input, TypeDocument type, std::vector<base::Fault>& faults) {
  std::vector<Terme> termes;
  for (const auto& terme : input.list("echeancier")) termes.push_back(lire_terme(terme));
  if (termes.empty()) return termes;
  if (type != TypeDocument::Facture && type != TypeDocument::FactureAcompte) {
    faults.push_back(base::Fault{"echeancier_sans_objet", "#/echeancier",
                                 "Seule une facture se paie en plusieurs échéances : retirez l'échéancier."});
  }
  for (base::Fault& fault : verifier_termes(termes)) faults.push_back(std::move(fault));
  return termes;
}

void queue_echeancier(command::Context& context, const base::Uuid& document, const command::Input& input,
                      const std::vector<Terme>& termes) {
  if (input.json("echeancier") == nullptr) return;
  if (input.has("id")) context.queue(sql::supprimer_echeances, pg::Params().uuid(document));
  queue_termes(context, document, termes);
}

void queue_termes(command::Context& context, const base::Uuid& document, const std::vector<Terme>& termes) {
  if (termes.empty()) return;
  Texts percents, amounts, delays, ends, days, dates;
  for (const Terme& terme : termes) {
    percents.push_back(text_of(terme.pourcent));
    amounts.push_back(text_of(terme.montant));
    delays.emplace_back(std::to_string(terme.delai_jours));
    ends.emplace_back(to_text(terme.fin_de_mois));
    days.push_back(terme.jour_du_mois ? std::optional(std::to_string(*terme.jour_du_mois)) : std::nullopt);
    dates.push_back(terme.date ? std::optional(terme.date->iso()) : std::nullopt);
  }
  context.queue(sql::inserer_echeances, pg::Params()
                                            .uuid(context.who().entreprise)
                                            .uuid(document)
                                            .array(percents)
                                            .array(amounts)
                                            .array(delays)
                                            .array(ends)
                                            .array(days)
                                            .array(dates));
}

std::vector<Terme> lire_termes(std::string_view text) {
  std::vector<Terme> termes;
  while (!text.empty()) {
    std::string_view row = text.substr(0, text.find(';'));
    text.remove_prefix(std::min(text.size(), row.size() + 1));
    std::array<std::string_view, 6> f;
    for (std::string_view& field : f) {
      field = row.substr(0, row.find('|'));
      row.remove_prefix(std::min(row.size(), field.size() + 1));
    }
    Terme terme;
    if (!f[0].empty()) terme.pourcent = lire_taux(f[0]);
    if (!f[1].empty()) terme.montant = montant_lu(f[1]);
    terme.delai_jours = entier_lu(f[2]);
    terme.fin_de_mois = from_text<FinDeMois>(f[3]).value_or(FinDeMois::Non);
    if (!f[4].empty()) terme.jour_du_mois = static_cast<unsigned>(entier_lu(f[4]));
    terme.date = base::Date::parse(f[5]);
    termes.push_back(terme);
  }
  return termes;
}

void queue_echeances(command::Context& context, const base::Uuid& document, const std::vector<Echeance>& echeances) {
  Texts dates, amounts;
  for (const Echeance& e : echeances) {
    dates.emplace_back(e.date.iso());
    amounts.emplace_back(base::to_string(e.montant));
  }
  context.queue(sql::fixer_echeances, pg::Params().uuid(document).array(dates).array(amounts));
}

std::string mention_echeancier(const std::vector<Echeance>& echeances) {
  std::string text = "Échéancier : ";
  for (std::size_t i = 0; i < echeances.size(); ++i) {
    if (i > 0) text += " ; ";
    text += base::french_euros(echeances[i].montant) + " le " + echeances[i].date.french();
  }
  return text + ".";
}

}  // namespace ventes
