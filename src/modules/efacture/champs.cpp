#include "modules/efacture/champs.hpp"

#include <algorithm>
#include <iterator>
#include <limits>

namespace efacture {

namespace {

using command::Field;

constexpr std::int64_t sans_limite = std::numeric_limits<std::int64_t>::max();

constexpr Field texte(std::string_view nom, std::string_view titre) { return command::text(nom, sans_limite, titre); }
/// Of either sign: received amounts are what their author wrote.
constexpr Field montant(std::string_view nom, std::string_view titre) {
  return command::montant(nom, titre, -base::centimes_max.value);
}
constexpr Field sixiemes(std::string_view nom, std::string_view titre) {
  return command::decimal(nom, 6, -sans_limite, sans_limite, titre);
}
constexpr Field taux = command::decimal("taux", 2, 0, 10'000, "Taux en pour cent ; absent hors taxe.");

constexpr std::string_view syntaxes[] = {"CII", "UBL", "FACTURX"};
constexpr std::string_view sources[] = {"DEPOT", "PLATEFORME"};
constexpr std::string_view auteurs[] = {"VENDEUR", "ACHETEUR", "PLATEFORME"};
constexpr std::string_view natures[] = {"FRAIS", "REMISE"};
constexpr std::string_view etats[] = {"EN_ATTENTE", "ENVOYE", "ACCEPTE", "REJETE"};

constexpr Field partie[] = {
    texte("nom", "Nom."),
    texte("siren", "SIREN."),
    texte("siret", "SIRET."),
    texte("numeroTva", "Numéro de TVA."),
    texte("numeroFiscal", "Autre numéro fiscal."),
    texte("schemaAdresseElectronique", "Schéma de l'adresse électronique, par exemple 0225."),
    texte("adresseElectronique", "Adresse électronique de facturation."),
    texte("adresse", "Première ligne d'adresse."),
    texte("complement", "Autres lignes d'adresse."),
    texte("codePostal", "Code postal."),
    texte("ville", "Ville."),
    texte("pays", "Pays, en deux lettres."),
};
constexpr Field note[] = {texte("sujet", "Sujet (UNTDID 4451)."), texte("texte", "Texte.")};
constexpr Field facture_citee[] = {texte("numero", "Numéro."), command::date("date", "Date.")};
constexpr Field paiement[] = {
    texte("moyen", "Moyen de paiement (UNTDID 4461)."),
    texte("reference", "Référence à rappeler."),
    texte("iban", "IBAN."),
    texte("bic", "BIC."),
};
constexpr Field ajustement[] = {
    command::choice("nature", natures, "Frais ou remise.").must(),
    montant("montant", "Montant hors taxes.").must(),
    texte("motif", "Motif."),
    texte("categorieTva", "Catégorie de TVA."),
    taux,
};
constexpr Field ajustements =
    command::list("ajustements", ajustement, sans_limite, "Remises et frais ; absent s'il n'y en a pas.");
constexpr Field ligne[] = {
    texte("numero", "Numéro de la ligne."),
    texte("reference", "Référence du fournisseur."),
    texte("designation", "Désignation."),
    texte("description", "Description."),
    sixiemes("quantite", "Quantité.").must(),
    texte("unite", "Unité (Recommandation 20)."),
    sixiemes("prix_unitaire_ht", "Prix unitaire hors taxes.").must(),
    sixiemes("base_prix", "Quantité à laquelle le prix se rapporte ; absente si c'est une unité."),
    texte("categorieTva", "Catégorie de TVA."),
    taux,
    ajustements,
    montant("montant_ht", "Montant hors taxes de la ligne.").must(),
};
constexpr Field tva[] = {
    texte("categorie", "Catégorie de TVA."),
    taux,
    montant("base", "Base hors taxes.").must(),
    montant("montant", "TVA.").must(),
    texte("motif", "Motif d'exonération."),
    texte("codeMotif", "Code du motif (VATEX)."),
    texte("exigibilite", "Exigibilité (UNTDID 2475)."),
};
constexpr Field contenu[] = {
    texte("numero", "Numéro."),
    texte("codeType", "Code UNTDID 1001 : 380 facture, 381 avoir…"),
    texte("cadre", "Cadre de facturation, par exemple S1."),
    texte("profil", "Profil de la norme."),
    command::date("dateEmission", "Date de la facture.").must(),
    command::date("dateEcheance", "Échéance."),
    command::date("dateLivraison", "Livraison."),
    texte("devise", "Devise des montants."),
    texte("referenceAcheteur", "Référence de l'acheteur."),
    texte("commande", "Numéro de commande."),
    texte("contrat", "Numéro de contrat."),
    command::list("notes", note, sans_limite, "Notes.").must(),
    command::list("facturesCitees", facture_citee, sans_limite, "Factures que celle-ci cite.").must(),
    command::object("vendeur", partie, "Fournisseur.").must(),
    command::object("acheteur", partie, "Acheteur.").must(),
    command::object("paiement", paiement, "Comment payer.").must(),
    command::list("lignes", ligne, sans_limite, "Lignes.").must(),
    ajustements,
    command::list("tva", tva, sans_limite, "TVA par catégorie et taux.").must(),
    montant("total_lignes", "Somme des lignes.").must(),
    montant("total_remises", "Somme des remises.").must(),
    montant("total_frais", "Somme des frais.").must(),
    montant("montant_ht", "Total hors taxes.").must(),
    montant("montant_tva", "Total de la TVA.").must(),
    montant("montant_ttc", "Total toutes taxes comprises.").must(),
    montant("deja_paye", "Déjà payé.").must(),
    montant("arrondi", "Arrondi.").must(),
    montant("net_a_payer", "Net à payer.").must(),
};
constexpr Field part_payee[] = {
    texte("categorie", "Catégorie de TVA.").must(),
    command::decimal("taux", 2, 0, 10'000, "Taux en pour cent.").must(),
    montant("ttc", "Part payée, toutes taxes comprises.").must(),
};
constexpr Field statut_commun[] = {
    command::integer("code", 200, 599, "Statut, de 200 à 213 ; 501 refusé par la plateforme.").must(),
    command::choice("auteur", auteurs, "Qui le pose.").must(),
    texte("motif", "Code du motif."),
    texte("texte", "Explication."),
    command::list("montants", part_payee, sans_limite, "Montants encaissés par taux (212)."),
    command::instant("faitAt", "Date et heure selon son auteur.").must(),
    command::uuid("id", "Ligne de l'histoire.").must(),
};
constexpr Field fichier[] = {
    command::integer("version", 1, 1'000'000, "1 pour le premier reçu.").must(),
    texte("type", "Type du fichier.").must(),
    texte("sha256", "Empreinte SHA-256.").must(),
    command::integer("taille", 0, sans_limite, "Octets.").must(),
    command::instant("recuAt", "Réception.").must(),
};
constexpr std::string_view flux_declares[] = {"10.1", "10.2", "10.3", "10.4"};
constexpr std::string_view natures_declarees[] = {"IN", "RE"};
constexpr std::string_view etats_declares[] = {"PREPAREE", "EN_ATTENTE", "ENVOYE", "ACCEPTE", "REJETE"};
constexpr std::string_view categories_declarees[] = {"TLB1", "TPS1", "TNT1", "TMA1"};
constexpr Field source_declaree[] = {
    command::uuid("documentId", "Document.").must(),
    texte("numero", "Son numéro.").must(),
    texte("type", "Sa nature.").must(),
    command::uuid("paiementId", "Paiement, pour 10.2 et 10.4."),
    montant("base", "Part de la base ; négative pour un avoir.").must(),
    montant("tva", "Part de la TVA.").must(),
};
constexpr Field ligne_declaree[] = {
    command::date("jour", "Jour des opérations ou des encaissements.").must(),
    command::choice("categorie", categories_declarees, "TLB1 biens taxés, TPS1 services taxés, TNT1 non taxé.").must(),
    command::decimal("taux", 2, 0, 10'000, "Taux en pour cent.").must(),
    montant("base", "Base hors taxes, ou encaissement.").must(),
    montant("tva", "TVA.").must(),
    command::integer("nombre", 0, sans_limite, "Ventes ou encaissements comptés.").must(),
    command::uuid("documentId", "Facture de la ligne, pour 10.1."),
    command::list("sources", source_declaree, sans_limite, "Documents et paiements derrière la ligne."),
};
constexpr Field declaration[] = {
    command::uuid("id", "Déclaration.").must(),
    command::choice("type", flux_declares, "Flux.").must(),
    command::date("du", "Premier jour de la période.").must(),
    command::date("au", "Dernier jour de la période.").must(),
    command::integer("rang", 0, sans_limite, "0, puis 1, 2… pour les rectifications.").must(),
    command::choice("nature", natures_declarees, "IN initiale, RE rectificative.").must(),
    texte("devise", "Devise des montants.").must(),
    montant("total_base", "Somme des bases, ou des encaissements.").must(),
    montant("total_tva", "Somme de la TVA.").must(),
    texte("empreinte", "Empreinte SHA-256 des lignes.").must(),
    command::date("limite", "Dernier jour pour la transmettre.").must(),
    command::instant("prepareeAt", "Préparation.").must(),
    command::instant("transmiseAt", "Remise à la plateforme ; absente tant qu'elle n'est pas transmise."),
    command::choice("etat", etats_declares, "Préparée, ou état de son envoi."),
    texte("erreur", "Ce que la plateforme a refusé, et pourquoi."),
};

/// The members of `debut`, then those of `suite`.
template <std::size_t N, std::size_t M>
constexpr std::array<Field, N + M> ensemble(const Field (&debut)[N], const Field (&suite)[M]) {
  std::array<Field, N + M> champs;
  std::copy(std::begin(suite), std::end(suite), std::copy(std::begin(debut), std::end(debut), champs.begin()));
  return champs;
}

}  // namespace

constexpr Field statut_recu_propre[] = {command::uuid("userId", "Utilisateur qui l'a posé.")};
constexpr auto statut_recu = ensemble(statut_commun, statut_recu_propre);
constexpr Field statut_emis_propre[] = {command::uuid("paiementId", "Paiement que le statut 212 déclare.")};
constexpr auto statut_emis = ensemble(statut_commun, statut_emis_propre);

constexpr Field champs_constat[5] = {
    command::boolean("erreur", "Vrai pour une erreur, faux pour un avertissement.").must(),
    texte("code", "Nature du constat.").must(),
    texte("terme", "Terme de la norme EN 16931, par exemple BT-112."),
    texte("lieu", "Où, quand il y en a plusieurs : ligne 3, TVA S 20."),
    texte("detail", "Explication.").must(),
};

constexpr Field champs_facture[18] = {
    command::uuid("id", "Facture reçue.").must(),
    command::choice("syntaxe", syntaxes, "Écriture du fichier.").must(),
    texte("numero", "Numéro donné par le fournisseur.").must(),
    texte("codeType", "Code UNTDID 1001 : 380 facture, 381 avoir…").must(),
    command::date("dateEmission", "Date de la facture.").must(),
    command::date("dateEcheance", "Échéance."),
    texte("devise", "Devise des montants.").must(),
    texte("vendeurNom", "Fournisseur.").must(),
    texte("vendeurSiren", "Son SIREN."),
    montant("montant_ht", "Total hors taxes ; positif aussi pour un avoir.").must(),
    montant("montant_tva", "Total de la TVA.").must(),
    montant("montant_ttc", "Total toutes taxes comprises.").must(),
    montant("net_a_payer", "Net à payer.").must(),
    command::boolean("conforme", "Vrai si les contrôles n'ont trouvé aucune erreur.").must(),
    command::choice("source", sources, "Arrivée : déposée, ou relevée à la plateforme.").must(),
    command::integer("statut", 0, 299, "Statut courant, de 200 à 213 ; 0 tant qu'aucun n'est posé.").must(),
    command::instant("statutAt", "Date et heure du statut courant."),
    command::instant("recueAt", "Réception.").must(),
};

constexpr Field propres_a_une_facture[] = {
    command::object("contenu", contenu, "La facture lue.").must(),
    command::list("constats", champs_constat, sans_limite, "Erreurs et avertissements des contrôles.").must(),
    command::list("statuts", statut_recu, sans_limite, "Histoire des statuts, le plus ancien d'abord.").must(),
    command::list("fichiers", fichier, sans_limite, "Fichiers reçus, le premier d'abord.").must(),
    command::text_list("actions", 20, "Verbes possibles maintenant.").must(),
};
constexpr std::array<Field, 23> champs_facture_entiere = ensemble(champs_facture, propres_a_une_facture);

constexpr Field champs_transmission[14] = {
    command::uuid("documentId", "Document.").must(),
    texte("numero", "Numéro du document."),
    command::choice("etat", etats, "État de l'envoi ; absent tant que le document n'est pas transmis."),
    command::uuid("suivi", "Identifiant de suivi, le même à chaque essai."),
    texte("flux", "Identifiant donné par la plateforme."),
    texte("sha256", "Empreinte du fichier envoyé."),
    texte("destinataire", "Adresse électronique du destinataire."),
    command::integer("tentatives", 0, sans_limite, "Essais d'envoi commencés."),
    texte("erreur", "Ce que la plateforme a refusé, et pourquoi."),
    command::integer("statut", 0, 599, "Statut courant ; 0 tant que la plateforme n'a rien dit.").must(),
    command::instant("statutAt", "Date et heure du statut courant."),
    command::instant("envoyeAt", "Envoi réussi."),
    command::list("statuts", statut_emis, sans_limite, "Histoire des statuts, le plus ancien d'abord.").must(),
    command::text_list("actions", 20, "Verbes possibles maintenant.").must(),
};

constexpr Field champs_declarations[2] = {
    command::list("declarations", declaration, 100, "Les plus récentes d'abord.").must(),
    command::uuid("suivant", "À donner dans « apres » pour la page suivante ; absent à la dernière."),
};
constexpr Field propres_a_une_declaration[] = {
    command::list("lignes", ligne_declaree, sans_limite, "Lignes.").must(),
};
constexpr std::array<Field, 16> champs_declaration_entiere = ensemble(declaration, propres_a_une_declaration);

}  // namespace efacture
