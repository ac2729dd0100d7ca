#include <algorithm>

#include "engine/json/writer.hpp"
#include "modules/equipe/module.hpp"
#include "modules/equipe/personne.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

constexpr command::Field entree[] = {
    {.name = "droits",
     .kind = command::Kind::Json,
     .about = "Domaine → actions qui remplacent celles du rôle ; null pour un domaine, ou pour tout, revient au rôle."},
    {.name = "storeIds", .kind = command::Kind::Json, .about = "Magasins auxquels limiter la personne ; null : tous."},
    command::decimal("remiseMax", 2, 0, 10'000, "Remise la plus forte, en pour cent ; null : sans limite."),
    command::boolean("voirPrixAchat", "Voit les prix d'achat ; null : selon le rôle."),
    command::boolean("voirMarges", "Voit les marges ; null : selon le rôle."),
    command::integer("version", 0, 2'000'000'000, "Version lue des permissions, 0 s'il n'y en avait pas."),
};
constexpr command::Field reponse[] = {
    command::uuid("id", "Identifiant des permissions."),
    command::uuid("userId", "Personne concernée."),
    command::integer("version", 1, 2'000'000'000, "Nouvelle version des permissions."),
    command::text_list("droits", 500, "Droits « domaine:action » désormais en vigueur."),
};

constexpr std::size_t magasins_max = 1000;

/// Reads one list of texts at `pointer`; tells what is none.
std::vector<std::string> lire_textes(const json::Value& value, const std::string& pointer,
                                     std::vector<base::Fault>& faults) {
  std::vector<std::string> texts;
  if (value.kind != json::Kind::Array) {
    faults.push_back({"type_invalide", pointer, "Une liste de textes est attendue ici."});
    return texts;
  }
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    if (value.items[i].kind != json::Kind::String) {
      faults.push_back({"type_invalide", json::pointer_append(pointer, i), "Un texte est attendu ici."});
    }
    texts.push_back(value.items[i].text);
  }
  return texts;
}

ChangementsDroits lire_changements(const command::Input& input, std::vector<base::Fault>& faults) {
  ChangementsDroits changements;
  if (input.json("voirPrixAchat") != nullptr) changements.voir_prix_achat = input.boolean("voirPrixAchat");
  if (input.json("voirMarges") != nullptr) changements.voir_marges = input.boolean("voirMarges");
  const json::Value* droits = input.json("droits");
  if (droits == nullptr) return changements;
  if (droits->is_null()) {
    changements.tout_retirer = true;
  } else if (droits->kind != json::Kind::Object) {
    faults.push_back({"type_invalide", "#/droits", "Un objet JSON est attendu ici : domaine → liste d'actions."});
  }
  for (const auto& [domaine, actions] : droits->members) {
    ChangementDomaine& change = changements.domaines.emplace_back(ChangementDomaine{domaine, std::nullopt});
    if (!actions.is_null()) change.actions = lire_textes(actions, json::pointer_append("#/droits", domaine), faults);
  }
  return changements;
}

/// The stores asked for: nothing when the request leaves them, an inner nothing for "all".
std::optional<std::optional<std::vector<std::string>>> lire_magasins(const command::Input& input,
                                                                     std::vector<base::Fault>& faults) {
  const json::Value* value = input.json("storeIds");
  if (value == nullptr) return std::nullopt;
  if (value->is_null()) return std::optional<std::vector<std::string>>();
  auto ids = lire_textes(*value, "#/storeIds", faults);
  if (value->kind == json::Kind::Array && (ids.empty() || ids.size() > magasins_max)) {
    faults.push_back({"liste_invalide", "#/storeIds",
                      "Donnez de 1 à " + std::to_string(magasins_max) + " magasins, ou null pour n'en exclure aucun."});
    ids.clear();
  }
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const auto id = base::Uuid::parse(ids[i]);
    if (id) {
      ids[i] = id->text();
    } else if (value->items[i].kind == json::Kind::String) {
      faults.push_back({"uuid_invalide", json::pointer_append("#/storeIds", i), "Cet identifiant n'est pas un UUID."});
    }
  }
  return ids;
}

std::vector<std::optional<std::string>> elements(const std::vector<std::string>& texts) {
  return {texts.begin(), texts.end()};
}

/// Stores that do not exist, and stores or discounts beyond those of the caller (R-EQU-2).
void examiner_limites(const Permissions& apres, const Permissions& avant, const Permissions& auteur,
                      const pg::Rows& connus, std::vector<base::Fault>& faults) {
  const auto& magasins = apres.magasins;
  for (std::size_t i = 0; magasins && magasins != avant.magasins && i < magasins->size(); ++i) {
    const std::string& id = (*magasins)[i];
    const auto& miens = auteur.magasins;
    bool connu = !base::Uuid::parse(id);  // told already
    for (int row = 0; row < connus.size() && !connu; ++row) connu = connus.text(row, 0) == id;
    if (!connu) {
      faults.push_back({"reference_inconnue", json::pointer_append("#/storeIds", i), "Ce magasin n'existe pas."});
    } else if (miens && std::find(miens->begin(), miens->end(), id) == miens->end()) {
      faults.push_back({"magasin_excessif", json::pointer_append("#/storeIds", i),
                        "Vous n'avez pas vous-même accès à ce magasin."});
    }
  }
  if (!magasins && avant.magasins && auteur.magasins) {
    faults.push_back({"magasin_excessif", "#/storeIds", "Vous n'avez pas vous-même accès à tous les magasins."});
  }
  const bool plus = apres.remise_max != avant.remise_max && auteur.remise_max &&
                    (!apres.remise_max || *apres.remise_max > *auteur.remise_max);
  if (plus) {
    faults.push_back({"remise_excessive", "#/remiseMax",
                      "Vous ne pouvez pas permettre une remise plus forte que la vôtre, " +
                          base::format_decimal_short(*auteur.remise_max, 2) + " %."});
  }
}

void boolean_or_null(json::Writer& w, std::string_view name, const std::optional<bool>& value) {
  w.key(name);
  if (value) {
    w.boolean(*value);
  } else {
    w.null();
  }
}

std::string droits_json(const Exceptions& exceptions) {
  std::string text;
  json::Writer w(text);
  w.begin_object();
  for (const auto& [domaine, actions] : exceptions.droits) {
    w.key(domaine), w.begin_array();
    for (const auto& action : actions) w.string(action);
    w.end_array();
  }
  w.end_object();
  return text;
}

std::string permissions_json(const Permissions& permissions) {
  std::string text;
  json::Writer w(text);
  w.begin_object();
  w.member_raw("droits", droits_json(permissions.exceptions));
  w.key("storeIds");
  if (permissions.magasins) {
    w.begin_array();
    for (const auto& id : *permissions.magasins) w.string(id);
    w.end_array();
  } else {
    w.null();
  }
  w.key("remiseMax");
  if (permissions.remise_max) {
    w.raw(base::format_decimal_short(*permissions.remise_max, 2));
  } else {
    w.null();
  }
  boolean_or_null(w, "voirPrixAchat", permissions.exceptions.voir_prix_achat);
  boolean_or_null(w, "voirMarges", permissions.exceptions.voir_marges);
  w.end_object();
  return text;
}

void optional_boolean(pg::Params& params, const std::optional<bool>& value) {
  if (value) {
    params.boolean(*value);
  } else {
    params.null();
  }
}

void queue_permissions(command::Context& context, const base::Uuid& user, const Permissions& permissions) {
  pg::Params params;
  params.uuid(context.who().entreprise).uuid(base::Uuid::v7(context.now())).uuid(user);
  params.text(droits_json(permissions.exceptions));
  if (permissions.magasins) {
    params.array(elements(*permissions.magasins));
  } else {
    params.null();
  }
  if (permissions.remise_max) {
    params.text(base::format_decimal_short(*permissions.remise_max, 2));
  } else {
    params.null();
  }
  optional_boolean(params, permissions.exceptions.voir_prix_achat);
  optional_boolean(params, permissions.exceptions.voir_marges);
  context.queue(sql::enregistrer_permissions, params);
}

command::Answer rendre(const Personne& personne, const pg::Rows& written) {
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("id", written.text(0, 0));
  w.member("userId", personne.id.text());
  w.member_raw("version", written.text(0, 1));
  w.key("droits"), w.begin_array();
  for (const auto& droit : personne.acteur().droits) w.string(droit);
  w.end_array();
  w.end_object();
  return answer;
}

/// Changes the exceptions to a person's role; they hold from that person's next request on. Refuses: 404 introuvable,
/// 403 personne_protegee, 409 proprietaire_sans_exception, 412 version_perimee, 422 entree_invalide (R-EQU-2).
base::Result<command::Answer> changer_permissions(command::Context& context, const command::Input& input) {
  std::vector<base::Fault> faults;
  const ChangementsDroits changements = lire_changements(input, faults);
  const auto magasins = lire_magasins(input, faults);
  queue_personne_a_changer(context, context.id());
  context.queue(sql::lire_personne, pg::Params().uuid(context.who().user));
  std::vector<std::string> demandes = magasins && *magasins ? **magasins : std::vector<std::string>{};
  std::erase_if(demandes, [](const std::string& id) { return !base::Uuid::parse(id); });
  context.queue(sql::magasins_connus, pg::Params().array(elements(demandes)));
  const auto loaded = TRY(context.load());
  const Personne avant = TRY(lire_personne(loaded[1]));
  const Personne moi = TRY(lire_personne(loaded[2]));
  TRY(peut_changer(auteur(context), avant.acteur()));
  if (avant.role == "PROPRIETAIRE") {
    return base::refuse(409, "proprietaire_sans_exception",
                        "Un propriétaire a tous les droits : changez d'abord son rôle pour les limiter.");
  }
  TRY(verifier_version(input, avant.permissions.version));

  Personne apres = avant;
  apres.permissions.exceptions = appliquer(avant.permissions.exceptions, changements);
  if (magasins) apres.permissions.magasins = *magasins;
  if (input.json("remiseMax") != nullptr) apres.permissions.remise_max = input.decimal("remiseMax", 2);
  for (auto& fault : fautes_de_droits(auteur(context), avant.role, changements, apres.permissions.exceptions)) {
    // What has not even the right type is told once.
    const auto same = [&](const base::Fault& told) { return told.pointer == fault.pointer; };
    if (std::none_of(faults.begin(), faults.end(), same)) faults.push_back(std::move(fault));
  }
  examiner_limites(apres.permissions, avant.permissions, moi.permissions, loaded[3], faults);
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};

  queue_permissions(context, apres.id, apres.permissions);
  context.audit({"changer_permissions", "User", apres.id, permissions_json(avant.permissions),
                 permissions_json(apres.permissions)});
  const auto written = context.apply();
  return rendre(apres, written[0]);
}

}  // namespace

const command::Command commande_changer_permissions{
    .path = "/api/v1/User/{id}/permissions",
    .right = "equipe:modifier",
    .summary = "Change les exceptions d'une personne à son rôle : droits, magasins, remise, prix d'achat, marges.",
    .input = entree,
    .answer = reponse,
    .run = changer_permissions,
};

}  // namespace equipe
