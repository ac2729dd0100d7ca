#include "modules/ventes/brouillon.hpp"

#include "engine/json/writer.hpp"
#include "engine/pg/row_array.hpp"
#include "modules/ventes/complements.hpp"
#include "modules/ventes/core/transitions.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

struct RemiseEcrite {
  std::string valeur = "0";
  std::string type = "POURCENT";
};

RemiseEcrite ecrire(const std::optional<Remise>& remise) {
  if (!remise) return {};
  if (const auto* taux = std::get_if<base::Taux>(&*remise)) return {base::to_string(*taux), "POURCENT"};
  return {base::to_string(std::get<base::Centimes>(*remise)), "MONTANT"};
}

std::optional<std::string> text_of(const std::optional<base::Uuid>& id) {
  if (!id) return std::nullopt;
  return id->text();
}

/// The columns that creation and replacement write alike, after id, tenant and author.
void content_params(pg::Params& params, const Brouillon& b, const Montants& montants) {
  const RemiseEcrite remise = ecrire(b.remise);
  params.text(to_text(b.type)).uuid(b.client).uuid(b.store).uuid(b.serie);
  params.text(b.objet).text(b.notes).text(b.conditions).text(b.reference_client);
  params.date(b.emission).date(b.echeance).date(b.validite).date(b.livraison);
  params.text(to_text(b.mode)).text(remise.valeur).text(remise.type);
  params.centimes(montants.total.ht).centimes(montants.total.tva).centimes(montants.total.ttc);
  params.centimes(total_deduit(b.acomptes));
}

void rendre_remise(json::Writer& w, const std::optional<Remise>& remise) {
  const RemiseEcrite ecrite = ecrire(remise);
  w.member_raw("remise", ecrite.valeur);
  w.member("remiseType", ecrite.type);
}

void optional_member(json::Writer& w, std::string_view name, const std::optional<std::string>& value) {
  w.key(name);
  if (value) {
    w.string(*value);
  } else {
    w.null();
  }
}

void write_triple(json::Writer& w, const Triple& triple) {
  w.member_raw("montant_ht", base::to_string(triple.ht));
  w.member_raw("montant_tva", base::to_string(triple.tva));
  w.member_raw("montant_ttc", base::to_string(triple.ttc));
}

/// A line as the API gives it: every member, null or not.
void rendre_ligne(json::Writer& w, const Brouillon& b, std::size_t i, const MontantsLigne& montants) {
  const LigneBrouillon& ligne = b.lignes[i];
  const LigneCalcul& calcul = ligne.calcul;
  w.begin_object();
  w.member("id", ligne.id.text());
  w.key("ordre"), w.integer(static_cast<std::int64_t>(i) + 1);
  w.member("type", to_text(ligne.type));
  w.member("designation", ligne.designation);
  w.member_raw("quantite", base::to_string(calcul.quantite));
  w.member("unite", ligne.unite);
  w.member_raw("prix_unitaire_ht", base::to_string(prix_ht(b.mode, calcul.prix_unitaire, calcul.taux)));
  if (b.mode == ModePrix::Ttc) w.member_raw("prix_unitaire_ttc", base::to_string(calcul.prix_unitaire));
  w.member_raw("tva", base::to_string(calcul.taux));
  w.member("categorieTva", to_text(calcul.categorie));
  write_triple(w, montants.net);
  optional_member(w, "articleId", text_of(ligne.article));
  optional_member(w, "ligneOrigineId", text_of(ligne.origine));
  optional_member(w, "description", ligne.description);
  rendre_remise(w, ligne.calcul.remise);
  w.end_object();
}

/// The two columns of a discount; none is one of zero percent.
void ecrire_remise(pg::RowArray& rows, const std::optional<Remise>& remise) {
  const Remise ecrite = remise.value_or(Remise{base::Taux{}});
  std::visit([&rows](const auto& valeur) { rows.decimal(valeur); }, ecrite);
  rows.text(std::holds_alternative<base::Taux>(ecrite) ? "POURCENT" : "MONTANT");
}

/// A line as a systeme.nouvelle_ligne.
void stocker_ligne(pg::RowArray& rows, const Brouillon& b, std::size_t i, const Triple& montants) {
  const LigneBrouillon& ligne = b.lignes[i];
  const LigneCalcul& calcul = ligne.calcul;
  rows.row().uuid(b.id).uuid(ligne.id).integer(static_cast<std::int32_t>(i) + 1).text(to_text(ligne.type));
  rows.text(ligne.designation).text(ligne.description).decimal(calcul.quantite).text(ligne.unite);
  rows.decimal(prix_ht(b.mode, calcul.prix_unitaire, calcul.taux));
  b.mode == ModePrix::Ttc ? rows.decimal(calcul.prix_unitaire) : rows.null();
  rows.decimal(calcul.taux).text(to_text(calcul.categorie));
  ecrire_remise(rows, calcul.remise);
  rows.decimal(montants.ht).decimal(montants.tva).decimal(montants.ttc).uuid(ligne.article).uuid(ligne.origine);
}

std::optional<std::string> iso(const std::optional<base::Date>& date) {
  if (!date) return std::nullopt;
  return date->iso();
}

void queue_lignes(std::span<const Creation> creations) {
  pg::RowArray lignes;
  for (const auto& [context, brouillon, montants] : creations) {
    for (std::size_t i = 0; i < brouillon->lignes.size(); ++i) {
      stocker_ligne(lignes, *brouillon, i, montants->lignes[i].net);
    }
  }
  if (lignes.empty()) return;
  command::Context& context = *creations.front().context;
  context.queue(sql::inserer_lignes, pg::Params().uuid(context.who().entreprise).rows(lignes));
}

/// A new draft as a systeme.nouveau_document.
void ecrire_creation(pg::RowArray& rows, const Creation& creation) {
  const Brouillon& b = *creation.brouillon;
  const Triple& total = creation.montants->total;
  rows.row().uuid(b.id).uuid(b.auteur ? b.auteur : creation.context->who().author()).text(to_text(b.type));
  rows.uuid(b.client).uuid(b.store).uuid(b.serie);
  rows.text(b.objet).text(b.notes).text(b.conditions).text(b.reference_client);
  rows.date(b.emission).date(b.echeance).date(b.validite).date(b.livraison).text(to_text(b.mode));
  ecrire_remise(rows, b.remise);
  rows.decimal(total.ht).decimal(total.tva).decimal(total.ttc);
  rows.decimal(total_deduit(b.acomptes)).decimal(b.paye).uuid(b.origine).uuid(b.session);
  rows.instant(creation.context->now());
}

}  // namespace

base::PrixUnitaire prix_ht(ModePrix mode, base::PrixUnitaire prix, base::Taux taux) {
  if (mode == ModePrix::Ht) return prix;
  const auto net =
      base::divide_half_away_from_zero(base::Int128{prix.millioniemes} * 10'000, 10'000 + taux.points_de_base);
  return {static_cast<std::int64_t>(net)};
}

std::optional<Remise> remise_lue(std::string_view valeur, std::string_view type) {
  const auto parsed = base::parse_decimal(valeur, 2, base::centimes_max.value);
  if (parsed.units == 0) return std::nullopt;
  if (type == "POURCENT") return Remise{base::Taux{static_cast<std::int32_t>(parsed.units)}};
  return Remise{base::Centimes{parsed.units}};
}

base::Result<Montants> calculer(const Brouillon& brouillon) {
  std::vector<LigneCalcul> lignes;
  lignes.reserve(brouillon.lignes.size());
  for (const LigneBrouillon& ligne : brouillon.lignes) lignes.push_back(ligne.calcul);
  return calculer(DocumentCalcul{brouillon.mode, lignes, brouillon.remise, calculs_des_frais(brouillon.frais)});
}

void queue_creations(std::span<const Creation> creations) {
  pg::RowArray documents;
  for (const Creation& creation : creations) ecrire_creation(documents, creation);
  command::Context& first = *creations.front().context;
  first.queue(sql::inserer_documents, pg::Params().uuid(first.who().entreprise).rows(documents));
  queue_lignes(creations);
  for (const auto& [context, brouillon, montants] : creations) queue_complements(*context, *brouillon, *montants);
}

void queue_creation(command::Context& context, const Brouillon& brouillon, const Montants& montants) {
  const Creation une{&context, &brouillon, &montants};
  queue_creations({&une, 1});
}

int ligne_ecrite(const pg::Rows& rows, const base::Uuid& id) {
  const std::string texte = id.text();
  int row = 0;
  while (rows.text(row, 2) != texte) ++row;
  return row;
}

void queue_remplacement(command::Context& context, const Brouillon& brouillon, const Montants& montants) {
  pg::Params params;
  params.uuid(brouillon.id);
  content_params(params, brouillon, montants);
  context.queue(sql::remplacer_document, params);
  context.queue(sql::supprimer_lignes, pg::Params().uuid(brouillon.id));
  context.queue(sql::supprimer_complements, pg::Params().uuid(brouillon.id));
  const Creation une{&context, &brouillon, &montants};
  queue_lignes({&une, 1});
  queue_complements(context, brouillon, montants);
}

std::string rendre(const Brouillon& b, const Montants& montants, std::int64_t version) {
  std::string out;
  out.reserve(512 + b.lignes.size() * 400);
  json::Writer w(out);
  w.begin_object();
  w.member("id", b.id.text());
  w.key("version"), w.integer(version);
  w.member("type", to_text(b.type));
  w.member("statut", to_text(StatutDocument::Brouillon));
  w.key("numero"), w.null();
  optional_member(w, "clientId", text_of(b.client));
  optional_member(w, "storeId", text_of(b.store));
  optional_member(w, "serieId", text_of(b.serie));
  optional_member(w, "documentOrigineId", text_of(b.origine));
  optional_member(w, "objet", b.objet);
  optional_member(w, "notes", b.notes);
  optional_member(w, "conditions", b.conditions);
  optional_member(w, "referenceClient", b.reference_client);
  w.member("dateEmission", b.emission.iso());
  optional_member(w, "dateEcheance", iso(b.echeance));
  optional_member(w, "dateValidite", iso(b.validite));
  optional_member(w, "dateLivraison", iso(b.livraison));
  w.member("modePrix", to_text(b.mode));
  rendre_remise(w, b.remise);
  write_triple(w, montants.total);
  const base::Centimes deduit = total_deduit(b.acomptes);
  w.member_raw("acompteDeduit", base::to_string(deduit));
  w.member_raw("netAPayer", base::to_string(montants.total.ttc - deduit));
  rendre_complements(w, b, montants);
  w.key("lignes"), w.begin_array();
  for (std::size_t i = 0; i < b.lignes.size(); ++i) {
    rendre_ligne(w, b, i, montants.lignes[i]);
  }
  w.end_array();
  w.key("tva"), w.begin_array();
  for (const GroupeTva& groupe : montants.groupes) {
    w.begin_object();
    w.member("categorie", to_text(groupe.categorie));
    w.member_raw("taux", base::to_string(groupe.taux));
    w.member_raw("base", base::to_string(groupe.total.ht));
    w.member_raw("montant", base::to_string(groupe.total.tva));
    w.end_object();
  }
  w.end_array();
  w.key("actions"), w.begin_array();
  for (const auto verbe : possible_verbs(b.type, StatutDocument::Brouillon)) w.string(verbe);
  w.end_array();
  w.end_object();
  return out;
}

}  // namespace ventes
