#include "modules/caisse/taches_loi.hpp"

#include <stdexcept>

#include "engine/jobs/tenants.hpp"
#include "modules/caisse/cloture_periode.hpp"
#include "modules/caisse/loi.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

pg::Rows caisses(pg::Session& session, const jobs::Turn& turn) {
  jobs::queue_begin(session, turn.entreprise);
  session.queue(sql::caisses_a_suivre);
  session.queue_sql("COMMIT");
  return std::move(session.sync()[2]);
}

std::string chemin(std::string_view modele, std::string_view caisse) {
  std::string path(modele);
  return path.replace(path.find("{id}"), 4, caisse);
}

/// Gives whether the command was carried out; a refusal of the trade is for people to see, not a failure of the task.
bool demander(const command::InProcess& commands, pg::Session& session, const jobs::Turn& turn, std::string_view path,
              const std::string& corps) {
  const auto answer = commands.post(session, {turn.entreprise, turn.time_zone}, path, corps);
  if (!answer && answer.error().status >= 500) throw std::runtime_error(answer.error().detail);
  return answer.has_value();
}

/// Closes and archives what is over; true when there may be more. Column 1: the first day that no month holds; column
/// 2: the first month that no year holds. A session that was left open keeps its month open.
bool cloturer(const command::InProcess& commands, pg::Session& session, const jobs::Turn& turn, const pg::Rows& rows,
              int row) {
  const std::string_view caisse = rows.text(row, 0);
  if (const auto jour = rows.optional_date(row, 1); jour && jour->end_of_month() < turn.today) {
    const PeriodeClose mois = mois_de(*jour);
    if (demander(commands, session, turn, chemin(commande_cloturer_mois.path, caisse),
                 R"({"mois":")" + mois.debut.iso().substr(0, 7) + "\"}")) {
      demander(commands, session, turn, chemin(commande_archiver_caisse.path, caisse),
               R"({"du":")" + mois.debut.iso() + R"(","au":")" + mois.fin.iso() + "\"}");
      return true;
    }
  }
  const auto mois = rows.optional_date(row, 2);
  return mois && mois->year() < turn.today.year() &&
         demander(commands, session, turn, chemin(commande_cloturer_annee.path, caisse),
                  R"({"annee":)" + std::to_string(mois->year()) + "}");
}

void nuit(const command::InProcess& commands, pg::Session& session, const jobs::Turn& turn) {
  // From the first record on once a month: a change before the last verified place is found as well.
  const std::string corps = turn.today.day() == 1 ? R"({"complet":true})" : "{}";
  const pg::Rows suivies = caisses(session, turn);
  for (int row = 0; row < suivies.size() && !turn.pause.over(); ++row) {
    demander(commands, session, turn, chemin(commande_verifier_integrite.path, suivies.text(row, 0)), corps);
  }
  for (bool encore = suivies.size() > 0; encore && !turn.pause.over();) {
    encore = false;
    const pg::Rows rows = caisses(session, turn);
    for (int row = 0; row < rows.size(); ++row) encore = cloturer(commands, session, turn, rows, row) || encore;
  }
}

}  // namespace

void register_taches_loi(jobs::Tasks& tasks, const command::InProcess& commands) {
  tasks.add({.name = "caisse.nuit",
             .schedule = jobs::Daily{std::chrono::minutes{150}},
             .run = [&commands](pg::Session& session, const jobs::Turn& turn) { nuit(commands, session, turn); }});
  tasks.add({.name = "caisse.releve",
             .schedule = jobs::Every{std::chrono::hours{1}},
             .run = [&commands](pg::Session& session, const jobs::Turn& turn) {
               if (caisses(session, turn).empty()) return;
               demander(commands, session, turn, commande_relever_evenements.path, "{}");
             }});
}

}  // namespace caisse
