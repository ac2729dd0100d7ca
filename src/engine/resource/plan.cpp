#include <algorithm>

#include "base/text.hpp"
#include "engine/resource/planner.hpp"

namespace resource {
namespace {

struct Method {
  std::string_view name;
  Action action;
  unsigned write;
  /// Right of the domain.
  std::string_view right;
  std::string_view refusal;
};
constexpr Method methods[] = {
    {"GET", Action::Lire, None, "lire", ""},
    {"HEAD", Action::Lire, None, "lire", ""},
    {"POST", Action::Creer, Create, "creer", "se crée"},
    {"PATCH", Action::Modifier, Update, "modifier", "se modifie"},
    {"DELETE", Action::Supprimer, Delete, "supprimer", "se supprime"},
};

const Method* find_method(std::string_view name) {
  const auto it = std::find_if(std::begin(methods), std::end(methods), [&](const Method& m) { return m.name == name; });
  return it == std::end(methods) ? nullptr : it;
}

base::Result<base::Done> check_rights(const View::Known& known, const Method* method, const Call& call,
                                      const auth::Rights& rights) {
  if (!method || (call.id && method->action == Action::Creer))
    return base::refuse(405, "methode_non_permise",
                        "La méthode " + excerpt(call.method) + " ne s'applique pas à cette adresse.");
  if (method->write != None && !(known.model->write & method->write))
    return base::refuse(405, "ecriture_non_permise",
                        known.table->name + " ne " + std::string(method->refusal) +
                            " pas directement : une commande du modèle le fait.");
  if (!rights.may(known.model->domain, method->right)) {
    const std::string right = std::string(known.model->domain) + ":" + std::string(method->right);
    return base::refuse(403, "droit_manquant", "Il vous manque le droit « " + right + " ».");
  }
  return base::Done{};
}

base::Result<base::Done> check_content_type(const http::Request& request) {
  const std::string_view header = request.header("Content-Type");
  const std::string type = base::ascii_lower(base::trimmed(header.substr(0, header.find(';'))));
  if (type.empty() || type == "application/json" || type.ends_with("+json")) return base::Done{};
  return base::refuse(415, "type_de_contenu",
                      "Le corps doit être du JSON (Content-Type: application/json), pas « " + excerpt(type) + " ».");
}

void forbid(Context& context, bool present, const char* parameter, const char* where) {
  if (present)
    context.faults.push_back(
        {"parametre_inattendu", parameter, "« " + std::string(parameter) + " » n'a pas de sens " + where + "."});
}

// One record is found by its id alone; a creation finds nothing; a bulk change must say what it is about.
void check_parameters(Context& context, Action action) {
  const Query& query = context.query;
  const bool list = action == Action::Lire && !context.call.id;
  const char* where = list ? "ici" : context.call.id ? "pour un seul enregistrement" : "pour une écriture";
  if (!list) {
    forbid(context, !query.top.order.empty(), "order", where);
    forbid(context, query.top.limit.has_value(), "limit", where);
    forbid(context, query.top.offset.has_value(), "offset", where);
    forbid(context, !query.cursor.empty(), "curseur", where);
  }
  if (action != Action::Creer && action != Action::Modifier) forbid(context, !query.columns.empty(), "columns", "ici");
  if ((context.call.id || action == Action::Creer) && query.has_filters)
    for (const auto& condition : query.top.conditions) forbid(context, true, condition.parameter.c_str(), where);
  if ((action == Action::Modifier || action == Action::Supprimer) && !context.call.id && !query.has_filters)
    context.faults.push_back(
        {"filtre_requis", "",
         "Une modification ou suppression sans filtre toucherait tous les enregistrements : ajoutez "
         "un filtre, par exemple id=in.(…)."});
  if (context.preferences.upsert)
    context.faults.push_back(
        {"preference_refusee", "Prefer", "L'écriture « insérer ou modifier » (resolution=) n'est pas proposée."});
}

base::Unexpected<base::Refusal> refuse_faults(Faults faults) {
  Faults unique;
  for (auto& fault : faults)
    if (std::find(unique.begin(), unique.end(), fault) == unique.end()) unique.push_back(std::move(fault));
  const bool body = std::all_of(unique.begin(), unique.end(),
                                [](const base::Fault& fault) { return fault.pointer.starts_with('#'); });
  const std::string detail =
      unique.size() == 1 ? unique.front().detail : std::to_string(unique.size()) + " erreurs à corriger.";
  if (body) return base::refuse(422, "entree_invalide", detail, std::move(unique));
  return base::refuse(400, "requete_invalide", detail, std::move(unique));
}

}  // namespace

base::Result<Plan> plan(const Registry& registry, const catalog::Catalog& catalog, const auth::Identity& identity,
                        const Call& call, base::Instant now) {
  const View view(registry, catalog, identity.rights);
  const View::Known known = view.find(call.model);
  if (!known)
    return base::refuse(404, "modele_inconnu", "« " + excerpt(call.model) + " » n'est pas un modèle de cette API.");
  const Method* method = find_method(call.method);
  TRY(check_rights(known, method, call, identity.rights));
  const auto format = read_accept(call.request->header("Accept"));
  if (!format)
    return base::refuse(406, "format_non_disponible",
                        "Formats disponibles : application/json, application/vnd.pgrst.object+json, text/csv.");
  if (method->action == Action::Creer || method->action == Action::Modifier) TRY(check_content_type(*call.request));

  Context context{view, known, identity, call, now, read_preferences(*call.request), {}, {}};
  context.query = parse_query(call.query, context.faults);
  check_parameters(context, method->action);
  Plan plan;
  plan.action = method->action;
  plan.model = known.table->name;
  plan.rendering.head = call.method == "HEAD";
  plan.rendering.single = call.id.has_value();
  plan.rendering.format = call.id && *format == Rendering::Format::Json ? Rendering::Format::Object : *format;
  plan.rendering.if_none_match = call.request->header("If-None-Match");
  plan.rendering.preference_applied = context.preferences.applied;
  if (plan.writes()) {
    TRY(plan_write(context, plan));
  } else {
    plan_read(context, plan);
  }
  if (!context.faults.empty()) return refuse_faults(std::move(context.faults));
  return plan;
}

}  // namespace resource
