#include "modules/caisse/cloture_periode.hpp"
#include "modules/caisse/core/ecriture.hpp"
#include "modules/caisse/loi.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/releves.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field champs_cloture[] = {
    command::text("nature", 4, "MOIS ou AN."),
    command::integer("seq", 1, 1'000'000'000'000, "Numéro du total dans sa chaîne."),
    command::date("fin", "Dernier jour de la période."),
    command::text("de", 14, "Première heure de la période, AAAAMMJJHHMMSS."),
    command::text("a", 14, "Dernière heure de la période."),
    command::montant("total", "Total toutes taxes comprises.", -base::centimes_max.value),
    command::montant("absolu", "Total des valeurs absolues."),
    command::montant("perpetuel", "Total perpétuel.", -base::centimes_max.value),
    command::montant("perpetuelAbsolu", "Total perpétuel des valeurs absolues."),
    command::integer("tickets", 0, 1'000'000'000'000, "Nombre de tickets."),
    command::text("signature", 100, "Signature du total."),
};
constexpr command::Field reponse[] = {
    command::list("clotures", champs_cloture, 10'000, "Mois et années clos, le plus récent d'abord."),
};
constexpr command::Field requete[] = {
    command::text("mois", 7, "Mois à lire, AAAA-MM."),
    command::text("annee", 4, "Ou année."),
    champ_papier,
};

/// Refuses 404 introuvable.
base::Result<command::Answer> lister_clotures(command::Context& context, const command::Input&) {
  context.queue(sql::clotures, pg::Params().uuid(context.id()));
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Cette caisse n'existe pas.");
  return command::Answer{.body = R"({"clotures":)" + std::string(lus[0].text(0, 1)) + "}"};
}

base::Result<PeriodeClose> lire_periode(const command::Context& context) {
  const auto mois = context.query("mois");
  const auto annee = context.query("annee");
  if (mois.has_value() == annee.has_value()) {
    return base::Unexpected{
        command::invalid_input({{"champ_obligatoire", "mois", "Donnez le mois (AAAA-MM) ou l'année (AAAA)."}})};
  }
  const auto jour = base::Date::parse(mois ? *mois + "-01" : *annee + "-01-01");
  if (!jour) {
    return base::Unexpected{command::invalid_input(
        {{mois ? "mois_invalide" : "annee_invalide", mois ? "mois" : "annee",
          mois ? "Un mois s'écrit AAAA-MM, par exemple 2026-11." : "Une année s'écrit AAAA, par exemple 2026."}})};
  }
  return mois ? mois_de(*jour) : annee_de(jour->year());
}

/// By tender or by type of ticket: {"CARTE": {"amount": 1250, "count": 3}}.
Tableau cumuls(std::string titre, const json::Value* objet, std::string (*nommer)(std::string_view)) {
  Tableau t{.titre = std::move(titre)};
  if (objet == nullptr) return t;
  for (const auto& [cle, cumul] : objet->members) {
    t.lignes.push_back({nommer(cle), ecrire_nombre(std::stoll(cumul.find("count")->text)),
                        ecrire_euros({std::stoll(cumul.find("amount")->text)})});
  }
  return t;
}

std::string nom_du_type(std::string_view type) {
  return type == "VENTE" ? "Ventes" : type == "RETOUR" ? "Retours" : "Annulations";
}

std::string nom_moyen(std::string_view moyen) { return std::string(nom_du_moyen(moyen)); }

/// The total of a period as it was signed.
Releve releve(const PeriodeClose& p, const pg::Rows& lu, const pg::Rows& maison) {
  const json::Value contenu = json::parse(lu.text(0, 6)).value();
  const auto centimes = [&](std::string_view nom) { return base::Centimes{std::stoll(contenu.find(nom)->text)}; };
  Releve r;
  r.titre = (p.nature == Nature::Mois ? "Clôture mensuelle, " : "Clôture annuelle, ") + p.nom;
  r.sous_titre = "Du " + ecrire_heure(texte_de(contenu, "from")) + " au " + ecrire_heure(texte_de(contenu, "to"));
  r.maison = lignes_maison(maison);
  r.faits = {{"Caisse", std::string(lu.text(0, 0)) + " (" + std::string(lu.text(0, 1)) + ")"},
             {"Magasin", std::string(lu.text(0, 2))},
             {"Tickets", ecrire_nombre(std::stoll(contenu.find("tickets")->text))}};
  if (!lu.is_null(0, 8)) {
    r.faits.emplace_back("Clôtures (Z)", "n° " + std::string(lu.text(0, 8)) + " à " + std::string(lu.text(0, 9)));
  }
  Tableau totaux{.titre = "Totaux de la période"};
  totaux.lignes = {{"Total des valeurs absolues", ecrire_euros(centimes("abs_total"))}};
  totaux.total = {"Total TTC", ecrire_euros(centimes("total"))};
  Tableau perpetuels{.titre = "Depuis la mise en service"};
  perpetuels.lignes = {{"Total perpétuel", ecrire_euros(centimes("perpetual"))},
                       {"Total perpétuel des valeurs absolues", ecrire_euros(centimes("perpetual_abs"))}};
  r.tableaux = {totaux};
  if (!lu.is_null(0, 7)) r.tableaux.push_back(tableau_tva(json::parse(lu.text(0, 7)).value()));
  r.tableaux.push_back(cumuls("Encaissements", contenu.find("means"), nom_moyen));
  r.tableaux.push_back(cumuls("Ventes et retours", contenu.find("types"), nom_du_type));
  r.tableaux.push_back(perpetuels);
  r.preuves = {{"Total signé", "n° " + std::string(lu.text(0, 3)) + ", le " + ecrire_heure(lu.text(0, 4))},
               {"Signature", std::string(lu.text(0, 5))}};
  if (const std::string avant = texte_de(contenu, "prev"); !avant.empty()) {
    r.preuves.emplace_back("Signature précédente", avant);
  }
  return r;
}

/// The page of a month or of a year that is closed; asked for again, it is the same bytes. Refuses 422 entree_invalide
/// (valeur_inconnue, champ_obligatoire, mois_invalide, annee_invalide), 404 introuvable, 409 periode_non_close.
base::Result<command::Answer> lire_cloture_page(command::Context& context, const command::Input&) {
  const Papier papier = TRY(lire_papier(context));
  const PeriodeClose p = TRY(lire_periode(context));
  context.queue(sql::cloture_signee, pg::Params().uuid(context.id()).text(to_text(p.nature)).date(p.fin));
  context.queue(sql::maison, pg::Params().uuid(context.id()));
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Cette caisse n'existe pas.");
  if (lus[0].is_null(0, 3)) {
    return base::refuse(409, "periode_non_close", "La période (" + p.nom + ") n'est pas close sur cette caisse.");
  }
  const base::Instant at = *base::parse_instant(p.fin.iso() + "T12:00:00Z");
  return page_pdf(page_releve(releve(p, lus[0], lus[1]), papier, at),
                  "cloture-" + std::string(lus[0].text(0, 1)) + "-" + p.fin.iso());
}

}  // namespace

const command::Command commande_lister_clotures{
    .method = "GET",
    .path = "/api/v1/Register/{id}/clotures",
    .right = "caisse:lire",
    .summary = "Liste les mois et les années qu'une caisse a clos, avec leurs totaux signés.",
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = lister_clotures,
};

const command::Command commande_lire_cloture_page{
    .method = "GET",
    .path = "/api/v1/Register/{id}/cloture.pdf",
    .right = "caisse:lire",
    .summary = "La page du total d'un mois ou d'une année clos, en A4 ou pour un rouleau de 80 mm.",
    .query = requete,
    .answer_type = "application/pdf",
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = lire_cloture_page,
};

}  // namespace caisse
