#include <algorithm>

#include "base/french_amounts.hpp"
#include "base/french_numbers.hpp"
#include "engine/json/writer.hpp"
#include "modules/caisse/vente.hpp"

namespace caisse {

namespace {

/// A line whose article is gone is sold as what it says.
void detacher_articles(Vente& vente, const Connu& connu, const Registre& registre) {
  for (json::Value& ligne : vente.lignes) {
    const json::Value* article = ligne.find("articleId");
    if (article == nullptr || article->is_null()) continue;
    const auto id = base::Uuid::parse(article->text);
    if (connu.articles.contains(id->text())) continue;
    const std::string designation = ligne.find("designation")->text;
    std::erase_if(ligne.members, [](const auto& m) { return m.name == "articleId"; });
    signaler(vente, registre, "article_supprime",
             "« " + designation +
                 " » a été vendu alors que l'article n'existe plus : la ligne est libre, le stock ne bouge pas.");
  }
}

/// The price on the shelf, to the centime.
base::PrixUnitaire prix_affiche(const ventes::ArticleVendu& article) {
  if (article.prix_ttc) return *article.prix_ttc;
  const auto ttc = base::divide_half_away_from_zero(
      base::Int128{article.prix_ht.millioniemes} * (10'000 + article.taxe.taux.points_de_base),
      10'000 * std::int64_t{10'000});
  return {static_cast<std::int64_t>(ttc) * 10'000};
}

bool au_poids(std::string_view unite) { return unite == "KGM" || unite == "GRM" || unite == "TNE"; }

std::string prix_en_euros(base::PrixUnitaire prix) {
  return base::format_french_decimal(prix.millioniemes, 6, 2) + "\u00A0€";
}

/// Without network a till sells at the prices that it knew.
void signaler_prix(Vente& vente, const Connu& connu, const Registre& registre) {
  if (!vente.remis || !vente.hors_ligne) return;
  for (const ventes::LigneBrouillon& ligne : vente.brouillon.lignes) {
    if (!ligne.article) continue;
    const auto article = connu.articles.find(ligne.article->text());
    if (article == connu.articles.end() || prix_affiche(article->second) == ligne.calcul.prix_unitaire) continue;
    signaler(vente, registre, "prix_change",
             "« " + ligne.designation + " » a été vendu " + prix_en_euros(ligne.calcul.prix_unitaire) +
                 " sans réseau ; son prix est " + prix_en_euros(prix_affiche(article->second)) + ".");
  }
}

/// Rounding of cash is a line of its own, at the rate of the largest group. A discount in percent is fixed before, so
/// that it does not reduce the rounding.
base::Result<base::Done> ajouter_arrondi(Vente& vente) {
  if (vente.arrondi.value == 0) return base::Done{};
  ventes::Brouillon& b = vente.brouillon;
  const ventes::Montants avant = TRY(ventes::calculer(b));
  if (b.remise) b.remise = ventes::Remise{avant.remise.ttc};
  const auto& groupes = avant.groupes;
  const auto forte = std::max_element(groupes.begin(), groupes.end(),
                                      [](const auto& x, const auto& y) { return x.total.ttc < y.total.ttc; });
  if (forte == groupes.end()) return base::Done{};
  ventes::LigneBrouillon ligne;
  ligne.id = base::Uuid::v7(vente.context().now());
  ligne.designation = "Arrondi espèces";
  ligne.calcul.quantite = {vente.arrondi.value < 0 ? -1'000 : 1'000};
  ligne.calcul.prix_unitaire = {std::abs(vente.arrondi.value) * 10'000};
  ligne.calcul.taux = forte->taux;
  ligne.calcul.categorie = forte->categorie;
  b.lignes.push_back(std::move(ligne));
  return base::Done{};
}

/// The draft from what was typed; faults go to the list.
void saisir(Vente& vente, const Connu& connu, const Registre& registre, const pg::Rows& contexte, int row,
            std::vector<base::Fault>& faults) {
  const command::Context& context = vente.context();
  ventes::Brouillon& b = vente.brouillon;
  b.id = *vente.id;
  b.type = ventes::TypeDocument::Ticket;
  b.client = vente.client;
  b.store = registre.store;
  b.serie = registre.serie_ticket;
  if (registre.session) b.session = registre.session->id;
  if (connu.caissier(vente.caissier) != nullptr) b.auteur = vente.caissier;
  b.mode = ventes::ModePrix::Ttc;
  b.emission = registre.session ? registre.session->jour
                                : std::max(context.today(), registre.derniere_date.value_or(context.today()));
  if (vente.client && !ventes::client_connu(contexte, row)) {
    if (vente.remis) {
      b.client.reset();
      signaler(vente, registre, "client_inconnu", "Le client du ticket n'existe plus : le ticket est anonyme.");
    } else {
      faults.push_back({"reference_inconnue", "#/clientId", "Ce client n'existe pas."});
    }
  }
  b.remise = ventes::remise_saisie(vente.member->input(), "#", faults);
  ventes::Saisie saisie(b.mode, connu.articles, ventes::contexte_tva(contexte, row), context.now(), faults);
  for (std::size_t i = 0; i < vente.lignes.size(); ++i) {
    b.lignes.push_back(saisie.ligne(command::Input(vente.lignes[i]), i));
  }
  b.motifs = saisie.motifs();
}

/// How far a discount goes without approval, and whose limit it is.
struct Limite {
  std::optional<std::int64_t> borne;
  std::string qui;
};

/// The person at the till is whom the request names; the account that sends it proved itself. Of both limits the lower
/// one holds: naming somebody gives no right that was not proven (R-EQU-3).
Limite limite_de(const Vente& vente, const Connu& connu) {
  Limite limite;
  const equipe::Caissier* caissier = connu.caissier(vente.caissier);
  if (caissier != nullptr && caissier->remise_max) {
    limite = {caissier->remise_max, caissier->prenom.empty() ? caissier->nom : caissier->prenom};
  }
  const auto& bornes = vente.context().who().bounds;
  const auto compte = bornes.find("ventes:remise");
  if (compte != bornes.end() && (!limite.borne || compte->second < *limite.borne)) {
    limite = {compte->second, "Le compte connecté à cette caisse"};
  }
  return limite;
}

/// What lines were sold below the price on the shelf. A label gives the price of what is weighed; without network a
/// till sells at the prices that it knew, which `signaler_prix` tells.
base::Centimes baisse_des_prix(const Vente& vente, const Connu& connu) {
  base::Centimes baisse;
  if (vente.remis && vente.hors_ligne) return baisse;
  for (const ventes::LigneBrouillon& ligne : vente.brouillon.lignes) {
    if (!ligne.article || ligne.calcul.quantite.milliemes <= 0) continue;
    const auto article = connu.articles.find(ligne.article->text());
    if (article == connu.articles.end() || au_poids(article->second.unite)) continue;
    const std::int64_t ecart = prix_affiche(article->second).millioniemes - ligne.calcul.prix_unitaire.millioniemes;
    if (ecart <= 0) continue;
    baisse.value += static_cast<std::int64_t>(base::divide_half_away_from_zero(
        base::Int128{ecart} * ligne.calcul.quantite.milliemes, std::int64_t{10'000} * 1'000));
  }
  return baisse;
}

}  // namespace

Registre* Connu::registre(const base::Uuid& id) {
  const auto found = std::find_if(registres.begin(), registres.end(), [&](const Registre& r) { return r.id == id; });
  return found == registres.end() ? nullptr : &*found;
}

const equipe::Caissier* Connu::caissier(const base::Uuid& id) const {
  const auto found = std::find_if(caissiers.begin(), caissiers.end(), [&](const auto& c) { return c.id == id; });
  return found == caissiers.end() ? nullptr : &*found;
}

void verifier_caisse(Vente& vente, Connu& connu) {
  const Registre* registre = connu.registre(vente.registre);
  if (registre == nullptr) {
    vente.remis = false;  // Nothing to keep it for.
    return ecarter(vente, {404, "introuvable", "Cette caisse n'existe pas.", {}, std::nullopt});
  }
  if (!vente.en_cours()) return;
  const Registre& r = *registre;
  if (!r.active)
    signaler_ou_refuser(vente, r, 409, "caisse_inactive", "La caisse « " + r.nom + " » n'est pas en service.");
  if (!r.session) {
    signaler_ou_refuser(vente, r, 409, "session_fermee",
                        "La caisse « " + r.nom + " » n'est pas ouverte : le ticket va à la prochaine session.");
  } else if (r.session->statut == StatutSession::Comptage) {
    signaler_ou_refuser(vente, r, 409, "session_en_comptage", "La caisse « " + r.nom + " » est en cours de comptage.");
  } else if (r.session->jour < r.limite) {
    signaler_ou_refuser(vente, r, 409, "session_a_clore",
                        "La session du " + r.session->jour.french() + " est encore ouverte : clôturez-la d'abord.");
  }
  if (vente.remis && r.session && *vente.emis < r.session->ouverte_at) {
    signaler(vente, r, "ticket_tardif",
             "Le ticket a été remis avant l'ouverture de la session " + std::to_string(r.session->numero) +
                 " : il compte dans celle-ci.");
  }
  if (!r.serie_ticket) {
    ecarter(vente, {409, "session_fermee", "La caisse « " + r.nom + " » n'a jamais été ouverte.", {}, std::nullopt});
  }
  if (vente.suite && r.appareil != vente.suite->appareil) {
    signaler_ou_refuser(vente, r, 409, "appareil_remplace",
                        "Un autre appareil tient la caisse « " + r.nom + " » : associez celui-ci d'abord.",
                        "#/appareilId");
  }
  const equipe::Caissier* caissier = connu.caissier(vente.caissier);
  if (vente.en_cours() && (caissier == nullptr || !caissier->peut("caisse:vendre"))) {
    signaler_ou_refuser(vente, r, 422, "caissier_inconnu",
                        caissier == nullptr ? "La personne à la caisse n'existe pas."
                                            : caissier->nom_complet() + " ne peut pas vendre.",
                        "#/caissierId");
  }
}

void verifier_remise(Vente& vente, Connu& connu, const Registre& registre) {
  const Limite limite = limite_de(vente, connu);
  if (!limite.borne) return;
  const base::Centimes baisse = baisse_des_prix(vente, connu);
  base::Centimes brut = baisse;
  for (const ventes::MontantsLigne& ligne : vente.montants.lignes) brut += ligne.brut;
  const base::Centimes accordee = vente.montants.remises_lignes + vente.montants.remise.ttc + baisse;
  const auto permis = [&](std::int64_t bound) {
    return base::Int128{accordee.value} * 10'000 <= base::Int128{brut.value} * bound;
  };
  if (permis(*limite.borne)) return;
  for (const Connu::Approbation& a : connu.approbations) {
    const bool sujet = a.objet == "REMISE" || (a.objet == "PRIX" && baisse.value > 0);
    if (vente.approbation == a.id && a.registre == registre.id && sujet && permis(a.valeur.value_or(10'000))) return;
  }
  const std::string detail = limite.qui + " peut accorder au plus " + base::format_decimal_short(*limite.borne, 2) +
                             " % de remise" + (baisse.value > 0 ? ", prix baissés compris" : "") +
                             " : un responsable doit l'approuver.";
  if (vente.remis) {
    signaler(vente, registre, "remise_sans_approbation", detail);
  } else {
    ecarter(vente, {403, "remise_excessive", detail, {}, std::nullopt});
  }
}

void verifier_approbation(Vente& vente, const Connu& connu) {
  if (vente.remis || !vente.en_cours() || !vente.approbation) return;
  const auto& a = connu.approbations;
  if (std::any_of(a.begin(), a.end(), [&](const auto& une) { return vente.approbation == une.id; })) return;
  ecarter(vente,
          command::invalid_input({{"reference_inconnue", "#/approbationId",
                                   "Cet accord n'existe pas, a déjà servi ou a expiré : demandez-en un autre."}}));
}

void preparer_vente(Vente& vente, Connu& connu, const pg::Rows& contexte, int row) {
  const Registre& registre = *connu.registre(vente.registre);
  if (vente.remis) detacher_articles(vente, connu, registre);
  std::vector<base::Fault> faults;
  saisir(vente, connu, registre, contexte, row, faults);
  if (!faults.empty()) return ecarter(vente, command::invalid_input(std::move(faults)));
  if (auto arrondi = ajouter_arrondi(vente); !arrondi) return ecarter(vente, std::move(arrondi).error());
  auto montants = ventes::calculer(vente.brouillon);
  if (!montants) return ecarter(vente, std::move(montants).error());
  vente.montants = std::move(*montants);
  const base::Centimes ttc = vente.montants.total.ttc;
  if (ttc.value < 0) {
    faults.push_back({"total_negatif", "#/lignes", "Un ticket n'est pas négatif : remboursez le ticket d'origine."});
  }
  // The money of an exchange is judged with its credit note.
  if (!vente.retour) {
    if (ttc != vente.total) {
      faults.push_back(
          {"total_different", "#/total",
           "Ce ticket fait " + base::french_euros(ttc) + " et non " + base::french_euros(vente.total) + "."});
    }
    auto autres = fautes({vente.encaissements, vente.total, vente.arrondi, registre.pas_arrondi, vente.pourboire});
    std::move(autres.begin(), autres.end(), std::back_inserter(faults));
  }
  if (!faults.empty()) return ecarter(vente, command::invalid_input(std::move(faults)));
  signaler_prix(vente, connu, registre);
  verifier_remise(vente, connu, registre);
  if (!vente.retour) verifier_approbation(vente, connu);
}

}  // namespace caisse
