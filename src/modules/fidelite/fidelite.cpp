#include "modules/fidelite/fidelite.hpp"

#include <vector>

#include "base/decimal.hpp"
#include "modules/fidelite/sql.hpp"

namespace fidelite {

namespace {

using Texts = std::vector<std::optional<std::string>>;

std::optional<std::string> texte(const std::optional<base::Uuid>& id) {
  return id ? std::optional(id->text()) : std::nullopt;
}

std::string_view type_de(Entree entree) {
  switch (entree) {
    case Entree::Bonus: return "BONUS";
    case Entree::Ajustement: return "AJUSTEMENT";
    case Entree::Annulation: return "ANNULATION";
    default: return "GAIN";
  }
}

/// Clients, documents, points and reasons of movements, as the four arrays of their statement.
struct Colonnes {
  Texts clients, documents, points, raisons;

  explicit Colonnes(std::span<const Mouvement> mouvements) {
    for (const Mouvement& m : mouvements) {
      clients.emplace_back(m.client.text());
      documents.push_back(texte(m.document));
      points.emplace_back(std::to_string(m.points));
      raisons.emplace_back(m.raison);
    }
  }
};

enum class Compte { Exact, AuPlus };

void queue_prises(command::Context& context, std::string_view type, std::span<const Mouvement> mouvements,
                  Compte compte) {
  if (mouvements.empty()) return;
  const Colonnes c(mouvements);
  pg::Params params;
  params.uuid(context.who().entreprise).instant(context.now()).text(type);
  params.array(c.clients).array(c.documents).array(c.points).array(c.raisons).boolean(compte == Compte::Exact);
  context.queue(sql::prendre_points, params);
}

}  // namespace

Programme lire_programme(std::string_view points_par_euro, std::string_view base, std::string_view valeur_point,
                         std::string_view validite_mois) {
  Programme programme;
  programme.centiemes_par_euro = base::parse_decimal(points_par_euro, 2, 99'999).units;
  programme.base = base == "HT" ? BaseGain::Ht : BaseGain::Ttc;
  programme.valeur_point = base::parse_decimal(valeur_point, 6, base::centimes_max.value).units;
  if (!validite_mois.empty()) {
    programme.validite_mois = static_cast<int>(base::parse_decimal(validite_mois, 0, 240).units);
  }
  return programme;
}

void queue_gains(command::Context& context, std::span<const Gain> gains, Entree entree) {
  if (gains.empty()) return;
  Texts ids, clients, documents, points, ends, reasons;
  for (const Gain& gain : gains) {
    ids.emplace_back(base::Uuid::v7(context.now()).text());
    clients.emplace_back(gain.client.text());
    documents.push_back(texte(gain.document));
    points.emplace_back(std::to_string(gain.points));
    ends.push_back(gain.jusqu_au ? std::optional(gain.jusqu_au->iso()) : std::nullopt);
    reasons.emplace_back(gain.raison);
  }
  pg::Params params;
  params.uuid(context.who().entreprise).instant(context.now()).text(type_de(entree));
  for (const Texts* column : {&ids, &clients, &documents, &points, &ends, &reasons}) params.array(*column);
  context.queue(sql::donner_points, params);
}

void queue_depenses(command::Context& context, std::span<const Mouvement> depenses) {
  queue_prises(context, "UTILISATION", depenses, Compte::Exact);
}

void queue_retrait(command::Context& context, const Mouvement& retrait) {
  queue_prises(context, "AJUSTEMENT", {&retrait, 1}, Compte::Exact);
}

void queue_reprises(command::Context& context, std::span<const Mouvement> reprises) {
  queue_prises(context, "ANNULATION", reprises, Compte::AuPlus);
}

void queue_retours(command::Context& context, std::span<const Mouvement> retours) {
  if (retours.empty()) return;
  const Colonnes c(retours);
  pg::Params params;
  params.uuid(context.who().entreprise).instant(context.now());
  params.array(c.clients).array(c.documents).array(c.points).array(c.raisons);
  context.queue(sql::rendre_points, params);
}

}  // namespace fidelite
