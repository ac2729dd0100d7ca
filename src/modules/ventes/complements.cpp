#include "modules/ventes/complements.hpp"

#include "engine/json/value.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

using Texts = std::vector<std::optional<std::string>>;

std::vector<json::Value> elements(std::string_view text) {
  if (text.empty()) return {};
  return json::parse(text).value().items;
}

base::Centimes centimes_lus(const json::Value& value) {
  return {base::parse_decimal(value.text, 2, base::centimes_max.value).units};
}

Triple triple_lu(const json::Value& ht, const json::Value& tva) {
  const base::Centimes net = centimes_lus(ht);
  const base::Centimes vat = centimes_lus(tva);
  return {net, vat, net + vat};
}

CategorieTva categorie_lue(std::string_view text) { return from_text<CategorieTva>(text).value_or(CategorieTva::S); }

void queue_frais(command::Context& context, const Brouillon& b, const Montants& montants) {
  constexpr std::size_t columns = 8;
  std::vector<Texts> c(columns);
  for (std::size_t i = 0; i < b.frais.size(); ++i) {
    const FraisBrouillon& f = b.frais[i];
    const Triple& detail = montants.detail_frais[i];
    std::optional<std::string> row[columns] = {f.libelle,
                                               f.code,
                                               base::to_string(f.calcul.montant),
                                               base::to_string(f.calcul.taux),
                                               std::string(to_text(f.calcul.categorie)),
                                               base::to_string(detail.ht),
                                               base::to_string(detail.tva),
                                               base::to_string(detail.ttc)};
    for (std::size_t k = 0; k < columns; ++k) c[k].push_back(std::move(row[k]));
  }
  pg::Params params;
  params.uuid(context.who().entreprise).uuid(b.id);
  for (const Texts& column : c) params.array(column);
  context.queue(sql::inserer_frais, params);
}

void queue_motifs(command::Context& context, const Brouillon& b) {
  Texts categories, textes, codes;
  for (const Exoneration& e : b.motifs) {
    categories.emplace_back(to_text(e.categorie));
    textes.emplace_back(e.texte);
    codes.push_back(e.code.empty() ? std::nullopt : std::optional(e.code));
  }
  context.queue(sql::inserer_motifs,
                pg::Params().uuid(context.who().entreprise).uuid(b.id).array(categories).array(textes).array(codes));
}

}  // namespace

std::vector<Frais> calculs_des_frais(std::span<const FraisBrouillon> frais) {
  std::vector<Frais> calculs;
  calculs.reserve(frais.size());
  for (const FraisBrouillon& f : frais) calculs.push_back(f.calcul);
  return calculs;
}

void queue_complements(command::Context& context, const Brouillon& brouillon, const Montants& montants) {
  if (!brouillon.frais.empty()) queue_frais(context, brouillon, montants);
  if (!brouillon.motifs.empty()) queue_motifs(context, brouillon);
  queue_acomptes(context, brouillon.id, brouillon.acomptes);
}

void queue_acomptes(command::Context& context, const base::Uuid& document, std::span<const Deduction> acomptes) {
  if (acomptes.empty()) return;
  Texts ids, categories, taux, ht, tva, ttc;
  for (const Deduction& d : acomptes) {
    ids.emplace_back(d.acompte.text());
    categories.emplace_back(to_text(d.part.categorie));
    taux.emplace_back(base::to_string(d.part.taux));
    ht.emplace_back(base::to_string(d.part.montant.ht));
    tva.emplace_back(base::to_string(d.part.montant.tva));
    ttc.emplace_back(base::to_string(d.part.montant.ttc));
  }
  context.queue(sql::inserer_acomptes, pg::Params()
                                           .uuid(context.who().entreprise)
                                           .uuid(document)
                                           .array(ids)
                                           .array(categories)
                                           .array(taux)
                                           .array(ht)
                                           .array(tva)
                                           .array(ttc));
}

void rendre_complements(json::Writer& w, const Brouillon& b, const Montants& montants) {
  w.key("frais"), w.begin_array();
  for (std::size_t i = 0; i < b.frais.size(); ++i) {
    const FraisBrouillon& f = b.frais[i];
    const Triple& detail = montants.detail_frais[i];
    w.begin_object();
    w.member("libelle", f.libelle);
    w.key("codeMotif");
    if (f.code) {
      w.string(*f.code);
    } else {
      w.null();
    }
    w.member_raw("montant", base::to_string(f.calcul.montant));
    w.member_raw("tva", base::to_string(f.calcul.taux));
    w.member("categorieTva", to_text(f.calcul.categorie));
    w.member_raw("montant_ht", base::to_string(detail.ht));
    w.member_raw("montant_tva", base::to_string(detail.tva));
    w.member_raw("montant_ttc", base::to_string(detail.ttc));
    w.end_object();
  }
  w.end_array();
  w.key("acomptes"), w.begin_array();
  for (const Deduction& d : b.acomptes) {
    w.begin_object();
    w.member("documentId", d.acompte.text());
    w.member("categorieTva", to_text(d.part.categorie));
    w.member_raw("tva", base::to_string(d.part.taux));
    w.member_raw("montant_ht", base::to_string(d.part.montant.ht));
    w.member_raw("montant_tva", base::to_string(d.part.montant.tva));
    w.member_raw("montant_ttc", base::to_string(d.part.montant.ttc));
    w.end_object();
  }
  w.end_array();
}

std::vector<FraisBrouillon> frais_lus(std::string_view json) {
  std::vector<FraisBrouillon> frais;
  for (const json::Value& f : elements(json)) {
    FraisBrouillon lu;
    lu.libelle = f.items[0].text;
    if (!f.items[1].is_null()) lu.code = f.items[1].text;
    lu.calcul = {centimes_lus(f.items[2]), lire_taux(f.items[3].text), categorie_lue(f.items[4].text)};
    lu.montants = triple_lu(f.items[5], f.items[6]);
    frais.push_back(std::move(lu));
  }
  return frais;
}

std::vector<Exoneration> motifs_lus(std::string_view json) {
  std::vector<Exoneration> motifs;
  for (const json::Value& m : elements(json)) {
    motifs.push_back({categorie_lue(m.items[0].text), m.items[1].text, m.items[2].text});
  }
  return motifs;
}

std::vector<AcompteCharge> acomptes_lus(std::string_view json) {
  std::vector<AcompteCharge> acomptes;
  for (const json::Value& a : elements(json)) {
    AcompteCharge charge;
    charge.numero = a.items[1].text;
    charge.deduction = {*base::Uuid::parse(a.items[0].text),
                        {categorie_lue(a.items[2].text), lire_taux(a.items[3].text),
                         triple_lu(a.items[4], a.items[5])}};
    charge.disponible = triple_lu(a.items[6], a.items[7]);
    acomptes.push_back(std::move(charge));
  }
  return acomptes;
}

OrigineLue origine_lue(std::string_view json) {
  const auto o = elements(json);
  OrigineLue lue;
  lue.origine.type = from_text<TypeDocument>(o[0].text).value_or(TypeDocument::Devis);
  lue.origine.statut = from_text<StatutDocument>(o[1].text).value_or(StatutDocument::Valide);
  lue.origine.numero = o[2].text;
  lue.origine.emission = base::Date::parse(o[3].text).value_or(base::Date{});
  lue.origine.operation = from_text<CategorieOperation>(o[4].text);
  lue.origine.ttc = centimes_lus(o[5]);
  if (!o[6].is_null()) lue.origine.acomptes_demandes = centimes_lus(o[6]);
  lue.origine.creditee = o[8].boolean;
  // The invoice of a ticket stands in its place in the books, but cancels nothing and moves nothing.
  if (lue.origine.type == TypeDocument::Ticket) return lue;
  lue.origine.remplacee = o[7].boolean;
  for (const json::Value& r : o[9].items) {
    lue.retour.emplace_back(*base::Uuid::parse(r.items[0].text),
                            base::parse_decimal(r.items[1].text, 0, base::centimes_max.value).units);
  }
  return lue;
}

void queue_acomptes_disponibles(command::Context& context, std::span<const base::Uuid> ids,
                                const std::optional<base::Uuid>& source, const std::optional<base::Uuid>& client,
                                const std::optional<base::Uuid>& pour) {
  Texts texts;
  for (const base::Uuid& id : ids) texts.emplace_back(id.text());
  context.queue(sql::acomptes_disponibles, pg::Params().array(texts).uuid(source).uuid(client).uuid(pour));
}

std::vector<AcompteDisponible> acomptes_disponibles(const pg::Rows& rows) {
  std::vector<AcompteDisponible> acomptes;
  for (int row = 0; row < rows.size(); ++row) {
    const base::Uuid id = rows.uuid(row, 0);
    if (acomptes.empty() || acomptes.back().id != id) acomptes.push_back({id, std::string(rows.text(row, 1)), {}});
    const base::Centimes ht = rows.centimes(row, 4);
    const base::Centimes tva = rows.centimes(row, 5);
    acomptes.back().reste.push_back(
        {categorie_lue(rows.text(row, 2)), lire_taux(rows.text(row, 3)), {ht, tva, ht + tva}});
  }
  return acomptes;
}

}  // namespace ventes
