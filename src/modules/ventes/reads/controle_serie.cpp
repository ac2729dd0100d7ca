#include "base/date.hpp"
#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr std::string_view natures[] = {"TROU", "DOUBLON", "DATE", "FORME"};

constexpr command::Field champs_faute[] = {
    command::choice("nature", natures, "Ce qui rompt la suite."),
    command::text("numero", 60, "Numéro qui manque, ou qui est en faute."),
    command::text("detail", 500, "Phrase pour l'utilisateur."),
};
constexpr command::Field champs_controle[] = {
    command::text("nom", 100, "Série."),
    command::boolean("continue", "Vrai si la suite n'a ni trou, ni doublon, ni date en arrière."),
    command::integer("numeros", 0, 1'000'000'000, "Nombre de numéros donnés."),
    command::text("premier", 60, "Premier numéro."),
    command::text("dernier", 60, "Dernier numéro."),
    command::list("fautes", champs_faute, 100, "Fautes, la première d'abord ; cent au plus."),
};

std::string jour(const pg::Rows& r, int row, int column) {
  const auto date = base::Date::parse(r.text(row, column));
  return date ? date->french() : "";
}

std::string detail(const pg::Rows& r, int row) {
  const std::string_view nature = r.text(row, 0);
  const std::string numero(r.text(row, 1));
  const std::string autre(r.text(row, 2));
  if (nature == "TROU") return "Le numéro " + numero + " manque avant " + autre + ".";
  if (nature == "DOUBLON") return "Les numéros " + autre + " et " + numero + " ont le même compteur.";
  if (nature == "FORME") return "Le numéro " + numero + " n'a pas la forme de la série.";
  return "Le numéro " + numero + " est du " + jour(r, row, 3) + ", son précédent " + autre + " du " +
         jour(r, row, 4) + ".";
}

void optional_text(json::Writer& w, std::string_view name, const pg::Rows& r, int column) {
  w.key(name);
  if (r.is_null(0, column)) {
    w.null();
  } else {
    w.string(r.text(0, column));
  }
}

/// Checks the numbers of a series: continuity, and dates that never go back (R-DOC-1; conformite-fr 1.9). Names the
/// first hole, duplicate or backward date. Refuses 404 introuvable.
base::Result<command::Answer> controler_serie(command::Context& context, const command::Input&) {
  context.queue(sql::controle_serie, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const pg::Rows& r = loaded[0];
  if (r.empty()) return base::refuse(404, "introuvable", "Cette série n'existe pas.");
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("nom", r.text(0, 0));
  w.key("continue"), w.boolean(r.size() == 1);
  w.member_raw("numeros", r.text(0, 1));
  optional_text(w, "premier", r, 2);
  optional_text(w, "dernier", r, 3);
  w.key("fautes"), w.begin_array();
  for (int row = 1; row < r.size(); ++row) {
    w.begin_object();
    w.member("nature", r.text(row, 0));
    w.member("numero", r.text(row, 1));
    w.member("detail", detail(r, row));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_controler_serie{
    .method = "GET",
    .path = "/api/v1/SerieDocument/{id}/controle",
    .right = "ventes:lire",
    .summary = "Contrôle la continuité et les dates d'une série, et nomme la première faute.",
    .answer = champs_controle,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = controler_serie,
};

}  // namespace ventes
