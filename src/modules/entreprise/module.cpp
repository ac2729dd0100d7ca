#include "modules/entreprise/module.hpp"

#include "base/coordonnees.hpp"
#include "base/identifiants.hpp"
#include "base/zone.hpp"

namespace entreprise {

namespace {

constexpr std::string_view read_only[] = {"plan", "abonnementActif", "slug"};
std::string email_kept(std::string_view text, std::string_view) { return base::email_kept(text); }

constexpr resource::CheckedColumn entreprise_checked[] = {
    {"email", base::email_kept_valide,
     "Ce n'est pas une adresse électronique : écrivez-la comme prenom@exemple.fr, sans espace ni accent.", email_kept},
    {"siret", base::siret_valide, "Ce SIRET n'existe pas : quatorze chiffres, dont le dernier est une clé."},
};
constexpr resource::CheckedColumn parametres_checked[] = {
    {"emailExpediteur", base::email_kept_valide,
     "Ce n'est pas une adresse électronique : écrivez-la comme prenom@exemple.fr, sans espace ni accent.", email_kept},
    {"siren", base::siren_valide, "Ce SIREN n'existe pas : neuf chiffres, dont le dernier est une clé."},
    {"numeroTva", base::numero_tva_valide, "Ce numéro de TVA n'existe pas : FR, une clé de deux chiffres et le SIREN."},
    {"codeNaf", base::code_naf_valide, "Un code NAF a quatre chiffres et une lettre, sans point."},
    {"iban", base::iban_valide, "Cet IBAN est faux : sa clé ne correspond pas aux autres chiffres."},
    {"bic", base::bic_valide, "Un BIC a huit ou onze caractères."},
    {"fuseauHoraire", base::zone_known,
     "Ce fuseau horaire n'existe pas : écrivez une région et un lieu, comme Europe/Paris ou Indian/Reunion."},
};

}  // namespace

void register_module(resource::Registry& models, command::Registry& commands) {
  models.add({.name = "Entreprise",
              .domain = "entreprise",
              .write = resource::Update,
              .read_only = read_only,
              .checked = entreprise_checked});
  models.add({.name = "ParametresEntreprise",
              .domain = "entreprise",
              .write = resource::Update,
              .checked = parametres_checked});
  models.add({.name = "Subscription", .domain = "entreprise"});
  models.add({.name = "UsageCounter", .domain = "entreprise"});

  commands.add(commande_cloturer_periode);
  commands.add(commande_poser_logo);
  commands.add(commande_lire_logo);
  commands.add(commande_retirer_logo);
  commands.add(commande_lire_formule);
}

}  // namespace entreprise
