#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "engine/command/field.hpp"
#include "engine/pg/session.hpp"
#include "modules/ventes/brouillon.hpp"
#include "modules/ventes/saisie_tva.hpp"

/// The lines and charges of a draft, made of what was typed and of the articles.
namespace ventes {

/// What a line takes from its article when the line does not say.
struct ArticleVendu {
  std::string nom;
  base::PrixUnitaire prix_ht;
  std::optional<base::PrixUnitaire> prix_ttc;
  ArticleTaxe taxe;
  std::string unite;
  bool service = false;
};

using Articles = std::unordered_map<std::string, ArticleVendu>;

/// The articles of articles_vendus.sql by their id.
[[nodiscard]] Articles lire_articles(const pg::Rows& rows);

/// Prices are gross when the document says so, or when it says nothing and its lines give gross prices.
[[nodiscard]] ModePrix mode_de(const command::Input& input, const std::vector<command::Input>& lignes);

/// A discount as typed; a percentage above 100 is a fault. `pointer` is the place of the object that holds it.
[[nodiscard]] std::optional<Remise> remise_saisie(const command::Input& input, const std::string& pointer,
                                                  std::vector<base::Fault>& faults);

/// Builds the lines of a draft from what was typed and from the articles. Collects the faults of all of them.
class Saisie {
 public:
  Saisie(ModePrix mode, const Articles& articles, ContexteTva contexte, base::Instant now,
         std::vector<base::Fault>& faults);

  [[nodiscard]] LigneBrouillon ligne(const command::Input& input, std::size_t rang);
  /// A charge; without a rate it follows the lines of the largest amount, whose accessory it is.
  [[nodiscard]] FraisBrouillon frais(const command::Input& input, std::size_t rang,
                                     const std::vector<LigneBrouillon>& lignes);
  [[nodiscard]] std::vector<Exoneration> motifs() { return std::move(m_tva).motifs(); }

 private:
  void fault(std::string code, std::string pointer, std::string detail);
  const ArticleVendu* find(const std::optional<base::Uuid>& id, const std::string& place);
  base::PrixUnitaire prix(const command::Input& input, const ArticleVendu* article, base::Taux taux,
                          const std::string& place);

  ModePrix m_mode;
  const Articles& m_articles;
  bool m_franchise;
  SaisieTva m_tva;
  base::Instant m_now;
  std::vector<base::Fault>& m_faults;
};

}  // namespace ventes
