#include <algorithm>
#include <vector>

#include "engine/json/writer.hpp"
#include "modules/compta/etat.hpp"
#include "modules/compta/module.hpp"
#include "modules/compta/sql.hpp"

namespace compta {

namespace {

constexpr std::string_view cases[] = {"A1", "E1", "E2", "F2", "08", "09", "9B", "10", "11",
                                      "T1", "T2", "T3", "T4", "T5", "T6", "13", "P2"};
constexpr command::Field parametres[] = {champ_du.must(), champ_au.must()};
constexpr command::Field parametres_documents[] = {
    champ_du.must(),
    champ_au.must(),
    command::choice("case", cases, "Case de la déclaration CA3 ; toutes les opérations si absente."),
    champ_format,
    champ_page,
    champ_taille,
};

constexpr Colonne colonnes[] = {
    {"date", "Exigible le", Forme::Date},
    {"numero", "Document"},
    {"type", "Nature"},
    {"client", "Client"},
    {"moyen_paiement", "Encaissé par", Forme::Texte, Presence::Parfois},
    {"categorieTva", "Catégorie"},
    {"taux", "Taux", Forme::Taux},
    {"base", "Base HT", Forme::Montant},
    {"tva", "TVA", Forme::Montant},
    {"documentId", "Identifiant du document", Forme::Identifiant},
    {"paiementId", "Identifiant du paiement", Forme::Identifiant, Presence::Parfois},
};
constexpr std::string_view totaux[] = {"base", "tva"};
constexpr auto champs_document = champs_ligne(colonnes);
constexpr auto sommes = champs_totaux(totaux);
constexpr auto rendu_documents = champs_page(champs_document, sommes);
constexpr Etat documents{"tva-documents",    "TVA exigible",           colonnes,
                         sql::tva_documents, sql::tva_documents_total, totaux};

constexpr std::int64_t euros_max = base::centimes_max.value / 100;
constexpr command::Field champs_facturee[] = {
    command::text("categorieTva", 2, "Catégorie de la norme EN 16931 : S, Z, E, AE, K, G, O.").must(),
    command::decimal("taux", 2, 0, 10'000, "Taux en pour cent.").must(),
    somme("base", "Base HT ; négative quand les avoirs dépassent les ventes."),
    somme("tva", "TVA."),
};
constexpr command::Field champs_exigible[] = {
    champs_facturee[0],
    champs_facturee[1],
    champs_facturee[2],
    champs_facturee[3],
    command::text("case", 2, "Case de la déclaration CA3 où elle se déclare.").must(),
};
constexpr command::Field champs_case[] = {
    command::text("case", 2, "Case de la déclaration CA3.").must(),
    command::text("libelle", 200, "Intitulé de la case.").must(),
    command::montant("base", "Base HT ; absente d'une case qui n'en a pas."),
    command::integer("baseEuros", 0, euros_max, "Base arrondie à l'euro, telle que le formulaire la prend."),
    command::montant("tva", "TVA ; absente d'une case qui n'en a pas."),
    command::integer("tvaEuros", 0, euros_max, "TVA arrondie à l'euro."),
    command::text("documents", 200, "Adresse de ce qui est derrière la case ; absente d'un total."),
};
constexpr command::Field rendu[] = {
    command::date("du", "Premier jour.").must(),
    command::date("au", "Dernier jour.").must(),
    command::text("territoire", 20, "METROPOLE, CORSE ou DOM.").must(),
    command::text("regimeTva", 30, "Régime de TVA de l'entreprise.").must(),
    command::list("facturee", champs_facturee, 1'000, "TVA facturée, par catégorie et taux.").must(),
    command::list("exigible", champs_exigible, 1'000, "TVA exigible, par catégorie et taux.").must(),
    command::list("ca3", champs_case, 100, "Cases de la déclaration CA3, dans l'ordre du formulaire.").must(),
};

base::Taux lire_taux(std::string_view texte) {
  return {static_cast<std::int32_t>(base::parse_decimal(texte, 2, 10'000).units)};
}

void ecrire_groupe(json::Writer& w, const TvaDue& due, std::string_view numero) {
  w.begin_object();
  w.member("categorieTva", due.categorie);
  w.member_raw("taux", base::to_string(due.taux));
  w.member_raw("base", base::to_string(due.base));
  w.member_raw("tva", base::to_string(due.tva));
  if (!numero.empty()) w.member("case", numero);
  w.end_object();
}

void ecrire_case(json::Writer& w, const CaseCa3& c, const Periode& periode, Territoire territoire) {
  w.begin_object();
  w.member("case", c.numero);
  w.member("libelle", c.libelle);
  for (const auto& [nom, montant] : {std::pair{"base", c.base}, std::pair{"tva", c.tva}}) {
    if (!montant) continue;
    w.member_raw(nom, base::to_string(*montant));
    w.key(std::string(nom) + "Euros"), w.integer(euros(*montant));
  }
  if (critere_de_la_case(c.numero, territoire)) {
    w.member("documents", "/api/v1/compta/tva/documents?du=" + periode.du.iso() + "&au=" + periode.au.iso() +
                              "&case=" + std::string(c.numero));
  }
  w.end_object();
}

struct Rapport {
  std::vector<TvaDue> facturee, exigible;
};

Rapport lire_rapport(const pg::Rows& rows) {
  Rapport rapport;
  for (int row = 0; row < rows.size(); ++row) {
    const std::string categorie(rows.text(row, 0));
    const base::Taux taux = lire_taux(rows.text(row, 1));
    const auto montant = [&](int column) {
      return rows.is_null(row, column) ? base::Centimes{} : rows.centimes(row, column);
    };
    rapport.facturee.push_back({categorie, taux, montant(2), montant(3)});
    rapport.exigible.push_back({categorie, taux, montant(4), montant(5)});
  }
  const auto vide = [](const TvaDue& due) { return due.base.value == 0 && due.tva.value == 0; };
  std::erase_if(rapport.facturee, vide);
  std::erase_if(rapport.exigible, vide);
  return rapport;
}

/// VAT of a period: invoiced, due (CGI 269: goods and the option "débits" when invoiced, services and deposits on
/// receipt), and the boxes of the return. Refuses: 422 entree_invalide (see lire_periode).
base::Result<command::Answer> lire_tva(command::Context& context, const command::Input&) {
  const Periode periode = TRY(lire_periode(context));
  const Reglages reglages = TRY(charger_reglages(context));
  context.queue(sql::tva_rapport, pg::Params().date(periode.du).date(periode.au));
  const Rapport rapport = lire_rapport(context.read()[0]);
  const Territoire territoire = territoire_de(reglages.territoire);

  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("du", periode.du.iso());
  w.member("au", periode.au.iso());
  w.member("territoire", reglages.territoire);
  w.member("regimeTva", reglages.regime);
  w.key("facturee"), w.begin_array();
  for (const TvaDue& due : rapport.facturee) ecrire_groupe(w, due, {});
  w.end_array();
  w.key("exigible"), w.begin_array();
  for (const TvaDue& due : rapport.exigible) {
    const auto vide = case_de_la_categorie(due.categorie);
    ecrire_groupe(w, due, vide.empty() ? case_du_taux(due.taux, territoire) : vide);
  }
  w.end_array();
  w.key("ca3"), w.begin_array();
  for (const CaseCa3& c : cases_ca3(rapport.exigible, territoire)) ecrire_case(w, c, periode, territoire);
  w.end_array();
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

void ajouter_taux(pg::Params& params, const std::vector<base::Taux>& taux) {
  std::vector<std::optional<std::string>> textes;
  for (const base::Taux t : taux) textes.emplace_back(base::to_string(t));
  params.array(textes);
}

/// What stands behind one box, or behind all of them. Refuses: 422 entree_invalide (see lire_periode; `case_inconnue`
/// for a box of another territory), 406 format_non_disponible.
base::Result<command::Answer> lire_tva_documents(command::Context& context, const command::Input&) {
  const Periode periode = TRY(lire_periode(context));
  const Format format = TRY(lire_format(context));
  const command::Page page = TRY(command::read_page(context, par_page));
  const Reglages reglages = TRY(charger_reglages(context));
  CritereCase critere{{"S", "Z", "E", "AE", "K", "G", "O"}, {}, {}};
  if (const auto numero = context.query("case")) {
    const auto connu = critere_de_la_case(*numero, territoire_de(reglages.territoire));
    if (!connu) {
      return base::Unexpected{command::invalid_input(
          {{"case_inconnue", "case", "La case " + *numero + " ne concerne pas le territoire de votre entreprise."}})};
    }
    critere = *connu;
  }
  std::vector<std::optional<std::string>> categories(critere.categories.begin(), critere.categories.end());
  pg::Params params;
  params.date(periode.du).date(periode.au).array(categories);
  ajouter_taux(params, critere.taux);
  ajouter_taux(params, critere.sauf);
  return repondre_etat(context, documents, params, format, page);
}

}  // namespace

const command::Command commande_lire_tva{
    .method = "GET",
    .path = "/api/v1/compta/tva",
    .right = "compta:lire",
    .summary = "TVA d'une période : facturée, exigible, et les cases de la déclaration CA3.",
    .query = parametres,
    .answer = rendu,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .run = lire_tva,
};

const command::Command commande_lire_tva_documents{
    .method = "GET",
    .path = "/api/v1/compta/tva/documents",
    .right = "compta:lire",
    .summary = "Documents et paiements derrière un chiffre de TVA exigible.",
    .query = parametres_documents,
    .answer = rendu_documents,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .run = lire_tva_documents,
};

}  // namespace compta
