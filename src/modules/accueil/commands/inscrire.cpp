#include <array>

#include "base/identifiants.hpp"
#include "base/text.hpp"
#include "engine/command/context.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/accueil/accueil.hpp"
#include "modules/accueil/module.hpp"
#include "modules/equipe/equipe.hpp"
#include "modules/equipe/equipe_champs.hpp"
#include "modules/equipe/throttle.hpp"

namespace accueil {

namespace {

constexpr std::array<std::string_view, 7> business_types{"COMMERCE", "RESTAURATION", "ARTISAN", "SERVICES",
                                                         "BEAUTE",   "ASSOCIATION",  "AUTRE"};

constexpr command::Format adresse_electronique{"email_invalide", "Cette adresse électronique n'est pas valide.",
                                               base::email_valide};
constexpr command::Format siret{
    "siret_invalide", "Ce SIRET n'est pas valide : 14 chiffres et leur clé.",
    [](std::string_view text) { return base::siret_valide(base::compact_identifier(text)); }};

constexpr command::Field champs_entreprise[] = {
    command::text("nom", 200, "Nom de l'entreprise.", 1).must(),
    command::text("email", 254, "Adresse de l'entreprise.", 1).must().formed(adresse_electronique),
    command::text("siret", 20, "SIRET, espaces permis ; facultatif pour qui n'en a pas.").formed(siret),
    command::choice("businessType", business_types, "Métier ; AUTRE par défaut."),
};
constexpr command::Field champs_utilisateur[] = {
    command::text("nom", 200, "Nom du propriétaire.", 1).must(),
    command::text("prenom", 200, "Prénom du propriétaire."),
    command::text("email", 254, "Adresse de connexion.", 1).must().formed(adresse_electronique),
    command::text("motDePasse", equipe::mot_de_passe_max, "Mot de passe, huit caractères au moins.",
                  equipe::mot_de_passe_min)
        .must(),
};
constexpr command::Field entree[] = {
    command::object("entreprise", champs_entreprise, "L'entreprise.").must(),
    command::object("utilisateur", champs_utilisateur, "Son propriétaire.").must(),
};
constexpr command::Field reponse[] = {
    command::text("jeton", 100, "Jeton de session du propriétaire."),
    command::uuid("entrepriseId", "Entreprise créée."),
    command::uuid("userId", "Propriétaire créé."),
};

/// One address may open this many companies an hour: an accountant's office does, a robot does more.
constexpr equipe::Throttle par_adresse{"inscription", 200, 3600};

/// The refusal of an address or SIRET that is taken; nothing for another error.
std::optional<base::Refusal> taken(const pg::Error& error) {
  struct Taken {
    std::string_view constraint, pointer, detail;
  };
  static constexpr Taken known[] = {
      {"entreprise_email_unique", "#/entreprise/email", "Une entreprise est déjà inscrite avec cette adresse."},
      {"entreprise_siret_unique", "#/entreprise/siret", "Une entreprise est déjà inscrite avec ce SIRET."},
      {"user_email_unique", "#/utilisateur/email", "Un compte existe déjà avec cette adresse."},
      {"credential_email_unique", "#/utilisateur/email", "Un compte existe déjà avec cette adresse."},
  };
  for (const Taken& t : known) {
    if (t.constraint != error.constraint) continue;
    return base::Refusal{409, "deja_inscrit", std::string(t.detail),
                         {{"deja_pris", std::string(t.pointer), std::string(t.detail)}}, std::nullopt};
  }
  return std::nullopt;
}

/// Opens a company with its owner. Refuses, in this order: 422 entree_invalide, 429 trop_de_tentatives,
/// 409 deja_inscrit.
base::Result<command::Answer> inscrire(command::Context& context, const command::Input& input) {
  const command::Input company = *input.object("entreprise");
  const command::Input owner = *input.object("utilisateur");
  Inscription inscription;
  inscription.nom = *company.text("nom");
  inscription.email = base::ascii_lower(*company.text("email"));
  if (const auto given = company.text("siret"); given && !given->empty()) {
    inscription.siret = base::compact_identifier(*given);
  }
  inscription.business_type = company.text("businessType").value_or("AUTRE");
  inscription.utilisateur_nom = *owner.text("nom");
  inscription.utilisateur_prenom = owner.text("prenom").value_or("");
  inscription.utilisateur_email = base::ascii_lower(*owner.text("email"));
  pg::Session& session = context.session();
  TRY(equipe::count_try(session, par_adresse, context.request().remote_address, context.now()));
  inscription.password_hash = crypto::argon2id_hash(*owner.verbatim("motDePasse"));

  const Inscrit made = queue_inscription(session, inscription, context.now());
  const equipe::NewSession opened =
      equipe::queue_session(session, made.entreprise, made.user, equipe::SessionKind::Program, context.now(),
                            context.request().remote_address, context.request().header("user-agent"));
  session.queue_sql("COMMIT");
  try {
    session.sync();
  } catch (const pg::Error& error) {
    if (auto refusal = taken(error)) return base::Unexpected{std::move(*refusal)};
    throw;
  }
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("jeton", opened.token);
  w.member("entrepriseId", made.entreprise.text());
  w.member("userId", made.user.text());
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_inscrire{
    .path = "/api/v1/inscription",
    .summary = "Inscrit une entreprise : réglages, propriétaire, magasin principal et séries par défaut.",
    .input = entree,
    .answer = reponse,
    .success = 201,
    .access = command::Access::Public,
    .lane = command::LaneKind::Secrets,
    .run = inscrire,
};

}  // namespace accueil
