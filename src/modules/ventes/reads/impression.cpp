#include "modules/ventes/reads/impression.hpp"

#include "modules/ventes/complements.hpp"
#include "modules/ventes/core/unite_imprimee.hpp"
#include "modules/ventes/pdf/typographie.hpp"
#include "modules/ventes/reads/presentation.hpp"
#include "modules/ventes/reads/reglement_imprime.hpp"

namespace ventes {

namespace {

using Column = ColonneImpression;

AcheteurPdf acheteur_de(const json::Value& destinataire) {
  AcheteurPdf a;
  a.nom = membre(destinataire, "nom");
  a.complement = membre(destinataire, "contact");
  a.adresse = adresse_imprimee(destinataire);
  a.siren = membre(destinataire, "siren");
  a.tva_intracom = membre(destinataire, "numeroTva");
  return a;
}

std::optional<LivraisonPdf> livraison_de(const json::Value& destinataire) {
  const json::Value* delivery = destinataire.find("adresseLivraison");
  if (delivery == nullptr || delivery->kind != json::Kind::Object) return std::nullopt;
  LivraisonPdf l{membre(*delivery, "nom"), adresse_imprimee(*delivery)};
  if (l.nom.empty() && l.adresse.empty()) return std::nullopt;
  return l;
}

bool est_a_payer(TypeDocument type) { return type == TypeDocument::Facture || type == TypeDocument::FactureAcompte; }

std::string_view titre_de(TypeDocument type) {
  switch (type) {
    case TypeDocument::Devis: return "Devis";
    case TypeDocument::Commande: return "Commande";
    case TypeDocument::BonLivraison: return "Bon de livraison";
    case TypeDocument::Facture: return "Facture";
    case TypeDocument::FactureAcompte: return "Facture d’acompte";
    case TypeDocument::Avoir: return "Avoir";
    case TypeDocument::Ticket: return "Ticket";
  }
  return "Document";
}

std::string_view libelle_origine(std::string_view type) {
  if (type == "DEVIS") return "Devis";
  if (type == "COMMANDE") return "Commande";
  if (type == "BON_LIVRAISON") return "Bon de livraison";
  if (type == "TICKET") return "Ticket";
  return "Facture d’origine";
}

std::string remise_imprimee(const std::optional<Remise>& remise) {
  if (!remise) return "";
  if (const auto* taux = std::get_if<base::Taux>(&*remise)) return format_taux(*taux);
  return format_montant(std::get<base::Centimes>(*remise));
}

LignePdf ligne_de(const LigneBrouillon& ligne, const pg::Rows& rows, int row, const Montants& montants, ModePrix mode) {
  const Triple& net = montants.lignes[static_cast<std::size_t>(row)].net;
  LignePdf page;
  switch (ligne.type) {
    case TypeLigne::Article: page.type = TypeLignePdf::Article; break;
    case TypeLigne::Libre: page.type = TypeLignePdf::Libre; break;
    case TypeLigne::Titre: page.type = TypeLignePdf::Titre; break;
    case TypeLigne::Commentaire: page.type = TypeLignePdf::Commentaire; break;
    case TypeLigne::SousTotal: page.type = TypeLignePdf::SousTotal; break;
  }
  page.reference = rows.text(row, 19);
  page.designation = ligne.designation;
  page.description = ligne.description.value_or("");
  if (!ligne.calcul.comptee) return page;
  page.quantite = format_quantite(ligne.calcul.quantite);
  page.unite = unite_imprimee(ligne.unite, ligne.calcul.quantite);
  page.prix_unitaire = format_prix_unitaire(ligne.calcul.prix_unitaire);
  page.remise = remise_imprimee(ligne.calcul.remise);
  page.taux = format_taux(ligne.calcul.taux);
  page.montant = mode == ModePrix::Ht ? net.ht : net.ttc;
  return page;
}

/// A subtotal prints the sum of the lines since the one before.
void sommer_sous_totaux(std::vector<LignePdf>& lignes) {
  base::Centimes sum;
  for (LignePdf& ligne : lignes) {
    if (ligne.type == TypeLignePdf::SousTotal) {
      ligne.montant = sum;
      sum = {};
    } else if (ligne.type == TypeLignePdf::Article || ligne.type == TypeLignePdf::Libre) {
      sum += ligne.montant;
    }
  }
}

/// One deduction a deposit, whatever its rates. A credit note gives deposits back: it names none.
void ajouter_acomptes(TotauxPdf& totaux, const DocumentCharge& charge) {
  for (const AcompteCharge& a : charge.acomptes) {
    const std::string libelle = "Acompte " + a.numero;
    const bool nouvel = totaux.deductions.empty() || totaux.deductions.back().libelle != libelle;
    if (nouvel) totaux.deductions.push_back({libelle, {}});
    totaux.deductions.back().montant += a.deduction.part.montant.ttc;
  }
}

TotauxPdf totaux_de(const DocumentCharge& charge, const pg::Rows& document, const Montants& montants) {
  TotauxPdf totaux;
  const bool ht = charge.mode == ModePrix::Ht;
  totaux.total_lignes = ht ? montants.total_lignes.ht : montants.total_lignes.ttc;
  const base::Centimes discount = ht ? montants.remise.ht : montants.remise.ttc;
  const bool pourcent = charge.remise && std::holds_alternative<base::Taux>(*charge.remise);
  const std::string libelle = pourcent ? "Remise " + remise_imprimee(charge.remise) : "Remise";
  if (discount.value != 0) totaux.ajustements.push_back({libelle, -discount});
  for (std::size_t i = 0; i < charge.frais.size(); ++i) {
    const Triple& detail = montants.detail_frais[i];
    totaux.ajustements.push_back({charge.frais[i].libelle, ht ? detail.ht : detail.ttc});
  }
  totaux.total_ht = document.centimes(0, Column::MontantHt);
  totaux.total_tva = document.centimes(0, Column::MontantTva);
  totaux.total_ttc = document.centimes(0, Column::MontantTtc);
  ajouter_acomptes(totaux, charge);
  const bool draft = charge.statut == StatutDocument::Brouillon;
  totaux.net_a_payer = draft ? totaux.total_ttc - charge.acompte_deduit : document.centimes(0, Column::NetAPayer);
  if (charge.type == TypeDocument::Avoir) totaux.libelle_net = "Net à votre crédit";
  if (charge.type == TypeDocument::Devis || charge.type == TypeDocument::Commande) totaux.libelle_net = "";
  return totaux;
}

/// The amounts that were issued are those of the engine on the frozen lines; a credit note's are imposed by its rows,
/// and its discount is what lies between them and its total.
Montants montants_imprimes(const DocumentCharge& charge, const pg::Rows& document, const pg::Rows& lignes) {
  std::vector<LigneCalcul> calculs;
  for (const LigneChargee& ligne : charge.lignes) calculs.push_back(ligne.ligne.calcul);
  const std::vector<Frais> frais = calculs_des_frais(charge.frais);
  auto computed = calculer(DocumentCalcul{charge.mode, calculs, charge.remise, frais});
  Montants montants = computed ? std::move(*computed) : Montants{};
  montants.lignes.resize(charge.lignes.size());
  montants.detail_frais.resize(charge.frais.size());
  for (int row = 0; row < lignes.size(); ++row) {
    montants.lignes[static_cast<std::size_t>(row)].net = {lignes.centimes(row, 20), lignes.centimes(row, 21),
                                                          lignes.centimes(row, 22)};
  }
  if (charge.type != TypeDocument::Avoir) return montants;
  montants.total_lignes = {};
  for (const MontantsLigne& ligne : montants.lignes) montants.total_lignes += ligne.net;
  const Triple total{document.centimes(0, Column::MontantHt), document.centimes(0, Column::MontantTva),
                     document.centimes(0, Column::MontantTtc)};
  montants.remise = montants.total_lignes - total;
  for (const Triple& frais : montants.detail_frais) montants.remise += frais;
  return montants;
}

void remplir_entete(DocumentPdf& page, const Pieces& pieces) {
  const DocumentCharge& charge = pieces.charge;
  const pg::Rows& document = pieces.document;
  page.titre = titre_de(charge.type);
  if (charge.origine_chargee && charge.origine_chargee->remplacee) page.titre = "Facture rectificative";
  page.numero = charge.numero;
  if (!document.is_null(0, Column::ValideAt)) {
    page.instant = base::parse_instant(document.text(0, Column::ValideAt)).value_or(base::Instant{});
  }
  page.date_emission = charge.emission;
  page.date_echeance = charge.echeance;
  page.date_validite = document.optional_date(0, Column::DateValidite);
  page.date_livraison = charge.livraison;
  page.reference_client = charge.reference_client;
  page.objet = document.text(0, Column::Objet);
  if (!document.is_null(0, Column::OrigineNumero)) {
    page.origines.push_back({std::string(libelle_origine(document.text(0, Column::OrigineType))),
                             std::string(document.text(0, Column::OrigineNumero)),
                             document.optional_date(0, Column::OrigineDate)});
  }
  if (!pieces.logo.empty()) page.logo = pieces.logo.bytes(0, 0);
  page.mode = charge.mode == ModePrix::Ht ? ModePrixPdf::Ht : ModePrixPdf::Ttc;
  page.sans_prix = charge.type == TypeDocument::BonLivraison;
  ajouter_mentions(page, document.text(0, Column::Mentions));
  page.notes = document.text(0, Column::Notes);
  page.conditions = document.text(0, Column::Conditions);
}

void remplir_parties(DocumentPdf& page, const Pieces& pieces, const json::Value& emetteur) {
  const json::Value destinataire = partie_figee(pieces.document, Column::Destinataire, pieces.charge.destinataire);
  page.vendeur = vendeur_de(emetteur);
  page.acheteur = acheteur_de(destinataire);
  if (est_a_payer(pieces.charge.type)) page.libelle_acheteur = "Facturé à";
  page.livraison = livraison_de(destinataire);
  page.couleur = membre(emetteur, "couleur");
  page.pied = membre(emetteur, "piedDePage");
  const json::Value* franchise = emetteur.find("franchise");
  page.sans_tva = franchise == nullptr ? pieces.charge.vendeur.franchise : franchise->boolean;
}

void remplir_montants(DocumentPdf& page, const Pieces& pieces, const OptionsPage& options) {
  const auto& [charge, document, lignes, tva, logo, liens] = pieces;
  const Montants montants = montants_imprimes(charge, document, lignes);
  for (int row = 0; row < lignes.size(); ++row) {
    const LigneBrouillon& ligne = charge.lignes[static_cast<std::size_t>(row)].ligne;
    page.lignes.push_back(ligne_de(ligne, lignes, row, montants, charge.mode));
    if (ligne.calcul.comptee) appliquer(options, page.lignes.back(), ligne.calcul);
  }
  sommer_sous_totaux(page.lignes);
  if (tva.empty()) {
    for (const GroupeTva& groupe : montants.groupes) {
      page.tva.push_back({format_taux(groupe.taux), groupe.total.ht, groupe.total.tva, ""});
    }
  }
  for (int row = 0; row < tva.size(); ++row) {
    page.tva.push_back({format_taux(lire_taux(tva.text(row, 0))), tva.centimes(row, 1), tva.centimes(row, 2),
                        std::string(tva.text(row, 3))});
  }
  page.totaux = totaux_de(charge, document, montants);
}

}  // namespace

DocumentPdf page_de(const Pieces& pieces) {
  const DocumentCharge& charge = pieces.charge;
  const json::Value emetteur = partie_figee(pieces.document, Column::Emetteur, charge.emetteur);
  const OptionsPage options = options_de(emetteur, charge.type);
  DocumentPdf page;
  remplir_entete(page, pieces);
  remplir_parties(page, pieces, emetteur);
  remplir_montants(page, pieces, options);
  page.introduction = options.introduction;
  page.fin = options.fin;
  if (est_a_payer(charge.type)) remplir_reglement(page, pieces, emetteur, options.qr);
  if (charge.type == TypeDocument::Devis) page.signature = SignaturePdf{};
  if (charge.type == TypeDocument::BonLivraison) {
    page.signature = SignaturePdf{"Bon de réception", "Date, nom et signature du destinataire ; réserves éventuelles"};
  }
  return page;
}

}  // namespace ventes
