#include "modules/ventes/reads/echantillon.hpp"

#include <array>
#include <vector>

#include "modules/ventes/core/mentions.hpp"
#include "modules/ventes/core/montants.hpp"
#include "modules/ventes/pdf/typographie.hpp"
#include "modules/ventes/reads/pieces.hpp"
#include "modules/ventes/reads/presentation.hpp"
#include "modules/ventes/reads/reglement_imprime.hpp"

namespace ventes {

namespace {

struct Exemple {
  std::string_view reference, designation, description, unite;
  std::int64_t milliemes;
  std::int64_t centimes;
  std::int32_t taux;
  std::int32_t remise;
};

constexpr std::array<Exemple, 3> exemples{{
    {"ART-001", "Article de votre catalogue", "Sa description, quand il en a une.", "", 4'000, 24'90, 20'00, 10'00},
    {"ART-002", "Article au poids", "", "kg", 2'500, 12'00, 5'50, 0},
    {"SRV-001", "Heure de prestation", "", "h", 3'000, 58'00, 20'00, 0},
}};

constexpr int delai_jours = 30;

LigneCalcul calcul_de(const Exemple& exemple, bool franchise) {
  LigneCalcul calcul;
  calcul.quantite = {exemple.milliemes};
  calcul.prix_unitaire = {exemple.centimes * 10'000};
  calcul.taux = {franchise ? 0 : exemple.taux};
  calcul.categorie = franchise ? CategorieTva::E : CategorieTva::S;
  if (exemple.remise > 0) calcul.remise = base::Taux{exemple.remise};
  return calcul;
}

LignePdf ligne_de(const Exemple& exemple, const LigneCalcul& calcul, base::Centimes montant) {
  LignePdf ligne;
  ligne.reference = exemple.reference;
  ligne.designation = exemple.designation;
  ligne.description = exemple.description;
  ligne.quantite = format_quantite(calcul.quantite);
  ligne.unite = exemple.unite;
  ligne.prix_unitaire = format_prix_unitaire(calcul.prix_unitaire);
  if (exemple.remise > 0) ligne.remise = format_taux({exemple.remise});
  ligne.taux = format_taux(calcul.taux);
  ligne.montant = montant;
  return ligne;
}

Vendeur vendeur_des_mentions(const json::Value& emetteur, bool franchise) {
  Vendeur vendeur;
  vendeur.franchise = franchise;
  if (const auto taux = membre(emetteur, "tauxPenalites"); !taux.empty()) {
    constexpr std::int64_t taux_max = 100'00;
    vendeur.taux_penalites = base::Taux{static_cast<std::int32_t>(base::parse_decimal(taux, 2, taux_max).units)};
  }
  vendeur.escompte = membre(emetteur, "escompte");
  return vendeur;
}

void remplir_montants(DocumentPdf& page, const OptionsPage& options, const Vendeur& vendeur, TypeDocument type) {
  std::vector<LigneCalcul> calculs;
  for (const Exemple& exemple : exemples) calculs.push_back(calcul_de(exemple, vendeur.franchise));
  const auto computed = calculer(DocumentCalcul{ModePrix::Ht, calculs, {}, {}});
  const Montants montants = computed ? *computed : Montants{};
  for (std::size_t i = 0; i < calculs.size() && i < montants.lignes.size(); ++i) {
    page.lignes.push_back(ligne_de(exemples[i], calculs[i], montants.lignes[i].net.ht));
    appliquer(options, page.lignes.back(), calculs[i]);
  }
  for (const GroupeTva& groupe : montants.groupes) {
    page.tva.push_back({format_taux(groupe.taux), groupe.total.ht, groupe.total.tva, ""});
  }
  page.totaux.total_ht = montants.total.ht;
  page.totaux.total_tva = montants.total.tva;
  page.totaux.total_ttc = montants.total.ttc;
  page.totaux.net_a_payer = montants.total.ttc;
  if (type == TypeDocument::Avoir) page.totaux.libelle_net = "Net à votre crédit";
  if (type == TypeDocument::Devis) page.totaux.libelle_net = "";
  for (const Mention& mention : mentions(DemandeMentions{.type = type,
                                .vendeur = vendeur,
                                .acheteur = TypeAcheteur::Professionnel,
                                .groupes = montants.groupes,
                                .operation = CategorieOperation::Mixte,
                                .emission = *page.date_emission,
                                .livraison = {},
                                .echeance = page.date_echeance,
                                .reference_client = {}})) {
    ajouter_mentions(page, mention.texte);
  }
}

void remplir_entete(DocumentPdf& page, TypeDocument type, base::Date jour) {
  const std::string annee = std::to_string(jour.year());
  page.date_emission = jour;
  switch (type) {
    case TypeDocument::Devis:
      page.titre = "Devis", page.numero = "DE" + annee + "-00042";
      page.date_validite = jour.plus_days(delai_jours);
      page.signature = SignaturePdf{};
      break;
    case TypeDocument::Avoir:
      page.titre = "Avoir", page.numero = "AV" + annee + "-00042";
      page.origines.push_back({"Facture d’origine", "FA" + annee + "-00041", jour});
      break;
    default:
      page.titre = "Facture", page.numero = "FA" + annee + "-00042";
      page.date_echeance = jour.plus_days(delai_jours);
      page.libelle_acheteur = "Facturé à";
  }
  page.filigrane = "EXEMPLE";
}

}  // namespace

DocumentPdf page_echantillon(const json::Value& emetteur, std::string logo, TypeDocument type, base::Date jour) {
  const OptionsPage options = options_de(emetteur, type);
  const json::Value* franchise = emetteur.find("franchise");
  const Vendeur vendeur = vendeur_des_mentions(emetteur, franchise != nullptr && franchise->boolean);
  DocumentPdf page;
  remplir_entete(page, type, jour);
  page.vendeur = vendeur_de(emetteur);
  page.acheteur = {.nom = "Client d’exemple",
                   .complement = "",
                   .adresse = {"12 rue du Modèle", "69002 Lyon"},
                   .numero_client = "",
                   .siren = "",
                   .tva_intracom = ""};
  page.logo = std::move(logo);
  page.couleur = membre(emetteur, "couleur");
  page.pied = membre(emetteur, "piedDePage");
  page.sans_tva = vendeur.franchise;
  page.introduction = options.introduction;
  page.fin = options.fin;
  remplir_montants(page, options, vendeur, type);
  if (type == TypeDocument::Facture) {
    page.reglement.iban = membre(emetteur, "iban");
    page.reglement.bic = membre(emetteur, "bic");
    if (options.qr) page.reglement.code_paiement = code_paiement(page);
  }
  return page;
}

}  // namespace ventes
