#include "modules/courriel/module.hpp"

#include <stdexcept>

#include "engine/jobs/tenants.hpp"
#include "modules/courriel/sql.hpp"

namespace courriel {

namespace {

// Most of those who ask for patience want some minutes.
constexpr jobs::Every chaque_minute{std::chrono::minutes(1)};
// Within office hours, so that somebody can answer who calls back.
constexpr jobs::Daily le_matin{std::chrono::hours(9)};

void reprendre(pg::Session& session, const jobs::Turn& turn) {
  jobs::queue_begin(session, turn.entreprise);
  session.queue(sql::reprendre_envois, pg::Params().uuid(turn.entreprise).instant(turn.now));
  session.queue_sql("COMMIT");
  session.sync();
}

}  // namespace

void register_module(resource::Registry&, command::Registry& commands) {
  commands.add(commande_lire_reglage);
  commands.add(commande_regler);
  commands.add(commande_essayer);
  commands.add(commande_lister_modeles);
  commands.add(commande_garder_modele);
  commands.add(commande_apercevoir);
  commands.add(commande_envoyer);
  commands.add(commande_renvoyer);
  commands.add(commande_lister_envois);
  commands.add(commande_lister_envois_du_document);
  commands.add(commande_lister_relances);
  commands.add(commande_envoyer_relances);
  commands.add(commande_apercevoir_relance);
}

void register_taches(jobs::Tasks& taches, const command::InProcess& commandes) {
  taches.add({"courriel.reprendre", chaque_minute, reprendre});
  taches.add({"courriel.relancer", le_matin, [&commandes](pg::Session& session, const jobs::Turn& turn) {
                const command::Automate automate{turn.entreprise, turn.time_zone, auth::Source::Automation};
                const auto answer =
                    commandes.post(session, automate, "/api/v1/relance/envoyer", R"({"automatique":true})");
                if (!answer) throw std::runtime_error(answer.error().detail);
              }});
}

}  // namespace courriel
