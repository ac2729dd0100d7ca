#pragma once

#include <map>
#include <string>

#include "modules/ventes/pdf/document_pdf.hpp"
#include "modules/ventes/pdf/typographie.hpp"

/// Believable documents for the tests of the page.
namespace ventes::echantillons {

inline base::Date jour(const char* iso) { return *base::Date::parse(iso); }

/// An article at `prix` centimes, HT or TTC as the document will say.
inline LignePdf article(std::string reference, std::string designation, std::int64_t quantite, std::string unite,
                        std::int64_t prix, std::int32_t taux, std::string description = "") {
  LignePdf l;
  l.reference = std::move(reference);
  l.designation = std::move(designation);
  l.description = std::move(description);
  l.quantite = format_quantite({quantite * 1000});
  l.unite = std::move(unite);
  l.prix_unitaire = format_prix_unitaire({prix * 10'000});
  l.taux = format_taux({taux});
  l.montant = {quantite * prix};
  return l;
}

inline LignePdf ligne(TypeLignePdf type, std::string designation, base::Centimes montant = {}) {
  LignePdf l;
  l.type = type;
  l.designation = std::move(designation);
  l.montant = montant;
  return l;
}

/// VAT rows and totals of the lines, each rate rounded on its base.
inline void totaliser(DocumentPdf& d) {
  std::map<std::int32_t, base::Centimes> bases;
  for (const auto& l : d.lignes) {
    if (l.type != TypeLignePdf::Article && l.type != TypeLignePdf::Libre) continue;
    for (const std::int32_t taux : {2000, 1000, 550}) {
      if (l.taux == format_taux({taux})) bases[taux] += l.montant;
    }
  }
  base::Centimes ht{}, tva{};
  d.tva.clear();
  for (auto it = bases.rbegin(); it != bases.rend(); ++it) {
    const auto [taux, somme] = *it;
    const bool en_ht = d.mode == ModePrixPdf::Ht;
    const auto montant = static_cast<std::int64_t>(base::divide_half_away_from_zero(
        base::Int128{somme.value} * taux, en_ht ? 10'000 : 10'000 + taux));
    const base::Centimes ligne_ht{en_ht ? somme.value : somme.value - montant};
    d.tva.push_back({format_taux({taux}), ligne_ht, {montant}, ""});
    ht += ligne_ht;
    tva += base::Centimes{montant};
  }
  d.totaux.total_ht = ht;
  d.totaux.total_tva = tva;
  d.totaux.total_ttc = ht + tva;
  d.totaux.net_a_payer = ht + tva;
}

inline VendeurPdf quincaillerie() {
  VendeurPdf v;
  v.nom = "Quincaillerie des Brotteaux";
  v.forme_et_capital = "SARL au capital de 20 000 €";
  v.adresse = {"48 cours Vitton", "69006 Lyon"};
  v.siren = "812345678";
  v.siret = "81234567800017";
  v.rcs = "RCS Lyon 812 345 678";
  v.tva_intracom = "FR32812345678";
  v.naf = "47.52A";
  v.telephone = "04 78 00 12 34";
  v.email = "contact@quincaillerie-brotteaux.fr";
  v.site = "www.quincaillerie-brotteaux.fr";
  return v;
}

/// An invoice in HT with three rates, everything filled in.
inline DocumentPdf facture() {
  DocumentPdf d;
  d.titre = "Facture";
  d.numero = "FA2026-00042";
  d.instant = *base::parse_instant("2026-11-22T10:15:30Z");
  d.date_emission = jour("2026-11-22");
  d.date_echeance = jour("2026-12-22");
  d.date_livraison = jour("2026-11-20");
  d.reference_client = "BC-7781";
  d.objet = "Agencement de l’atelier : quincaillerie et fournitures";
  d.vendeur = quincaillerie();
  d.libelle_acheteur = "Facturé à";
  d.acheteur.nom = "Menuiserie Lefèvre & Fils SAS";
  d.acheteur.complement = "Service comptabilité";
  d.acheteur.adresse = {"12 rue de l’Œillet", "Zone artisanale des Grands Chênes", "38200 Vienne"};
  d.acheteur.siren = "509876543";
  d.livraison = LivraisonPdf{"Atelier Lefèvre", {"3 impasse du Rabot", "38780 Pont-Évêque"}};
  d.lignes = {
      ligne(TypeLignePdf::Titre, "Fixation"),
      article("VIS-4X40", "Vis bois tête fraisée 4×40, acier zingué", 12, "boîte", 849, 2000,
              "Boîte de 200, empreinte Torx"),
      article("CHE-M10", "Cheville à expansion M10", 240, "pce", 62, 2000),
      article("EQR-90", "Équerre renforcée 90 mm, galvanisée à chaud", 36, "pce", 315, 2000),
      ligne(TypeLignePdf::SousTotal, "Sous-total fixation", {12 * 849 + 240 * 62 + 36 * 315}),
      ligne(TypeLignePdf::Titre, "Divers"),
      article("ISO-120", "Panneau isolant en fibre de bois 120 mm", 18, "m²", 2490, 550,
              "Travaux de rénovation énergétique, art. 278-0 bis A du CGI"),
      article("MO-POSE", "Pose et réglage des ferrures", 7, "h", 5200, 1000),
      ligne(TypeLignePdf::Commentaire, "Livraison effectuée le 20 novembre par nos soins, bon n° BL2026-00117."),
      article("", "Frais de port", 1, "", 1900, 2000),
  };
  d.lignes[2].remise = "-10\u00a0%";
  d.lignes[2].montant -= {240 * 62 / 10};
  d.lignes[4].montant -= {240 * 62 / 10};
  totaliser(d);
  d.reglement = {"30 jours à compter de la date de facture", "Virement, chèque", {}, "Crédit du Rhône",
                 "FR7630006000011234567890189", "AGRIFRPP"};
  d.mentions = {"Livraison de biens et prestation de services.",
                "Pas d'escompte pour paiement anticipé.",
                "En cas de retard de paiement : pénalités au taux annuel de 12,15 %, exigibles sans rappel.",
                "Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 €"};
  d.pied = "Ouvert du lundi au samedi, 8 h – 19 h";
  return d;
}

/// `nombre` one-line articles with varied amounts.
inline DocumentPdf longue_facture(int nombre) {
  DocumentPdf d = facture();
  d.lignes.clear();
  d.livraison.reset();
  for (int i = 1; i <= nombre; ++i) {
    const std::string numero = std::to_string(1000 + i);
    d.lignes.push_back(article("REF-" + numero, "Paumelle à visser en laiton, modèle " + numero, 1 + i % 7, "pce",
                               1290 + 37 * i, i % 5 == 0 ? 550 : 2000));
  }
  totaliser(d);
  return d;
}

inline DocumentPdf devis() {
  DocumentPdf d = facture();
  d.titre = "Devis";
  d.numero = "DE2026-00108";
  d.date_echeance.reset();
  d.date_livraison.reset();
  d.date_validite = jour("2026-12-31");
  d.libelle_acheteur = "À l’attention de";
  d.informations = {{"Suivi par", "Camille Durand"}};
  d.couleur = "#0f766e";
  const base::Centimes remise{-2500};
  d.totaux.total_lignes = d.totaux.total_ht - remise;
  d.totaux.ajustements = {{"Remise commerciale", remise}};
  d.totaux.libelle_net.clear();
  d.reglement = {"30 % à la commande, solde à la livraison", "Virement", {}, "", "", ""};
  d.signature = SignaturePdf{};
  d.mentions = {"Devis gratuit. Livraison de biens et prestation de services."};
  d.notes =
      "Délai : trois semaines à compter de l’acceptation. La teinte des ferrures sera confirmée avant la commande.";
  return d;
}

inline DocumentPdf avoir() {
  DocumentPdf d = facture();
  d.titre = "Avoir";
  d.numero = "AV2026-00007";
  d.date_echeance.reset();
  d.date_livraison.reset();
  d.livraison.reset();
  d.objet = "Retour de marchandise";
  d.origines = {{"Avoir sur la facture", "FA2026-00042", jour("2026-11-22")}};
  d.lignes = {article("CHE-M10", "Cheville à expansion M10", 100, "pce", 62, 2000,
                      "Reprise de 100 pièces non utilisées")};
  totaliser(d);
  d.totaux.libelle_net = "Net à votre crédit";
  d.reglement = {};
  d.mentions = {"Livraison de biens."};
  d.pied.clear();
  d.couleur = "#9f1239";
  return d;
}

/// A till customer's invoice: prices with VAT, already paid.
inline DocumentPdf facture_ttc() {
  DocumentPdf d = facture();
  d.numero = "FA2026-00043";
  d.mode = ModePrixPdf::Ttc;
  d.objet.clear();
  d.reference_client.clear();
  d.livraison.reset();
  d.acheteur = {};
  d.acheteur.nom = "Mme Éloïse Nguyễn";
  d.acheteur.adresse = {"27 quai Saint-Vincent", "69001 Lyon"};
  d.lignes = {article("BP-T80", "Farine de blé T80, sac de 25 kg", 2, "sac", 3150, 550),
              article("COU-STAL", "Couteau d’office 9 cm", 3, "pce", 999, 2000),
              article("CAF-BRE", "Café du Brésil en grains, 1 kg", 4, "pce", 1890, 550),
              article("REP-01", "Affûtage de couteaux", 5, "pce", 450, 2000)};
  totaliser(d);
  d.totaux.deductions = {{"Payé par carte le 22/11/2026", d.totaux.total_ttc}};
  d.totaux.net_a_payer = {};
  d.reglement = {};
  d.mentions = {"Livraison de biens et prestation de services."};
  d.couleur = "#7c3aed";
  return d;
}

/// A sole trader in franchise (CGI 293 B).
inline DocumentPdf franchise() {
  DocumentPdf d;
  d.titre = "Facture";
  d.numero = "FA2026-00003";
  d.instant = *base::parse_instant("2026-11-22T10:15:30Z");
  d.date_emission = jour("2026-11-22");
  d.date_echeance = jour("2026-12-22");
  d.vendeur.nom = "Hélène Cœurdacier, photographe";
  d.vendeur.forme_et_capital = "EI";
  d.vendeur.adresse = {"5 montée de la Grande-Côte", "69001 Lyon"};
  d.vendeur.siret = "90123456700012";
  d.acheteur.nom = "Association Les Ateliers du Vendredi";
  d.acheteur.adresse = {"2 place du Change", "69005 Lyon"};
  d.libelle_acheteur = "Facturé à";
  d.sans_tva = true;
  d.couleur = "#b45309";
  d.lignes = {article("", "Reportage photographique, demi-journée", 1, "", 38000, 2000),
              article("", "Tirage d’art 30×40 cm sur papier baryté", 6, "pce", 4500, 2000)};
  d.totaux.total_ht = {38000 + 6 * 4500};
  d.totaux.total_ttc = d.totaux.total_ht;
  d.totaux.net_a_payer = d.totaux.total_ht;
  d.tva = {{"", d.totaux.total_ht, {}, "TVA non applicable, art. 293 B du CGI"}};
  d.reglement = {"À réception", "Virement", {}, "", "FR7630006000011234567890189", "AGRIFRPP"};
  d.mentions = {"Prestation de services."};
  return d;
}

inline DocumentPdf bon_de_livraison() {
  DocumentPdf d = facture();
  d.titre = "Bon de livraison";
  d.numero = "BL2026-00117";
  d.date_echeance.reset();
  d.sans_prix = true;
  d.lignes.erase(d.lignes.begin() + 4);
  d.libelle_acheteur = "Client";
  d.signature = SignaturePdf{"Reçu en bon état", "Date, nom et signature du réceptionnaire"};
  d.mentions.clear();
  return d;
}

}  // namespace ventes::echantillons
