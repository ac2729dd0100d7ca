#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "engine/command/field.hpp"
#include "engine/pg/session.hpp"
#include "modules/ventes/core/exoneration.hpp"
#include "modules/ventes/core/montants.hpp"

/// Rate, category and motive of what is typed, from what is said, the article and the client.
namespace ventes {

/// What the VAT of a line takes from its article.
struct ArticleTaxe {
  base::Taux taux;
  std::string categorie;
};

/// A row of contexte_brouillon.sql as VAT sees it.
struct ContexteTva {
  bool franchise = false;
  bool vendeur_outre_mer = false;
  /// Nothing for a consumer, or without a client.
  std::optional<Destination> destination;
};
[[nodiscard]] ContexteTva contexte_tva(const pg::Rows& contexte, int row);

/// Chooses for one document and keeps its motives. Faults go to the list given: `champ_obligatoire` (tva),
/// `taux_incompatible_categorie` (category S at rate 0), `motif_exoneration_inconnu` (not in the list, or of another
/// category), `motif_exoneration_divergent` (a document gives one motive for each category: BG-23).
class SaisieTva {
 public:
  struct Choix {
    base::Taux taux;
    CategorieTva categorie = CategorieTva::S;
  };

  SaisieTva(ContexteTva contexte, std::vector<base::Fault>& faults)
      : m_contexte(std::move(contexte)), m_faults(faults) {}

  /// `article` is null for a free line; `service` tells goods from services; `place` is the pointer of the line.
  Choix choisir(const command::Input& input, const ArticleTaxe* article, bool service, const std::string& place);

  [[nodiscard]] std::vector<Exoneration> motifs() && { return std::move(m_motifs); }

 private:
  std::optional<Exoneration> motif(const command::Input& input, std::optional<CategorieTva> categorie,
                                   const std::string& place);
  void noter(const Exoneration& motif, const std::string& place);
  void fault(const char* code, std::string pointer, std::string detail) {
    m_faults.push_back({code, std::move(pointer), std::move(detail)});
  }

  ContexteTva m_contexte;
  std::vector<base::Fault>& m_faults;
  std::vector<Exoneration> m_motifs;
};

}  // namespace ventes
