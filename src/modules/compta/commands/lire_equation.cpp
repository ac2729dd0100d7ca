#include "engine/json/writer.hpp"
#include "modules/compta/etat.hpp"
#include "modules/compta/livres.hpp"
#include "modules/compta/module.hpp"
#include "modules/compta/sql.hpp"

namespace compta {

namespace {

constexpr std::int64_t ecarts_max = 20;
constexpr command::Field parametres[] = {champ_du.must(), champ_au.must()};

constexpr Colonne colonnes_ecart[] = {
    {"regle", "Règle"},
    {"documentId", "Document", Forme::Identifiant},
    {"numero", "Numéro"},
    {"date", "Date", Forme::Date},
    {"attendu", "Attendu", Forme::Montant},
    {"constate", "Constaté", Forme::Montant},
};

constexpr command::Field champs_cote[] = {somme("ht", "Hors taxes."), somme("tva", "TVA."),
                                          somme("ttc", "Toutes taxes comprises, acomptes déduits.")};
constexpr command::Field champs_tresorerie[] = {somme("ttc", "Paiements et créances."),
                                                somme("paiements", "Ce que les paiements ont réglé."),
                                                somme("creances", "Ce qui reste à régler.")};
constexpr command::Field champs_differences[] = {
    somme("basesTva", "Bases de TVA moins chiffre d'affaires."), somme("livres", "Livres moins chiffre d'affaires."),
    somme("paiementsEtCreances", "Paiements et créances moins chiffre d'affaires.")};
constexpr auto champs_ecart = champs_ligne(colonnes_ecart);
constexpr command::Field rendu[] = {
    command::date("du", "Premier jour.").must(),
    command::date("au", "Dernier jour.").must(),
    command::object("chiffreAffaires", champs_cote, "Ce que disent les documents.").must(),
    command::object("basesTva", champs_cote, "Ce que disent leurs bases de TVA.").must(),
    command::object("livres", champs_cote, "Ce que dit le journal des ventes du FEC.").must(),
    command::object("paiementsEtCreances", champs_tresorerie, "Ce que disent les paiements et les soldes.").must(),
    command::object("differences", champs_differences, "Écart de chaque côté ; zéro partout si tout concorde.").must(),
    command::boolean("equilibre", "Vrai si tous les côtés sont égaux et qu'aucun document ne s'écarte.").must(),
    command::text("ecritureDesequilibree", 100, "Première pièce dont l'écriture n'est pas équilibrée."),
    command::list("ecarts", champs_ecart, ecarts_max,
                  "Documents qui s'écartent de leurs lignes, le plus ancien d'abord.")
        .must(),
};

/// One side of the equation: net, VAT, and what is due once deposits are deducted.
struct Cote {
  base::Centimes ht, tva, ttc;
  friend bool operator==(const Cote&, const Cote&) = default;
};

/// What the journal of sales holds: turnover and deposits, VAT, third parties.
Cote cote_des_livres(pg::Session& session, const Periode& periode, const Reglages& reglages, const PlanComptable& plan,
                     std::string& desequilibree) {
  Cote cote;
  parcourir_ecritures(session, periode, reglages.fuseau, plan, [&](const Ecriture& ecriture) {
    if (!ecriture.equilibree() && desequilibree.empty()) desequilibree = ecriture.piece;
    if (ecriture.journal != "VE") return true;
    for (const LigneEcriture& ligne : ecriture.lignes) {
      const base::Centimes montant = ligne.credit - ligne.debit;
      if (ligne.compte.numero == plan.compte("clients").numero) {
        cote.ttc -= montant;
      } else if (ligne.compte.numero.starts_with("445")) {
        cote.tva += montant;
      } else {
        cote.ht += montant;
      }
    }
    return true;
  });
  return cote;
}

void ecrire_cote(json::Writer& w, std::string_view nom, const Cote& cote, bool ttc_seul = false) {
  w.key(nom), w.begin_object();
  if (!ttc_seul) {
    w.member_raw("ht", base::to_string(cote.ht));
    w.member_raw("tva", base::to_string(cote.tva));
  }
  w.member_raw("ttc", base::to_string(cote.ttc));
}

/// Turnover = VAT bases = books = payments + receivables, for the documents issued in a period: each side from its own
/// rows, and the documents that break it, oldest first. Refuses: 422 entree_invalide (see lire_periode), 409
/// comptes_invalides.
base::Result<command::Answer> lire_equation(command::Context& context, const command::Input&) {
  const Periode periode = TRY(lire_periode(context));
  const Reglages reglages = TRY(charger_reglages(context));
  const PlanComptable plan = TRY(plan_de(reglages));
  const auto params = pg::Params().date(periode.du).date(periode.au);
  context.queue(sql::equation, params);
  context.queue(sql::equation_ecarts, pg::Params(params).integer(ecarts_max));
  const auto lus = context.read();
  const pg::Rows& somme = lus[0];
  const pg::Rows& ecarts = lus[1];
  const Cote affaires{somme.centimes(0, 0), somme.centimes(0, 1), somme.centimes(0, 2)};
  Cote bases{somme.centimes(0, 3), somme.centimes(0, 4), {}};
  bases.ttc = bases.ht + bases.tva;
  std::string desequilibree;
  const Cote livres = cote_des_livres(context.session(), periode, reglages, plan, desequilibree);
  const base::Centimes paiements = somme.centimes(0, 5);
  const base::Centimes creances = somme.centimes(0, 6);
  const Cote tresorerie{{}, {}, paiements + creances};

  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("du", periode.du.iso());
  w.member("au", periode.au.iso());
  ecrire_cote(w, "chiffreAffaires", affaires), w.end_object();
  ecrire_cote(w, "basesTva", bases), w.end_object();
  ecrire_cote(w, "livres", livres), w.end_object();
  ecrire_cote(w, "paiementsEtCreances", tresorerie, true);
  w.member_raw("paiements", base::to_string(paiements));
  w.member_raw("creances", base::to_string(creances));
  w.end_object();
  w.key("differences"), w.begin_object();
  w.member_raw("basesTva", base::to_string(bases.ttc - affaires.ttc));
  w.member_raw("livres", base::to_string(livres.ttc - affaires.ttc));
  w.member_raw("paiementsEtCreances", base::to_string(tresorerie.ttc - affaires.ttc));
  w.end_object();
  w.key("equilibre");
  w.boolean(affaires == bases && affaires == livres && affaires.ttc == tresorerie.ttc && ecarts.empty() &&
            desequilibree.empty());
  if (!desequilibree.empty()) w.member("ecritureDesequilibree", desequilibree);
  w.key("ecarts"), w.begin_array();
  for (int row = 0; row < ecarts.size(); ++row) {
    // In the order of the statement: rule, document, number, date, expected, found.
    ecrire_ligne(w, colonnes_ecart, ecarts, row);
  }
  w.end_array();
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_lire_equation{
    .method = "GET",
    .path = "/api/v1/compta/equation",
    .right = "compta:lire",
    .summary =
        "Chiffre d'affaires = bases de TVA = livres = paiements + créances, et le premier document qui s'en écarte.",
    .query = parametres,
    .answer = rendu,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .run = lire_equation,
};

}  // namespace compta
