#include "base/identifiants.hpp"
#include "base/text.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/equipe/equipe.hpp"
#include "modules/equipe/equipe_champs.hpp"
#include "modules/equipe/module.hpp"
#include "modules/equipe/personne.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

constexpr command::Field entree[] = {
    command::text("email", 254, "Adresse de connexion, en minuscules une fois enregistrée.", 1).must(),
    command::text("nom", 200, "Nom de famille.", 1).must(),
    command::text("prenom", 200, "Prénom."),
    command::choice("role", roles, "Rôle ; on ne donne que des droits que l'on a.").must(),
    command::text("motDePasse", mot_de_passe_max, "Premier mot de passe, huit caractères au moins.", mot_de_passe_min)
        .must(),
    command::text("telephone", 40, "Téléphone, français ou international."),
};
constexpr command::Field reponse[] = {
    command::uuid("id", "Personne créée."),
    command::integer("version", 1, 2'000'000'000, "Sa version."),
};

/// Fills `nouveau` and tells every fault of the input at once.
std::vector<base::Fault> examiner(const command::Input& input, const Acteur& auteur, NouvelUtilisateur& nouveau) {
  std::vector<base::Fault> faults;
  nouveau.email = base::ascii_lower(*input.text("email"));
  nouveau.nom = *input.text("nom");
  nouveau.prenom = input.text("prenom").value_or("");
  nouveau.role = *input.text("role");
  nouveau.proprietaire = nouveau.role == "PROPRIETAIRE";
  if (!base::email_valide(nouveau.email)) {
    faults.push_back({"email_invalide", "#/email", "Cette adresse électronique n'est pas valide."});
  }
  if (auto fault = faute_de_role(auteur, nouveau.role)) faults.push_back(std::move(*fault));
  if (const auto telephone = input.text("telephone"); telephone && !telephone->empty()) {
    nouveau.telephone = telephone_international(*telephone);
    if (!nouveau.telephone) faults.push_back({"telephone_invalide", "#/telephone", std::string(telephone_attendu)});
  }
  return faults;
}

std::string after(const NouvelUtilisateur& nouveau) {
  std::string text;
  json::Writer w(text);
  w.begin_object();
  w.member("email", nouveau.email);
  w.member("nom", nouveau.nom);
  w.member("prenom", nouveau.prenom);
  w.member("role", nouveau.role);
  w.key("telephone");
  if (nouveau.telephone) {
    w.string(*nouveau.telephone);
  } else {
    w.null();
  }
  w.end_object();
  return text;
}

base::Unexpected<base::Refusal> taken() {
  const std::string detail = "Un compte existe déjà avec cette adresse.";
  return base::refuse(409, "deja_pris", detail, {{"deja_pris", "#/email", detail}});
}

/// Adds a person who may log in at once. Refuses: 422 entree_invalide (role_excessif among its faults, R-EQU-2),
/// 409 deja_pris.
base::Result<command::Answer> creer_utilisateur(command::Context& context, const command::Input& input) {
  NouvelUtilisateur nouveau;
  if (auto faults = examiner(input, auteur(context), nouveau); !faults.empty()) {
    return base::Unexpected{command::invalid_input(std::move(faults))};
  }
  TRY(context.load());
  nouveau.id = base::Uuid::v7(context.now());
  nouveau.entreprise = context.who().entreprise;
  context.queue(sql::creer_utilisateur, parametres(nouveau));
  context.queue(sql::fixer_mot_de_passe, pg::Params()
                                             .uuid(nouveau.id)
                                             .uuid(nouveau.entreprise)
                                             .text(nouveau.email)
                                             .text(crypto::argon2id_hash(*input.verbatim("motDePasse"))));
  context.audit({"creer", "User", nouveau.id, {}, after(nouveau)});
  try {
    const auto written = context.apply();
    command::Answer answer;
    json::Writer w(answer.body);
    w.begin_object();
    w.member("id", nouveau.id.text());
    w.member_raw("version", written[0].text(0, 0));
    w.end_object();
    return answer;
  } catch (const pg::Error& error) {
    // Unique in all companies: only the database can tell.
    if (error.constraint == "user_email_unique" || error.constraint == "credential_email_unique") return taken();
    throw;
  }
}

}  // namespace

const command::Command commande_creer_utilisateur{
    .path = "/api/v1/User/creer",
    .right = "equipe:creer",
    .summary = "Ajoute une personne à l'équipe, avec son rôle et son premier mot de passe.",
    .input = entree,
    .answer = reponse,
    .success = 201,
    .secret = true,
    .lane = command::LaneKind::Secrets,
    .run = creer_utilisateur,
};

}  // namespace equipe
