#include "modules/clients/module.hpp"

#include "base/coordonnees.hpp"
#include "base/identifiants.hpp"

namespace clients {

namespace {

// Points are a cache of their ledger; consent is kept with its proof by its own verb.
constexpr std::string_view client_read_only[] = {"points_solde", "niveauFideliteJusquAu", "anonymiseAt"};
std::string email_kept(std::string_view text, std::string_view) { return base::email_kept(text); }

constexpr resource::CheckedColumn client_checked[] = {
    {"email", base::email_kept_valide,
     "Ce n'est pas une adresse électronique : écrivez-la comme prenom@exemple.fr, sans espace ni accent.", email_kept},
    {"telephone", base::telephone_valide,
     "Ce n'est pas un numéro de téléphone : écrivez dix chiffres, ou « + » et l'indicatif du pays.",
     base::telephone_kept, "pays"},
    {"siren", base::siren_valide, "Ce SIREN n'existe pas : neuf chiffres, dont le dernier est une clé."},
    {"siret", base::siret_valide, "Ce SIRET n'existe pas : quatorze chiffres, dont le dernier est une clé."},
    {"numeroTva", base::numero_tva_valide,
     "Ce numéro de TVA n'existe pas : deux lettres du pays, puis pour la France une clé et le SIREN."},
};
constexpr std::string_view token_hidden[] = {"jetonHash"};

}  // namespace

void register_module(resource::Registry& models, command::Registry& commands) {
  models.add({.name = "Client",
              .domain = "clients",
              .write = resource::All,
              .read_only = client_read_only,
              .checked = client_checked});
  models.add({.name = "ClientNotification", .domain = "clients"});
  models.add({.name = "PasswordResetToken", .domain = "clients", .hidden = token_hidden});
  models.add({.name = "InvitationToken", .domain = "clients", .hidden = token_hidden});

  commands.add(commande_importer_clients);
  commands.add(commande_annuler_import_clients);
  commands.add(commande_exporter_clients);
}

}  // namespace clients
