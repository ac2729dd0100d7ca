#include "modules/accueil/accueil.hpp"

#include "modules/entreprise/entreprise.hpp"
#include "modules/equipe/equipe.hpp"
#include "modules/stock/stock.hpp"
#include "modules/ventes/ventes.hpp"

namespace accueil {

Inscrit queue_inscription(pg::Session& session, const Inscription& inscription, base::Instant now) {
  const Inscrit made{base::Uuid::v7(now), base::Uuid::v7(now)};
  session.queue_sql("BEGIN");
  session.queue_sql("SET LOCAL app.entreprise = '" + made.entreprise.text() + "'");
  entreprise::queue_creation(session,
                             {made.entreprise, inscription.nom, inscription.email, inscription.siret,
                              inscription.business_type, inscription.plan},
                             now);
  equipe::queue_utilisateur(session,
                            {made.user, made.entreprise, inscription.utilisateur_email, inscription.utilisateur_nom,
                             inscription.utilisateur_prenom, "PROPRIETAIRE", true},
                            inscription.password_hash);
  stock::queue_magasin_principal(session, made.entreprise, "Magasin principal", now);
  ventes::queue_series_par_defaut(session, made.entreprise, now);
  return made;
}

}  // namespace accueil
