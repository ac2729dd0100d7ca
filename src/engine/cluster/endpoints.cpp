#include "engine/cluster/endpoints.hpp"

#include "engine/cluster/refused.hpp"
#include "engine/pg/conninfo.hpp"

namespace cluster {

Endpoints external_endpoints(const std::string& url, const std::optional<std::string>& application_url) {
  const auto application = application_url ? application_url : pg::conninfo_with_role(url, application_role);
  const auto portal = pg::conninfo_with_role(application_url.value_or(url), public_role);
  if (!application || !portal) {
    throw Refused("DATABASE_URL n'est pas une adresse PostgreSQL lisible (exemple : "
                  "postgresql://utilisateur@serveur:5432/mypropartner).");
  }
  return {url, *application, *portal};
}

void require_harmless(pg::Session& application) {
  const auto role = application.execute_sql(
      "SELECT rolname, rolsuper, rolbypassrls, "
      "EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
      "WHERE c.relowner = r.oid AND n.nspname IN ('public', 'systeme')) "
      "FROM pg_roles r WHERE rolname = current_user");
  if (!role.boolean(0, 1) && !role.boolean(0, 2) && !role.boolean(0, 3)) return;
  throw Refused("Le rôle « " + std::string(role.text(0, 0)) +
                " » échapperait au cloisonnement des entreprises (superutilisateur, BYPASSRLS ou propriétaire des "
                "tables). Donnez dans DATABASE_APPLICATION_URL un rôle membre de « " +
                application_role + " » et rien de plus.");
}

}  // namespace cluster
