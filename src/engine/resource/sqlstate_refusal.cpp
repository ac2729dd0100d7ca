#include "engine/resource/sqlstate_refusal.hpp"

#include <string_view>

#include "base/faults.hpp"
#include "engine/json/value.hpp"

namespace resource {
namespace {

base::Refusal make(int status, std::string code, std::string detail, std::vector<base::Fault> faults = {},
                   std::optional<int> retry_after = {}) {
  return {status, std::move(code), std::move(detail), std::move(faults), retry_after};
}

struct Simple {
  /// A whole SQLSTATE, or a class of two characters.
  std::string_view state;
  int status;
  std::string_view code;
  std::string_view detail;
  int retry_after;
};
// Whole states stand before their class.
constexpr Simple simple[] = {
    {"22P05", 422, "valeur_invalide", "Un texte contient un caractère que la base ne peut pas stocker.", 0},
    {"22021", 422, "valeur_invalide", "Un texte contient un caractère que la base ne peut pas stocker.", 0},
    {"22003", 422, "hors_limites", "Un nombre est hors des limites.", 0},
    {"22001", 422, "texte_trop_long", "Un texte est trop long.", 0},
    {"22", 422, "valeur_invalide", "Une valeur n'a pas la forme attendue.", 0},
    {"42601", 422, "valeur_invalide", "Le texte cherché n'est pas une recherche plein texte correcte.", 0},
    {"42501", 403, "acces_refuse", "La base refuse cette opération à votre compte.", 0},
    {"54", 422, "texte_trop_long", "Une valeur est trop grande pour la base.", 0},
    {"57014", 503, "delai_depasse", "La requête a pris trop de temps et a été arrêtée : précisez les filtres.", 1},
    {"55P03", 503, "enregistrement_occupe", "Un autre travail tient cet enregistrement : réessayez.", 1},
    {"53100", 507, "disque_plein", "Le disque de la base est plein : rien n'a été enregistré.", 0},
    {"53", 503, "base_saturee", "La base manque de ressources : réessayez dans un instant.", 2},
    {"25006", 503, "lecture_seule", "La base n'accepte que des lectures pour le moment.", 5},
    {"40", 503, "conflit_concurrent", "D'autres écritures ont gêné celle-ci : réessayez.", 1},
    {"57", 503, "base_indisponible", "La base redémarre : réessayez dans un instant.", 2},
    {"08", 503, "base_indisponible", "La base ne répond pas : réessayez dans un instant.", 2},
};

std::vector<base::Fault> faults_at(const std::vector<std::string>& columns, const std::string& code,
                                   const std::string& detail) {
  std::vector<base::Fault> faults;
  for (const auto& column : columns)
    if (!column.empty() && column != "entrepriseId") faults.push_back({code, "#/" + column, detail});
  return faults;
}

std::string names(const std::vector<std::string>& columns) {
  std::string out;
  for (const auto& column : columns)
    if (column != "entrepriseId") out += (out.empty() ? "« " : ", « ") + column + " »";
  return out;
}

std::string commented(const std::optional<catalog::Place>& place, std::string otherwise) {
  return place && place->constraint && !place->constraint->comment.empty() ? place->constraint->comment
                                                                           : std::move(otherwise);
}

/// The faults that systeme.refuser_fautes put into DETAIL.
base::Refusal listed(const pg::Error& error) {
  std::vector<base::Fault> faults;
  const auto list = json::parse(error.detail);
  const auto text = [](const json::Value& fault, std::string_view name) {
    const json::Value* value = fault.find(name);
    return value ? value->text : std::string();
  };
  if (list)
    for (const auto& fault : list->items)
      faults.push_back({text(fault, "code"), text(fault, "pointer"), text(fault, "detail")});
  if (faults.empty()) return make(422, "valeur_refusee", error.what());
  return base::refuse_all(std::move(faults)).error;
}

base::Refusal foreign_key(const pg::Error& error, const std::optional<catalog::Place>& place) {
  const bool still_used = std::string_view(error.what()).starts_with("update or delete") ||
                          error.detail.find("still referenced") != std::string::npos;
  if (still_used)
    return make(409, "enregistrement_utilise",
                "L'enregistrement est encore utilisé" + (place ? " par " + place->table->name : std::string()) +
                    " : il ne peut pas être supprimé.");
  const std::vector<std::string> columns = place && place->foreign_key
                                               ? std::vector{std::string(place->foreign_key->link_column())}
                                               : std::vector<std::string>{};
  const std::string detail =
      columns.empty()
          ? "Un enregistrement lié n'existe pas."
          : names(columns) + " ne désigne aucun enregistrement" +
                (place->foreign_key->target.empty() ? std::string(".") : " de " + place->foreign_key->target + ".");
  return make(422, "reference_inconnue", detail, faults_at(columns, "reference_inconnue", detail));
}

base::Refusal constraint(const pg::Error& error, const catalog::Catalog& catalog) {
  const auto place = catalog.constraint(error.constraint);
  if (error.sqlstate == "23503") return foreign_key(error, place);
  std::vector<std::string> columns;
  if (error.sqlstate == "23502")
    columns = {error.column};
  else if (place && place->constraint)
    columns = place->constraint->columns;
  const std::string what = names(columns);
  if (error.sqlstate == "23505" || error.sqlstate == "23P01") {
    const bool overlap = error.sqlstate == "23P01";
    const std::string code = overlap ? "chevauchement" : "valeur_deja_utilisee";
    const std::string detail =
        commented(place, overlap        ? "L'enregistrement en chevauche un autre."
                         : what.empty() ? "Un enregistrement identique existe déjà."
                                        : "Un autre enregistrement a déjà cette valeur pour " + what + ".");
    return make(409, code, detail, faults_at(columns, code, detail));
  }
  const std::string code = error.sqlstate == "23502" ? "champ_obligatoire" : "valeur_refusee";
  const std::string detail = commented(place, error.sqlstate == "23502" ? what + " est requis."
                                              : what.empty()            ? "Une valeur n'a pas la forme attendue."
                                                             : "La valeur de " + what + " n'a pas la forme attendue.");
  return make(422, code, detail, faults_at(columns, code, detail));
}

}  // namespace

std::optional<base::Refusal> sqlstate_refusal(const pg::Error& error, const catalog::Catalog& catalog) {
  const std::string_view state = error.sqlstate;
  // Raised by our own triggers: the message is French and meant for people.
  if (state == "MP001") return make(409, "document_fige", error.what());
  if (state == "MP003") return listed(error);
  if (state.starts_with("MP")) {
    return make(422, "valeur_refusee", error.what(), faults_at({error.column}, "valeur_refusee", error.what()));
  }
  if (state.starts_with("23")) return constraint(error, catalog);
  for (const auto& row : simple) {
    if (row.state != state && (row.state.size() != 2 || !state.starts_with(row.state))) continue;
    return make(row.status, std::string(row.code), std::string(row.detail), {},
                row.retry_after > 0 ? std::optional(row.retry_after) : std::nullopt);
  }
  return std::nullopt;
}

}  // namespace resource
