import { plural } from '../../kit/i18n';

export const fr = {
  common: { save: 'Enregistrer', saved: 'Enregistré.', cancel: 'Annuler', settings: 'Réglages', yes: 'Oui', no: 'Non', close: 'Fermer', unknown: 'Cette personne n’existe pas, ou plus.' },
  team: {
    title: 'Équipe', new: 'Nouvelle personne', roles: 'Les rôles', seeAs: 'Voir comme', schedules: 'Horaires', entries: 'Pointages', name: 'Nom', email: 'Adresse électronique', role: 'Rôle', status: 'État', last: 'Dernière connexion',
    never: 'Jamais', empty: 'Vous êtes seul pour l’instant. Ajoutez une personne : elle aura son propre accès, avec les droits de son rôle.',
  },
  roles: { PROPRIETAIRE: 'Propriétaire', ADMIN: 'Administrateur', MANAGER: 'Responsable', COMPTABLE: 'Comptable', VENDEUR: 'Vendeur', CAISSIER: 'Caissier' },
  rolesAbout: {
    PROPRIETAIRE: 'Peut tout. L’entreprise en garde toujours au moins un.', ADMIN: 'Peut tout, domaine par domaine.', MANAGER: 'Mène la vente, le stock et les clients ; lit l’équipe et les réglages.',
    COMPTABLE: 'Tient la comptabilité, les règlements et la banque ; lit le reste.', VENDEUR: 'Vend : devis, factures, clients. Ne voit pas les prix d’achat.', CAISSIER: 'Tient la caisse. Ne voit ni prix d’achat, ni marges.',
  },
  statuses: { ACTIF: 'Actif', INVITE: 'Invité', SUSPENDU: 'Suspendu' },
  person: {
    identity: 'Identité', prenom: 'Prénom', nom: 'Nom', telephone: 'Téléphone', email: 'Adresse électronique', emailAbout: 'Sert à se connecter ; elle ne se change pas.', role: 'Rôle', password: 'Premier mot de passe', passwordAbout: 'Huit caractères au moins ; à changer ensuite.',
    create: 'Ajouter', created: (name: string) => `${name} peut se connecter.`, newTitle: 'Nouvelle personne', suspend: 'Suspendre l’accès', suspendAbout: 'La personne est déconnectée à l’instant et ne peut plus entrer.', restore: 'Rendre l’accès',
    suspended: 'L’accès est suspendu.', restored: 'L’accès est rendu.', resetTitle: 'Mot de passe', reset: 'Donner un nouveau mot de passe', resetAbout: 'Ses sessions ouvertes sont fermées.', resetDone: (count: number) => `Mot de passe changé ; ${plural(count, 'session fermée', 'sessions fermées')}.`,
    newPassword: 'Nouveau mot de passe', self: 'C’est votre propre compte : le mot de passe et les sessions sont dans « Mon compte ».', changedMeanwhile: 'Modifié entre-temps par quelqu’un d’autre : la version enregistrée vient d’être relue, vérifiez et recommencez.',
  },
  pin: {
    title: 'Code de caisse', about: (name: string) => `Le code par lequel ${name} prend la caisse. Donnez-en un, puis dites-le-lui : il ne s’affiche plus ensuite.`, aboutOwn: 'Le code par lequel vous prenez la caisse, et donnez votre accord à une remise ou à un retour.',
    label: 'Nouveau code', shape: 'De quatre à huit chiffres.', give: 'Enregistrer le code', take: 'Retirer le code', given: 'Le code est enregistré ; il vaut dans la minute sur chaque caisse.', taken: 'Le code est retiré.',
  },
  rights: {
    title: 'Droits', about: 'Ce que le rôle permet, et les exceptions de cette personne. Un changement vaut dès sa prochaine action.', owner: 'Un propriétaire a tous les droits : changez d’abord son rôle pour les limiter.',
    domain: 'Domaine', given: (some: number, all: number) => `${some} sur ${all}`, exceptions: (count: number) => plural(count, 'exception', 'exceptions'), byRole: 'selon le rôle', added: 'ajouté', taken: 'retiré', back: 'Revenir au rôle', backDone: 'Cette personne a de nouveau les droits de son rôle.',
    save: 'Enregistrer les droits', limits: 'Limites', discount: 'Remise la plus forte', discountAbout: 'Vide : sans limite.', stores: 'Magasins', storesAbout: 'Vide : tous.', columns: 'Colonnes sensibles', columnsAbout: 'Sans ce droit, ces montants n’apparaissent nulle part : ni à l’écran, ni dans les exports, ni dans l’API.',
    purchase: 'Voit les prix d’achat', margins: 'Voit les marges', rolesTitle: 'Les rôles', rolesIntro: 'Ce que chaque rôle permet, avant les exceptions d’une personne.', can: 'permis', cannot: 'non permis', action: 'Action',
  },
  forbidden: {
    title: 'Cette page demande un droit que vous n’avez pas', right: (domain: string, action: string) => `Droit demandé : ${domain}, « ${action} ».`,
    ask: 'Une personne qui gère l’équipe peut vous le donner.',
  },
  domains: {
    assistant: 'Assistant', banque: 'Banque', caisse: 'Caisse', catalogue: 'Catalogue', clients: 'Clients', compta: 'Comptabilité', efacture: 'Facture électronique', entreprise: 'Entreprise', equipe: 'Équipe', fidelite: 'Fidélité',
    marketing: 'Marketing', paiements: 'Liens de paiement', stock: 'Stock et magasins', ventes: 'Ventes',
  },
  actions: {
    creer: 'Créer', lire: 'Voir', modifier: 'Modifier', supprimer: 'Supprimer', exporter: 'Exporter', importer: 'Importer', voir_prix_achat: 'Voir les prix d’achat', voir_marges: 'Voir les marges', deposer: 'Déposer une facture reçue', preparer: 'Préparer une déclaration',
    relever: 'Relever la plateforme', statuer: 'Approuver ou refuser', transmettre: 'Transmettre', cloturer_periode: 'Clore une période', gerer_cles: 'Gérer les clés d’API', gerer_series: 'Gérer les séries', ajuster_points: 'Ajuster les points', accepter: 'Noter une acceptation', annuler: 'Annuler',
    annuler_paiement: 'Annuler un paiement', cloturer: 'Clore une commande', crediter: 'Faire un avoir', declarer_irrecouvrable: 'Déclarer irrécouvrable', encaisser: 'Encaisser', enregistrer: 'Enregistrer un brouillon', envoyer: 'Envoyer par courriel', expedier: 'Expédier',
    expirer: 'Faire expirer les devis', livrer: 'Livrer', recurrences: 'Gérer les récurrences', refuser: 'Noter un refus', relancer: 'Relancer', rembourser: 'Rembourser', retourner: 'Noter un retour', rouvrir: 'Rouvrir un devis', suivre_reglement: 'Suivre un règlement',
    transformer: 'Transformer', valider: 'Valider (numéroter)',
  },
  seeAs: {
    title: 'Voir comme', about: 'Ce qu’une autre personne voit et peut faire.', who: 'Rôle ou personne', aRole: 'Rôles', aPerson: 'Personnes', banner: (who: string) => `Vue simulée : ${who}`, bannerAbout: 'D’après les droits. Rien ne se modifie ici ; le serveur juge chaque demande.',
    menu: 'Son menu', nothing: 'Cette page n’existe pas pour cette personne.', hidden: 'Colonnes invisibles', noneHidden: 'Aucune colonne ne lui est cachée ici.', can: 'Peut', cannot: 'Ne peut pas', sample: (name: string) => `${name}, telle que cette personne la voit`, none: 'rien',
    places: { documents: 'Factures et devis', clients: 'Clients', articles: 'Articles', stock: 'Stock', caisse: 'Caisse', compta: 'Comptabilité', efacture: 'Factures reçues', equipe: 'Équipe', reglages: 'Réglages' },
  },
  planning: {
    schedules: 'Horaires', entries: 'Pointages', new: 'Nouvel horaire', person: 'Personne', day: 'Jour', from: 'De', to: 'À', break: 'Pause', minutes: (count: number) => plural(count, 'minute', 'minutes'), store: 'Magasin', start: 'Début', end: 'Fin', state: 'État',
    running: 'en cours', emptySchedules: 'Aucun horaire. Dites qui travaille quand : la semaine se répète.', emptyEntries: 'Aucun pointage pour l’instant.',
    states: { OUVERT: 'En cours', PAUSE: 'En pause', FERME: 'Terminé', A_CORRIGER: 'À corriger', APPROUVE: 'Approuvé' },
  },
  account: {
    title: 'Mon compte', password: 'Mot de passe', current: 'Mot de passe actuel', next: 'Nouveau mot de passe', nextAbout: 'Huit caractères au moins. Une phrase est plus sûre, et se retient.', change: 'Changer le mot de passe', changed: (count: number) => `Mot de passe changé ; ${plural(count, 'autre session fermée', 'autres sessions fermées')}.`,
    sessions: 'Sessions ouvertes', sessionsAbout: 'Là où vous êtes connecté. Fermez ce que vous ne reconnaissez pas, puis changez de mot de passe.', here: 'cette session', opened: 'Ouverte le', until: 'Fin le', close: 'Fermer', closed: 'La session est fermée.', browser: 'Navigateur', program: 'Programme', on: (browser: string, system: string) => `${browser} sur ${system}`,
    keys: 'Clés d’API', keysAbout: 'Pour qu’un autre logiciel lise ou écrive à votre place, dans les limites que vous donnez.', newKey: 'Nouvelle clé', noKey: 'Aucune clé.', keyName: 'À quoi sert-elle ?', scopes: 'Droits de la clé', scopesAbout: 'Jamais plus que les vôtres.', readOnly: 'Lecture de tout', expiry: 'Validité',
    expiries: { 30: '30 jours', 90: '90 jours', 365: 'Un an', 0: 'Sans fin' }, makeKey: 'Créer la clé', secretTitle: 'Copiez la clé maintenant', secretAbout: 'Elle n’est montrée qu’une fois. Quiconque l’a peut agir avec ses droits.', copy: 'Copier', copied: 'Copiée', done: 'C’est noté', prefix: 'Clé', lastUse: 'Dernier usage', never: 'Jamais',
    expires: 'Expire', endless: 'Sans fin', revoke: 'Révoquer', revokeAsk: (name: string) => `Révoquer « ${name} » ?`, revokeAbout: 'Le logiciel qui s’en sert ne pourra plus rien faire, dès maintenant.', revoked: 'La clé ne vaut plus rien.', everything: (domain: string) => `${domain} : tout`, one: (domain: string, action: string) => `${domain} : ${action}`,
    language: 'Langue', french: 'Français', english: 'English',
  },
};
