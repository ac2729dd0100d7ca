#include "modules/ventes/transformation.hpp"

#include <algorithm>

#include "base/faults.hpp"
#include "modules/ventes/core/decoupe.hpp"
#include "modules/ventes/core/transitions.hpp"

namespace ventes {

namespace {

using base::Quantite;

Quantite reste(const Source& source, std::size_t i) {
  return source.document.lignes[i].ligne.calcul.comptee ? source.suivi[i].reste() : Quantite{};
}

/// The lines of delivery notes that stand for a line of an order.
template <class Each>
void livraisons_de(std::vector<Source>& sources, const base::Uuid& ligne, const Each& each) {
  for (Source& bon : sources) {
    if (bon.demandee) continue;
    for (std::size_t i = 0; i < bon.document.lignes.size(); ++i) {
      if (bon.document.lignes[i].ligne.origine == ligne) each(bon, i);
    }
  }
}

/// Takes `voulue` of line `i`: of its deliveries first, in their order.
void prendre(std::vector<Source>& sources, Source& source, std::size_t i, Quantite voulue) {
  livraisons_de(sources, source.document.lignes[i].ligne.id, [&](Source& bon, std::size_t k) {
    const Quantite libre = reste_de(reste(bon, k), bon.prises[k]);
    const std::int64_t part = voulue.milliemes < 0 ? std::max(voulue.milliemes, libre.milliemes)
                                                   : std::min(voulue.milliemes, libre.milliemes);
    bon.prises[k].milliemes += part;
    voulue.milliemes -= part;
  });
  source.prises[i] = voulue;
}

std::string titre(const DocumentCharge& d) {
  const std::string_view nom = d.type == TypeDocument::Devis      ? "Devis "
                               : d.type == TypeDocument::Commande ? "Commande "
                                                                  : "Bon de livraison ";
  return std::string(nom) + d.numero + " du " + d.emission.french();
}

void ajouter_titre(Brouillon& b, const DocumentCharge& d, base::Instant now) {
  LigneBrouillon ligne;
  ligne.id = base::Uuid::v7(now);
  ligne.type = TypeLigne::Commentaire;
  ligne.designation = titre(d);
  ligne.calcul.quantite = {1'000};
  ligne.calcul.comptee = false;
  b.lignes.push_back(std::move(ligne));
}

/// Charges go with the first document that is made of another, and on with what is made of that one; motives of
/// exemption go with each.
void ajouter_complements(Brouillon& b, const Source& source) {
  const DocumentCharge& d = source.document;
  const bool premier = std::all_of(source.suivi.begin(), source.suivi.end(),
                                   [](const Avancement& a) { return a.reprise.milliemes == 0; });
  if (premier) b.frais.insert(b.frais.end(), d.frais.begin(), d.frais.end());
  for (const Exoneration& motif : d.vendeur.exonerations) {
    const auto connu = [&](const Exoneration& e) { return e.categorie == motif.categorie; };
    if (std::none_of(b.motifs.begin(), b.motifs.end(), connu)) b.motifs.push_back(motif);
  }
}

/// Copies the lines that a source gives; whole documents keep their titles and comments. Gives the share of the
/// discount.
base::Result<base::Centimes> ajouter_lignes(Brouillon& b, const Source& source, bool entier, base::Instant now) {
  const DocumentCharge& d = source.document;
  std::vector<LigneCalcul> calculs;
  std::vector<Quantite> deja;
  for (std::size_t i = 0; i < d.lignes.size(); ++i) {
    calculs.push_back(d.lignes[i].ligne.calcul);
    deja.push_back({calculs[i].quantite.milliemes - source.suivi[i].reste().milliemes});
  }
  const Montants montants = TRY(calculer(DocumentCalcul{d.mode, calculs, d.remise, {}}));
  const Morceau morceau = decouper({d.mode, d.remise, calculs, montants, deja}, source.prises);
  for (std::size_t i = 0; i < d.lignes.size(); ++i) {
    const bool texte = !calculs[i].comptee;
    if (texte ? !entier : source.prises[i].milliemes == 0) continue;
    LigneBrouillon ligne = d.lignes[i].ligne;
    ligne.origine = texte ? std::nullopt : std::optional(ligne.id);
    ligne.id = base::Uuid::v7(now);
    ligne.calcul = texte ? calculs[i] : morceau.lignes[i];
    b.lignes.push_back(std::move(ligne));
  }
  ajouter_complements(b, source);
  return morceau.remise;
}

std::optional<base::Taux> taux_de_remise(const std::optional<Remise>& remise) {
  const auto* taux = remise ? std::get_if<base::Taux>(&*remise) : nullptr;
  return taux == nullptr ? std::nullopt : std::optional(*taux);
}

std::optional<std::string> texte(const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); }

Brouillon entete(const DocumentCharge& premier, const base::Uuid& origine, TypeDocument vers, base::Date jour,
                 base::Instant now) {
  Brouillon b;
  b.id = base::Uuid::v7(now);
  b.type = vers;
  b.client = premier.client;
  b.store = premier.store;
  b.origine = origine;
  b.mode = premier.mode;
  b.emission = jour;
  b.objet = texte(premier.objet);
  b.conditions = texte(premier.conditions);
  b.reference_client = texte(premier.reference_client);
  return b;
}

}  // namespace

bool Source::contribue() const {
  return std::any_of(prises.begin(), prises.end(), [](Quantite q) { return q.milliemes != 0; });
}

bool transformable(TypeDocument de, TypeDocument vers) {
  switch (de) {
    case TypeDocument::Devis: return vers == TypeDocument::Commande || vers == TypeDocument::Facture;
    case TypeDocument::Commande: return vers == TypeDocument::BonLivraison || vers == TypeDocument::Facture;
    case TypeDocument::BonLivraison: return vers == TypeDocument::Facture;
    default: return false;
  }
}

std::string_view verbe_de(TypeDocument vers) {
  if (vers == TypeDocument::Commande) return "commander";
  return vers == TypeDocument::BonLivraison ? "livrer" : "facturer";
}

std::string_view nature_du_lien(TypeDocument source) {
  if (source == TypeDocument::Devis) return "DEVIS_DE";
  return source == TypeDocument::Commande ? "COMMANDE_DE" : "LIVRAISON_DE";
}

base::Result<base::Done> verifier_sources(std::span<const Source> sources, TypeDocument vers) {
  for (const Source& s : sources) {
    const DocumentCharge& d = s.document;
    // An order is invoiced with what is being prepared of it, which is invoiced alone only once it has left.
    const bool prepare = !s.demandee && d.type == TypeDocument::BonLivraison && d.statut == StatutDocument::Prepare;
    if (transformable(d.type, vers) && (prepare || next(d.type, d.statut, "transformer"))) continue;
    const bool draft = d.statut == StatutDocument::Brouillon;
    return base::refuse(409, "transformation_impossible",
                        draft ? "Ce document est un brouillon : validez-le avant de le transformer."
                              : "Le document " + d.numero + " (" + std::string(to_text(d.type)) + ", " +
                                    std::string(to_text(d.statut)) + ") ne devient pas un document de type " +
                                    std::string(to_text(vers)) + " dans son état actuel.");
  }
  const DocumentCharge& premier = sources.front().document;
  bool client = true, mode = true, magasin = true;
  for (const Source& s : sources) {
    client = client && s.document.client == premier.client;
    mode = mode && s.document.mode == premier.mode;
    // What left with delivery notes has its store behind it.
    magasin = magasin && (s.document.type == TypeDocument::BonLivraison || s.document.store == premier.store);
  }
  std::vector<base::Fault> faults;
  if (!client) faults.push_back({"clients_differents", "#/documents", "Ces documents n'ont pas tous le même client."});
  if (!mode) {
    faults.push_back(
        {"modes_differents", "#/documents", "Les uns sont en prix HT, les autres TTC : facturez-les à part."});
  }
  if (!magasin) {
    faults.push_back({"magasins_differents", "#/documents",
                      "Leur marchandise partirait de magasins différents : transformez-les à part."});
  }
  if (!faults.empty()) return base::refuse_all(std::move(faults));
  return base::Done{};
}

base::Result<base::Done> repartir_demande(std::vector<Source>& sources, std::span<const DemandeLigne> demandes,
                                          TypeDocument vers) {
  std::vector<LigneRestante> lignes;
  std::vector<std::pair<Source*, std::size_t>> places;
  for (Source& s : sources) {
    s.prises.assign(s.document.lignes.size(), {});
    for (std::size_t i = 0; s.demandee && i < s.document.lignes.size(); ++i) {
      const LigneChargee& l = s.document.lignes[i];
      Quantite libre = reste(s, i);
      livraisons_de(sources, l.ligne.id,
                    [&](Source& bon, std::size_t k) { libre.milliemes += reste(bon, k).milliemes; });
      lignes.push_back({l.ligne.id, libre, l.suivi_stock});
      places.emplace_back(&s, i);
    }
  }
  const auto prises = TRY(prendre_du_reste(lignes, demandes, verbe_de(vers)));
  for (std::size_t k = 0; k < prises.size(); ++k) prendre(sources, *places[k].first, places[k].second, prises[k]);
  return base::Done{};
}

base::Result<Brouillon> composer(std::span<const Source> sources, const base::Uuid& origine, TypeDocument vers,
                                 base::Date jour, base::Instant now) {
  Brouillon b = entete(sources.front().document, origine, vers, jour, now);
  const bool plusieurs =
      std::count_if(sources.begin(), sources.end(), [](const Source& s) { return s.contribue(); }) > 1;
  base::Centimes remise;
  std::optional<std::optional<base::Taux>> commun;
  for (const Source& s : sources) {
    if (!s.contribue()) continue;
    if (plusieurs) ajouter_titre(b, s.document, now);
    bool entier = s.demandee;
    for (std::size_t i = 0; i < s.prises.size(); ++i) entier = entier && s.prises[i] == reste(s, i);
    remise += TRY(ajouter_lignes(b, s, entier, now));
    const auto taux = taux_de_remise(s.document.remise);
    commun = commun && *commun != taux ? std::optional<base::Taux>() : taux;
    const bool parti = s.document.type == TypeDocument::BonLivraison && s.document.statut != StatutDocument::Prepare;
    if (parti && (!b.livraison || *b.livraison < s.document.emission)) {
      b.livraison = s.document.emission;
    }
  }
  std::vector<LigneCalcul> calculs;
  for (const LigneBrouillon& l : b.lignes) calculs.push_back(l.calcul);
  b.remise = remise_des_morceaux(b.mode, calculs, commun.value_or(std::nullopt), remise);
  return b;
}

StatutDocument etat_du_devis(const Source& devis, TypeDocument vers) {
  if (devis.document.statut == StatutDocument::Facture) return StatutDocument::Facture;
  bool tout = vers == TypeDocument::Facture;
  for (std::size_t i = 0; i < devis.suivi.size(); ++i) {
    const Avancement& a = devis.suivi[i];
    const bool commandee = a.commandee.milliemes != 0 || a.commande_en_cours.milliemes != 0;
    tout = tout && reste(devis, i) == devis.prises[i] && !commandee;
  }
  return tout ? StatutDocument::Facture : StatutDocument::Accepte;
}

}  // namespace ventes
