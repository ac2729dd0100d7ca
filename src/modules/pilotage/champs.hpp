#pragma once

#include <limits>
#include <string_view>

#include "engine/command/field.hpp"

/// What the dashboard answers, for the description of the API.
namespace pilotage {

inline constexpr std::int64_t premiers = 10;
inline constexpr std::int64_t points_max = 1'300;
inline constexpr std::int64_t sans_limite = std::numeric_limits<std::int64_t>::max();
inline constexpr std::string_view pas_possibles[] = {"JOUR", "MOIS"};

constexpr command::Field somme(std::string_view nom, std::string_view titre) {
  return command::montant(nom, titre, -base::centimes_max.value).must();
}
constexpr command::Field nombre(std::string_view titre) {
  return command::integer("nombre", 0, sans_limite, titre).must();
}
inline constexpr command::Field lien =
    command::text("lien", sans_limite, "Adresse de la liste qui est derrière le chiffre.").must();

inline constexpr command::Field champs_an_passe[] = {
    command::date("du", "Premier jour.").must(),
    command::date("au", "Dernier jour.").must(),
};
inline constexpr command::Field champs_chiffre[] = {
    somme("ht", "Hors taxes, avoirs déduits, acomptes comptés une fois."),
    somme("tva", "TVA facturée."),
    somme("ttc", "Toutes taxes comprises."),
    command::integer("documents", 0, sans_limite, "Factures, avoirs et tickets émis.").must(),
    lien,
};
inline constexpr command::Field champs_point[] = {
    command::date("debut", "Jour, ou premier jour du mois.").must(),
    somme("ht", "Chiffre d'affaires hors taxes."),
    somme("ttc", "Chiffre d'affaires toutes taxes comprises."),
    somme("htAnPasse", "Chiffre d'affaires hors taxes un an plus tôt."),
};
inline constexpr command::Field champs_moyen[] = {
    command::text("moyen_paiement", 30, "Moyen de paiement.").must(),
    nombre("Paiements."),
    somme("montant", "Somme."),
    lien,
};
inline constexpr command::Field champs_encaisse[] = {
    somme("montant", "Encaissé, remboursements déduits."),
    nombre("Paiements."),
    lien,
    command::list("moyens", champs_moyen, 50, "Par moyen de paiement, le plus fort d'abord.").must(),
};
inline constexpr command::Field champs_article_vendu[] = {
    command::uuid("articleId", "Article.").must(),
    command::text("reference", 100, "Référence.").must(),
    command::text("nom", 300, "Nom.").must(),
    command::decimal("quantite", 3, -sans_limite, sans_limite, "Quantité vendue, retours déduits.").must(),
    somme("montant_ht", "Ventes hors taxes."),
    lien,
};
inline constexpr command::Field champs_client[] = {
    command::uuid("clientId", "Client.").must(),
    command::text("nom", 300, "Raison sociale, ou prénom et nom.").must(),
    somme("montant_ht", "Chiffre d'affaires hors taxes."),
    lien,
};
inline constexpr command::Field champs_attente[] = {nombre("Documents."), lien};
inline constexpr command::Field champs_retard[] = {nombre("Documents."), somme("montant", "Reste à payer."), lien};
inline constexpr command::Field champs_a_faire[] = {
    command::object("brouillons", champs_attente, "Brouillons.").must(),
    command::object("devisSansReponse", champs_attente, "Devis envoyés, ni acceptés ni refusés.").must(),
    command::object("enRetard", champs_retard, "Documents dont l'échéance est passée.").must(),
    command::object("promessesPassees", champs_retard, "Documents promis pour un jour passé, et pas payés.").must(),
};
inline constexpr command::Field champs_ventes[] = {
    command::object("chiffreAffaires", champs_chiffre, "Chiffre d'affaires de la période.").must(),
    command::object("chiffreAffairesAnPasse", champs_chiffre, "Celui de la même période, un an plus tôt.").must(),
    command::list("serie", champs_point, points_max, "Chiffre d'affaires de chaque jour, ou de chaque mois.").must(),
    command::object("encaisse", champs_encaisse, "Ce qui est entré dans la période.").must(),
    command::list("articles", champs_article_vendu, premiers, "Articles les plus vendus ; selon les droits."),
    command::list("clients", champs_client, premiers, "Clients du plus fort chiffre d'affaires ; selon les droits."),
    command::object("aFaire", champs_a_faire, "Ce qui attend quelqu'un, aujourd'hui.").must(),
};
inline constexpr command::Field champs_tva[] = {
    somme("base", "Base hors taxes."),
    somme("tva", "TVA exigible, avoirs déduits."),
    lien,
};
inline constexpr command::Field champs_creances[] = {
    command::date("au", "Aujourd'hui.").must(),
    somme("nonEchu", "Non échu."),
    somme("de1a30", "En retard de 1 à 30 jours."),
    somme("de31a60", "De 31 à 60 jours."),
    somme("de61a90", "De 61 à 90 jours."),
    somme("plusDe90", "De plus de 90 jours."),
    somme("credits", "Avoirs et trop-perçus, en moins."),
    somme("total", "Somme."),
    lien,
};
inline constexpr command::Field champs_compta[] = {
    command::object("tvaExigible", champs_tva, "TVA exigible de la période.").must(),
    command::object("creances", champs_creances, "Ce que les clients doivent, par ancienneté.").must(),
};
inline constexpr command::Field champs_article_bas[] = {
    command::uuid("articleId", "Article.").must(),
    command::text("reference", 100, "Référence.").must(),
    command::text("nom", 300, "Nom.").must(),
    command::integer("stock", -sans_limite, sans_limite, "Stock.").must(),
    command::integer("seuil", 0, sans_limite, "Seuil d'alerte.").must(),
};
inline constexpr command::Field champs_stock[] = {
    nombre("Articles sous leur seuil d'alerte."),
    lien,
    command::list("articles", champs_article_bas, premiers, "Ceux à qui il manque le plus.").must(),
};
inline constexpr command::Field champs_alertes[] = {
    nombre("Alertes de stock bas qui ne sont pas résolues."),
    command::integer("nouvelles", 0, sans_limite, "Celles que personne n'a vues.").must(),
    lien,
};
inline constexpr command::Field champs_tableau[] = {
    command::date("du", "Premier jour de la période.").must(),
    command::date("au", "Dernier jour de la période.").must(),
    command::choice("pas", pas_possibles, "Pas de la série.").must(),
    command::object("anPasse", champs_an_passe, "Période de comparaison.").must(),
    command::uuid("storeId", "Magasin, s'il est demandé."),
    command::object("ventes", champs_ventes, "Avec le droit ventes:lire."),
    command::object("compta", champs_compta, "Avec le droit compta:lire, pour l'entreprise entière."),
    command::object("stock", champs_stock, "Avec le droit catalogue:lire, ou stock:lire pour un magasin."),
    command::object("alertesStock", champs_alertes, "Avec le droit stock:lire."),
};

}  // namespace pilotage
