#include "modules/ventes/marchandise.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/faults.hpp"
#include "modules/stock/core/manque.hpp"
#include "modules/stock/stock.hpp"

namespace ventes {

namespace {

bool suivie(const LigneChargee& l) {
  return l.ligne.calcul.comptee && l.suivi_stock && l.ligne.article && !deja_sortie(l);
}

/// What a stock may be: the ledger keeps 32 bits, and documents that wait have the room above.
constexpr std::int64_t stock_max = 2'000'000'000;

std::int64_t units(base::Quantite quantite) { return quantite.milliemes / 1000; }

/// What the store can give of an article to this document: what nobody holds, and what is held for its own lines.
std::int64_t disponible(const DocumentCharge& document, const base::Uuid& article) {
  std::int64_t libre = 0;
  std::int64_t tenu = 0;
  for (const LigneChargee& l : document.lignes) {
    if (!suivie(l) || l.ligne.article != article) continue;
    libre = l.disponible;
    tenu += std::clamp<std::int64_t>(units(l.ligne.calcul.quantite), 0, l.reservee);
  }
  return libre + tenu;
}

std::vector<stock::Variation> variations_de(std::span<const DemandeStock> demandes, int sens) {
  std::vector<stock::Variation> variations;
  for (const DemandeStock& demande : demandes) {
    variations.push_back({demande.article, sens * units(demande.quantite)});
  }
  return variations;
}

/// Queues the end of what orders hold for the lines of a document.
void queue_liberations(command::Context& context, const DocumentCharge& document) {
  std::vector<stock::Reservation> tenues;
  for (const LigneChargee& l : document.lignes) {
    const std::int64_t quantite = units(l.ligne.calcul.quantite);
    if (suivie(l) && l.reservee > 0 && quantite > 0) tenues.push_back({*l.ligne.origine, *l.ligne.article, quantite});
  }
  stock::queue_liberations(context, tenues);
}

}  // namespace

bool deja_sortie(const LigneChargee& ligne) {
  return ligne.origine_type == TypeDocument::BonLivraison || ligne.origine_type == TypeDocument::Ticket;
}

std::vector<DemandeStock> demande_de_stock(const DocumentCharge& document, std::span<const base::Quantite> quantites) {
  std::vector<DemandeStock> demandes;
  for (std::size_t i = 0; i < document.lignes.size(); ++i) {
    const LigneChargee& l = document.lignes[i];
    if (!suivie(l)) continue;
    const base::Quantite quantite = quantites.empty() ? l.ligne.calcul.quantite : quantites[i];
    const auto known = std::find_if(demandes.begin(), demandes.end(),
                                    [&](const DemandeStock& d) { return d.article == *l.ligne.article; });
    if (known == demandes.end()) {
      demandes.push_back({*l.ligne.article, quantite});
    } else {
      known->quantite.milliemes += quantite.milliemes;
    }
  }
  std::erase_if(demandes, [](const DemandeStock& d) { return d.quantite.milliemes == 0; });
  std::sort(demandes.begin(), demandes.end(),
            [](const DemandeStock& a, const DemandeStock& b) { return a.article < b.article; });
  return demandes;
}

std::vector<base::Fault> manques(const DocumentCharge& document, std::span<const DemandeStock> demandes) {
  std::vector<base::Fault> faults;
  if (document.stock_negatif_autorise) return faults;
  for (const DemandeStock& demande : demandes) {
    const std::int64_t voulu = units(demande.quantite);
    for (std::size_t i = 0; i < document.lignes.size(); ++i) {
      const LigneChargee& l = document.lignes[i];
      if (!suivie(l) || l.ligne.article != demande.article) continue;
      const std::int64_t present = disponible(document, demande.article);
      if (!l.stock_negatif_autorise && voulu > 0 && voulu > present) {
        faults.push_back({"stock_insuffisant", base::pointer_to("lignes", i, "quantite"),
                          stock::manque(present, l.ligne.designation, {}, voulu)});
      }
      break;
    }
  }
  return faults;
}

std::vector<base::Fault> hors_limites(const DocumentCharge& document, std::span<const DemandeStock> demandes) {
  std::vector<base::Fault> faults;
  const std::int64_t sens = document.type == TypeDocument::Avoir ? 1 : -1;
  const auto tient = [](std::int64_t stock) { return std::abs(stock) <= stock_max; };
  for (const DemandeStock& demande : demandes) {
    for (std::size_t i = 0; i < document.lignes.size(); ++i) {
      const LigneChargee& l = document.lignes[i];
      if (!suivie(l) || l.ligne.article != demande.article) continue;
      const std::int64_t change = sens * units(demande.quantite);
      if (!tient(change) || !tient(l.disponible + change) || !tient(l.en_tout + change)) {
        faults.push_back({"stock_hors_limites", base::pointer_to("lignes", i, "quantite"),
                          "Le stock de « " + l.ligne.designation +
                              " » dépasserait deux milliards : vérifiez la quantité, un code y a peut-être été lu."});
      }
      break;
    }
  }
  return faults;
}

void queue_expeditions(std::span<const Expedition> expeditions) {
  std::vector<stock::Depart> departs;
  for (const auto& [context, document, demandes] : expeditions) {
    if (!document->store) continue;
    queue_liberations(*context, *document);
    // What was handed over has left whatever the books say, but its lack is flagged: where none was seen the guard
    // stays, and goods that another took meanwhile make the command run again.
    const bool signale = document->remis && !manques(*document, demandes).empty();
    departs.push_back({*document->store, document->id, context->who().user, variations_de(demandes, -1),
                       signale ? stock::Sortie::Faite : stock::Sortie::Demandee});
  }
  if (!departs.empty()) stock::queue_departs(*expeditions.front().context, departs);
}

void queue_retour(command::Context& context, const DocumentCharge& document, std::span<const DemandeStock> demandes) {
  if (document.store) {
    stock::queue_variations(context, *document.store, document.id, "RETOUR", variations_de(demandes, 1));
  }
}

void queue_promesse(command::Context& context, const DocumentCharge& commande) {
  if (!commande.store) return;
  std::vector<stock::Reservation> promises;
  for (const LigneChargee& l : commande.lignes) {
    const std::int64_t quantite = units(l.ligne.calcul.quantite);
    if (suivie(l) && quantite > 0) promises.push_back({l.ligne.id, *l.ligne.article, quantite});
  }
  stock::queue_reservations(context, *commande.store, commande.id, promises);
}

}  // namespace ventes
