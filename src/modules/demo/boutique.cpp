#include "modules/demo/boutique.hpp"

#include <algorithm>
#include <array>

#include "modules/demo/articles.hpp"
#include "modules/demo/clients.hpp"
#include "modules/demo/random.hpp"

namespace demo {
namespace {

constexpr int saison_toute[12] = {85, 85, 100, 105, 110, 110, 105, 85, 105, 110, 105, 95};
constexpr int saison_jardin[12] = {20, 40, 120, 200, 220, 190, 140, 90, 70, 50, 30, 30};
constexpr int saison_froid[12] = {190, 150, 90, 50, 25, 15, 15, 35, 110, 190, 180, 150};

const int* courbe(Saison saison) {
  switch (saison) {
    case Saison::Jardin: return saison_jardin;
    case Saison::Froid: return saison_froid;
    case Saison::Toute: break;
  }
  return saison_toute;
}

std::string padded(std::uint64_t number, std::size_t width) {
  std::string digits = std::to_string(number);
  return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

/// EAN-13 of the internal range for article `rank`.
std::string ean13(std::size_t rank) {
  std::string code = "200" + padded(rank * 7 + 1001, 9);
  int sum = 0;
  for (std::size_t i = 0; i < code.size(); ++i) sum += (code[i] - '0') * (i % 2 == 0 ? 1 : 3);
  return code + static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::size_t categorie_nommee(Boutique& boutique, std::string_view nom, int parent) {
  const auto found = std::find_if(boutique.categories.begin(), boutique.categories.end(),
                                  [&](const CategorieDemo& c) { return c.nom == nom; });
  if (found != boutique.categories.end()) return static_cast<std::size_t>(found - boutique.categories.begin());
  boutique.categories.push_back({std::string(nom), parent});
  return boutique.categories.size() - 1;
}

ArticleDemo article_de(const ModeleCategorie& categorie, const ModeleArticle& modele, std::size_t rank,
                       Random& random) {
  ArticleDemo article;
  article.nom = modele.nom;
  article.type = categorie.services ? "SERVICE" : "PRODUIT";
  article.unite = modele.unite;
  article.tva = {modele.tva_points_de_base};
  article.prix_achat = {modele.achat_centimes * 10'000};
  article.prix_vente_ttc = {modele.ttc_centimes};
  const base::Int128 ttc = static_cast<base::Int128>(modele.ttc_centimes) * 10'000 * 10'000;
  article.prix_vente_ht = {
      static_cast<std::int64_t>(base::divide_half_away_from_zero(ttc, 10'000 + modele.tva_points_de_base))};
  article.saison = courbe(categorie.saison);
  article.suivi_stock = !categorie.services;
  if (categorie.services) {
    article.stock = {0, 0};
    return article;
  }
  article.code_barres = ean13(rank);
  // Cheap goods are kept by the box, dear ones by the piece.
  const std::int64_t usual = std::clamp<std::int64_t>(120'000 / (modele.ttc_centimes + 400), 3, 150);
  article.stock_alerte = std::max<std::int64_t>(1, usual / 5);
  article.stock = {usual + random.between(0, usual), usual / 3 + random.between(0, usual / 2)};
  return article;
}

void ajouter_articles(Boutique& boutique, std::span<const ModeleCategorie> modeles, Random& random) {
  for (const ModeleCategorie& categorie : modeles) {
    const auto parent = static_cast<int>(categorie_nommee(boutique, categorie.parent, -1));
    const std::size_t place = categorie_nommee(boutique, categorie.nom, parent);
    std::size_t number = 0;
    for (const ModeleArticle& modele : categorie.articles) {
      boutique.articles.push_back(article_de(categorie, modele, boutique.articles.size(), random));
      boutique.articles.back().reference = std::string(categorie.prefixe) + "-" + padded(++number * 10, 4);
      boutique.articles.back().categorie = place;
    }
  }
}

EntrepriseDemo entreprise() {
  EntrepriseDemo e;
  e.nom = "Quincaillerie des Alpes";
  e.email = "contact@quincaillerie-des-alpes.example.org";
  e.telephone = "+33465710010";
  e.siren = siren_invente("99900001");
  e.siret = siret_du_siege(e.siren);
  e.numero_tva = numero_tva_francais(e.siren);
  e.code_naf = "4752A";
  e.forme_juridique = "SARL";
  e.capital = {3'000'000};
  e.adresse = "14 rue des Forgerons";
  e.code_postal = "38000";
  e.ville = "Grenoble";
  e.rcs_ville = "Grenoble";
  return e;
}

}  // namespace

Boutique make_boutique(std::uint64_t seed) {
  Random random(seed);
  Boutique boutique;
  boutique.entreprise = entreprise();
  boutique.magasins = {{"Magasin de Grenoble", "GRE", "14 rue des Forgerons", "38000", "Grenoble", "+33465710010"},
                       {"Dépôt de Voiron", "VOI", "3 allée des Ateliers", "38500", "Voiron", "+33465710020"}};
  const std::string domain = "@quincaillerie-des-alpes.example.org";
  boutique.utilisateurs = {{"Chartreuse", "Hélène", "helene" + domain, "PROPRIETAIRE", 0},
                           {"Belledonne", "Marc", "marc" + domain, "MANAGER", 0},
                           {"Vercors", "Samia", "samia" + domain, "VENDEUR", 1},
                           {"Oisans", "Théo", "theo" + domain, "CAISSIER", 0}};
  boutique.niveaux = {{"Bronze", 0, {0}}, {"Argent", 500, {300}}, {"Or", 2000, {500}}};
  ajouter_articles(boutique, modeles_outillage(), random);
  ajouter_articles(boutique, modeles_maison(), random);
  boutique.clients = inventer_clients(random);
  return boutique;
}

}  // namespace demo
