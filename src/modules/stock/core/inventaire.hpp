#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "modules/stock/core/articles.hpp"

/// Counts (R-STK-3): what may be opened, counted and closed.
namespace stock {

enum class Portee { Complet, Categories, Liste };
inline constexpr std::string_view portees[] = {"COMPLET", "CATEGORIES", "LISTE"};
[[nodiscard]] Portee portee_de(std::string_view texte);

struct Ouverture {
  std::optional<Magasin> magasin;
  Portee portee = Portee::Complet;
  /// How many categories or articles were named, and how many of them exist.
  std::int64_t nommes = 0;
  std::int64_t connus = 0;
  /// Articles in the scope; of these, in another count of the store that is open, and its number.
  std::int64_t articles = 0;
  std::int64_t occupes = 0;
  std::string autre{};
};
/// The store's faults, portee_vide, portee_inconnue, deja_en_inventaire.
[[nodiscard]] std::vector<base::Fault> fautes_ouverture(const Ouverture& ouverture);

/// An entry as it was resolved to an article.
struct Saisi {
  /// Named by its identifier or by a code.
  bool par_code = false;
  std::string code;
  /// Articles that answer to it.
  std::int64_t trouves = 0;
  std::string nom;
  bool suivi = true;
  bool dans_portee = true;
  bool quantite = true;
  /// Number of another open count of the store that has the article.
  std::string autre{};
};
/// The faults of entries, everything at once: saisie_sans_article, article_inconnu, code_inconnu, code_ambigu,
/// article_non_suivi, article_hors_inventaire (of a count that is not of the whole store), deja_en_inventaire (what
/// nobody expected, and another counts), quantite_obligatoire:
/// blank is not zero.
[[nodiscard]] std::vector<base::Fault> fautes_comptage(std::span<const Saisi> saisies, Portee portee);

/// Refuses 409 inventaire_clos unless OUVERT.
[[nodiscard]] base::Result<base::Done> verifier_ouvert(std::string_view statut, std::string_view numero);

enum class NonComptes { Demander, Ignorer, Zero };

/// An article of a count about to close.
struct LigneComptee {
  base::Uuid article;
  std::string nom;
  /// Nothing when nobody counted it.
  std::optional<std::int64_t> compte;
  /// What the ledger said at the last entry.
  std::int64_t attendu = 0;
  /// What the ledger says now.
  std::int64_t present = 0;
  /// BOUGE_PENDANT, HORS_TOLERANCE or empty.
  std::string raison;
};

/// What closing keeps of an article. `ecart` is what moves: what was sold or came in since the entry stays as it is.
struct Ecart {
  base::Uuid article;
  std::int64_t compte = 0;
  std::int64_t attendu = 0;
  std::int64_t ecart = 0;
};

/// Refuses 409, in this order: rien_compte; articles_non_comptes when nobody said what they are; recomptage_demande
/// with each article as a fault (ecart_hors_tolerance, vendu_pendant_comptage) unless differences are accepted.
[[nodiscard]] base::Result<std::vector<Ecart>> cloturer(std::span<const LigneComptee> lignes, NonComptes non_comptes,
                                                        bool accepter);

}  // namespace stock
