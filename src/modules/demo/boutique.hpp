#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/decimal.hpp"

/// "Quincaillerie des Alpes": an invented hardware shop with everything it needs to be tried. Values only; writing them
/// to a database is the caller's work.
namespace demo {

struct EntrepriseDemo {
  std::string nom;
  std::string email;
  std::string telephone;
  std::string siren;
  std::string siret;
  std::string numero_tva;
  std::string code_naf;
  std::string forme_juridique;
  base::Centimes capital;
  std::string adresse;
  std::string code_postal;
  std::string ville;
  std::string rcs_ville;
};

/// The first one is the main store.
struct MagasinDemo {
  std::string nom;
  std::string code;
  std::string adresse;
  std::string code_postal;
  std::string ville;
  std::string telephone;
};

/// `role` as User.role; the first one is the owner. `magasin` indexes Boutique::magasins.
struct UtilisateurDemo {
  std::string nom;
  std::string prenom;
  std::string email;
  std::string role;
  std::size_t magasin = 0;
};

struct NiveauDemo {
  std::string nom;
  std::int64_t seuil_points = 0;
  base::Taux remise;
};

/// `parent` indexes Boutique::categories and precedes its children; -1 at the top.
struct CategorieDemo {
  std::string nom;
  int parent = -1;
};

struct ArticleDemo {
  std::string reference;
  std::string nom;
  /// "PRODUIT" or "SERVICE".
  std::string type;
  std::size_t categorie = 0;
  /// EAN-13 of the range for internal use (prefix 200); empty for services.
  std::string code_barres;
  std::string unite;
  /// Zero for services.
  base::PrixUnitaire prix_achat;
  base::PrixUnitaire prix_vente_ht;
  base::Centimes prix_vente_ttc;
  base::Taux tva;
  bool suivi_stock = true;
  /// Stock of each store, in the order of Boutique::magasins.
  std::vector<std::int64_t> stock;
  std::int64_t stock_alerte = 0;
  /// Relative sales of each month, January first, in percent of the mean.
  const int* saison = nullptr;

  friend bool operator==(const ArticleDemo&, const ArticleDemo&) = default;
};

/// As the columns of Client. Companies have a valid but invented SIREN of the unused range 999, public bodies 2999.
struct ClientDemo {
  std::string type;
  std::string nom;
  std::string prenom;
  std::string raison_sociale;
  std::string email;
  std::string telephone;
  std::string adresse;
  std::string code_postal;
  std::string ville;
  std::string siren;
  std::string siret;
  std::string numero_tva;
  /// Index into Boutique::niveaux.
  std::size_t niveau = 0;
  /// Days granted to pay; 0 pays at the counter.
  int delai_paiement_jours = 0;

  friend bool operator==(const ClientDemo&, const ClientDemo&) = default;
};

struct Boutique {
  EntrepriseDemo entreprise;
  std::vector<MagasinDemo> magasins;
  std::vector<UtilisateurDemo> utilisateurs;
  std::vector<NiveauDemo> niveaux;
  std::vector<CategorieDemo> categories;
  std::vector<ArticleDemo> articles;
  std::vector<ClientDemo> clients;
};

/// The shop: 300 articles, 200 clients, 4 users, 2 stores. The same seed gives the same shop on every machine; names
/// and prices of articles do not depend on it.
[[nodiscard]] Boutique make_boutique(std::uint64_t seed);

}  // namespace demo
