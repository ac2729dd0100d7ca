/** A model, one and many: in French, in English. */
export const MODELS: Record<string, readonly [[string, string], [string, string]]> = {
  Entreprise: [['Entreprise', 'Entreprises'], ['Company', 'Companies']], ParametresEntreprise: [['Réglages', 'Réglages de l’entreprise'], ['Settings', 'Company settings']],
  Subscription: [['Abonnement', 'Abonnement'], ['Subscription', 'Subscription']], UsageCounter: [['Consommation', 'Consommation du mois'], ['Usage', 'Usage of the month']],
  User: [['Utilisateur', 'Utilisateurs'], ['User', 'Users']], UserPermissions: [['Permissions', 'Permissions'], ['Permissions', 'Permissions']],
  UserSchedule: [['Horaire', 'Horaires'], ['Schedule', 'Schedules']], TimeEntry: [['Pointage', 'Pointages'], ['Time entry', 'Time entries']],
  UserActivity: [['Action', 'Journal des actions'], ['Action', 'Audit log']], UserInvitationToken: [['Invitation', 'Invitations'], ['Invitation', 'Invitations']],
  Article: [['Article', 'Articles'], ['Article', 'Articles']], Categorie: [['Catégorie', 'Catégories'], ['Category', 'Categories']],
  ChampPersonnalise: [['Champ personnalisé', 'Champs personnalisés'], ['Custom field', 'Custom fields']], Client: [['Client', 'Clients'], ['Client', 'Clients']],
  ClientNotification: [['Notification', 'Notifications des clients'], ['Notification', 'Client notifications']],
  PasswordResetToken: [['Réinitialisation', 'Réinitialisations de mot de passe'], ['Password reset', 'Password resets']],
  InvitationToken: [['Invitation au portail', 'Invitations au portail'], ['Portal invitation', 'Portal invitations']],
  NiveauFidelite: [['Palier de fidélité', 'Paliers de fidélité'], ['Loyalty tier', 'Loyalty tiers']],
  MouvementPoints: [['Mouvement de points', 'Mouvements de points'], ['Points movement', 'Points movements']], Store: [['Magasin', 'Magasins'], ['Store', 'Stores']],
  StoreStockItem: [['Stock', 'Stock par magasin'], ['Stock', 'Stock by store']], MouvementStock: [['Mouvement', 'Mouvements de stock'], ['Movement', 'Stock movements']],
  StockTransfer: [['Transfert', 'Transferts'], ['Transfer', 'Transfers']], StockTransferItem: [['Ligne de transfert', 'Lignes de transfert'], ['Transfer line', 'Transfer lines']],
  Document: [['Document', 'Documents'], ['Document', 'Documents']], LigneDocument: [['Ligne', 'Lignes de documents'], ['Line', 'Document lines']],
  Paiement: [['Paiement', 'Paiements'], ['Payment', 'Payments']], SerieDocument: [['Série', 'Séries de numérotation'], ['Series', 'Numbering series']],
  Register: [['Caisse', 'Caisses'], ['Register', 'Registers']], RegisterSession: [['Session de caisse', 'Sessions de caisse'], ['Register session', 'Register sessions']],
  PaymentLink: [['Lien de paiement', 'Liens de paiement'], ['Payment link', 'Payment links']], Terminal: [['Terminal', 'Terminaux'], ['Terminal', 'Terminals']],
  BankTransaction: [['Opération', 'Opérations bancaires'], ['Transaction', 'Bank transactions']], Segment: [['Segment', 'Segments'], ['Segment', 'Segments']],
  Campaign: [['Campagne', 'Campagnes'], ['Campaign', 'Campaigns']], Automation: [['Automatisation', 'Automatisations'], ['Automation', 'Automations']],
  AutomationExecution: [['Exécution', 'Exécutions d’automatisations'], ['Execution', 'Automation executions']], Conversation: [['Conversation', 'Conversations'], ['Conversation', 'Conversations']],
  Message: [['Message', 'Messages'], ['Message', 'Messages']],
};

export const DOMAINS: Record<string, readonly [string, string]> = {
  entreprise: ['Entreprise', 'Company'], equipe: ['Équipe', 'Team'], catalogue: ['Catalogue', 'Catalogue'], clients: ['Clients', 'Clients'], fidelite: ['Fidélité', 'Loyalty'],
  stock: ['Stock et magasins', 'Stock and stores'], ventes: ['Ventes', 'Sales'], caisse: ['Caisse', 'Till'], paiements: ['Paiements', 'Payments'], banque: ['Banque', 'Bank'],
  marketing: ['Marketing', 'Marketing'], assistant: ['Assistant', 'Assistant'],
};
