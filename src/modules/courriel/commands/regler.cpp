#include <algorithm>

#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/courriel/module.hpp"
#include "modules/courriel/reglage.hpp"
#include "modules/courriel/sql.hpp"

namespace courriel {

namespace {

constexpr std::string_view securites[] = {"STARTTLS", "TLS", "AUCUNE"};

constexpr command::Field entree[] = {
    command::text("hote", 253, "Nom ou adresse du serveur.", 1).must(),
    command::integer("port", 1, 65'535, "Port ; 587 par défaut, 465 pour TLS."),
    command::choice("securite", securites, "STARTTLS (par défaut), TLS, ou AUCUNE vers cette machine même."),
    command::text("utilisateur", 254, "Identifiant ; absent : pas d'authentification."),
    command::text("secret", 500,
                  "Mot de passe ; absent : celui qui est gardé reste, si le serveur reste le même (hôte, "
                  "port, chiffrement, identifiant, certificat). Jamais rendu."),
    command::text("certificat", 20'000, "Certificat PEM de l'autorité à croire au lieu de celles du système."),
    command::integer("delai", 1, 60, "Secondes d'attente d'une réponse ; 15 par défaut."),
    command::text("expediteur", 254, "Adresse de l'expéditeur ; celle de l'entreprise par défaut."),
    command::text("nomExpediteur", 200, "Nom affiché ; celui de l'entreprise par défaut."),
    command::text("repondreA", 254, "Adresse des réponses."),
    command::boolean("relancesAutomatiques", "Les relances dues partent d'elles-mêmes chaque matin ; non par défaut."),
};
constexpr command::Field rendu[] = {
    command::text("hote", 253, "Serveur ; absent tant qu'il n'y en a pas."),
    command::integer("port", 1, 65'535, "Port."),
    command::choice("securite", securites, "Chiffrement."),
    command::text("utilisateur", 254, "Identifiant."),
    command::boolean("secretGarde", "Un mot de passe est gardé."),
    command::text("certificat", 20'000, "Autorité à croire."),
    command::integer("delai", 1, 60, "Secondes d'attente d'une réponse."),
    command::text("expediteur", 254, "Adresse de l'expéditeur."),
    command::text("nomExpediteur", 200, "Nom affiché."),
    command::text("repondreA", 254, "Adresse des réponses."),
    command::boolean("relancesAutomatiques", "Les relances partent d'elles-mêmes."),
};

std::string rendre(const std::optional<Reglage>& r) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  if (r) {
    w.member("hote", r->hote);
    w.key("port"), w.integer(r->port);
    w.member("securite", r->securite);
    if (!r->utilisateur.empty()) w.member("utilisateur", r->utilisateur);
    w.key("secretGarde"), w.boolean(!r->secret.empty());
    if (!r->certificat.empty()) w.member("certificat", r->certificat);
    w.key("delai"), w.integer(r->delai);
    w.member("expediteur", r->expediteur);
    w.member("nomExpediteur", r->nom_expediteur);
    if (r->repondre_a) w.member("repondreA", *r->repondre_a);
    w.key("relancesAutomatiques"), w.boolean(r->relances_automatiques);
  }
  w.end_object();
  return out;
}

base::Result<command::Answer> lire(command::Context& context, const command::Input&) {
  context.queue(sql::lire_reglage);
  const auto loaded = TRY(context.load());
  return command::Answer{.body = rendre(lire_reglage(loaded[0]))};
}

bool hote_valable(std::string_view hote) {
  return std::all_of(hote.begin(), hote.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' ||
           c == ':';
  });
}

Reglage saisi(const command::Input& input, const pg::Rows& rows, const std::optional<Reglage>& ancien) {
  Reglage r;
  r.hote = *input.text("hote");
  r.securite = input.text("securite").value_or("STARTTLS");
  r.port = static_cast<int>(input.integer("port").value_or(r.securite == "TLS" ? 465 : 587));
  r.utilisateur = input.text("utilisateur").value_or("");
  r.certificat = input.text("certificat").value_or("");
  r.delai = static_cast<int>(input.integer("delai").value_or(15));
  r.expediteur = input.text("expediteur").value_or(std::string(rows.text(0, 13)));
  r.nom_expediteur = input.text("nomExpediteur").value_or(std::string(rows.text(0, 14)));
  r.repondre_a = input.text("repondreA");
  r.relances_automatiques = input.boolean("relancesAutomatiques").value_or(false);
  if (ancien) r.secret = ancien->secret;
  return r;
}

std::vector<base::Fault> fautes_du(const Reglage& r) {
  std::vector<base::Fault> f;
  const bool local = mail::loopback(r.hote);
  if (!hote_valable(r.hote))
    f.push_back({"hote_invalide", "#/hote", "Un serveur s'écrit smtp.exemple.fr, sans autre signe."});
  if (r.securite == "AUCUNE" && !local) {
    f.push_back({"chiffrement_obligatoire", "#/securite",
                 "Hors de cette machine, le courriel part chiffré : choisissez STARTTLS ou TLS."});
  }
  const bool known_port = r.port == 25 || r.port == 465 || r.port == 587 || r.port == 2525;
  if (!local && !known_port)
    f.push_back({"port_inattendu", "#/port", "Le port d'un serveur de courriel est 587, 465, 25 ou 2525."});
  if (!mail::valid_address(r.expediteur))
    f.push_back({"adresse_invalide", "#/expediteur", "Cette adresse n'est pas valable."});
  if (r.repondre_a && !mail::valid_address(*r.repondre_a)) {
    f.push_back({"adresse_invalide", "#/repondreA", "Cette adresse n'est pas valable."});
  }
  return f;
}

/// A password that is kept goes only where it was meant to go when it was typed.
bool meme_serveur(const Reglage& a, const Reglage& b) {
  return a.hote == b.hote && a.port == b.port && a.securite == b.securite && a.utilisateur == b.utilisateur &&
         a.certificat == b.certificat;
}

/// Stores the mail settings. Refuses 422 entree_invalide with hote_invalide, chiffrement_obligatoire, port_inattendu,
/// adresse_invalide, secret_sans_cle, champ_obligatoire (the secret, when another server would get the one kept).
base::Result<command::Answer> regler(command::Context& context, const command::Input& input) {
  context.queue(sql::lire_reglage);
  const auto loaded = TRY(context.load());
  const auto ancien = lire_reglage(loaded[0]);
  Reglage reglage = saisi(input, loaded[0], ancien);
  auto faults = fautes_du(reglage);
  const auto secret = input.verbatim("secret");
  if (secret && !context.vault().ready()) {
    faults.push_back({"secret_sans_cle", "#/secret",
                      "Ce serveur n'a pas de clé pour sceller un mot de passe : voyez docs/operations.md."});
  }
  if (!secret && ancien && !ancien->secret.empty() && !meme_serveur(*ancien, reglage)) {
    faults.push_back({"champ_obligatoire", "#/secret",
                      "Le serveur, son chiffrement ou l'identifiant changent : donnez de nouveau le mot de passe, qui "
                      "n'est jamais envoyé ailleurs que là où il a été confié."});
  }
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  const base::Uuid& entreprise = context.who().entreprise;
  if (secret) reglage.secret = secret->empty() ? "" : context.vault().seal(*secret, place_du_secret(entreprise));
  const auto optional = [](const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); };
  pg::Params params;
  params.uuid(entreprise).text(reglage.hote).integer(reglage.port).text(reglage.securite);
  params.text(optional(reglage.utilisateur));
  reglage.secret.empty() ? params.null() : params.bytes(reglage.secret);
  params.boolean(!secret).text(optional(reglage.certificat)).integer(reglage.delai).text(reglage.expediteur);
  params.text(reglage.nom_expediteur)
      .text(reglage.repondre_a)
      .boolean(reglage.relances_automatiques)
      .instant(context.now());
  context.queue(sql::garder_reglage, params);
  // The secret is not among what the answer and the log show.
  context.audit({"regler", "Courriel", entreprise, {}, rendre(reglage)});
  context.apply();
  return command::Answer{.body = rendre(reglage)};
}

}  // namespace

const command::Command commande_lire_reglage{
    .method = "GET",
    .path = "/api/v1/courriel/reglage",
    .right = "entreprise:lire",
    .summary = "Rend les réglages du courriel, sans le mot de passe.",
    .answer = rendu,
    .body = command::Body::None,
    .writes = false,
    .run = lire,
};

const command::Command commande_regler{
    .path = "/api/v1/courriel/regler",
    .right = "entreprise:modifier",
    .summary = "Règle le serveur de courriel de l'entreprise ; le mot de passe est scellé et n'est jamais rendu.",
    .input = entree,
    .answer = rendu,
    .secret = true,
    .run = regler,
};

}  // namespace courriel
