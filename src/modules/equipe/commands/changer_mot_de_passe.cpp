#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/equipe/equipe_champs.hpp"
#include "modules/equipe/module.hpp"
#include "modules/equipe/personne.hpp"
#include "modules/equipe/sql.hpp"
#include "modules/equipe/throttle.hpp"

namespace equipe {

namespace {

constexpr command::Field entree[] = {
    command::text("ancien", mot_de_passe_max, "Mot de passe actuel ; obligatoire pour changer le sien.", 1),
    command::text("nouveau", mot_de_passe_max, "Nouveau mot de passe, huit caractères au moins.", mot_de_passe_min)
        .must(),
};
constexpr command::Field reponse[] = {
    command::uuid("id", "Personne concernée."),
    command::integer("sessionsFermees", 0, 2'000'000'000, "Combien de ses autres sessions ont été fermées."),
};

/// Whoever found an open session must not guess the password with it.
constexpr Throttle par_personne{"mot-de-passe", 5, 900};

/// What must hold before anything is read. Refuses: 403 droit_manquant, 422 entree_invalide, 429 trop_de_tentatives.
base::Result<base::Done> admettre(command::Context& context, const command::Input& input, bool soi) {
  if (!soi) {
    if (context.who().rights.may("equipe:modifier")) return base::Done{};
    return base::refuse(403, "droit_manquant",
                        "Il vous manque le droit « equipe:modifier » pour changer le mot de passe d'une autre personne.");
  }
  if (!input.has("ancien")) {
    return base::Unexpected{command::invalid_input(
        {{"champ_obligatoire", "#/ancien", "Donnez votre mot de passe actuel pour le changer."}})};
  }
  return count_try(context.session(), par_personne, context.id().text(), context.now());
}

base::Unexpected<base::Refusal> inexact() {
  return base::Unexpected{command::invalid_input(
      {{"mot_de_passe_inexact", "#/ancien", "Ce n'est pas votre mot de passe actuel."}})};
}

command::Answer rendre(const base::Uuid& id, std::int64_t closed) {
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("id", id.text());
  w.key("sessionsFermees"), w.integer(closed);
  w.end_object();
  return answer;
}

/// Changes one's own password, or that of somebody of lesser rights, and ends that person's other sessions. Refuses, in
/// this order: 403 droit_manquant, 422 entree_invalide, 429 trop_de_tentatives, 404 introuvable, 403 personne_protegee,
/// 422 mot_de_passe_inexact.
base::Result<command::Answer> changer_mot_de_passe(command::Context& context, const command::Input& input) {
  const bool soi = context.id() == context.who().user;
  TRY(admettre(context, input, soi));
  context.queue(sql::lire_personne, pg::Params().uuid(context.id()));
  context.queue(sql::empreinte_actuelle, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const Personne personne = TRY(lire_personne(loaded[0]));
  if (!soi && !dirige(auteur(context), personne.acteur())) {
    return base::refuse(403, "personne_protegee",
                        "Seul un propriétaire ou un administrateur aux droits plus larges peut changer ce mot de passe.");
  }
  if (soi && (loaded[1].empty() ||
              !crypto::argon2id_verify(std::string(loaded[1].text(0, 0)), *input.verbatim("ancien")))) {
    return inexact();
  }

  context.queue(sql::fixer_mot_de_passe, pg::Params()
                                             .uuid(personne.id)
                                             .uuid(context.who().entreprise)
                                             .text(personne.email)
                                             .text(crypto::argon2id_hash(*input.verbatim("nouveau"))));
  pg::Params sessions;
  sessions.uuid(personne.id);
  if (soi) {
    sessions.uuid(context.who().session);
  } else {
    sessions.null();
  }
  context.queue(sql::fermer_sessions, sessions.instant(context.now()));
  context.audit({"changer_mot_de_passe", "User", personne.id, {}, {}});
  // A right answer given in the same transaction takes the tries back.
  context.queue(sql::oublier_essais, pg::Params().bytes(throttle_key(par_personne, personne.id.text())));
  const auto written = context.apply();
  return rendre(personne.id, written[1].affected());
}

}  // namespace

const command::Command commande_changer_mot_de_passe{
    .path = "/api/v1/User/{id}/mot-de-passe",
    .summary = "Change son mot de passe, ou, avec le droit equipe:modifier, celui d'une personne aux droits moindres.",
    .input = entree,
    .answer = reponse,
    .access = command::Access::Person,
    .secret = true,
    .lane = command::LaneKind::Secrets,
    .run = changer_mot_de_passe,
};

}  // namespace equipe
