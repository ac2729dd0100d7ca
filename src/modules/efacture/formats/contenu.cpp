#include "modules/efacture/formats/contenu.hpp"

#include "engine/json/writer.hpp"

namespace efacture {

namespace {

using json::Writer;

void texte(Writer& w, std::string_view nom, std::string_view valeur) {
  if (!valeur.empty()) w.member(nom, valeur);
}

void montant(Writer& w, std::string_view nom, base::Centimes valeur) { w.member_raw(nom, base::to_string(valeur)); }

void date(Writer& w, std::string_view nom, const std::optional<base::Date>& valeur) {
  if (valeur) w.member(nom, valeur->iso());
}

void taux(Writer& w, const std::optional<base::Taux>& valeur) {
  if (valeur) w.member_raw("taux", base::to_string(*valeur));
}

void partie(Writer& w, std::string_view nom, const Partie& p) {
  w.key(nom);
  w.begin_object();
  texte(w, "nom", p.nom);
  texte(w, "siren", p.siren);
  texte(w, "siret", p.siret);
  texte(w, "numeroTva", p.numero_tva);
  texte(w, "numeroFiscal", p.numero_fiscal);
  texte(w, "schemaAdresseElectronique", p.schema_adresse);
  texte(w, "adresseElectronique", p.adresse_electronique);
  texte(w, "adresse", p.adresse);
  texte(w, "complement", p.complement);
  texte(w, "codePostal", p.code_postal);
  texte(w, "ville", p.ville);
  texte(w, "pays", p.pays);
  w.end_object();
}

void ajustements(Writer& w, const std::vector<Ajustement>& liste) {
  if (liste.empty()) return;
  w.key("ajustements");
  w.begin_array();
  for (const Ajustement& a : liste) {
    w.begin_object();
    w.member("nature", a.charge ? "FRAIS" : "REMISE");
    montant(w, "montant", a.montant);
    texte(w, "motif", a.motif);
    texte(w, "categorieTva", a.categorie);
    taux(w, a.taux);
    w.end_object();
  }
  w.end_array();
}

void lignes(Writer& w, const FactureRecue& f) {
  w.key("lignes");
  w.begin_array();
  for (const LigneRecue& l : f.lignes) {
    w.begin_object();
    texte(w, "numero", l.numero);
    texte(w, "reference", l.reference);
    texte(w, "designation", l.designation);
    texte(w, "description", l.description);
    w.member_raw("quantite", base::format_decimal_short(l.quantite, 6));
    texte(w, "unite", l.unite);
    w.member_raw("prix_unitaire_ht", base::format_decimal_short(l.prix, 6));
    if (l.base_prix != 1'000'000) w.member_raw("base_prix", base::format_decimal_short(l.base_prix, 6));
    texte(w, "categorieTva", l.categorie);
    taux(w, l.taux);
    ajustements(w, l.ajustements);
    montant(w, "montant_ht", l.montant);
    w.end_object();
  }
  w.end_array();
}

void tva(Writer& w, const FactureRecue& f) {
  w.key("tva");
  w.begin_array();
  for (const GroupeRecu& g : f.groupes) {
    w.begin_object();
    texte(w, "categorie", g.categorie);
    taux(w, g.taux);
    montant(w, "base", g.base_ht);
    montant(w, "montant", g.tva);
    texte(w, "motif", g.motif);
    texte(w, "codeMotif", g.code_motif);
    texte(w, "exigibilite", g.exigibilite);
    w.end_object();
  }
  w.end_array();
}

void entete(Writer& w, const FactureRecue& f) {
  texte(w, "numero", f.numero);
  texte(w, "codeType", f.code_type);
  texte(w, "cadre", f.cadre);
  texte(w, "profil", f.profil);
  w.member("dateEmission", f.date.iso());
  date(w, "dateEcheance", f.echeance);
  date(w, "dateLivraison", f.livraison);
  texte(w, "devise", f.devise);
  texte(w, "referenceAcheteur", f.reference_acheteur);
  texte(w, "commande", f.commande);
  texte(w, "contrat", f.contrat);
  w.key("notes");
  w.begin_array();
  for (const Note& note : f.notes) {
    w.begin_object();
    texte(w, "sujet", note.sujet);
    texte(w, "texte", note.texte);
    w.end_object();
  }
  w.end_array();
  w.key("facturesCitees");
  w.begin_array();
  for (const FactureCitee& citee : f.factures_citees) {
    w.begin_object();
    texte(w, "numero", citee.numero);
    date(w, "date", citee.date);
    w.end_object();
  }
  w.end_array();
}

void totaux(Writer& w, const FactureRecue& f) {
  montant(w, "total_lignes", f.total_lignes);
  montant(w, "total_remises", f.total_remises);
  montant(w, "total_frais", f.total_frais);
  montant(w, "montant_ht", f.montant_ht);
  montant(w, "montant_tva", f.montant_tva);
  montant(w, "montant_ttc", f.montant_ttc);
  montant(w, "deja_paye", f.deja_paye);
  montant(w, "arrondi", f.arrondi);
  montant(w, "net_a_payer", f.net_a_payer);
}

}  // namespace

std::string contenu_json(const FactureRecue& f) {
  std::string out;
  Writer w(out);
  w.begin_object();
  entete(w, f);
  partie(w, "vendeur", f.vendeur);
  partie(w, "acheteur", f.acheteur);
  w.key("paiement");
  w.begin_object();
  texte(w, "moyen", f.moyen_paiement);
  texte(w, "reference", f.reference_paiement);
  texte(w, "iban", f.iban);
  texte(w, "bic", f.bic);
  w.end_object();
  lignes(w, f);
  ajustements(w, f.ajustements);
  tva(w, f);
  totaux(w, f);
  w.end_object();
  return out;
}

std::string constats_json(std::span<const Constat> constats) {
  std::string out;
  Writer w(out);
  w.begin_array();
  for (const Constat& c : constats) {
    w.begin_object();
    w.key("erreur");
    w.boolean(c.erreur);
    w.member("code", c.code);
    texte(w, "terme", c.terme);
    texte(w, "lieu", c.lieu);
    w.member("detail", c.detail);
    w.end_object();
  }
  w.end_array();
  return out;
}

}  // namespace efacture
