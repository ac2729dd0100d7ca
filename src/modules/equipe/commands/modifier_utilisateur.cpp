#include "engine/json/writer.hpp"
#include "modules/equipe/module.hpp"
#include "modules/equipe/personne.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

/// INVITE is given and left by invitations only.
constexpr std::string_view statuts[] = {"ACTIF", "SUSPENDU"};

constexpr command::Field entree[] = {
    command::text("nom", 200, "Nom de famille.", 1),
    command::text("prenom", 200, "Prénom."),
    command::text("telephone", 40, "Téléphone, français ou international ; vide pour l'effacer."),
    command::choice("role", roles, "Rôle ; on ne donne que des droits que l'on a."),
    command::choice("status", statuts, "SUSPENDU ferme l'accès à l'instant, ACTIF le rouvre."),
    command::integer("version", 1, 2'000'000'000, "Version lue ; une autre est refusée."),
};
constexpr command::Field reponse[] = {
    command::uuid("id", "Personne modifiée."),
    command::integer("version", 1, 2'000'000'000, "Sa nouvelle version."),
};

/// The person as asked. Tells every fault at once.
std::vector<base::Fault> appliquer(const command::Input& input, const Acteur& auteur, Personne& personne) {
  std::vector<base::Fault> faults;
  personne.nom = input.text("nom").value_or(personne.nom);
  personne.prenom = input.text("prenom").value_or(personne.prenom);
  personne.status = input.text("status").value_or(personne.status);
  if (const auto role = input.text("role"); role && *role != personne.role) {
    if (auto fault = faute_de_role(auteur, *role)) faults.push_back(std::move(*fault));
    personne.role = *role;
  }
  if (input.json("telephone") == nullptr) return faults;
  const std::string telephone = input.text("telephone").value_or("");
  personne.telephone = telephone.empty() ? std::nullopt : telephone_international(telephone);
  if (!telephone.empty() && !personne.telephone) {
    faults.push_back({"telephone_invalide", "#/telephone", std::string(telephone_attendu)});
  }
  return faults;
}

/// The columns in which `one` differs from `other`, with the values of `one`; "{}" when there are none.
std::string difference(const Personne& one, const Personne& other) {
  std::string text;
  json::Writer w(text);
  w.begin_object();
  if (one.nom != other.nom) w.member("nom", one.nom);
  if (one.prenom != other.prenom) w.member("prenom", one.prenom);
  if (one.role != other.role) w.member("role", one.role);
  if (one.status != other.status) w.member("status", one.status);
  if (one.telephone != other.telephone) {
    w.key("telephone");
    if (one.telephone) {
      w.string(*one.telephone);
    } else {
      w.null();
    }
  }
  w.end_object();
  return text;
}

command::Answer rendre(const base::Uuid& id, std::string_view version) {
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("id", id.text());
  w.member_raw("version", version);
  w.end_object();
  return answer;
}

/// Changes a person's name, telephone, role or state; a suspension ends all sessions, for good. Refuses, in this order:
/// 404 introuvable, 403 personne_protegee, 412 version_perimee, 422 entree_invalide (role_excessif among its faults),
/// 409 dernier_proprietaire (R-EQU-2).
base::Result<command::Answer> modifier_utilisateur(command::Context& context, const command::Input& input) {
  queue_personne_a_changer(context, context.id());
  const auto loaded = TRY(context.load());
  const Personne avant = TRY(lire_personne(loaded[1]));
  TRY(peut_changer(auteur(context), avant.acteur()));
  TRY(verifier_version(input, avant.version));
  Personne apres = avant;
  if (auto faults = appliquer(input, auteur(context), apres); !faults.empty()) {
    return base::Unexpected{command::invalid_input(std::move(faults))};
  }
  TRY(garder_un_proprietaire({avant.role, avant.status}, {apres.role, apres.status}, avant.autres_proprietaires));
  std::string changes = difference(apres, avant);
  if (changes == "{}") return rendre(avant.id, std::to_string(avant.version));

  context.queue(sql::modifier_utilisateur, pg::Params()
                                               .uuid(apres.id)
                                               .text(apres.nom)
                                               .text(apres.prenom)
                                               .text(apres.telephone)
                                               .text(apres.role)
                                               .text(apres.status));
  if (avant.status != apres.status && apres.status == "SUSPENDU") {
    context.queue(sql::fermer_sessions, pg::Params().uuid(apres.id).null().instant(context.now()));
  }
  context.audit({"modifier", "User", apres.id, difference(avant, apres), std::move(changes)});
  const auto written = context.apply();
  return rendre(apres.id, written[0].text(0, 0));
}

}  // namespace

const command::Command commande_modifier_utilisateur{
    .path = "/api/v1/User/{id}/modifier",
    .right = "equipe:modifier",
    .summary = "Modifie une personne de l'équipe : nom, téléphone, rôle, suspension.",
    .input = entree,
    .answer = reponse,
    .run = modifier_utilisateur,
};

}  // namespace equipe
