#include "modules/ventes/reads/electronique.hpp"

#include <algorithm>

#include "modules/ventes/core/adresse_electronique.hpp"
#include "modules/ventes/core/mentions.hpp"
#include "modules/ventes/xml/chiffrage.hpp"
#include "modules/ventes/xml/unites.hpp"

namespace ventes {

namespace {

using Column = ColonneImpression;

AdresseElectronique adresse_de(const json::Value& partie) {
  AdresseElectronique a;
  a.lignes = lignes_de(membre(partie, "adresse"));
  a.code_postal = membre(partie, "codePostal");
  a.ville = membre(partie, "ville");
  if (const std::string pays = membre(partie, "pays"); !pays.empty()) a.pays = pays;
  return a;
}

/// The seller as the snapshot keeps it, as far as mentions go.
Vendeur vendeur_fige(const json::Value& emetteur, std::string_view mentions) {
  Vendeur v;
  v.raison_sociale = membre(emetteur, "nom");
  v.forme_juridique = membre(emetteur, "formeJuridique");
  if (const std::string capital = membre(emetteur, "capitalSocial"); !capital.empty()) {
    v.capital = base::Centimes{base::parse_decimal(capital, 2, base::centimes_max.value).units};
  }
  v.siren = membre(emetteur, "siren");
  v.numero_tva = membre(emetteur, "numeroTva");
  v.rcs_ville = membre(emetteur, "rcsVille");
  const json::Value* franchise = emetteur.find("franchise");
  v.franchise = franchise != nullptr ? franchise->boolean : mentions.find("293 B") != std::string_view::npos;
  if (const std::string taux = membre(emetteur, "tauxPenalites"); !taux.empty()) v.taux_penalites = lire_taux(taux);
  v.escompte = membre(emetteur, "escompte");
  return v;
}

PartieElectronique partie_de(const json::Value& json) {
  PartieElectronique p;
  p.nom = membre(json, "nom");
  p.siren = membre(json, "siren");
  p.tva = membre(json, "numeroTva");
  p.contact = membre(json, "contact");
  p.adresse = adresse_de(json);
  // BR-FR-09: the SIRET begins with the SIREN.
  const std::string siret = membre(json, "siret");
  if (siret.size() == 14 && siret.starts_with(p.siren)) p.siret = siret;
  return p;
}

PartieElectronique vendeur_de(const json::Value& emetteur, const Vendeur& v) {
  PartieElectronique p = partie_de(emetteur);
  for (const Mention& mention : mentions_vendeur(v)) {
    if (mention.code == "REG") p.description = mention.texte;
  }
  p.telephone = membre(emetteur, "telephone");
  p.email = membre(emetteur, "email");
  // A seller in franchise has no VAT number to show; one whose number is unknown is known by its SIREN (BR-S-02).
  if (v.franchise) p.tva.clear();
  if (p.tva.empty()) p.identifiant_fiscal = p.siren;
  const auto adresse = adresse_electronique({.type = TypeAcheteur::Professionnel,
                                             .pays = p.adresse.pays,
                                             .siren = p.siren,
                                             .numero_tva = p.tva,
                                             .email = p.email,
                                             .adresse = membre(emetteur, "adresseElectronique"),
                                             .schema = membre(emetteur, "schemaElectronique")});
  p.adresse_electronique = {adresse.schema, adresse.valeur};
  return p;
}

PartieElectronique acheteur_de(const json::Value& destinataire, TypeAcheteur type) {
  PartieElectronique p = partie_de(destinataire);
  if (type == TypeAcheteur::Particulier) p.siren.clear(), p.siret.clear(), p.tva.clear();
  const auto adresse = adresse_electronique({.type = type,
                                             .pays = p.adresse.pays,
                                             .siren = p.siren,
                                             .numero_tva = p.tva,
                                             .email = membre(destinataire, "email"),
                                             .adresse = membre(destinataire, "adresseElectronique"),
                                             .schema = membre(destinataire, "schemaElectronique")});
  p.adresse_electronique = {adresse.schema, adresse.valeur};
  return p;
}

std::optional<LivraisonElectronique> lieu_de(const json::Value& destinataire, const PartieElectronique& acheteur,
                                             bool intracommunautaire) {
  const json::Value* livraison = destinataire.find("adresseLivraison");
  if (livraison != nullptr && livraison->kind == json::Kind::Object) {
    LivraisonElectronique lieu{membre(*livraison, "nom"), adresse_de(*livraison)};
    if (membre(*livraison, "pays").empty()) lieu.adresse.pays = acheteur.adresse.pays;
    if (!lieu.adresse.lignes.empty() || !lieu.adresse.ville.empty()) return lieu;
  }
  // BR-IC-12: where goods went is part of the proof.
  if (intracommunautaire) return LivraisonElectronique{acheteur.nom, acheteur.adresse};
  return std::nullopt;
}

/// BAR: what the platform must do with the invoice.
std::string traitement(TypeAcheteur type, const PartieElectronique& acheteur) {
  if (type == TypeAcheteur::Particulier) return "B2C";
  return type == TypeAcheteur::Etranger || !en_france(acheteur.adresse.pays) ? "B2BINT" : "B2B";
}

std::vector<NoteElectronique> notes_de(const Vendeur& vendeur, TypeAcheteur type, std::string bar,
                                       std::optional<TvaExigibilite> exigibilite) {
  std::vector<NoteElectronique> notes;
  for (Mention& m : mentions_vendeur(vendeur)) notes.push_back({std::move(m.code), std::move(m.texte)});
  for (Mention& m : mentions_reglement(vendeur)) {
    // The three notes are compulsory (BR-FR-05); between a business and a consumer the two of L441-10 do not apply.
    const bool sans_objet = type == TypeAcheteur::Particulier && m.code != "AAB";
    notes.push_back({std::move(m.code), sans_objet ? "Sans objet : vente à un consommateur" : std::move(m.texte)});
  }
  notes.push_back({"BAR", std::move(bar)});
  if (vendeur.franchise) {
    notes.push_back({"TXD", motif_exoneration(CategorieTva::E, vendeur)});
  } else if (exigibilite == TvaExigibilite::Debits) {
    notes.push_back({"TXD", "Option pour le paiement de la taxe d'après les débits"});
  }
  return notes;
}

/// BT-81, UNTDID 4461.
std::string code_moyen(std::string_view moyen) {
  static constexpr std::pair<std::string_view, std::string_view> codes[] = {
      {"ESPECES", "10"},     {"CHEQUE", "20"},        {"VIREMENT", "30"},     {"CARTE", "48"},
      {"PRELEVEMENT", "49"}, {"LIEN_PAIEMENT", "68"}, {"COMPENSATION", "97"}, {"AVOIR", "97"}};
  for (const auto& [connu, code] : codes) {
    if (moyen == connu) return std::string(code);
  }
  return "1";
}

ReglementElectronique reglement_de(const DocumentCharge& charge, const pg::Rows& document,
                                   const json::Value& emetteur) {
  if (charge.type == TypeDocument::Avoir) return {};
  if (!document.is_null(0, Column::PaiementMoyen)) return {code_moyen(document.text(0, Column::PaiementMoyen)), "", ""};
  const std::string iban = membre(emetteur, "iban");
  if (iban.empty()) return {};
  return {"30", iban, membre(emetteur, "bic")};
}

LigneAChiffrer a_chiffrer(const LigneBrouillon& ligne, const pg::Rows& rows, int row, bool franchise) {
  const LigneCalcul& calcul = ligne.calcul;
  return {calcul.quantite,
          lire_prix(rows.text(row, 7)),
          calcul.remise,
          categorie_effective(calcul.categorie, calcul.taux, franchise),
          calcul.taux,
          rows.centimes(row, 20)};
}

LigneElectronique ligne_de(const LigneBrouillon& ligne, std::size_t rang, std::string_view reference) {
  LigneElectronique l;
  l.numero = std::to_string(rang + 1);
  l.reference = reference;
  // BT-153 is a name: further lines of a designation are its description.
  const auto fin = ligne.designation.find('\n');
  l.designation = ligne.designation.substr(0, fin);
  if (fin != std::string::npos) l.description = ligne.designation.substr(fin + 1);
  if (ligne.description) l.description += (l.description.empty() ? "" : "\n") + *ligne.description;
  const std::string_view unite = code_unite(ligne.unite);
  l.unite = unite.empty() ? "C62" : unite;
  if (unite.empty()) l.description += (l.description.empty() ? "Unité : " : "\nUnité : ") + ligne.unite;
  l.quantite = ligne.calcul.quantite;
  return l;
}

void ajouter_lignes(FactureElectronique& f, const DocumentCharge& charge, const pg::Rows& lignes, bool franchise) {
  std::vector<LigneAChiffrer> a_calculer;
  for (int row = 0; row < lignes.size(); ++row) {
    const LigneBrouillon& ligne = charge.lignes[static_cast<std::size_t>(row)].ligne;
    if (!ligne.calcul.comptee) continue;
    a_calculer.push_back(a_chiffrer(ligne, lignes, row, franchise));
    f.lignes.push_back(ligne_de(ligne, static_cast<std::size_t>(row), lignes.text(row, 19)));
  }
  std::vector<FraisAChiffrer> frais;
  for (const FraisBrouillon& port : charge.frais) {
    const CategorieTva categorie = categorie_effective(port.calcul.categorie, port.calcul.taux, franchise);
    frais.push_back({port.montants.ht, categorie, port.calcul.taux, port.libelle, port.code.value_or("")});
  }
  Chiffrage chiffrage = chiffrer(a_calculer, frais, f.tva, charge.remise);
  for (std::size_t i = 0; i < f.lignes.size(); ++i) {
    LigneChiffree& chiffres = chiffrage.lignes[i];
    f.lignes[i].categorie = a_calculer[i].categorie;
    f.lignes[i].taux = a_calculer[i].taux;
    f.lignes[i].prix = chiffres.prix;
    f.lignes[i].base_prix = chiffres.base_prix;
    f.lignes[i].remise = std::move(chiffres.remise);
    f.lignes[i].net = chiffres.net;
  }
  f.ajustements = std::move(chiffrage.ajustements);
  f.tva = std::move(chiffrage.tva);
  f.totaux = chiffrage.totaux;
}

void ajouter_liens(FactureElectronique& f, const pg::Rows& liens) {
  for (int row = 0; row < liens.size(); ++row) {
    const std::string_view nature = liens.text(row, 0);
    const std::string numero(liens.text(row, 2));
    if (nature == "AVOIR_DE" || nature == "ACOMPTE_DE" || nature == "REMPLACE") {
      f.factures_anterieures.push_back({numero, liens.optional_date(row, 3)});
    } else if (nature == "COMMANDE_DE" && f.commande_vendeur.empty()) {
      f.commande_vendeur = numero;
    } else if (nature == "LIVRAISON_DE" && f.bon_livraison.empty()) {
      f.bon_livraison = numero;
    }
  }
}

std::vector<TvaElectronique> tva_de(const pg::Rows& rows) {
  std::vector<TvaElectronique> tva;
  for (int row = 0; row < rows.size(); ++row) {
    tva.push_back({from_text<CategorieTva>(rows.text(row, 4)).value_or(CategorieTva::S), lire_taux(rows.text(row, 0)),
                   rows.centimes(row, 1), rows.centimes(row, 2), std::string(rows.text(row, 3)),
                   std::string(rows.text(row, 5))});
  }
  return tva;
}

bool porte(const FactureElectronique& f, CategorieTva categorie) {
  return std::any_of(f.tva.begin(), f.tva.end(), [&](const TvaElectronique& t) { return t.categorie == categorie; });
}

/// Payments and deposits before the issue. An invoice issued paid, or of a ticket, owes nothing: BT-113 is its total
/// (BR-FR-CO-09), and what rounding left is in it.
void regler(FactureElectronique& f, const DocumentCharge& charge, const pg::Rows& document) {
  const bool ticket = f.cadre.ends_with('7');
  if (f.cadre.ends_with('2') || ticket) {
    f.totaux.deja_paye = f.totaux.ttc;
    f.totaux.arrondi = {};
    f.totaux.net_a_payer = {};
    // A ticket was paid before its invoice: no due date stands before an issue (BR-FR-CO-07).
    const bool emission = ticket || document.is_null(0, Column::PaiementDate);
    f.echeance = emission ? charge.emission : document.date(0, Column::PaiementDate);
    return;
  }
  if (charge.type != TypeDocument::Avoir) f.totaux.deja_paye = charge.acompte_deduit;
  f.totaux.net_a_payer -= f.totaux.deja_paye;
}

}  // namespace

bool est_electronique(TypeDocument type) {
  return type == TypeDocument::Facture || type == TypeDocument::FactureAcompte || type == TypeDocument::Avoir;
}

FactureElectronique facture_electronique(const Pieces& pieces) {
  const auto& [charge, document, lignes, tva, logo, liens] = pieces;
  const json::Value emetteur = partie_figee(document, Column::Emetteur, charge.emetteur);
  const json::Value destinataire = partie_figee(document, Column::Destinataire, charge.destinataire);
  const TypeAcheteur type =
      from_text<TypeAcheteur>(membre(destinataire, "type")).value_or(TypeAcheteur::Particulier);
  const Vendeur vendeur = vendeur_fige(emetteur, document.text(0, Column::Mentions));
  FactureElectronique f;
  f.numero = charge.numero;
  f.code_type = document.is_null(0, Column::CodeType) ? 380 : static_cast<int>(document.integer(0, Column::CodeType));
  f.cadre = document.text(0, Column::Cadre);
  f.emission = charge.emission;
  f.echeance = charge.echeance;
  f.livraison = charge.livraison;
  if (!document.is_null(0, Column::Exigibilite)) {
    f.exigibilite = from_text<TvaExigibilite>(document.text(0, Column::Exigibilite));
  }
  f.vendeur = vendeur_de(emetteur, vendeur);
  f.acheteur = acheteur_de(destinataire, type);
  f.notes = notes_de(vendeur, type, traitement(type, f.acheteur), f.exigibilite);
  f.commande_acheteur = charge.reference_client;
  f.reglement = reglement_de(charge, document, emetteur);
  f.tva = tva_de(tva);
  const bool intracommunautaire = porte(f, CategorieTva::K);
  f.lieu_livraison = lieu_de(destinataire, f.acheteur, intracommunautaire);
  // BR-IC-11.
  if (intracommunautaire && !f.livraison) f.livraison = f.emission;
  // BR-O-02 to 04: outside the scope, nobody shows a VAT number.
  if (porte(f, CategorieTva::O)) f.vendeur.tva.clear(), f.acheteur.tva.clear();
  if (!porte(f, CategorieTva::S)) f.exigibilite.reset();
  ajouter_lignes(f, charge, lignes, vendeur.franchise);
  ajouter_liens(f, liens);
  regler(f, charge, document);
  return f;
}

std::vector<base::Fault> obstacles(const FactureElectronique& f) {
  std::vector<base::Fault> faults;
  const auto faute = [&](const char* code, const char* detail) { faults.push_back({code, "", detail}); };
  if (f.vendeur.siren.empty()) {
    faute("siren_vendeur_manquant", "Une facture électronique porte le SIREN du vendeur (BR-FR-10) : complétez les "
                                    "réglages de l'entreprise avant d'émettre la prochaine.");
  }
  if (f.acheteur.nom.empty()) {
    faute("nom_acheteur_manquant", "Une facture électronique nomme son acheteur (BR-07).");
  }
  return faults;
}

}  // namespace ventes
