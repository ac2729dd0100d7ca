#include "modules/equipe/personne.hpp"

#include "engine/json/value.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

/// Columns of lire_personne.sql.
namespace column {
enum : int {
  Id,
  Email,
  Nom,
  Prenom,
  Telephone,
  Role,
  Status,
  Version,
  AutresProprietaires,
  Droits,
  VoirPrixAchat,
  VoirMarges,
  Magasins,
  RemiseMax,
  VersionPermissions,
};
}  // namespace column

Permissions lire_permissions(const pg::Rows& rows) {
  Permissions permissions;
  permissions.exceptions = lire_exceptions(rows, column::Droits);
  permissions.version = rows.integer(0, column::VersionPermissions);
  if (!rows.is_null(0, column::Magasins)) {
    permissions.magasins.emplace();
    if (const auto ids = json::parse(rows.text(0, column::Magasins))) {
      for (const auto& id : ids->items) permissions.magasins->push_back(id.text);
    }
  }
  if (!rows.is_null(0, column::RemiseMax)) {
    permissions.remise_max = base::parse_decimal(rows.text(0, column::RemiseMax), 2, 10'000).units;
  }
  return permissions;
}

}  // namespace

Acteur auteur(const command::Context& context) { return {context.who().role, context.who().rights.granted()}; }

Exceptions lire_exceptions(const pg::Rows& rows, int column, int row) {
  Exceptions exceptions;
  if (!rows.is_null(row, column + 1)) exceptions.voir_prix_achat = rows.boolean(row, column + 1);
  if (!rows.is_null(row, column + 2)) exceptions.voir_marges = rows.boolean(row, column + 2);
  if (rows.is_null(row, column)) return exceptions;
  const auto droits = json::parse(rows.text(row, column));
  if (!droits) return exceptions;
  for (const auto& [domaine, actions] : droits->members) {
    std::vector<std::string> names;
    for (const auto& action : actions.items) names.push_back(action.text);
    exceptions.droits.emplace_back(domaine, std::move(names));
  }
  return exceptions;
}

pg::Params parametres(const NouvelUtilisateur& nouveau) {
  pg::Params params;
  params.uuid(nouveau.id).uuid(nouveau.entreprise).text(nouveau.email).text(nouveau.nom).text(nouveau.prenom);
  params.text(nouveau.role).boolean(nouveau.proprietaire).text(nouveau.telephone);
  return params;
}

void queue_personne_a_changer(command::Context& context, const base::Uuid& id) {
  context.queue(sql::verrouiller_personne, pg::Params().uuid(id));
  context.queue(sql::lire_personne, pg::Params().uuid(id));
}

base::Result<Personne> lire_personne(const pg::Rows& rows) {
  if (rows.empty()) return base::refuse(404, "introuvable", "Cette personne n'existe pas dans votre entreprise.");
  Personne personne;
  personne.id = rows.uuid(0, column::Id);
  personne.email = rows.text(0, column::Email);
  personne.nom = rows.text(0, column::Nom);
  personne.prenom = rows.text(0, column::Prenom);
  personne.telephone = rows.optional_text(0, column::Telephone);
  personne.role = rows.text(0, column::Role);
  personne.status = rows.text(0, column::Status);
  personne.version = rows.integer(0, column::Version);
  personne.autres_proprietaires = rows.integer(0, column::AutresProprietaires);
  personne.permissions = lire_permissions(rows);
  return personne;
}

base::Result<base::Done> verifier_version(const command::Input& input, std::int64_t actuelle) {
  const auto version = input.integer("version");
  if (!version || *version == actuelle) return base::Done{};
  return base::refuse(412, "version_perimee",
                      "Ces données ont changé entre-temps : relisez-les avant de les modifier.");
}

}  // namespace equipe
