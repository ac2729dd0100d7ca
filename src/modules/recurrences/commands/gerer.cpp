#include <algorithm>
#include <span>

#include "engine/json/value.hpp"
#include "engine/mail/message.hpp"
#include "modules/recurrences/modele.hpp"
#include "modules/recurrences/module.hpp"
#include "modules/recurrences/sql.hpp"
#include "modules/ventes/demande.hpp"

namespace recurrences {

namespace {

constexpr std::string_view types[] = {"FACTURE", "DEVIS", "COMMANDE"};
// What a turn decides for itself, or would tie it to another document.
constexpr std::string_view propres[] = {"id",           "version",      "dateEmission",
                                        "dateEcheance", "dateValidite", "dateLivraison"};

constexpr command::Field champ_demande = {.name = "demande",
                                          .kind = command::Kind::Json,
                                          .about = "Contenu, comme Document/enregistrer, sans dates ; ou documentId."};

constexpr command::Field entree_creer[] = {
    command::text("nom", 200, "Nom du modèle.", 1).must(),
    command::uuid("documentId", "Document à reproduire ; ou demande."),
    champ_demande,
    command::choice("unite", unites, "JOUR, SEMAINE, MOIS, ANNEE.").must(),
    command::integer("intervalle", 1, 366, "Une échéance toutes les n unités ; 1 par défaut."),
    command::date("ancre", "Date de la première échéance ; les suivantes s'y comptent.").must(),
    command::date("fin", "Dernier jour possible."),
    command::integer("nombre", 1, 100'000, "Nombre d'échéances."),
    command::choice("mode", modes, "BROUILLON (par défaut), EMISSION, ENVOI."),
    command::text_list("destinataires", destinataires_max, "Adresses de l'envoi ; celle du client par défaut."),
    command::boolean("rattraper", "Produit aussi les échéances déjà passées ; non par défaut."),
};
constexpr command::Field entree_modifier[] = {
    command::integer("version", 1, 2'000'000'000, "Version lue.").must(),
    command::text("nom", 200, "Nom du modèle.", 1),
    command::uuid("documentId", "Document à reproduire désormais."),
    champ_demande,
    command::date("fin", "Dernier jour possible ; null : sans fin."),
    command::integer("nombre", 1, 100'000, "Nombre d'échéances ; null : sans limite."),
    command::choice("mode", modes, "BROUILLON, EMISSION, ENVOI."),
    command::text_list("destinataires", destinataires_max, "Adresses de l'envoi."),
};
constexpr command::Field entree_reprendre[] = {
    command::boolean("rattraper", "Produit les échéances tombées pendant la suspension ; non par défaut."),
};

base::Result<base::Done> voir_type(const std::string& type, const std::string& pointer) {
  if (std::find(std::begin(types), std::end(types), type) != std::end(types)) return base::Done{};
  return base::Unexpected{command::invalid_input(
      {{"type_non_recurrent", pointer, "Reviennent d'eux-mêmes : une facture, un devis, une commande."}})};
}

void ajouter(std::vector<base::Fault>& faults, std::vector<base::Fault> autres) {
  for (base::Fault& fault : autres) {
    faults.push_back({std::move(fault.code), "#/demande" + fault.pointer.substr(1), std::move(fault.detail)});
  }
}

/// The faults of form of a content that is given, those of `Document/enregistrer` and its own.
std::vector<base::Fault> fautes_de_forme(const json::Value& demande) {
  std::vector<base::Fault> faults;
  for (const auto name : propres) {
    if (demande.find(name) == nullptr) continue;
    faults.push_back(
        {"champ_inconnu", json::pointer_append("#/demande", name), "Chaque échéance a ses propres dates."});
  }
  ajouter(faults, command::check(ventes::champs_demande(), demande));
  const json::Value* lignes = demande.find("lignes");
  if (lignes != nullptr && lignes->kind == json::Kind::Array && lignes->items.empty()) {
    faults.push_back({"champ_obligatoire", "#/demande/lignes", "Un document a au moins une ligne."});
  }
  const json::Value* type = demande.find("type");
  if (type == nullptr || type->kind != json::Kind::String) return faults;
  if (auto vu = voir_type(type->text, "#/demande/type"); !vu) {
    for (base::Fault& fault : vu.error().faults) {
      if (std::none_of(faults.begin(), faults.end(), [&](const base::Fault& f) { return f.pointer == fault.pointer; }))
        faults.push_back(std::move(fault));
    }
  }
  return faults;
}

/// Queues what the content of the turns is judged on. Refuses 422 entree_invalide with its faults of form.
base::Result<base::Done> queue_contenu(command::Context& context, const command::Input& input) {
  if (const auto id = input.uuid("documentId")) {
    context.queue(sql::demande_du_document, pg::Params().uuid(*id));
    return base::Done{};
  }
  const json::Value* demande = input.json("demande");
  if (demande == nullptr || demande->kind != json::Kind::Object) {
    return base::Unexpected{command::invalid_input(
        {{"champ_obligatoire", "#/demande", "Donnez le document à reproduire, ou le contenu du brouillon."}})};
  }
  if (auto faults = fautes_de_forme(*demande); !faults.empty()) {
    return base::Unexpected{command::invalid_input(std::move(faults))};
  }
  const command::Input contenu(*demande);
  ventes::queue_demandes(context, {&contenu, 1});
  return base::Done{};
}

/// The content of the turns, from a document or as given; `loaded` are the rows of `queue_contenu`.
base::Result<std::string> contenu(const command::Context& context, const command::Input& input,
                                  std::span<const pg::Rows> loaded) {
  if (input.has("documentId")) {
    const pg::Rows& document = loaded[0];
    if (document.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
    TRY(voir_type(std::string(document.text(0, 0)), "#/documentId"));
    return std::string(document.text(0, 1));
  }
  const json::Value& demande = *input.json("demande");
  if (auto vue = ventes::verifier_demande(context, command::Input(demande), loaded); !vue) {
    std::vector<base::Fault> faults;
    ajouter(faults, std::move(vue.error().faults));
    vue.error().faults = std::move(faults);
    return base::Unexpected{std::move(vue).error()};
  }
  std::string text;
  json::append(text, demande);
  return text;
}

base::Result<std::vector<std::string>> adresses(const command::Input& input) {
  auto list = input.text_list("destinataires");
  std::vector<base::Fault> faults;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (mail::valid_address(list[i])) continue;
    faults.push_back(
        {"adresse_invalide", json::pointer_append("#/destinataires", i), "Cette adresse n'est pas valable."});
  }
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  return list;
}

std::string rendre(const Modele& modele) {
  std::string out;
  json::Writer w(out);
  ecrire_modele(w, modele);
  w.end_object();
  return out;
}

pg::Params& nombre(pg::Params& params, const std::optional<int>& value) {
  return value ? params.integer(*value) : params.null();
}

/// A new recurring document. Refuses 404 introuvable (the document to copy), 422 entree_invalide with the faults of the
/// content (#/demande/…, as `Document/enregistrer`), champ_obligatoire, champ_inconnu, type_non_recurrent,
/// adresse_invalide, sans_echeance; 403 remise_excessive.
base::Result<command::Answer> creer(command::Context& context, const command::Input& input) {
  TRY(queue_contenu(context, input));
  const auto loaded = TRY(context.load());
  Modele m;
  m.id = base::Uuid::v7(context.now());
  m.nom = *input.text("nom");
  m.demande = TRY(contenu(context, input, loaded));
  m.rythme.unite = *unite_de(*input.text("unite"));
  m.rythme.intervalle = static_cast<int>(input.integer("intervalle").value_or(1));
  m.rythme.ancre = *input.date("ancre");
  m.rythme.fin = input.date("fin");
  if (const auto n = input.integer("nombre")) m.rythme.nombre = static_cast<int>(*n);
  m.mode = input.text("mode").value_or("BROUILLON");
  m.destinataires = TRY(adresses(input));
  if (!input.boolean("rattraper").value_or(false))
    m.rang_suivant = rang_apres(m.rythme, 0, context.today().plus_days(-1));
  const auto prochaine = echeance(m.rythme, m.rang_suivant);
  if (!prochaine) {
    return base::Unexpected{command::invalid_input(
        {{"sans_echeance", "#/ancre", "Aucune échéance n'est à venir avec cette ancre, cette fin et ce nombre."}})};
  }
  pg::Params params;
  params.uuid(context.who().entreprise).uuid(m.id).text(m.nom).text(m.demande);
  params.text(*input.text("unite")).integer(m.rythme.intervalle).date(m.rythme.ancre).date(m.rythme.fin);
  nombre(params, m.rythme.nombre).text(m.mode).array(tableau(m.destinataires)).integer(m.rang_suivant).date(prochaine);
  context.queue(sql::creer_modele, params);
  context.audit({"creer", "ModeleRecurrent", m.id, {}, rendre(m)});
  context.apply();
  return command::Answer{.body = rendre(m)};
}

/// Stores a changed template: its next turn, or its end. Gives its answer.
command::Answer garder(command::Context& context, Modele m, std::string_view action, const std::string& before) {
  const auto prochaine = m.statut == "TERMINE" ? std::nullopt : echeance(m.rythme, m.rang_suivant);
  if (!prochaine) m.statut = "TERMINE";
  pg::Params params;
  params.uuid(m.id).text(m.nom).text(m.demande).date(m.rythme.fin);
  nombre(params, m.rythme.nombre).text(m.mode).array(tableau(m.destinataires)).integer(m.rang_suivant).date(prochaine);
  params.text(m.statut);
  context.queue(sql::modifier_modele, params);
  ++m.version;
  context.audit({action, "ModeleRecurrent", m.id, before, rendre(m)});
  context.apply();
  return {.body = rendre(m)};
}

base::Result<Modele> charger(const pg::Rows& rows) {
  if (rows.empty()) return base::refuse(404, "introuvable", "Ce modèle n'existe pas.");
  return lire_modele(rows, 0);
}

base::Result<base::Done> vivant(const Modele& m) {
  if (m.statut != "TERMINE") return base::Done{};
  return base::refuse(409, "modele_termine", "Ce modèle est terminé : créez-en un autre.");
}

/// Changes what comes next; the rhythm stays (end this one and create another). Refuses 404 introuvable, 409
/// modele_termine, 412 version_perimee, then as `creer`.
base::Result<command::Answer> modifier(command::Context& context, const command::Input& input) {
  context.queue(sql::verrouiller_modele, pg::Params().uuid(context.id()));
  const bool change = input.has("documentId") || input.has("demande");
  if (change) TRY(queue_contenu(context, input));
  const auto loaded = TRY(context.load());
  Modele m = TRY(charger(loaded[0]));
  TRY(vivant(m));
  if (*input.integer("version") != m.version) {
    return base::refuse(412, "version_perimee",
                        "Ce modèle a été modifié entre-temps : relisez-le avant de le modifier.");
  }
  const std::string before = rendre(m);
  if (change) m.demande = TRY(contenu(context, input, std::span(loaded).subspan(1)));
  if (const auto nom = input.text("nom")) m.nom = *nom;
  if (const auto mode = input.text("mode")) m.mode = *mode;
  if (input.json("destinataires") != nullptr) m.destinataires = TRY(adresses(input));
  if (input.json("fin") != nullptr) m.rythme.fin = input.date("fin");
  if (input.json("nombre") != nullptr) {
    const auto n = input.integer("nombre");
    m.rythme.nombre = n ? std::optional(static_cast<int>(*n)) : std::nullopt;
  }
  return garder(context, std::move(m), "modifier", before);
}

/// Nothing comes until `reprendre`. Refuses 404 introuvable, 409 modele_termine.
base::Result<command::Answer> suspendre(command::Context& context, const command::Input&) {
  context.queue(sql::verrouiller_modele, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  Modele m = TRY(charger(loaded[0]));
  TRY(vivant(m));
  const std::string before = rendre(m);
  m.statut = "SUSPENDU";
  return garder(context, std::move(m), "suspendre", before);
}

/// Turns come again; those of the pause only when asked for. Refuses 404 introuvable, 409 modele_termine, 409
/// modele_non_suspendu.
base::Result<command::Answer> reprendre(command::Context& context, const command::Input& input) {
  context.queue(sql::verrouiller_modele, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  Modele m = TRY(charger(loaded[0]));
  TRY(vivant(m));
  if (m.statut != "SUSPENDU") return base::refuse(409, "modele_non_suspendu", "Ce modèle n'est pas suspendu.");
  const std::string before = rendre(m);
  m.statut = "ACTIF";
  if (!input.boolean("rattraper").value_or(false)) {
    m.rang_suivant = rang_apres(m.rythme, m.rang_suivant, context.today().plus_days(-1));
  }
  return garder(context, std::move(m), "reprendre", before);
}

/// No turn comes any more. Refuses 404 introuvable, 409 modele_termine.
base::Result<command::Answer> terminer(command::Context& context, const command::Input&) {
  context.queue(sql::verrouiller_modele, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  Modele m = TRY(charger(loaded[0]));
  TRY(vivant(m));
  const std::string before = rendre(m);
  m.statut = "TERMINE";
  return garder(context, std::move(m), "terminer", before);
}

}  // namespace

const command::Command commande_creer{
    .path = "/api/v1/recurrence/creer",
    .right = "ventes:recurrences",
    .summary = "Fait revenir un document : contenu, première date, rythme, et ce qu'il en advient à chaque échéance.",
    .input = entree_creer,
    .answer = champs_modele,
    .run = creer,
};
const command::Command commande_modifier{
    .path = "/api/v1/recurrence/{id}/modifier",
    .right = "ventes:recurrences",
    .summary = "Change le contenu, la fin ou le mode des échéances à venir.",
    .input = entree_modifier,
    .answer = champs_modele,
    .run = modifier,
};
const command::Command commande_suspendre{
    .path = "/api/v1/recurrence/{id}/suspendre",
    .right = "ventes:recurrences",
    .summary = "Suspend un modèle : plus rien ne vient jusqu'à sa reprise.",
    .answer = champs_modele,
    .run = suspendre,
};
const command::Command commande_reprendre{
    .path = "/api/v1/recurrence/{id}/reprendre",
    .right = "ventes:recurrences",
    .summary = "Reprend un modèle suspendu, avec ou sans les échéances tombées entre-temps.",
    .input = entree_reprendre,
    .answer = champs_modele,
    .run = reprendre,
};
const command::Command commande_terminer{
    .path = "/api/v1/recurrence/{id}/terminer",
    .right = "ventes:recurrences",
    .summary = "Met fin à un modèle.",
    .answer = champs_modele,
    .run = terminer,
};

}  // namespace recurrences
