#include "modules/ventes/series.hpp"

#include "engine/json/value.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// "DEVIS,FACTURE".
std::vector<TypeDocument> types_lus(std::string_view texte) {
  std::vector<TypeDocument> types;
  while (!texte.empty()) {
    const auto virgule = texte.find(',');
    if (const auto type = from_text<TypeDocument>(texte.substr(0, virgule))) types.push_back(*type);
    texte = virgule == std::string_view::npos ? std::string_view() : texte.substr(virgule + 1);
  }
  return types;
}

std::vector<MagasinServi> magasins_lus(std::string_view texte) {
  std::vector<MagasinServi> magasins;
  const auto liste = json::parse(texte);
  for (const json::Value& element : liste.value().items) {
    magasins.push_back({element.find("nom")->text, *from_text<TypeDocument>(element.find("type")->text)});
  }
  return magasins;
}

}  // namespace

std::vector<SerieLue> series_lues(const pg::Rows& rows) {
  std::vector<SerieLue> series;
  for (int row = 0; row < rows.size(); ++row) {
    SerieLue lue;
    lue.id = rows.uuid(row, 0);
    Serie& s = lue.serie;
    s.nom = rows.text(row, 1);
    s.prefixe = rows.text(row, 2);
    s.motif = rows.text(row, 3);
    s.annuelle = rows.text(row, 4) == "ANNUELLE";
    s.active = rows.boolean(row, 5);
    s.utilisee = rows.boolean(row, 6);
    s.prochain_numero = rows.integer(row, 7);
    if (!rows.is_null(row, 8)) s.annee = static_cast<int>(rows.integer(row, 8));
    lue.derniere_date = rows.text(row, 9);
    lue.version = rows.integer(row, 10);
    s.defauts = types_lus(rows.text(row, 11));
    lue.magasins = rows.text(row, 12);
    s.magasins = magasins_lus(lue.magasins);
    s.brouillons = rows.integer(row, 13);
    series.push_back(std::move(lue));
  }
  return series;
}

void queue_serie(command::Context& context, const base::Uuid& id) {
  context.queue(sql::verrouiller_series);
  context.queue(sql::lister_series, pg::Params().uuid(id));
}

base::Result<SerieLue> serie_verrouillee(const std::vector<pg::Rows>& loaded) {
  auto series = series_lues(loaded[1]);
  if (series.empty()) return base::refuse(404, "introuvable", "Cette série n'existe pas.");
  return std::move(series.front());
}

void ecrire_serie(json::Writer& w, const SerieLue& lue, int annee) {
  const Serie& s = lue.serie;
  w.begin_object();
  w.member("id", lue.id.text());
  w.member("nom", s.nom);
  w.member("prefixe", s.prefixe);
  w.member("motif", s.motif);
  w.member("remiseAZero", s.annuelle ? "ANNUELLE" : "JAMAIS");
  w.key("active"), w.boolean(s.active);
  w.key("utilisee"), w.boolean(s.utilisee);
  w.member("prochainNumero", prochains_numeros(s, annee, 1).front());
  w.key("derniereDate");
  if (lue.derniere_date.empty()) {
    w.null();
  } else {
    w.string(lue.derniere_date);
  }
  w.key("defauts"), w.begin_array();
  for (const TypeDocument type : s.defauts) w.string(to_text(type));
  w.end_array();
  w.member_raw("magasins", lue.magasins);
  w.key("brouillons"), w.integer(s.brouillons);
  w.key("version"), w.integer(lue.version);
  w.end_object();
}

base::Result<command::Answer> appliquer_a_la_serie(command::Context& context, const SerieLue& avant,
                                                   std::string_view verbe, std::string apres) {
  context.queue(sql::lister_series, pg::Params().uuid(avant.id));
  const std::size_t place = context.queued() - 1;
  context.audit({verbe, "SerieDocument", avant.id, {}, std::move(apres)});
  const auto written = context.apply();
  std::string out;
  json::Writer w(out);
  ecrire_serie(w, series_lues(written[place]).front(), context.today().year());
  return command::Answer{.body = std::move(out)};
}

}  // namespace ventes
