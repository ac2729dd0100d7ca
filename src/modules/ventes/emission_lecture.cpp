#include "modules/ventes/complements.hpp"
#include "modules/ventes/echeancier_document.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// Columns of document_a_emettre.sql.
struct Column {
  enum : int {
    Type, Statut, Version, Client, Store, Mode, RemiseValeur,
    RemiseType, Emission, SaisiLe, Echeance, Livraison, ReferenceClient, Origine,
    AcompteDeduit, Numero, RaisonSociale, FormeJuridique, Capital, Siren, NumeroTva,
    RcsVille, Franchise, OptionDebits, TauxPenalites, Escompte, Delai, FinDeMois,
    StockNegatif, Plan, Documents, AcheteurType, AcheteurNom, Adresse, CodePostal,
    Ville, Pays, AcheteurSiren, AcheteurTva, Serie, DerniereDate, Taux,
    Emetteur, Destinataire, AdresseConnue, Validite, Objet, Notes, Conditions,
    Termes, Clos,
    AcheteurEmail, AcheteurAdresseElectronique, AcheteurSchema, OptionDebitsDepuis,
    PaysLivraison, CodePostalLivraison, Frais, Motifs, Acomptes, OrigineJson, Operation
  };
};

Vendeur lire_vendeur(const pg::Rows& r) {
  Vendeur v;
  v.adresse_connue = r.boolean(0, Column::AdresseConnue);
  v.raison_sociale = r.text(0, Column::RaisonSociale);
  v.forme_juridique = r.text(0, Column::FormeJuridique);
  if (!r.is_null(0, Column::Capital)) v.capital = r.centimes(0, Column::Capital);
  v.siren = r.text(0, Column::Siren);
  v.numero_tva = r.text(0, Column::NumeroTva);
  v.rcs_ville = r.text(0, Column::RcsVille);
  v.franchise = r.boolean(0, Column::Franchise);
  v.option_debits = r.boolean(0, Column::OptionDebits);
  if (!r.is_null(0, Column::TauxPenalites)) v.taux_penalites = lire_taux(r.text(0, Column::TauxPenalites));
  v.escompte = r.text(0, Column::Escompte);
  v.exonerations = motifs_lus(r.text(0, Column::Motifs));
  return v;
}

Acheteur lire_acheteur(const pg::Rows& r) {
  Acheteur a;
  a.type = from_text<TypeAcheteur>(r.text(0, Column::AcheteurType)).value_or(TypeAcheteur::Particulier);
  a.nom = r.text(0, Column::AcheteurNom);
  a.adresse = r.text(0, Column::Adresse);
  a.code_postal = r.text(0, Column::CodePostal);
  a.ville = r.text(0, Column::Ville);
  a.pays = r.text(0, Column::Pays);
  a.siren = r.text(0, Column::AcheteurSiren);
  a.numero_tva = r.text(0, Column::AcheteurTva);
  a.email = r.text(0, Column::AcheteurEmail);
  a.adresse_electronique = r.text(0, Column::AcheteurAdresseElectronique);
  a.schema_electronique = r.text(0, Column::AcheteurSchema);
  a.pays_livraison = r.text(0, Column::PaysLivraison);
  a.code_postal_livraison = r.text(0, Column::CodePostalLivraison);
  return a;
}

LigneChargee lire_ligne(const pg::Rows& r, int row, ModePrix mode) {
  LigneChargee chargee;
  LigneBrouillon& ligne = chargee.ligne;
  ligne.id = r.uuid(row, 0);
  ligne.type = from_text<TypeLigne>(r.text(row, 1)).value_or(TypeLigne::Libre);
  ligne.article = r.optional_uuid(row, 2);
  ligne.designation = r.text(row, 3);
  ligne.description = r.optional_text(row, 4);
  ligne.unite = r.text(row, 5);
  ligne.calcul.quantite = lire_quantite(r.text(row, 6));
  ligne.calcul.prix_unitaire = lire_prix(r.text(row, mode == ModePrix::Ttc && !r.is_null(row, 8) ? 8 : 7));
  ligne.calcul.taux = lire_taux(r.text(row, 9));
  ligne.calcul.categorie = from_text<CategorieTva>(r.text(row, 10)).value_or(CategorieTva::S);
  ligne.calcul.remise = remise_lue(r.text(row, 11), r.text(row, 12));
  ligne.calcul.comptee = ligne.type == TypeLigne::Article || ligne.type == TypeLigne::Libre;
  ligne.origine = r.optional_uuid(row, 13);
  chargee.suivi_stock = r.boolean(row, 14);
  chargee.service = r.boolean(row, 15);
  chargee.stock_negatif_autorise = r.boolean(row, 16);
  if (!r.is_null(row, 17)) chargee.disponible = r.integer(row, 17);
  if (!r.is_null(row, 23)) {
    chargee.origine_type = from_text<TypeDocument>(r.text(row, 23));
    chargee.reservee = r.integer(row, 24);
  }
  return chargee;
}

/// Goods that come back with the invoice that is replaced may leave again with this one.
void lire_origine(DocumentCharge& d, std::string_view json) {
  OrigineLue lue = origine_lue(json);
  d.origine_chargee = std::move(lue.origine);
  for (LigneChargee& ligne : d.lignes) {
    for (const auto& [article, units] : lue.retour) {
      if (ligne.ligne.article == article) ligne.disponible += units;
    }
  }
}

}  // namespace

base::PrixUnitaire lire_prix(std::string_view text) {
  return {base::parse_decimal(text, 6, std::numeric_limits<std::int64_t>::max()).units};
}

base::Taux lire_taux(std::string_view text) {
  return {static_cast<std::int32_t>(base::parse_decimal(text, 2, 10'000).units)};
}

base::Quantite lire_quantite(std::string_view text) {
  return {base::parse_decimal(text, 3, std::numeric_limits<std::int64_t>::max()).units};
}

void queue_document(command::Context& context, const base::Uuid& id) {
  const base::Date today = context.today();
  context.queue(sql::document_a_emettre,
                pg::Params().uuid(id).date(base::Date::of(today.year(), today.month(), 1)));
  context.queue(sql::lignes_a_emettre, pg::Params().uuid(id));
}

base::Result<DocumentCharge> lire_document(const base::Uuid& id, const pg::Rows& r, const pg::Rows& lignes) {
  if (r.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  DocumentCharge d;
  d.id = id;
  d.type = *from_text<TypeDocument>(r.text(0, Column::Type));
  d.statut = from_text<StatutDocument>(r.text(0, Column::Statut)).value_or(StatutDocument::Valide);
  d.version = r.integer(0, Column::Version);
  d.numero = r.text(0, Column::Numero);
  d.client = r.optional_uuid(0, Column::Client);
  d.store = r.optional_uuid(0, Column::Store);
  d.origine = r.optional_uuid(0, Column::Origine);
  d.serie = r.optional_uuid(0, Column::Serie);
  d.mode = *from_text<ModePrix>(r.text(0, Column::Mode));
  d.remise = remise_lue(r.text(0, Column::RemiseValeur), r.text(0, Column::RemiseType));
  d.emission = r.date(0, Column::Emission);
  d.saisi_le = r.date(0, Column::SaisiLe);
  d.echeance = r.optional_date(0, Column::Echeance);
  d.livraison = r.optional_date(0, Column::Livraison);
  d.validite = r.optional_date(0, Column::Validite);
  d.objet = r.text(0, Column::Objet);
  d.notes = r.text(0, Column::Notes);
  d.conditions = r.text(0, Column::Conditions);
  d.reference_client = r.text(0, Column::ReferenceClient);
  d.acompte_deduit = r.centimes(0, Column::AcompteDeduit);
  d.vendeur = lire_vendeur(r);
  d.option_debits_depuis = r.optional_date(0, Column::OptionDebitsDepuis);
  d.operation = from_text<CategorieOperation>(r.text(0, Column::Operation));
  d.frais = frais_lus(r.text(0, Column::Frais));
  d.acomptes = acomptes_lus(r.text(0, Column::Acomptes));
  d.delai_jours = static_cast<int>(r.integer(0, Column::Delai));
  d.fin_de_mois = r.boolean(0, Column::FinDeMois);
  d.stock_negatif_autorise = r.boolean(0, Column::StockNegatif);
  d.plan = r.text(0, Column::Plan);
  d.documents_du_mois = r.integer(0, Column::Documents);
  if (d.client) d.acheteur = lire_acheteur(r);
  d.serie_derniere_date = r.optional_date(0, Column::DerniereDate);
  d.taux = r.text(0, Column::Taux);
  d.emetteur = r.text(0, Column::Emetteur);
  d.destinataire = r.text(0, Column::Destinataire);
  d.termes = lire_termes(r.text(0, Column::Termes));
  d.clos = r.optional_date(0, Column::Clos);
  d.lignes.reserve(static_cast<std::size_t>(lignes.size()));
  for (int row = 0; row < lignes.size(); ++row) d.lignes.push_back(lire_ligne(lignes, row, d.mode));
  if (!r.is_null(0, Column::OrigineJson)) lire_origine(d, r.text(0, Column::OrigineJson));
  return d;
}

}  // namespace ventes
