#include "base/date.hpp"
#include "engine/command/context.hpp"
#include "modules/caisse/core/ecriture.hpp"
#include "modules/caisse/core/heure.hpp"
#include "modules/caisse/evenements.hpp"
#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/loi.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr std::string_view evenements[] = {"DEMARRAGE", "ARRET"};

constexpr command::Field entree[] = {
    command::choice("evenement", evenements, "Ce que fait le programme.").must(),
};

/// A technical event for every register in use.
struct Evenement {
  std::string_view code;
  std::string texte;
  std::string operateur;
};

/// What is told once, and how far it was told.
struct Releve {
  std::vector<Evenement> evenements;
  std::int64_t rang = 0;
  std::string connexions_at;
  bool ecrit = false;
};

/// The hour of the last record of a register, when the clock of the computer is behind it by more than the hour that
/// winter time takes back.
std::optional<std::string> recul(const pg::Rows& tetes, const base::Uuid& caisse, const command::Context& context) {
  const std::string au_plus = heure_locale(context.now() + std::chrono::minutes(70), context.time_zone());
  std::optional<std::string> derniere;
  for (int row = 0; row < tetes.size(); ++row) {
    if (tetes.uuid(row, 0) != caisse || tetes.is_null(row, 4) || tetes.text(row, 10) <= au_plus) continue;
    derniere = std::max(derniere, std::optional(std::string(tetes.text(row, 10))));
  }
  return derniere;
}

std::vector<base::Uuid> lire_caisses(const pg::Rows& rows) {
  std::vector<base::Uuid> caisses;
  for (int row = 0; row < rows.size(); ++row) caisses.push_back(rows.uuid(row, 0));
  return caisses;
}

std::string libelle(std::string_view code, std::string_view action, std::string_view modele, std::string_view id,
                    std::string_view rang) {
  const std::string_view quoi = code == evenement::droits_changes ? "Droits ou compte d'un utilisateur"
                                : code == evenement::taux_change  ? "Taux de TVA d'un article"
                                                                  : "Prix ou données d'un article";
  return std::string(quoi) + " : " + std::string(action) + " " + std::string(modele) + " " + std::string(id) +
         " (journal de l'entreprise n° " + std::string(rang) + ")";
}

/// What the company's journal and its door have to tell. Rows: state, events, refused log-ins.
Releve lire_releve(const pg::Rows& etat, const pg::Rows& journal, const pg::Rows& connexions) {
  Releve r{{}, etat.integer(0, 0), std::string(etat.text(0, 1)), !etat.boolean(0, 4)};
  for (int row = 0; row < journal.size(); ++row) {
    const std::string_view code = journal.text(row, 1);
    const std::string_view connu = code == "901"   ? evenement::droits_changes
                                   : code == "902" ? evenement::taux_change
                                                   : evenement::prix_modifie;
    r.evenements.push_back(
        {connu, libelle(connu, journal.text(row, 2), journal.text(row, 3), journal.text(row, 4), journal.text(row, 0)),
         std::string(journal.text(row, 5))});
    r.rang = journal.integer(row, 0);
  }
  // Nothing more to tell up to here: the next look begins at the end.
  if (journal.size() < 1000) r.rang = etat.integer(0, 3);
  for (int row = 0; row < connexions.size(); ++row) {
    r.evenements.push_back({evenement::connexion_refusee,
                            "Connexion refusée, le " + std::string(connexions.text(row, 1)).substr(0, 19),
                            std::string(connexions.text(row, 0))});
    r.connexions_at = connexions.text(row, 1);
  }
  r.ecrit = r.ecrit || !r.evenements.empty() || r.rang != etat.integer(0, 0);
  return r;
}

/// Journals in every register in use what is told; nothing is written when there is nothing to tell.
base::Result<command::Answer> noter(command::Context& context, std::vector<Evenement> propres, bool demarrage) {
  const base::Uuid entreprise = context.who().entreprise;
  context.queue(sql::caisses_en_service);
  context.queue(sql::etat_releve, pg::Params().uuid(entreprise));
  context.queue(sql::evenements_a_relever, pg::Params().uuid(entreprise));
  context.queue(sql::connexions_refusees, pg::Params().uuid(entreprise));
  const auto lus = TRY(context.load());
  const auto caisses = lire_caisses(lus[0]);
  if (caisses.empty()) return command::Answer{.body = {}, .status = 204};
  Releve releve = lire_releve(lus[1], lus[2], lus[3]);
  const std::string version(lus[1].text(0, 2));
  if (demarrage && !version.empty() && version != MYPROPARTNER_VERSION) {
    propres.push_back({evenement::version_changee,
                       "Version du logiciel : " + version + " remplacée par " + MYPROPARTNER_VERSION,
                       operateur_de(context)});
  }
  propres.insert(propres.end(), releve.evenements.begin(), releve.evenements.end());
  if (propres.empty() && !releve.ecrit) return command::Answer{.body = {}, .status = 204};

  const std::size_t tetes = queue_tetes(context, caisses);
  const auto rows = context.read();
  Scelleur scelleur(context, rows, tetes);
  for (std::size_t i = 0; i < caisses.size(); ++i) {
    const base::Uuid& caisse = caisses[i];
    if (demarrage && !lus[0].boolean(static_cast<int>(i), 1)) {
      scelleur.journal(caisse,
                       {evenement::restauration, "Base restaurée depuis une sauvegarde", operateur_de(context)});
    }
    if (const auto derniere = demarrage ? recul(rows.at(tetes), caisse, context) : std::nullopt) {
      scelleur.journal(caisse, {evenement::horloge_reculee,
                                "Horloge de l'ordinateur reculée : la dernière pièce est du " + ecrire_heure(*derniere),
                                operateur_de(context)});
    }
    for (const Evenement& e : propres) scelleur.journal(caisse, {e.code, e.texte, e.operateur});
  }
  scelleur.queue(context);
  context.queue(sql::avancer_releve, pg::Params()
                                         .uuid(entreprise)
                                         .integer(releve.rang)
                                         .text(releve.connexions_at)
                                         .text(demarrage || version.empty() ? MYPROPARTNER_VERSION : version));
  context.apply();
  return command::Answer{.body = {}, .status = 204};
}

/// The program started, stopped or was restored: told by every register in use. For the program itself.
base::Result<command::Answer> noter_programme(command::Context& context, const command::Input& input) {
  const std::string quoi = *input.text("evenement");
  const std::string systeme = operateur_de(context);
  if (quoi == "ARRET") return noter(context, {{evenement::arret, "Arrêt du programme", systeme}}, false);
  return noter(
      context,
      {{evenement::demarrage, std::string("Démarrage du programme, version ") + MYPROPARTNER_VERSION, systeme}}, true);
}

/// Takes over from the company's journal what those of the tills must tell.
base::Result<command::Answer> relever_evenements(command::Context& context, const command::Input&) {
  return noter(context, {}, false);
}

}  // namespace

const command::Command commande_noter_programme{
    .path = "/api/v1/caisse/noter-programme",
    .right = "caisse:gerer",
    .summary = "Porte au journal de chaque caisse en service ce que fait le programme.",
    .input = entree,
    .success = 204,
    .run = noter_programme,
};

const command::Command commande_relever_evenements{
    .path = "/api/v1/caisse/relever-evenements",
    .right = "caisse:gerer",
    .summary = "Porte au journal des caisses les droits, prix, taux et connexions refusées depuis le dernier relevé.",
    .success = 204,
    .run = relever_evenements,
};

}  // namespace caisse
