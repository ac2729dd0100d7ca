#include "modules/ventes/origines.hpp"

#include <algorithm>

#include "base/faults.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

struct Origine {
  base::Uuid ligne;
  std::optional<base::Uuid> article;
  std::string designation;
  base::Quantite permise;
  bool reprise = false;
};

bool continue_(const Origine& origine, const LigneBrouillon& ligne) {
  if (origine.reprise) return false;
  return ligne.article ? origine.article == ligne.article
                       : !origine.article && origine.designation == ligne.designation;
}

std::vector<Origine> lire_origines(const pg::Rows* rows) {
  std::vector<Origine> origines;
  for (int row = 0; rows != nullptr && row < rows->size(); ++row) {
    origines.push_back({rows->uuid(row, 0), rows->optional_uuid(row, 1), std::string(rows->text(row, 2)),
                        lire_quantite(rows->text(row, 3))});
  }
  return origines;
}

bool depasse(base::Quantite quantite, base::Quantite permise) {
  return permise.milliemes < 0 ? quantite < permise || quantite.milliemes > 0
                               : quantite > permise || quantite.milliemes < 0;
}

}  // namespace

void queue_origines(command::Context& context, const base::Uuid& brouillon) {
  context.queue(sql::verrouiller_origines, pg::Params().uuid(brouillon));
  context.queue(sql::origines_du_brouillon, pg::Params().uuid(brouillon));
}

void reprendre_origines(Brouillon& b, const std::vector<command::Input>& lignes, const pg::Rows* rows,
                        std::vector<base::Fault>& faults) {
  std::vector<Origine> origines = lire_origines(rows);
  for (std::size_t i = 0; i < b.lignes.size(); ++i) {
    LigneBrouillon& ligne = b.lignes[i];
    const auto named = lignes[i].uuid("ligneOrigineId");
    if (!named && lignes[i].json("ligneOrigineId") != nullptr) continue;
    const auto found = std::find_if(origines.begin(), origines.end(), [&](const Origine& o) {
      return named ? o.ligne == *named : ligne.calcul.comptee && continue_(o, ligne);
    });
    if (found != origines.end()) {
      found->reprise = true;
      ligne.origine = found->ligne;
    } else if (named) {
      faults.push_back({"reference_inconnue", base::pointer_to("lignes", i, "ligneOrigineId"),
                        "Ce brouillon ne vient pas de cette ligne : transformez le document qui la porte."});
    }
  }
  for (const Origine& origine : origines) {
    base::Quantite somme;
    std::size_t derniere = 0;
    for (std::size_t i = 0; i < b.lignes.size(); ++i) {
      if (b.lignes[i].origine != origine.ligne) continue;
      somme.milliemes += b.lignes[i].calcul.quantite.milliemes;
      derniere = i;
    }
    const std::string place = base::pointer_to("lignes", derniere, "quantite");
    const bool dite =
        std::any_of(faults.begin(), faults.end(), [&](const base::Fault& f) { return f.pointer == place; });
    if (somme.milliemes == 0 || dite || !depasse(somme, origine.permise)) continue;
    faults.push_back({"quantite_superieure_au_reste", place,
                      "Il ne reste que " + base::to_string(origine.permise) + " sur la ligne d'origine, et non " +
                          base::to_string(somme) + "."});
  }
}

}  // namespace ventes
