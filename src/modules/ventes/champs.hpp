#pragma once

#include "engine/command/field.hpp"
#include "modules/ventes/types.hpp"

/// Inputs and answers that several commands of sales share.
namespace ventes {

using command::Field;

inline constexpr std::int64_t lignes_max = 1'000;
inline constexpr std::int64_t quantite_max = 999'999'999'999;          // thousandths, numeric(12,3)
inline constexpr std::int64_t prix_unitaire_max = 999'999'999'999'999;  // millionths, numeric(15,6)

inline constexpr std::string_view remise_types[] = {"POURCENT", "MONTANT"};

inline constexpr Field champs_ligne_saisie[] = {
    command::choice("type", Words<TypeLigne>::all,
                    "Nature de la ligne ; ARTICLE si articleId est donné, LIBRE sinon."),
    command::uuid("articleId", "Article vendu ; ses libellé, prix et taux servent quand la ligne ne les donne pas."),
    command::text("designation", 1'000, "Ce qui est vendu, tel qu'imprimé."),
    command::text("description", 10'000, "Précisions imprimées sous la désignation."),
    command::decimal("quantite", 3, -quantite_max, quantite_max, "Quantité, trois décimales au plus ; 1 par défaut."),
    command::text("unite", 20, "Unité imprimée (pièce, h, kg…)."),
    command::decimal("prix_unitaire_ht", 6, 0, prix_unitaire_max, "Prix unitaire hors taxes, en euros (mode HT)."),
    command::decimal("prix_unitaire_ttc", 6, 0, prix_unitaire_max,
                     "Prix unitaire toutes taxes comprises, en euros (mode TTC)."),
    command::decimal("tva", 2, 0, 10'000, "Taux de TVA en pour cent (20, 10, 5.5, 2.1, 0)."),
    command::choice("categorieTva", Words<CategorieTva>::all,
                    "Catégorie de TVA (EN 16931) ; déduite du taux et du client sinon."),
    command::text("motifExoneration", 200,
                  "Motif d'exonération : code VATEX ou texte de la disposition ; un seul par catégorie et par document."),
    command::decimal("remise", 2, 0, base::centimes_max.value, "Remise de la ligne, en pour cent ou en euros."),
    command::choice("remiseType", remise_types, "Sens de la remise de la ligne ; POURCENT par défaut."),
    command::uuid("ligneOrigineId",
                  "Ligne d'un autre document que celle-ci continue, comme le brouillon l'a rendue ; null la détache."),
};

inline constexpr std::int64_t frais_max = 20;

inline constexpr Field champs_frais_saisis[] = {
    command::text("libelle", 200, "Ce que couvrent les frais : port, emballage…", 1).must(),
    command::decimal("montant", 2, 0, base::centimes_max.value, "Montant en euros, dans le sens de modePrix.").must(),
    command::decimal("tva", 2, 0, 10'000, "Taux de TVA en pour cent ; celui du plus fort montant des lignes sinon."),
    command::choice("categorieTva", Words<CategorieTva>::all, "Catégorie de TVA ; déduite comme le taux sinon."),
    command::text("codeMotif", 3, "Motif UNTDID 7161 : FC port, PC emballage…"),
};

inline constexpr Field champs_acompte_saisi[] = {
    command::uuid("documentId", "Facture d'acompte à déduire.").must(),
    command::montant("montant", "Montant TTC à en déduire ; tout ce qui est possible sinon."),
};

inline constexpr Field champs_frais_rendus[] = {
    command::text("libelle", 200, "Ce que couvrent les frais."),
    command::text("codeMotif", 3, "Motif UNTDID 7161."),
    command::montant("montant", "Montant saisi."),
    command::decimal("tva", 2, 0, 10'000, "Taux de TVA en pour cent."),
    command::choice("categorieTva", Words<CategorieTva>::all, "Catégorie de TVA."),
    command::montant("montant_ht", "Montant hors taxes."),
    command::montant("montant_tva", "TVA, à titre indicatif."),
    command::montant("montant_ttc", "Montant toutes taxes comprises."),
};

inline constexpr Field champs_acompte_rendu[] = {
    command::uuid("documentId", "Facture d'acompte déduite."),
    command::choice("categorieTva", Words<CategorieTva>::all, "Catégorie de TVA."),
    command::decimal("tva", 2, 0, 10'000, "Taux en pour cent."),
    command::montant("montant_ht", "Part hors taxes."),
    command::montant("montant_tva", "TVA déjà due par l'acompte."),
    command::montant("montant_ttc", "Montant déduit."),
};

inline constexpr Field champs_ligne_rendue[] = {
    command::uuid("id", "Identifiant de la ligne."),
    command::integer("ordre", 1, lignes_max, "Rang de la ligne, à partir de 1."),
    command::choice("type", Words<TypeLigne>::all, "Nature de la ligne."),
    command::uuid("articleId", "Article vendu."),
    command::uuid("ligneOrigineId", "Ligne du document dont celle-ci vient."),
    command::text("designation", 1'000, "Ce qui est vendu."),
    command::text("description", 10'000, "Précisions."),
    command::decimal("quantite", 3, -quantite_max, quantite_max, "Quantité."),
    command::text("unite", 20, "Unité."),
    command::decimal("prix_unitaire_ht", 6, 0, prix_unitaire_max, "Prix unitaire hors taxes."),
    command::decimal("prix_unitaire_ttc", 6, 0, prix_unitaire_max, "Prix unitaire toutes taxes comprises (mode TTC)."),
    command::decimal("tva", 2, 0, 10'000, "Taux de TVA en pour cent."),
    command::choice("categorieTva", Words<CategorieTva>::all, "Catégorie de TVA."),
    command::decimal("remise", 2, 0, base::centimes_max.value, "Remise de la ligne."),
    command::choice("remiseType", remise_types, "Sens de la remise."),
    command::montant("montant_ht", "Montant hors taxes de la ligne.", -base::centimes_max.value),
    command::montant("montant_tva", "TVA de la ligne, à titre indicatif : elle est due par taux.",
                     -base::centimes_max.value),
    command::montant("montant_ttc", "Montant toutes taxes comprises de la ligne.", -base::centimes_max.value),
};

inline constexpr Field champs_tva[] = {
    command::choice("categorie", Words<CategorieTva>::all, "Catégorie de TVA."),
    command::decimal("taux", 2, 0, 10'000, "Taux en pour cent."),
    command::montant("base", "Base hors taxes.", -base::centimes_max.value),
    command::montant("montant", "TVA.", -base::centimes_max.value),
};

inline constexpr Field champs_brouillon[] = {
    command::uuid("id", "Identifiant du document."),
    command::integer("version", 1, 2'000'000'000, "Version à rendre à l'enregistrement suivant."),
    command::choice("type", Words<TypeDocument>::all, "Type du document."),
    command::choice("statut", Words<StatutDocument>::all, "État du document."),
    command::uuid("clientId", "Client."),
    command::choice("modePrix", Words<ModePrix>::all, "Sens des prix unitaires."),
    command::montant("montant_ht", "Total hors taxes.", -base::centimes_max.value),
    command::montant("montant_tva", "Total de la TVA.", -base::centimes_max.value),
    command::montant("montant_ttc", "Total toutes taxes comprises.", -base::centimes_max.value),
    command::montant("acompteDeduit", "Acomptes déduits, toutes taxes comprises."),
    command::montant("netAPayer", "Total TTC moins les acomptes.", -base::centimes_max.value),
    command::list("frais", champs_frais_rendus, frais_max, "Frais du document."),
    command::list("acomptes", champs_acompte_rendu, 1'000, "Acomptes déduits, par acompte et par taux."),
    command::list("lignes", champs_ligne_rendue, lignes_max, "Lignes dans l'ordre."),
    command::list("tva", champs_tva, 50, "Bases et TVA par taux."),
    command::text_list("actions", 20, "Verbes possibles maintenant."),
};

inline constexpr Field champs_avertissement[] = {
    command::text("code", 100, "Nom stable."),
    command::text("pointer", 200, "Champ concerné, s'il y en a un."),
    command::text("detail", 1'000, "Phrase pour l'utilisateur."),
};

inline constexpr Field champs_emission[] = {
    command::uuid("id", "Identifiant du document."),
    command::text("numero", 35, "Numéro attribué dans la série."),
    command::choice("type", Words<TypeDocument>::all, "Type du document."),
    command::choice("statut", Words<StatutDocument>::all, "Nouvel état."),
    command::date("dateEmission", "Date d'émission."),
    command::date("dateEcheance", "Date d'échéance."),
    command::montant("montant_ht", "Total hors taxes.", -base::centimes_max.value),
    command::montant("montant_tva", "Total de la TVA.", -base::centimes_max.value),
    command::montant("montant_ttc", "Total toutes taxes comprises.", -base::centimes_max.value),
    command::montant("netAPayer", "Ce que le client doit.", -base::centimes_max.value),
    command::text("empreinte", 64, "Empreinte SHA-256 du contenu figé, chaînée à la précédente de la série."),
    command::integer("version", 1, 2'000'000'000, "Version du document."),
    command::list("avertissements", champs_avertissement, 100, "Ce qu'il faut savoir et peut être ignoré."),
    command::text_list("actions", 20, "Verbes possibles maintenant."),
};

}  // namespace ventes
