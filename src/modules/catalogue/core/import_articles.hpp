#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/decimal.hpp"
#include "base/result.hpp"
#include "base/tabular.hpp"

/// Import and export of articles as rows of text (R-CAT-1): decides what each row would do, touches nothing.
namespace catalogue {

enum class TypeArticle { Produit, Service, BonCadeau };
/// "PRODUIT", "SERVICE", "BON_CADEAU".
[[nodiscard]] std::string_view to_string(TypeArticle type);

/// What an import may say of an article. Numbers without a value are unknown, not zero.
struct ArticleImporte {
  /// Identifier of the article in the database; empty for one that does not exist yet.
  std::string id;
  std::string reference;
  std::string nom;
  TypeArticle type = TypeArticle::Produit;
  /// Name of its Categorie; the import creates those that are missing.
  std::string categorie;
  std::string description;
  std::vector<std::string> codes_barres;
  /// Code of UN/ECE recommendation 20 ("C62" piece, "KGM", "XBX" box); an import understands the French words.
  std::string unite = "C62";
  std::optional<base::PrixUnitaire> prix_achat;
  base::PrixUnitaire prix_vente_ht;
  /// The shelf price, which anchors the sale when it is set.
  std::optional<base::Centimes> prix_vente_ttc;
  base::Taux tva;
  std::int64_t stock_actuel = 0;
  std::optional<std::int64_t> stock_alerte;
  bool suivi_stock = true;
  bool actif = true;

  friend bool operator==(const ArticleImporte&, const ArticleImporte&) = default;
};

/// The articles that exist, found by reference and by bar code. References are compared trimmed, case counts.
class ArticlesConnus {
 public:
  explicit ArticlesConnus(std::vector<ArticleImporte> articles);
  /// Nothing when unknown. The pointer lives as long as this object.
  [[nodiscard]] const ArticleImporte* par_reference(std::string_view reference) const;
  [[nodiscard]] const ArticleImporte* par_code_barres(std::string_view code) const;

 private:
  std::vector<ArticleImporte> m_articles;
  std::unordered_map<std::string, std::size_t> m_references;
  std::unordered_map<std::string, std::size_t> m_codes;
};

/// Who may not see purchase prices neither reads nor writes them: to them the column does not exist (R-EQU-1).
enum class PrixAchat { Visible, Cache };

struct OptionsArticles {
  /// Rates that exist on the day of the import.
  std::span<const base::Taux> taux_valides;
  /// Rate of a new article whose row gives none.
  base::Taux taux_par_defaut{2000};
  PrixAchat prix_achat = PrixAchat::Visible;
};

/// What one row does. For Creer and Modifier `article` is the whole article as it will be; for Erreur it is what could
/// be read. `differences` is filled for Modifier only.
struct LigneArticle {
  std::size_t ligne = 0;
  base::Verdict verdict = base::Verdict::Erreur;
  ArticleImporte article;
  std::vector<base::Difference> differences;
  std::vector<base::FauteImport> fautes;
  std::vector<base::AvisImport> avis;
};

struct PlanArticles {
  /// Notices about the file: columns not read, how rates were understood.
  std::vector<base::AvisImport> avis;
  std::vector<LigneArticle> lignes;
  std::size_t creer = 0;
  std::size_t modifier = 0;
  std::size_t inchange = 0;
  std::size_t erreur = 0;
};

/// Decides row by row. `rows` begins with the titles.
///
/// A row is matched by reference, then by bar code; unmatched, it makes an article, with a reference of the form
/// ART-00001 when it gives none. An absent column and an empty cell leave the value in place. A cell that says what the
/// article already holds is never judged, so that an export imports unchanged. When only one of HT and TTC is given,
/// the other follows; the TTC wins once both are known. Rates below 1 are fractions (0,2 is 20 %) when the whole column
/// is so. A row that names an article already named above is a fault.
///
/// Refuses: fichier_vide (no title row), colonnes_manquantes (neither name nor reference nor bar code): 422.
[[nodiscard]] base::Result<PlanArticles> planifier_import(std::span<const base::TableRow> rows,
                                                          const ArticlesConnus& connus, const OptionsArticles& options);

/// Titles of an export, which `planifier_import` recognises.
[[nodiscard]] std::vector<std::string> champs_export(PrixAchat prix_achat);
/// The row of `article` under those titles. To be written with the formula guard of the CSV writer.
[[nodiscard]] std::vector<std::string> ligne_export(const ArticleImporte& article, PrixAchat prix_achat);

}  // namespace catalogue
