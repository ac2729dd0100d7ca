#include <algorithm>
#include <array>
#include <iterator>

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
constexpr std::string_view etapes[] = {"A_CREER", "CREE", "EMIS", "FAIT"};
constexpr command::Field echeance_rendue[] = {
    command::integer("rang", 0, 2'000'000'000, "Rang de l'échéance, de 0.").must(),
    command::date("date", "Jour prévu.").must(),
    command::choice("etape", etapes, "Jusqu'où elle est allée.").must(),
    command::uuid("documentId", "Document qu'elle a fait."),
    command::text("erreur", 5'000, "Ce qui l'arrête."),
};
constexpr std::array<command::Field, 15> modele_rendu = [] {
  std::array<command::Field, 15> champs;
  *std::copy(std::begin(champs_modele), std::end(champs_modele), champs.begin()) =
      command::list("echeances", echeance_rendue, 12, "Dernières échéances, la plus récente d'abord.").must();
  return champs;
}();
constexpr command::Field rendu[] = {
    command::list("modeles", modele_rendu, modeles_max, "Modèles, la prochaine échéance d'abord.").must(),
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
