#include "modules/demo/plan_annee.hpp"

#include <algorithm>
#include <numeric>

#include "modules/demo/random.hpp"

namespace demo {
namespace {

/// Sunday first, in percent of a usual day.
constexpr unsigned poids_jour[7] = {0, 60, 95, 100, 100, 110, 150};
constexpr unsigned poids_mois[12] = {80, 85, 105, 115, 120, 115, 105, 75, 105, 110, 100, 95};

/// Ranks repeat in blocks: a quote stands at `rang_devis`, the invoice of an earlier quote at `rang_suite`, a credit
/// note at `rang_avoir` of a double block, on the plain invoice that stood at `rang_credite` of an earlier one. Each
/// quote and each invoice is thus the origin of one document at most.
constexpr std::uint64_t bloc = 16;
constexpr std::uint64_t rang_devis = 3;
constexpr std::uint64_t rang_suite = 12;
constexpr std::uint64_t rang_avoir = 31;
constexpr std::uint64_t rang_credite = 21;

bool est_ferie(base::Date date) {
  static constexpr std::pair<unsigned, unsigned> feries[] = {{1, 1},  {5, 1},  {5, 8},   {7, 14},
                                                             {8, 15}, {11, 1}, {11, 11}, {12, 25}};
  return std::any_of(std::begin(feries), std::end(feries),
                     [&](const auto& f) { return f.first == date.month() && f.second == date.day(); });
}

unsigned poids_de(base::Date date) {
  // 1 January 1970 was a Thursday.
  const int weekday = ((date.days_since_epoch() + 4) % 7 + 7) % 7;
  return est_ferie(date) ? 0 : poids_jour[weekday] * poids_mois[date.month() - 1];
}

Random random_de(std::uint64_t seed, std::uint64_t rang, std::uint64_t usage) {
  Random random(seed * 0x9E3779B97F4A7C15U ^ (rang * 4 + usage) * 0xD1B54A32D192ED03U);
  random.next();
  return random;
}

/// Index drawn with the weights whose running sums are `cumules`.
std::size_t tirer(const std::vector<std::uint64_t>& cumules, Random& random) {
  const std::uint64_t value = random.below(cumules.back());
  return static_cast<std::size_t>(std::upper_bound(cumules.begin(), cumules.end(), value) - cumules.begin());
}

std::vector<std::size_t> ordre_au_hasard(std::size_t count, Random& random) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (std::size_t i = count; i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
  return order;
}

base::Quantite quantite_de(const ArticleDemo& article, bool professionnel, Random& random) {
  if (article.unite == "HUR") return {500 * random.between(1, 8)};
  const std::int64_t ttc = article.prix_vente_ttc.value;
  const std::int64_t most = ttc < 500 ? 8 : ttc < 2'000 ? 3 : ttc < 6'000 ? 2 : 1;
  return {1'000 * random.between(1, professionnel ? most * 2 : most)};
}

}  // namespace

PlanAnnee::PlanAnnee(const Boutique& boutique, const OptionsPlan& options) : m_boutique(&boutique), m_options(options) {
  const int days = options.derniere_date.days_since_epoch() - options.premiere_date.days_since_epoch() + 1;
  std::vector<std::uint64_t> cumules;
  std::uint64_t total = 0;
  for (int day = 0; day < days; ++day) cumules.push_back(total += poids_de(options.premiere_date.plus_days(day)));
  if (total == 0) {
    // Closed from the first day to the last: sell all the same.
    for (auto& sum : cumules) sum = ++total;
  }
  for (const std::uint64_t sum : cumules) {
    m_fin_du_jour.push_back(static_cast<std::uint64_t>(static_cast<base::Int128>(options.nombre) * sum / total));
  }
  const std::uint64_t per_day = options.nombre / static_cast<std::uint64_t>(days);
  m_ecart_devis = (per_day * 8 / bloc) * bloc + rang_suite - rang_devis;
  m_ecart_avoir = (per_day * 5 / (2 * bloc)) * 2 * bloc + rang_avoir - rang_credite;

  Random random(options.seed);
  const auto order = ordre_au_hasard(boutique.articles.size(), random);
  for (std::size_t month = 0; month < 12; ++month) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < boutique.articles.size(); ++i) {
      const ArticleDemo& article = boutique.articles[i];
      const auto cheap = static_cast<std::uint64_t>(2'000'000 / (article.prix_vente_ttc.value + 1'000));
      sum += 1 + cheap * static_cast<std::uint64_t>(article.saison[month]) / (order[i] + 20);
      m_ventes_cumulees[month].push_back(sum);
    }
  }
  std::uint64_t sum = 0;
  const auto rank = ordre_au_hasard(boutique.clients.size(), random);
  for (std::size_t i = 0; i < boutique.clients.size(); ++i) {
    const bool professional = boutique.clients[i].type == "PROFESSIONNEL";
    m_clients_cumules.push_back(sum += (professional ? 30'000U : 10'000U) / (rank[i] + 10));
  }
}

base::Date PlanAnnee::date_de(std::uint64_t rang) const {
  const auto day = std::upper_bound(m_fin_du_jour.begin(), m_fin_du_jour.end(), rang) - m_fin_du_jour.begin();
  return m_options.premiere_date.plus_days(static_cast<int>(day));
}

TypePrevu PlanAnnee::type_de(std::uint64_t rang) const {
  if (rang % bloc == rang_devis) return TypePrevu::Devis;
  const bool avoir =
      rang % (2 * bloc) == rang_avoir && rang >= m_ecart_avoir && random_de(m_options.seed, rang, 1).chance(70);
  return avoir ? TypePrevu::Avoir : TypePrevu::Facture;
}

SuiteDevis PlanAnnee::suite_de(std::uint64_t rang) const {
  Random random = random_de(m_options.seed, rang, 1);
  const std::uint64_t draw = random.below(100);
  if (draw < 60) return rang + m_ecart_devis < m_options.nombre ? SuiteDevis::Accepte : SuiteDevis::EnAttente;
  return draw < 80 ? SuiteDevis::Refuse : SuiteDevis::EnAttente;
}

std::optional<std::uint64_t> PlanAnnee::devis_de(std::uint64_t rang) const {
  if (rang % bloc != rang_suite || rang < m_ecart_devis) return std::nullopt;
  const std::uint64_t devis = rang - m_ecart_devis;
  return suite_de(devis) == SuiteDevis::Accepte ? std::optional<std::uint64_t>(devis) : std::nullopt;
}

void PlanAnnee::remplir(DocumentPrevu& document, std::uint64_t rang) const {
  Random random = random_de(m_options.seed, rang, 0);
  document.client = tirer(m_clients_cumules, random);
  const ClientDemo& client = m_boutique->clients[document.client];
  const bool particulier = client.type == "PARTICULIER";
  document.magasin = random.chance(75) ? 0 : 1;
  document.utilisateur = random.below(m_boutique->utilisateurs.size());
  document.mode_prix = particulier && random.chance(85) ? ModePrixPrevu::Ttc : ModePrixPrevu::Ht;
  if (!particulier && random.chance(15)) document.remise = {static_cast<std::int32_t>(random.between(1, 4)) * 250};
  const auto& cumules = m_ventes_cumulees[date_de(rang).month() - 1];
  const std::int64_t count = random.between(m_options.lignes_min, m_options.lignes_max);
  document.lignes.reserve(static_cast<std::size_t>(count));
  while (document.lignes.size() < static_cast<std::size_t>(count)) {
    LignePrevue ligne;
    ligne.article = tirer(cumules, random);
    const auto same = [&](const LignePrevue& other) { return other.article == ligne.article; };
    while (std::any_of(document.lignes.begin(), document.lignes.end(), same)) {
      ligne.article = (ligne.article + 1) % m_boutique->articles.size();
    }
    ligne.quantite = quantite_de(m_boutique->articles[ligne.article], !particulier, random);
    if (!particulier && random.chance(12)) ligne.remise = {random.chance(50) ? 500 : 1'000};
    document.lignes.push_back(ligne);
  }
}

void PlanAnnee::crediter(DocumentPrevu& document) const {
  document.origine = document.rang - m_ecart_avoir;
  DocumentPrevu origine;
  remplir(origine, *document.origine);
  document.client = origine.client;
  document.magasin = origine.magasin;
  document.utilisateur = origine.utilisateur;
  document.mode_prix = origine.mode_prix;
  Random random = random_de(m_options.seed, document.rang, 2);
  if (random.chance(25)) return;
  const std::size_t rang = random.below(origine.lignes.size());
  const base::Quantite sold = origine.lignes[rang].quantite;
  const bool several = sold.milliemes > 1'000 && sold.entiere();
  document.credit.push_back({rang, several && random.chance(50) ? base::Quantite{1'000} : sold});
}

void PlanAnnee::payer(DocumentPrevu& document) const {
  Random random = random_de(m_options.seed, document.rang, 3);
  const auto prevoir = [&](int days, std::string_view moyen, int pour_cent) {
    const base::Date date = document.date.plus_days(days);
    if (date <= m_options.derniere_date) document.paiements.push_back({date, moyen, pour_cent});
  };
  const ClientDemo& client = m_boutique->clients[document.client];
  if (client.delai_paiement_jours > 0) {
    const int delay = client.delai_paiement_jours;
    const std::uint64_t draw = random.below(100);
    if (draw >= 95) return;
    const int late = draw < 70 ? static_cast<int>(random.between(-12, 0)) : static_cast<int>(random.between(3, 40));
    if (draw >= 88) prevoir(static_cast<int>(random.between(0, 5)), "CHEQUE", 30);
    prevoir(delay + late, "VIREMENT", draw >= 92 ? 50 : 100);
    return;
  }
  std::int64_t estimate = 0;
  for (const LignePrevue& ligne : document.lignes) {
    estimate += m_boutique->articles[ligne.article].prix_vente_ttc.value * ligne.quantite.milliemes / 1'000;
  }
  const std::uint64_t draw = random.below(100);
  if (draw >= 98) return;
  if (estimate > 30'000 && draw >= 80) {
    prevoir(0, "CHEQUE", 40);
    prevoir(30, "CHEQUE", 100);
  } else if (estimate < 15'000 && draw < 25) {
    // Far below the limit of cash between a shop and its customer, 1,000 € (Code monétaire et financier D112-3).
    prevoir(0, "ESPECES", 100);
  } else {
    prevoir(0, draw < 88 ? "CARTE" : "CHEQUE", 100);
  }
}

DocumentPrevu PlanAnnee::document(std::uint64_t rang) const {
  DocumentPrevu document;
  document.rang = rang;
  document.date = date_de(rang);
  document.type = type_de(rang);
  if (document.type == TypePrevu::Avoir) {
    crediter(document);
    return document;
  }
  if (document.type == TypePrevu::Facture) document.origine = devis_de(rang);
  remplir(document, document.origine.value_or(rang));
  if (document.type == TypePrevu::Devis) {
    document.suite = suite_de(rang);
  } else {
    payer(document);
  }
  return document;
}

std::vector<std::vector<std::int64_t>> PlanAnnee::unites_vendues() const {
  std::vector<std::vector<std::int64_t>> units(m_boutique->articles.size(),
                                               std::vector<std::int64_t>(m_boutique->magasins.size(), 0));
  for (std::uint64_t rang = 0; rang < m_options.nombre; ++rang) {
    if (type_de(rang) != TypePrevu::Facture) continue;
    DocumentPrevu document;
    remplir(document, devis_de(rang).value_or(rang));
    for (const LignePrevue& ligne : document.lignes) {
      if (m_boutique->articles[ligne.article].suivi_stock) {
        units[ligne.article][document.magasin] += ligne.quantite.milliemes / 1'000;
      }
    }
  }
  return units;
}

PlanAnnee plan_annee(const Boutique& boutique, const OptionsPlan& options) { return {boutique, options}; }

}  // namespace demo
