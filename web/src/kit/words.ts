/** Labels that a column's name does not give by itself. */
const COLUMNS: Record<string, string> = {
  nom: 'Nom', prenom: 'Prénom', email: 'Adresse électronique', telephone: 'Téléphone', adresse: 'Adresse', codePostal: 'Code postal',
  ville: 'Ville', pays: 'Pays', siren: 'SIREN', siret: 'SIRET', numeroTva: 'N° de TVA', raisonSociale: 'Raison sociale',
  createdAt: 'Créé le', updatedAt: 'Modifié le', prix_achat: 'Prix d’achat HT', prix_vente_ht: 'Prix HT', prix_vente_ttc: 'Prix TTC',
  tva: 'TVA', stock_actuel: 'Stock', stock_min: 'Stock minimal', reference: 'Référence', designation: 'Désignation', codeBarres: 'Codes-barres',
  categorieId: 'Catégorie', clientId: 'Client', storeId: 'Magasin', articleId: 'Article', userId: 'Utilisateur', documentId: 'Document',
  niveauFideliteId: 'Palier de fidélité', points_solde: 'Points', dateEmission: 'Date', dateEcheance: 'Échéance', montant_ht: 'Total HT',
  montant_tva: 'TVA', montant_ttc: 'Total TTC', reste_a_payer: 'Reste dû', montant_paye: 'Payé', statutReglement: 'Règlement', numero: 'Numéro',
  statut: 'Statut', status: 'Statut', type: 'Type', unite: 'Unité', suiviStock: 'Suivre le stock', quantite: 'Quantité', motif: 'Motif',
  delaiPaiementJours: 'Délai de paiement (jours)', encoursMax: 'Encours maximal', dateNaissance: 'Date de naissance', notes: 'Notes',
  date_paiement: 'Date', montant: 'Montant', moyen_paiement: 'Moyen', iban: 'IBAN', bic: 'BIC', rcsVille: 'Ville du RCS', codeNaf: 'Code NAF',
  capitalSocial: 'Capital social', formeJuridique: 'Forme juridique', couleurPrimaire: 'Couleur', piedDePage: 'Pied de page', siteWeb: 'Site web',
  tauxPenalites: 'Pénalités de retard (%)', escompte: 'Escompte', finDeMois: 'Échéance à la fin du mois', regimeTva: 'Régime de TVA',
  isMainStore: 'Magasin principal', ordre: 'Ordre', couleur: 'Couleur', parentId: 'Catégorie parente', tvaDefaut: 'TVA par défaut',
  adresseElectronique: 'Adresse de facturation électronique', schemaAdresseElectronique: 'Schéma de cette adresse', adresseLivraison: 'Adresse de livraison',
  clientPortalEnabled: 'Accès au portail', optionDebits: 'TVA sur les débits', optionDebitsDepuis: 'Débits depuis le', regimeTvaDepuis: 'Régime depuis le',
  territoire: 'Territoire', emailExpediteur: 'Adresse d’expédition', plateformeAgreee: 'Plateforme agréée', stockNegatifAutorise: 'Autoriser le stock négatif',
  pointsParEuro: 'Points par euro', baseGain: 'Base des points', valeurPoint: 'Valeur d’un point', validitePointsMois: 'Validité des points (mois)',
  adresseFacturationElectronique: 'Adresse de facturation électronique', devise: 'Devise', locale: 'Langue', fuseauHoraire: 'Fuseau horaire', tags: 'Étiquettes',
  champsPersonnalises: 'Champs personnalisés', consentementEmail: 'Accepte les courriels', consentementSms: 'Accepte les SMS',
};

/** "stock_min" or "dateFinPrevue" as a person writes it: "Stock min", "Date fin prevue". */
function spaced(name: string): string {
  const words = name.replace(/Id$/, '').replaceAll('_', ' ').replace(/([a-zà-ÿ])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const columnLabel = (name: string): string => COLUMNS[name] ?? spaced(name);

const VALUES: Record<string, string> = {
  BROUILLON: 'Brouillon', VALIDE: 'Validée', ENVOYE: 'Envoyé', ACCEPTE: 'Accepté', REFUSE: 'Refusé', EXPIRE: 'Expiré', FACTURE: 'Facture',
  ANNULE: 'Annulée', ANNULEE: 'Annulée', CONFIRMEE: 'Confirmée', PARTIELLEMENT_LIVREE: 'Livrée en partie', LIVREE: 'Livrée', LIVRE: 'Livré',
  CLOTUREE: 'Clôturée', PREPARE: 'Préparé', EXPEDIE: 'Expédié', RETOURNE: 'Retourné', DEVIS: 'Devis', COMMANDE: 'Commande',
  BON_LIVRAISON: 'Bon de livraison', FACTURE_ACOMPTE: 'Facture d’acompte', AVOIR: 'Avoir', TICKET: 'Ticket', NON_PAYE: 'Non payée',
  PARTIEL: 'Payée en partie', PAYE: 'Payée', TROP_PERCU: 'Trop-perçu', EN_RETARD: 'En retard', EN_LITIGE: 'En litige', IRRECOUVRABLE: 'Irrécouvrable',
  ESPECES: 'Espèces', CARTE: 'Carte', VIREMENT: 'Virement', CHEQUE: 'Chèque', PRELEVEMENT: 'Prélèvement', LIEN_PAIEMENT: 'Lien de paiement',
  TITRE_RESTAURANT: 'Titre-restaurant', BON_CADEAU: 'Bon cadeau', COMPENSATION: 'Compensation', PARTICULIER: 'Particulier',
  PROFESSIONNEL: 'Professionnel', PUBLIC: 'Secteur public', ETRANGER: 'Étranger', PRODUIT: 'Produit', SERVICE: 'Service', HT: 'Hors taxes', TTC: 'TTC',
};

/** "REEL_MENSUEL" → "Reel mensuel" where nothing better is known. */
export const valueLabel = (value: string): string => VALUES[value] ?? value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');

/** The colour that a state has everywhere. */
export function valueColor(value: string): string {
  if (['PAYE', 'ACCEPTE', 'LIVREE', 'LIVRE', 'ACTIF', 'ENCAISSE'].includes(value)) return 'green';
  if (['EN_RETARD', 'REFUSE', 'IRRECOUVRABLE', 'ECHOUE'].includes(value)) return 'red';
  if (['PARTIEL', 'NON_PAYE', 'PARTIELLEMENT_LIVREE', 'EN_LITIGE', 'EN_COURS'].includes(value)) return 'orange';
  if (['BROUILLON', 'ANNULE', 'ANNULEE', 'EXPIRE', 'CLOTUREE'].includes(value)) return 'gray';
  return 'indigo';
}

const MODELS: Record<string, [string, string]> = {
  Entreprise: ['Entreprise', 'Entreprises'], ParametresEntreprise: ['Réglages', 'Réglages de l’entreprise'], Subscription: ['Abonnement', 'Abonnement'],
  UsageCounter: ['Consommation', 'Consommation du mois'], User: ['Utilisateur', 'Utilisateurs'], UserPermissions: ['Permissions', 'Permissions'],
  UserSchedule: ['Horaire', 'Horaires'], TimeEntry: ['Pointage', 'Pointages'], UserActivity: ['Action', 'Journal des actions'],
  UserInvitationToken: ['Invitation', 'Invitations'], Article: ['Article', 'Articles'], Categorie: ['Catégorie', 'Catégories'],
  ChampPersonnalise: ['Champ personnalisé', 'Champs personnalisés'], Client: ['Client', 'Clients'], ClientNotification: ['Notification', 'Notifications des clients'],
  PasswordResetToken: ['Réinitialisation', 'Réinitialisations de mot de passe'], InvitationToken: ['Invitation au portail', 'Invitations au portail'],
  NiveauFidelite: ['Palier de fidélité', 'Paliers de fidélité'], MouvementPoints: ['Mouvement de points', 'Mouvements de points'], Store: ['Magasin', 'Magasins'],
  StoreStockItem: ['Stock', 'Stock par magasin'], MouvementStock: ['Mouvement', 'Mouvements de stock'], StockTransfer: ['Transfert', 'Transferts'],
  StockTransferItem: ['Ligne de transfert', 'Lignes de transfert'], Document: ['Document', 'Documents'], LigneDocument: ['Ligne', 'Lignes de documents'],
  Paiement: ['Paiement', 'Paiements'], SerieDocument: ['Série', 'Séries de numérotation'], Register: ['Caisse', 'Caisses'],
  RegisterSession: ['Session de caisse', 'Sessions de caisse'], PaymentLink: ['Lien de paiement', 'Liens de paiement'], Terminal: ['Terminal', 'Terminaux'],
  BankTransaction: ['Opération', 'Opérations bancaires'], Segment: ['Segment', 'Segments'], Campaign: ['Campagne', 'Campagnes'],
  Automation: ['Automatisation', 'Automatisations'], AutomationExecution: ['Exécution', 'Exécutions d’automatisations'],
  Conversation: ['Conversation', 'Conversations'], Message: ['Message', 'Messages'],
};

export const modelLabel = (model: string): string => MODELS[model]?.[0] ?? model;
export const modelsLabel = (model: string): string => MODELS[model]?.[1] ?? model;

const DOMAINS: Record<string, string> = {
  entreprise: 'Entreprise', equipe: 'Équipe', catalogue: 'Catalogue', clients: 'Clients', fidelite: 'Fidélité', stock: 'Stock et magasins',
  ventes: 'Ventes', caisse: 'Caisse', paiements: 'Paiements', banque: 'Banque', marketing: 'Marketing', assistant: 'Assistant',
};
export const domainLabel = (domain: string): string => DOMAINS[domain] ?? domain;
