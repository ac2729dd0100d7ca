#include "modules/ventes/complements.hpp"
#include "modules/ventes/echeancier_document.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// Column of lignes_a_emettre.sql.
constexpr int document_de_ligne = 25;

/// Columns of document_a_emettre.sql.
struct Column {
  enum : int {
    Type,
    Statut,
    Version,
    Client,
    Store,
    Mode,
    RemiseValeur,
    RemiseType,
    Emission,
    SaisiLe,
    Echeance,
    Livraison,
    ReferenceClient,
    Origine,
    AcompteDeduit,
    Numero,
    RaisonSociale,
    FormeJuridique,
    Capital,
    Siren,
    NumeroTva,
    RcsVille,
    Franchise,
    OptionDebits,
    TauxPenalites,
    Escompte,
    Delai,
    FinDeMois,
    StockNegatif,
    Plan,
    Documents,
    AcheteurType,
    AcheteurNom,
    Adresse,
    CodePostal,
    Ville,
    Pays,
    AcheteurSiren,
    AcheteurTva,
    Serie,
    DerniereDate,
    Taux,
    Emetteur,
    Destinataire,
    AdresseConnue,
    Validite,
    Objet,
    Notes,
    Conditions,
    Termes,
    Clos,
    AcheteurEmail,
    AcheteurAdresseElectronique,
    AcheteurSchema,
    OptionDebitsDepuis,
    PaysLivraison,
    CodePostalLivraison,
    Frais,
    Motifs,
    Acomptes,
    OrigineJson,
    Operation,
    Id,
    PointsParEuro,
    BaseGain,
    ValeurPoint,
    ValiditePoints
  };
};

Vendeur lire_vendeur(const pg::Rows& r, int row) {
  Vendeur v;
  v.adresse_connue = r.boolean(row, Column::AdresseConnue);
  v.raison_sociale = r.text(row, Column::RaisonSociale);
  v.forme_juridique = r.text(row, Column::FormeJuridique);
  if (!r.is_null(row, Column::Capital)) v.capital = r.centimes(row, Column::Capital);
  v.siren = r.text(row, Column::Siren);
  v.numero_tva = r.text(row, Column::NumeroTva);
  v.rcs_ville = r.text(row, Column::RcsVille);
  v.franchise = r.boolean(row, Column::Franchise);
  v.option_debits = r.boolean(row, Column::OptionDebits);
  if (!r.is_null(row, Column::TauxPenalites)) v.taux_penalites = lire_taux(r.text(row, Column::TauxPenalites));
  v.escompte = r.text(row, Column::Escompte);
  v.exonerations = motifs_lus(r.text(row, Column::Motifs));
  return v;
}

Acheteur lire_acheteur(const pg::Rows& r, int row) {
  Acheteur a;
  a.type = from_text<TypeAcheteur>(r.text(row, Column::AcheteurType)).value_or(TypeAcheteur::Particulier);
  a.nom = r.text(row, Column::AcheteurNom);
  a.adresse = r.text(row, Column::Adresse);
  a.code_postal = r.text(row, Column::CodePostal);
  a.ville = r.text(row, Column::Ville);
  a.pays = r.text(row, Column::Pays);
  a.siren = r.text(row, Column::AcheteurSiren);
  a.numero_tva = r.text(row, Column::AcheteurTva);
  a.email = r.text(row, Column::AcheteurEmail);
  a.adresse_electronique = r.text(row, Column::AcheteurAdresseElectronique);
  a.schema_electronique = r.text(row, Column::AcheteurSchema);
  a.pays_livraison = r.text(row, Column::PaysLivraison);
  a.code_postal_livraison = r.text(row, Column::CodePostalLivraison);
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
  chargee.en_tout = r.integer(row, 26);
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

void queue_documents(command::Context& context, std::span<const base::Uuid> ids) {
  std::vector<std::optional<std::string>> texts;
  texts.reserve(ids.size());
  for (const base::Uuid& id : ids) texts.emplace_back(id.text());
  const base::Date today = context.today();
  context.queue(sql::document_a_emettre,
                pg::Params().array(texts).date(base::Date::of(today.year(), today.month(), 1)));
  context.queue(sql::lignes_a_emettre, pg::Params().array(texts));
}

void queue_document(command::Context& context, const base::Uuid& id) { queue_documents(context, {&id, 1}); }

base::Result<DocumentCharge> lire_document(const base::Uuid& id, const pg::Rows& r, const pg::Rows& lignes) {
  const std::string texte = id.text();
  int row = 0;
  while (row < r.size() && r.text(row, Column::Id) != texte) ++row;
  if (row == r.size()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  DocumentCharge d;
  d.id = id;
  d.type = *from_text<TypeDocument>(r.text(row, Column::Type));
  d.statut = from_text<StatutDocument>(r.text(row, Column::Statut)).value_or(StatutDocument::Valide);
  d.version = r.integer(row, Column::Version);
  d.numero = r.text(row, Column::Numero);
  d.client = r.optional_uuid(row, Column::Client);
  d.store = r.optional_uuid(row, Column::Store);
  d.origine = r.optional_uuid(row, Column::Origine);
  d.serie = r.optional_uuid(row, Column::Serie);
  d.mode = *from_text<ModePrix>(r.text(row, Column::Mode));
  d.remise = remise_lue(r.text(row, Column::RemiseValeur), r.text(row, Column::RemiseType));
  d.emission = r.date(row, Column::Emission);
  d.saisi_le = r.date(row, Column::SaisiLe);
  d.echeance = r.optional_date(row, Column::Echeance);
  d.livraison = r.optional_date(row, Column::Livraison);
  d.validite = r.optional_date(row, Column::Validite);
  d.objet = r.text(row, Column::Objet);
  d.notes = r.text(row, Column::Notes);
  d.conditions = r.text(row, Column::Conditions);
  d.reference_client = r.text(row, Column::ReferenceClient);
  d.acompte_deduit = r.centimes(row, Column::AcompteDeduit);
  d.vendeur = lire_vendeur(r, row);
  d.option_debits_depuis = r.optional_date(row, Column::OptionDebitsDepuis);
  d.operation = from_text<CategorieOperation>(r.text(row, Column::Operation));
  d.frais = frais_lus(r.text(row, Column::Frais));
  d.acomptes = acomptes_lus(r.text(row, Column::Acomptes));
  d.delai_jours = static_cast<int>(r.integer(row, Column::Delai));
  d.fin_de_mois = r.boolean(row, Column::FinDeMois);
  d.stock_negatif_autorise = r.boolean(row, Column::StockNegatif);
  d.plan = r.text(row, Column::Plan);
  d.documents_du_mois = r.integer(row, Column::Documents);
  if (d.client) {
    d.acheteur = lire_acheteur(r, row);
    d.programme = fidelite::lire_programme(r.text(row, Column::PointsParEuro), r.text(row, Column::BaseGain),
                                           r.text(row, Column::ValeurPoint), r.text(row, Column::ValiditePoints));
  }
  d.serie_derniere_date = r.optional_date(row, Column::DerniereDate);
  d.taux = r.text(row, Column::Taux);
  d.emetteur = r.text(row, Column::Emetteur);
  d.destinataire = r.text(row, Column::Destinataire);
  d.termes = lire_termes(r.text(row, Column::Termes));
  d.clos = r.optional_date(row, Column::Clos);
  for (int ligne = 0; ligne < lignes.size(); ++ligne) {
    if (lignes.text(ligne, document_de_ligne) == texte) d.lignes.push_back(lire_ligne(lignes, ligne, d.mode));
  }
  if (!r.is_null(row, Column::OrigineJson)) lire_origine(d, r.text(row, Column::OrigineJson));
  return d;
}

}  // namespace ventes
