#include "engine/describe/components.hpp"
#include "engine/describe/schema.hpp"

namespace describe {
namespace {

using json::Writer;

struct Parameter {
  /// Name of the component.
  std::string_view component;
  std::string_view name;
  std::string_view in;
  std::string_view about;
  std::string_view schema;
  std::string_view example = {};
};

constexpr std::string_view text = R"({"type":"string"})";
constexpr std::string_view whole = R"({"type":"integer","minimum":0})";
constexpr std::string_view group = R"({"type":"string","pattern":"^\\(.*\\)$"})";

constexpr Parameter parameters[] = {
    {"select", "select", "query",
     "Champs voulus, séparés par des virgules ; « * » pour tous, « alias:champ » pour renommer, "
     "« champ->clef » dans un champ JSON, « Modele(champs) » pour joindre un modèle lié "
     "(« !inner » pour ne garder que les enregistrements qui en ont, "
     "« !contrainte » pour choisir le lien, « ... » pour aplatir).",
     R"({"type":"string","default":"*"})", "*"},
    {"columns", "columns", "query",
     "Champs du corps à prendre, séparés par des virgules ; les autres sont laissés.", text},
    {"order", "order", "query",
     "Ordre : champ, puis .asc ou .desc, puis .nullsfirst ou .nullslast ; plusieurs séparés par des virgules. "
     "L'identifiant départage toujours.",
     text, "createdAt.desc"},
    {"limit", "limit", "query", "Nombre d'enregistrements ; 1 000 au plus, sauf en CSV.", whole},
    {"offset", "offset", "query",
     "Rang du premier enregistrement, à partir de 0. Pour avancer loin, « curseur » est plus rapide.", whole},
    {"curseur", "curseur", "query",
     "Suite d'une page : la valeur de l'en-tête X-Next-Cursor de la précédente, avec le même ordre. Exclut offset.",
     text},
    {"or", "or", "query",
     "Au moins une des conditions : (champ.opérateur.valeur,and(…),not.or(…)). Le paramètre « not.or » la nie.", group},
    {"and", "and", "query",
     "Toutes les conditions : (champ.opérateur.valeur,or(…)). Le paramètre « not.and » les nie.", group},
    {"PreferLecture", "Prefer", "header",
     "count=exact, count=planned ou count=estimated : donne le total dans Content-Range.", text, "count=exact"},
    {"PreferEcriture", "Prefer", "header",
     "return=representation (rend ce qui est écrit), return=minimal (par défaut) ou return=headers-only.", text,
     "return=representation"},
    {"Range", "Range", "header", "Premier et dernier rangs voulus (0-24), à la place de limit et offset.",
     R"({"type":"string","pattern":"^(items=)?\\d+-\\d*$"})"},
    {"If-Match", "If-Match", "header",
     "ETag lu : l'écriture est refusée (412) si l'enregistrement a changé depuis.", text},
    {"If-None-Match", "If-None-Match", "header", "ETag connu : 304 sans corps si rien n'a changé.", text},
    {"Idempotency-Key", "Idempotency-Key", "header",
     "Clé choisie par l'appelant, une par demande : la même clé avec le même corps rend la même réponse sans rien "
     "refaire ; avec un autre corps, elle est refusée (422).",
     R"({"type":"string","maxLength":200,"pattern":"^[!-~]+$"})"},
};

struct Filter {
  std::string_view name;
  std::string_view about;
  std::string_view pattern;
};

constexpr std::string_view scalar_pattern =
    R"(^(not\.)?((eq|neq|gt|gte|lt|lte)(\((any|all)\))?\.|isdistinct\.|in\.\(|is\.(null|not_null)$))";

constexpr Filter filters[] = {
    {"FiltreTexte",
     "« opérateur.valeur » : eq neq gt gte lt lte isdistinct like ilike in is fts plfts phfts wfts, précédé ou non de "
     "« not. ». « * » vaut toute suite de caractères dans like et ilike ; (any) et (all) prennent une liste {a,b}.",
     R"(^(not\.)?((eq|neq|gt|gte|lt|lte|like|ilike)(\((any|all)\))?\.|isdistinct\.|in\.\(|is\.(null|not_null)$)"
     R"(|(fts|plfts|phfts|wfts)(\((french|simple|english)\))?\.))"},
    {"FiltreNombre",
     "« opérateur.nombre » : eq neq gt gte lt lte isdistinct in is, précédé ou non de « not. ». "
     "Exemples : gte.100, in.(1,2,3), is.null.",
     scalar_pattern},
    {"FiltreDate",
     "« opérateur.date » (ISO 8601) : eq neq gt gte lt lte isdistinct in is, précédé ou non de « not. ». "
     "Exemple : gte.2026-01-01.",
     scalar_pattern},
    {"FiltreIdentifiant",
     "« opérateur.identifiant » (UUID) : eq neq gt gte lt lte isdistinct in is, précédé ou non de « not. ».",
     scalar_pattern},
    {"FiltreBooleen", "is.true, is.false, is.null, eq.true ou eq.false, précédé ou non de « not. ».",
     R"(^(not\.)?((eq|neq|isdistinct)\.(true|false|t|f)|in\.\(.*\)|is\.(true|false|unknown|null|not_null))$)"},
    {"FiltreListe",
     "cs (contient), cd (est contenue dans) ou ov (a un élément commun avec), suivi de {a,b} ; ou is.null.",
     R"(^(not\.)?((cs|cd|ov|eq|neq)\.|is\.(null|not_null)$))"},
    {"FiltreJson",
     "cs (contient) ou cd (est contenu dans), suivi d'une valeur JSON ; ou is.null. Un chemin se filtre par un "
     "paramètre « champ->>clef ».",
     R"(^(not\.)?((cs|cd|eq|neq)\.|is\.(null|not_null)$))"},
};

struct Header {
  std::string_view name;
  std::string_view about;
  std::string_view schema = text;
};

constexpr Header headers[] = {
    {"ETag", "Version de l'enregistrement, à rendre dans If-Match."},
    {"Content-Range", "Rangs rendus et total : 0-24/3573, ou 0-24/* sans compte demandé."},
    {"X-Next-Cursor", "À donner en « curseur » pour la page suivante ; absent à la dernière."},
    {"Link", "Adresse de la page suivante (rel=\"next\")."},
    {"Location", "Adresse de l'enregistrement créé.", R"({"type":"string","format":"uri-reference"})"},
    {"Preference-Applied", "Préférences suivies."},
    {"Retry-After", "Secondes à attendre avant de recommencer.", R"({"type":"integer"})"},
};

struct Member {
  std::string_view name;
  std::string_view about;
  std::string_view constraint = R"("type":"string")";
};

constexpr std::string_view code = R"("type":"string","pattern":"^[a-z][a-z0-9_]*$")";

constexpr Member problem_members[] = {
    {"type", "Page qui explique le code.", R"("type":"string","format":"uri-reference")"},
    {"title", "Titre court du statut."},
    {"status", "Statut HTTP.", R"("type":"integer")"},
    {"code", "Nom stable du refus : c'est lui qui décide du comportement.", code},
    {"detail", "Phrase à montrer : ce qui ne va pas et quoi faire."},
    {"instance", "Référence de la demande (urn:request:…), à citer au support."},
};

constexpr Member fault_members[] = {
    {"pointer",
     "Pointeur JSON dans le corps (#/lignes/0/quantite), ou nom d'un paramètre de l'adresse ou d'un en-tête."},
    {"code", "Nom stable de l'erreur.", code},
    {"detail", "Phrase à montrer près du champ."},
};

void write_described(Writer& w, std::string_view name, std::string_view constraint, std::string_view about) {
  w.key(name);
  std::string schema = "{" + std::string(constraint) + R"(,"description":)";
  json::append_string(schema, about);
  w.raw(schema + "}");
}

/// An object whose members are all required; `more` are further members, as JSON.
void write_object(Writer& w, std::string_view about, std::span<const Member> members, std::string_view more = {}) {
  w.begin_object();
  w.member("type", "object");
  w.member("description", about);
  w.key("required");
  w.begin_array();
  for (const Member& member : members) w.string(member.name);
  w.end_array();
  w.key("properties");
  w.begin_object();
  for (const Member& member : members) write_described(w, member.name, member.constraint, member.about);
  if (!more.empty()) w.member_raw("errors", more);
  w.end_object();
  w.end_object();
}

}  // namespace

void write_shared_parameters(Writer& w) {
  w.member_raw("id", R"({"name":"id","in":"path","required":true,"description":"Identifiant de l'enregistrement.",)"
                     R"("schema":{"type":"string","format":"uuid"}})");
  for (const Parameter& parameter : parameters) {
    w.key(parameter.component);
    w.begin_object();
    w.member("name", parameter.name);
    w.member("in", parameter.in);
    w.member("description", parameter.about);
    w.member_raw("schema", parameter.schema);
    if (!parameter.example.empty()) w.member("example", parameter.example);
    w.end_object();
  }
}

void write_shared_headers(Writer& w) {
  for (const Header& header : headers) {
    w.key(header.name);
    w.begin_object();
    w.member("description", header.about);
    w.member_raw("schema", header.schema);
    w.end_object();
  }
}

void write_shared_schemas(Writer& w) {
  w.key("Problem");
  write_object(w, "Refus d'une demande (RFC 9457).", problem_members,
               R"({"type":"array","description":"Une entrée par erreur, toutes à la fois.",)"
               R"("items":{"$ref":"#/components/schemas/Fault"}})");
  w.key("Fault");
  write_object(w, "Une erreur et son endroit.", fault_members);
  for (const Filter& filter : filters) {
    w.key(filter.name);
    w.begin_object();
    w.member("type", "string");
    w.member("description", filter.about);
    w.member("pattern", filter.pattern);
    w.end_object();
  }
}

}  // namespace describe
