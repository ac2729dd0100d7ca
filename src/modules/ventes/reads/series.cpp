#include "modules/ventes/series.hpp"
#include "base/faults.hpp"
#include "modules/ventes/core/numero.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr std::string_view remises_a_zero[] = {"ANNUELLE", "JAMAIS"};
constexpr int apercu_numeros = 3;

constexpr command::Field champs_liste[] = {
    command::list("series", champs_serie, 10'000, "Séries, celles en service d'abord."),
};

constexpr command::Field entree_apercu[] = {
    command::uuid("id", "Série que l'on modifie ; absente pour une nouvelle."),
    command::text("prefixe", 60, "Préfixe des numéros.").must(),
    command::text("motif", 200, "Forme du numéro ; {prefixe}{AAAA}-{00001} par défaut."),
    command::choice("remiseAZero", remises_a_zero, "Retour du compteur à 1 ; ANNUELLE par défaut."),
    command::integer("prochain_numero", 1, 999'999'999, "Premier compteur ; celui de la série, ou 1, par défaut."),
};

constexpr command::Field champs_apercu[] = {
    command::integer("annee", 1900, 2199, "Année des prochains numéros."),
    command::text_list("prochains", apercu_numeros, "Prochains numéros."),
    command::text_list("anneeSuivante", apercu_numeros, "Premiers numéros de l'année suivante."),
};

/// Lists the series with what each serves.
base::Result<command::Answer> lister_series(command::Context& context, const command::Input&) {
  context.queue(sql::lister_series, pg::Params().null());
  const auto loaded = TRY(context.load());
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("series"), w.begin_array();
  for (const SerieLue& lue : series_lues(loaded[0])) ecrire_serie(w, lue, context.today().year());
  w.end_array();
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

/// The series that the preview is about, out of what was typed; `connue` is the one that is edited.
Serie serie_saisie(const command::Input& input, const Serie* connue) {
  Serie s = connue == nullptr ? Serie{} : *connue;
  s.prefixe = input.text("prefixe").value_or("");
  s.motif = input.text("motif").value_or("{prefixe}{AAAA}-{00001}");
  s.annuelle = input.text("remiseAZero").value_or("ANNUELLE") == "ANNUELLE";
  s.prochain_numero = input.integer("prochain_numero").value_or(s.prochain_numero);
  return s;
}

bool meme_forme(const Serie& a, const Serie& b) {
  return a.prefixe == b.prefixe && a.motif == b.motif && a.annuelle == b.annuelle &&
         a.prochain_numero == b.prochain_numero;
}

void ecrire_numeros(json::Writer& w, std::string_view nom, const std::vector<std::string>& numeros) {
  w.key(nom), w.begin_array();
  for (const std::string& numero : numeros) w.string(numero);
  w.end_array();
}

/// Refuses 422 serie_jumelle (#/prefixe) when `jumelle` has the series that would give one of the numbers too.
base::Result<base::Done> refuser_jumelle(const pg::Rows& jumelle) {
  if (jumelle.empty()) return base::Done{};
  return base::refuse_all({{"serie_jumelle", "#/prefixe",
                            "La série « " + std::string(jumelle.text(0, 0)) + " » donne déjà ces numéros (" +
                                std::string(jumelle.text(0, 1)) + ") : changez le préfixe ou le motif."}});
}

/// Shows the numbers that a form would give, before anything is stored. Refuses 404 introuvable, 409
/// serie_forme_figee, then the faults of `verifier_motif`, then 422 serie_jumelle (#/prefixe).
base::Result<command::Answer> apercu_serie(command::Context& context, const command::Input& input) {
  const auto id = input.uuid("id");
  const Serie forme = serie_saisie(input, nullptr);
  context.queue(sql::lister_series, pg::Params().null());
  context.queue(sql::serie_jumelle,
                pg::Params().uuid(context.who().entreprise).uuid(id).text(forme.motif).text(forme.prefixe));
  const auto loaded = TRY(context.load());
  const auto series = series_lues(loaded[0]);
  const Serie* connue = nullptr;
  for (const SerieLue& lue : series) {
    if (id == lue.id) connue = &lue.serie;
  }
  if (id && connue == nullptr) return base::refuse(404, "introuvable", "Cette série n'existe pas.");
  const Serie saisie = serie_saisie(input, connue);
  if (connue != nullptr && connue->utilisee && !meme_forme(*connue, saisie)) {
    return base::refuse(409, "serie_forme_figee",
                        "La série « " + connue->nom +
                            " » a déjà donné des numéros : sa forme et son compteur ne "
                            "changent plus. Créez une autre série et faites-en celle par défaut.");
  }
  TRY(verifier_motif(saisie.motif, saisie.prefixe, saisie.annuelle));
  TRY(refuser_jumelle(loaded[1]));
  const int annee = context.today().year();
  // The year of the next numbers is over: its counter is what the next year begins after.
  Serie suite = saisie;
  suite.annee = annee;
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("annee"), w.integer(annee);
  ecrire_numeros(w, "prochains", prochains_numeros(saisie, annee, apercu_numeros));
  ecrire_numeros(w, "anneeSuivante", prochains_numeros(suite, annee + 1, apercu_numeros));
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_lister_series{
    .method = "GET",
    .path = "/api/v1/SerieDocument/usages",
    .right = "ventes:lire",
    .summary = "Liste les séries de numérotation avec ce que chacune sert : natures par défaut, magasins, brouillons.",
    .answer = champs_liste,
    .body = command::Body::None,
    .writes = false,
    .run = lister_series,
};

const command::Command commande_apercu_serie{
    .path = "/api/v1/SerieDocument/apercu",
    .right = "ventes:lire",
    .summary = "Montre les numéros qu'une forme donnerait, cette année et la suivante, sans rien enregistrer.",
    .input = entree_apercu,
    .answer = champs_apercu,
    .writes = false,
    .run = apercu_serie,
};

}  // namespace ventes
