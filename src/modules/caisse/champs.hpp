#pragma once

#include "engine/command/field.hpp"

/// Inputs and answers that several commands of the till share.
namespace caisse {

inline constexpr std::int64_t moins = -base::centimes_max.value;

inline constexpr command::Field champs_registre[] = {
    command::uuid("id", "Caisse."),
    command::text("nom", 100, "Nom."),
    command::text("code", 20, "Code imprimé sur les tickets."),
    command::text("status", 10, "ACTIVE ou INACTIVE."),
    command::uuid("storeId", "Magasin."),
    command::text("storeNom", 200, "Nom du magasin."),
};

inline constexpr command::Field champs_maison[] = {
    command::text("raisonSociale", 200, "Nom imprimé."),
    command::text("adresse", 500, "Adresse du magasin, sinon de l'entreprise."),
    command::text("codePostal", 20, "Code postal."),
    command::text("ville", 200, "Ville."),
    command::text("siret", 14, "SIRET."),
    command::text("numeroTva", 20, "Numéro de TVA."),
    command::text("codeNaf", 10, "Code NAF."),
    command::text("telephone", 30, "Téléphone."),
    command::text("piedDePage", 5'000, "Texte du bas des documents."),
};

inline constexpr command::Field champs_reglages[] = {
    command::integer("arrondiEspeces", 0, 10, "Pas de l'arrondi des espèces, en centimes : 0, 5 ou 10."),
    command::montant("fondHabituel", "Fond de caisse proposé à l'ouverture."),
    command::boolean("comptageAveugle", "Vrai si l'on compte sans voir le montant attendu."),
    command::boolean("carteParTerminal", "Vrai si une carte doit avoir été acceptée par un terminal."),
    command::boolean("retourApprouve", "Vrai si un remboursement demande l'accord d'un responsable."),
};

inline constexpr command::Field champs_session[] = {
    command::uuid("id", "Session."),
    command::integer("numero", 1, 2'000'000'000, "Numéro de la clôture (Z) qu'elle aura."),
    command::text("statut", 10, "OUVERTE ou COMPTAGE."),
    command::instant("ouverteAt", "Ouverture."),
    command::date("jour", "Jour de vente, que portent ses tickets."),
    command::montant("fondDeCaisse", "Espèces au départ."),
};

inline constexpr command::Field champs_preuve[] = {
    command::text("sel", 50, "Sel, en base64."),
    command::integer("iterations", 1'000, 10'000'000, "Itérations de PBKDF2-SHA256."),
    command::text("preuve", 50, "Trente-deux octets dérivés du code, en base64."),
};

inline constexpr command::Field champs_caissier[] = {
    command::uuid("id", "Personne."),
    command::text("prenom", 100, "Prénom."),
    command::text("nom", 100, "Nom."),
    command::text("role", 20, "Rôle."),
    command::decimal("remiseMax", 2, 0, 10'000,
                     "Remise qu'elle peut accorder seule, sur ce compte, en pour cent ; vide sans limite."),
    command::boolean("peutApprouver", "Vrai si son code approuve les actions des autres."),
    command::boolean("retourSansAccord", "Vrai si ses remboursements n'en demandent pas, sur ce compte."),
    command::object("pin", champs_preuve, "De quoi vérifier son code sans réseau ; vide si elle n'en a pas."),
};

inline constexpr command::Field champs_terminal[] = {
    command::uuid("id", "Terminal."),
    command::text("nom", 100, "Nom."),
};

inline constexpr command::Field champs_passe_outre[] = {
    command::text("raison", 500, "Pourquoi on a clos quand même."),
    command::text("par", 200, "Qui l'a décidé."),
    command::text_list("points", 1'000, "Ce qui restait à faire."),
};

inline constexpr command::Field champs_etat[] = {
    command::object("register", champs_registre, "La caisse."),
    command::object("entreprise", champs_maison, "En-tête du ticket."),
    command::object("reglages", champs_reglages, "Réglages."),
    command::uuid("appareilId", "Appareil qui tient la caisse."),
    command::integer("sequence", 0, INT64_MAX, "Rang du dernier ticket de la suite locale."),
    command::text("empreinte", 64, "Son empreinte, dont part la suivante."),
    command::object("session", champs_session, "Session en cours ; vide si la caisse est fermée."),
    command::list("caissiers", champs_caissier, 10'000, "Personnes qui peuvent tenir la caisse."),
    command::list("terminaux", champs_terminal, 100, "Terminaux de carte de la caisse."),
    command::boolean("ecole", "Vrai en mode école."),
    command::instant("serveurAt", "Heure du serveur."),
};

}  // namespace caisse
