#include "modules/recurrences/production.hpp"

#include "engine/jobs/tenants.hpp"
#include "engine/json/writer.hpp"
#include "modules/recurrences/modele.hpp"
#include "modules/recurrences/module.hpp"
#include "modules/recurrences/sql.hpp"

namespace recurrences {

namespace {

constexpr std::int64_t modeles_par_passage = 100;
constexpr std::int64_t echeances_par_passage = 500;
// A template whose turns were missed for long gives them in several passes.
constexpr std::size_t echeances_par_modele = 60;
constexpr std::size_t erreur_max = 2'000;

/// A turn that is not done.
struct Echeance {
  base::Uuid modele;
  std::int64_t rang = 0;
  std::string demande, mode;
  std::vector<std::string> destinataires;
  std::string etape;
  std::optional<base::Uuid> document;
};

Echeance lire_echeance(const pg::Rows& rows, int row) {
  return {rows.uuid(row, 0),
          rows.integer(row, 1),
          std::string(rows.text(row, 2)),
          std::string(rows.text(row, 3)),
          textes_de(rows.text(row, 4)),
          std::string(rows.text(row, 5)),
          rows.optional_uuid(row, 6)};
}

/// Takes the turns of every template that is due, in one transaction.
void prendre(pg::Session& session, const jobs::Turn& turn) {
  jobs::queue_begin(session, turn.entreprise);
  session.queue(sql::modeles_dus, pg::Params().date(turn.today).integer(modeles_par_passage));
  const auto rows = session.sync();
  const pg::Rows& due = rows[2];
  for (int row = 0; row < due.size(); ++row) {
    const Modele m = lire_modele(due, row);
    const auto dates = echues(m.rythme, m.rang_suivant, turn.today, echeances_par_modele);
    std::vector<std::optional<std::string>> texts;
    for (const base::Date date : dates) texts.emplace_back(date.iso());
    const int suivant = m.rang_suivant + static_cast<int>(dates.size());
    session.queue(sql::prendre_echeances,
                  pg::Params().uuid(turn.entreprise).uuid(m.id).integer(m.rang_suivant).array(texts).instant(turn.now));
    session.queue(sql::suivre_modele, pg::Params().uuid(m.id).integer(suivant).date(echeance(m.rythme, suivant)));
  }
  session.queue_sql("COMMIT");
  session.sync();
}

void noter(pg::Session& session, const jobs::Turn& turn, const Echeance& e, const std::string& erreur) {
  jobs::queue_begin(session, turn.entreprise);
  pg::Params params;
  params.uuid(e.modele).integer(e.rang).text(e.etape).uuid(e.document);
  erreur.empty() ? params.null() : params.text(erreur.substr(0, erreur_max));
  session.queue(sql::avancer_echeance, params);
  session.queue_sql("COMMIT");
  session.sync();
}

/// What a refusal tells a person: its sentence, and those of its faults.
std::string en_clair(const base::Refusal& refusal) {
  std::string text = refusal.detail;
  for (const base::Fault& fault : refusal.faults) text += " " + fault.detail;
  return text;
}

std::string corps_de_l_envoi(const Echeance& e) {
  std::string body;
  json::Writer w(body);
  w.begin_object();
  if (!e.destinataires.empty()) {
    w.key("a"), w.begin_array();
    for (const auto& adresse : e.destinataires) w.string(adresse);
    w.end_array();
  }
  w.end_object();
  return body;
}

/// The next step of a turn; what stops it, or nothing.
std::optional<std::string> avancer(pg::Session& session, const command::Automate& automate, Echeance& e,
                                   const command::InProcess& commandes) {
  if (e.etape == "A_CREER") {
    const std::string key = "recurrence-" + e.modele.text() + "-" + std::to_string(e.rang);
    const auto made = commandes.post(session, automate, "/api/v1/Document/enregistrer", e.demande, key);
    if (!made) return en_clair(made.error());
    const json::Value* id = made->find("id");
    e.document = id == nullptr ? std::nullopt : base::Uuid::parse(id->text);
    e.etape = e.mode == "BROUILLON" ? "FAIT" : "CREE";
    return std::nullopt;
  }
  const std::string document = "/api/v1/Document/" + e.document.value_or(base::Uuid()).text();
  const bool emission = e.etape == "CREE";
  const auto done = emission ? commandes.post(session, automate, document + "/valider", "{}")
                             : commandes.post(session, automate, document + "/envoyer", corps_de_l_envoi(e));
  if (!done && done.error().code == "introuvable") {
    e.etape = "FAIT";
    return "Le brouillon a été supprimé.";
  }
  const bool before = !done && done.error().code == (emission ? "document_deja_valide" : "document_deja_envoye");
  if (!done && !before) return en_clair(done.error());
  e.etape = emission && e.mode == "ENVOI" ? "EMIS" : "FAIT";
  return std::nullopt;
}

}  // namespace

void produire(pg::Session& session, const jobs::Turn& turn, const command::InProcess& commandes) {
  prendre(session, turn);
  jobs::queue_begin(session, turn.entreprise);
  session.queue(sql::echeances_en_cours, pg::Params().integer(echeances_par_passage));
  session.queue_sql("COMMIT");
  const auto rows = session.sync();
  const command::Automate automate{turn.entreprise, turn.time_zone, auth::Source::Automation};
  for (int row = 0; row < rows[2].size() && !turn.pause.over(); ++row) {
    Echeance e = lire_echeance(rows[2], row);
    std::optional<std::string> erreur;
    while (e.etape != "FAIT" && !erreur) {
      erreur = avancer(session, automate, e, commandes);
      noter(session, turn, e, erreur.value_or(""));
    }
  }
}

void register_taches(jobs::Tasks& taches, const command::InProcess& commandes) {
  taches.add({"recurrences.produire", jobs::Every{std::chrono::minutes(15)},
              [&commandes](pg::Session& session, const jobs::Turn& turn) { produire(session, turn, commandes); }});
}

void register_module(resource::Registry&, command::Registry& commands) {
  commands.add(commande_creer);
  commands.add(commande_modifier);
  commands.add(commande_suspendre);
  commands.add(commande_reprendre);
  commands.add(commande_terminer);
  commands.add(commande_lister);
}

}  // namespace recurrences
