#include "engine/command/context.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/efacture/declarations.hpp"
#include "modules/efacture/module.hpp"
#include "modules/efacture/sql.hpp"

namespace efacture {

namespace {

constexpr std::string_view types[] = {"10.1", "10.2", "10.3", "10.4"};

constexpr command::Field entree[] = {
    command::choice(
        "type", types,
        "10.1 ventes à l'étranger, 10.2 leurs encaissements, 10.3 ventes aux particuliers, 10.4 leurs encaissements.")
        .must(),
    command::date("du", "Premier jour de la période.").must(),
    command::date("au", "Dernier jour de la période.").must(),
};

constexpr command::Field reponse[] = {
    command::uuid("id", "Déclaration."),
    command::text("nature", 2, "IN initiale, RE rectificative."),
    command::integer("rang", 0, 1'000'000, "0, puis 1, 2… pour les rectifications."),
    command::boolean("inchangee", "Vrai si la déclaration transmise dit déjà la même chose : rien n'est fait."),
    command::integer("lignes", 0, 100'000'000, "Nombre de lignes."),
    command::montant("total_base", "Somme des bases, ou des encaissements.", -base::centimes_max.value),
    command::montant("total_tva", "Somme de la TVA.", -base::centimes_max.value),
    command::date("limite", "Dernier jour pour la transmettre."),
};

using Colonne = std::vector<std::optional<std::string>>;

struct Preparation {
  base::Uuid id;
  std::int64_t rang = 0;
  base::Centimes total_base;
  base::Centimes total_tva;
  std::string empreinte;
};

void queue_lignes(command::Context& context, const base::Uuid& id, const std::vector<LigneDeclaree>& lignes) {
  Colonne ordre, jour, categorie, taux, base_ht, tva, nombre, document;
  Colonne s_ordre, s_rang, s_document, s_paiement, s_base, s_tva;
  for (std::size_t i = 0; i < lignes.size(); ++i) {
    const LigneDeclaree& l = lignes[i];
    const std::string place = std::to_string(i + 1);
    ordre.emplace_back(place);
    jour.emplace_back(l.jour.iso());
    categorie.emplace_back(l.categorie);
    taux.emplace_back(base::to_string(l.taux));
    base_ht.emplace_back(base::to_string(l.base_ht));
    tva.emplace_back(base::to_string(l.tva));
    nombre.emplace_back(std::to_string(l.nombre));
    document.push_back(l.document ? std::optional(l.document->text()) : std::nullopt);
    for (std::size_t rang = 0; rang < l.sources.size(); ++rang) {
      const PartDeclaree& part = l.sources[rang];
      s_ordre.emplace_back(place);
      s_rang.emplace_back(std::to_string(rang + 1));
      s_document.emplace_back(part.document.text());
      s_paiement.push_back(part.paiement ? std::optional(part.paiement->text()) : std::nullopt);
      s_base.emplace_back(base::to_string(part.base_ht));
      s_tva.emplace_back(base::to_string(part.tva));
    }
  }
  const base::Uuid& entreprise = context.who().entreprise;
  pg::Params lines;
  lines.uuid(entreprise).uuid(id).array(ordre).array(jour).array(categorie).array(taux).array(base_ht).array(tva);
  lines.array(nombre).array(document);
  context.queue(sql::ereporting_inserer_lignes, lines);
  pg::Params sources;
  sources.uuid(entreprise).uuid(id).array(s_ordre).array(s_rang).array(s_document).array(s_paiement);
  sources.array(s_base).array(s_tva);
  context.queue(sql::ereporting_inserer_sources, sources);
}

command::Answer rendre(const Preparation& p, std::size_t lignes, base::Date limite, bool inchangee) {
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("id", p.id.text());
  w.member("nature", p.rang == 0 ? "IN" : "RE");
  w.key("rang"), w.integer(p.rang);
  w.key("inchangee"), w.boolean(inchangee);
  w.key("lignes"), w.integer(static_cast<std::int64_t>(lignes));
  w.member_raw("total_base", base::to_string(p.total_base));
  w.member_raw("total_tva", base::to_string(p.total_tva));
  w.member("limite", limite.iso());
  w.end_object();
  return answer;
}

/// Makes the declaration of a period from its documents: the first one, again as long as it was not handed over, then
/// as a rectification when something changed. Refuses as `decider_periode`, then 409 `ereporting_vide` (nothing to
/// declare and nothing declared: no empty report is asked for).
base::Result<command::Answer> preparer_ereporting(command::Context& context, const command::Input& input) {
  const FluxDeclare flux = *flux_declare(*input.text("type"));
  const base::Date du = *input.date("du");
  const base::Date au = *input.date("au");
  const bool etranger = flux == FluxDeclare::VentesEtranger || flux == FluxDeclare::PaiementsEtranger;
  const bool paiements = flux == FluxDeclare::PaiementsEtranger || flux == FluxDeclare::PaiementsParticuliers;
  context.queue(sql::verrouiller_doublon,
                pg::Params().text(context.who().entreprise.text() + "ereporting" + std::string(to_text(flux))));
  context.queue(sql::ereporting_regime, pg::Params().date(du));
  context.queue(sql::ereporting_derniere, pg::Params().text(to_text(flux)).date(du).date(au));
  context.queue(paiements ? sql::paiements_declares : sql::ventes_a_declarer,
                pg::Params().date(du).date(au).boolean(etranger));
  const auto loaded = TRY(context.load());
  const Periode periode = TRY(decider_periode(loaded[1].text(0, 0), flux, du, au, context.today()));
  const auto lignes = agreger(flux, paiements ? lire_paiements(loaded[3]) : lire_ventes(loaded[3]));

  const pg::Rows& derniere = loaded[2];
  if (lignes.empty() && derniere.empty()) {
    return base::refuse(409, "ereporting_vide",
                        "Il n'y a rien à déclarer pour cette période : aucune déclaration n'est due.");
  }
  Preparation p{base::Uuid::v7(context.now()), 0, {}, {}, crypto::sha256_bytes(canonique(flux, periode, lignes))};
  for (const LigneDeclaree& l : lignes) {
    p.total_base += l.base_ht;
    p.total_tva += l.tva;
  }
  if (!derniere.empty()) {
    const bool transmise = derniere.boolean(0, 3);
    p.rang = derniere.integer(0, 1) + (transmise ? 1 : 0);
    if (derniere.bytes(0, 2) == p.empreinte) {
      p.id = derniere.uuid(0, 0);
      p.rang = derniere.integer(0, 1);
      return rendre(p, lignes.size(), periode.limite, true);
    }
    if (!transmise) context.queue(sql::ereporting_supprimer, pg::Params().uuid(derniere.uuid(0, 0)));
  }
  context.queue(sql::ereporting_inserer, pg::Params()
                                             .uuid(context.who().entreprise)
                                             .uuid(p.id)
                                             .text(to_text(flux))
                                             .date(du)
                                             .date(au)
                                             .integer(p.rang)
                                             .text(loaded[1].text(0, 1))
                                             .centimes(p.total_base)
                                             .centimes(p.total_tva)
                                             .bytes(p.empreinte)
                                             .date(periode.limite)
                                             .instant(context.now()));
  queue_lignes(context, p.id, lignes);
  context.audit({"preparer", "EReporting", p.id, "", R"({"empreinte":")" + crypto::hex(p.empreinte) + R"("})"});
  context.apply();
  return rendre(p, lignes.size(), periode.limite, false);
}

}  // namespace

const command::Command commande_preparer_ereporting{
    .path = "/api/v1/ereporting/preparer",
    .right = "efacture:preparer",
    .summary = "Prépare la déclaration (e-reporting) d'une période à partir de ses documents, ou sa rectification.",
    .input = entree,
    .answer = reponse,
    .lane = command::LaneKind::Reports,
    .run = preparer_ereporting,
};

}  // namespace efacture
