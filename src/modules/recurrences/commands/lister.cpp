#include "engine/command/context.hpp"
#include "modules/recurrences/modele.hpp"
#include "modules/recurrences/module.hpp"
#include "modules/recurrences/sql.hpp"

namespace recurrences {

namespace {

constexpr std::int64_t modeles_max = 500;

constexpr command::Field question[] = {
    command::choice("statut", statuts, "État des modèles voulus ; tous sinon."),
};
constexpr command::Field rendu[] = {
    {.name = "modeles",
     .kind = command::Kind::Json,
     .about = "Modèles récurrents, la prochaine échéance d'abord ; chacun avec ses prochaines dates et ses dernières "
              "échéances : "
              "rang, date, etape (A_CREER, CREE, EMIS, FAIT), documentId, erreur."},
};

base::Result<command::Answer> lister(command::Context& context, const command::Input&) {
  context.queue(sql::lister_modeles_recurrents, pg::Params().text(context.query("statut")).integer(modeles_max));
  const auto loaded = TRY(context.load());
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("modeles"), w.begin_array();
  for (int row = 0; row < loaded[0].size(); ++row) {
    ecrire_modele(w, lire_modele(loaded[0], row));
    w.member_raw("echeances", loaded[0].text(row, 13));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_lister{
    .method = "GET",
    .path = "/api/v1/recurrence/liste",
    .right = "ventes:lire",
    .summary = "Rend les documents récurrents, leurs prochaines dates et leurs dernières échéances.",
    .query = question,
    .answer = rendu,
    .body = command::Body::None,
    .writes = false,
    .run = lister,
};

}  // namespace recurrences
