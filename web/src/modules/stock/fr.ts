/** Stores, what they hold, what moved, and the acts on it. */
export const fr = {
  nav: { stock: 'Stock', movements: 'Mouvements', stores: 'Magasins' },
  store: 'Magasin', article: 'Article', reference: 'Référence', held: 'En stock', promised: 'Réservé', free: 'Disponible', alert: 'Alerte', target: 'Stock visé', all: 'Tous', state: 'Niveau', out: 'En rupture', search: 'Article cherché',
  empty: 'Aucun stock ici. Un article suivi entre en stock par une entrée, un import, un retour ou un transfert.', filtered: 'Rien ne répond à ces filtres.',
  when: 'Date', what: 'Mouvement', quantity: 'Quantité', before: 'Avant', after: 'Après', reason: 'Origine', by: 'Par', none: 'Aucun mouvement de stock.', document: 'Pièce',
  movement: {
    ENTREE: 'Entrée', SORTIE: 'Sortie', VENTE: 'Vente', RETOUR: 'Retour', AJUSTEMENT: 'Ajustement', INVENTAIRE: 'Inventaire', TRANSFERT_SORTIE: 'Transfert envoyé', TRANSFERT_ENTREE: 'Transfert reçu', PERTE: 'Perte',
  },
  stores: {
    title: 'Magasins', add: 'Nouveau magasin', main: 'Principal', closed: 'Fermé', open: 'Ouvert', town: 'Ville', phone: 'Téléphone', name: 'Nom', status: 'État', empty: 'Aucun magasin.', identity: 'Magasin', contact: 'Coordonnées',
    close: 'Fermer ce magasin', reopen: 'Rouvrir ce magasin', closedNow: 'Le magasin est fermé.', reopened: 'Le magasin est rouvert.',
  },
  scan: { label: 'Scanner ou taper un code', hint: 'Code-barres ou référence, puis Entrée', unknown: (code: string) => `Aucun article n’a le code « ${code} ».`, several: (code: string) => `Plusieurs articles ont le code « ${code} » : choisissez-le par son nom.`, byName: 'Ou choisir par le nom', byNameHint: 'Une partie du nom suffit', untracked: (name: string) => `Le stock de « ${name} » n’est pas suivi.` },
  lines: { remove: (name: string) => `Retirer ${name}`, none: 'Scannez un article ou choisissez-le par son nom.', of: (what: string, name: string) => `${what} de ${name}`, cost: 'Coût d’achat HT' },
  enter: {
    title: 'Saisir un mouvement', type: 'Mouvement', why: 'Motif', whyPlaceholder: 'Pourquoi : le registre le garde', counted: 'Compté', save: 'Enregistrer', saved: (count: number) => `${count} mouvement${count > 1 ? 's' : ''} enregistré${count > 1 ? 's' : ''}.`, nothing: 'Le stock était déjà juste : rien n’a bougé.',
    kind: { ENTREE: 'Entrée', SORTIE: 'Sortie', PERTE: 'Perte', AJUSTEMENT: 'Ajustement' },
    about: { ENTREE: 'De la marchandise arrive. Son coût d’achat, s’il est donné, entre dans le coût moyen.', SORTIE: 'De la marchandise part sans être vendue : don, usage interne…', PERTE: 'Casse, vol, péremption : la marchandise n’est plus là, même promise.', AJUSTEMENT: 'Le stock devient ce que vous avez compté ; zéro est permis.' },
  },
  ledger: {
    why: (stock: number) => `Pourquoi ${stock} ?`, link: 'Pourquoi ?', right: (stock: number) => `Le registre rejoué donne bien ${stock}.`, wrong: 'Le registre rejoué ne donne pas le stock affiché : prévenez votre support.', stores: 'Par magasin', replayed: 'Registre rejoué', moves: 'Mouvements', held: 'Promis', until: 'Jusqu’au',
    order: 'Commande', transfer: 'Transfert', count: 'Inventaire', reverse: 'Annuler', reversed: 'Annulé', reverses: 'Annule un mouvement', reverseTitle: 'Annuler ce mouvement', reverseText: 'Un mouvement inverse est écrit : rien ne s’efface du registre.', reverseDone: 'Le mouvement est annulé.', cost: 'Coût', average: 'Coût moyen', none: 'Aucun mouvement : cet article n’est jamais entré en stock.', endless: 'la fin de la commande', history: 'Chaque mouvement, le dernier d’abord',
  },
  transfers: {
    title: 'Transferts', add: 'Nouveau transfert', number: 'Numéro', from: 'Depuis', to: 'Vers', made: 'Créé le', note: 'Note', empty: 'Aucun transfert.', draft: 'Transfert en préparation', named: (number: string) => `Transfert ${number}`,
    statut: { BROUILLON: 'Brouillon', VALIDE: 'À expédier', EXPEDIE: 'En route', PARTIELLEMENT_RECU: 'Reçu en partie', RECU: 'Reçu', RECU_AVEC_ECART: 'Reçu avec écart', ANNULE: 'Annulé' },
    save: 'Enregistrer', validate: 'Valider', cancel: 'Annuler le transfert', cancelText: 'La marchandise réservée redevient disponible.', send: 'Expédier', receive: 'Recevoir', saved: 'Le transfert est enregistré.', validated: 'Le transfert est validé : la marchandise est réservée.', sent: 'Le transfert est en route.', received: 'La réception est enregistrée.', cancelled: 'Le transfert est annulé.',
    asked: 'Demandé', toSend: 'À expédier', sentOf: 'Expédié', got: 'Reçu', damaged: 'Abîmé', missing: 'Manquant', left: 'Reste', gap: 'Ce qui est arrivé', fromZero: 'Partir de zéro pour scanner', available: (count: number) => `${count} disponible${count > 1 ? 's' : ''}`, notHere: (name: string) => `« ${name} » n’est pas dans ce transfert.`, gotTotal: 'Déjà reçu',
  },
  counts: {
    caption: (count: number) => `${count} inventaire${count > 1 ? 's' : ''}`,
    title: 'Inventaires', add: 'Nouvel inventaire', empty: 'Aucun inventaire.', number: 'Numéro', name: 'Nom', progress: 'Avancement', opened: 'Ouvert le', of: (done: number, all: number) => `${done} sur ${all}`,
    statut: { OUVERT: 'En cours', CLOTURE: 'Clôturé', ANNULE: 'Annulé' }, portee: { COMPLET: 'Tout le magasin', CATEGORIES: 'Des catégories', LISTE: 'Des articles' },
    scope: 'Que compter ?', categories: 'Catégories', articles: 'Articles', blind: 'En aveugle : ceux qui comptent ne voient pas le stock attendu', tolerance: 'Recompter au-delà d’un écart de', toleranceHint: 'En unités ; laissez vide pour ne jamais recompter', open: 'Ouvrir l’inventaire',
    named: (number: string) => `Inventaire ${number}`, quantity: 'Quantité', again: 'Recommencer le comptage de cet article', note: 'Compter', counted: 'Compté', expected: 'Attendu', gap: 'Écart', value: 'Valeur', pass: (count: number) => `${count}ᵉ comptage`, just: (name: string, count: number) => `${name} : ${count} compté${count > 1 ? 's' : ''}`,
    show: { TOUS: 'Tous', NON_COMPTES: 'À compter', COMPTES: 'Comptés', ECARTS: 'Écarts', A_RECOMPTER: 'À recompter' }, filter: 'Articles montrés', nothing: 'Aucun article ici.', why: { BOUGE_PENDANT: 'Vendu pendant le comptage', HORS_TOLERANCE: 'Écart important' },
    close: 'Clôturer', closeTitle: 'Clôturer l’inventaire', closeText: (count: number) => `${count} article${count > 1 ? 's' : ''} compté${count > 1 ? 's' : ''} : le stock prend ces comptes, sans perdre ce qui a été vendu depuis.`, left: (count: number) => `${count} article${count > 1 ? 's n’ont' : ' n’a'} pas été compté${count > 1 ? 's' : ''}`, ignore: 'Les laisser comme ils sont', zero: 'Les mettre à zéro', accept: 'Accepter les écarts sans recompter', closed: 'L’inventaire est clôturé.', drop: 'Abandonner', dropText: 'Rien ne bouge ; ce qui a été compté est perdu.', dropped: 'L’inventaire est abandonné.', more: 'En plus', less: 'En moins', gaps: 'Articles en écart', csv: 'Télécharger en CSV',
  },
  alerts: {
    caption: (count: number) => `${count} alerte${count > 1 ? 's' : ''}`,
    title: 'Alertes de stock', refresh: 'Vérifier maintenant', refreshed: 'Les alertes sont à jour.', empty: 'Aucun stock n’est sous son seuil.', threshold: 'Seuil', coming: 'En route', todo: 'À faire', since: 'Depuis', seen: 'Vu', see: 'Marquer comme vu', move: (count: number, store: string) => `Faire venir ${count} de « ${store} »`, buy: (count: number) => `Acheter ${count}`, enough: 'Rien : assez est en route', make: 'Créer le transfert', fresh: 'Nouvelle',
  },
  value: { title: 'Valeur du stock', at: 'À la fin du', atHint: 'Vide : maintenant', total: 'Valeur HT', units: 'Unités', unpriced: (count: number) => `${count} ligne${count > 1 ? 's' : ''} sans coût connu, comptée${count > 1 ? 's' : ''} pour zéro`, byStore: 'Par magasin', byCategory: 'Par catégorie', caption: (count: number) => `${count} ligne${count > 1 ? 's' : ''}`, category: 'Catégorie', average: 'Coût moyen', csv: 'Télécharger en CSV', none: 'Aucun stock à cette date.' },
  labels: { title: 'Étiquettes', format: 'Planche', formats: { A4_65: '65 petites (38 × 21 mm)', A4_24: '24 grandes (63 × 34 mm)' }, start: 'Première place libre', startHint: 'De gauche à droite, puis de haut en bas', price: 'Imprimer le prix TTC', print: 'Créer le PDF', count: 'Étiquettes', total: (count: number) => `${count} étiquette${count > 1 ? 's' : ''}` },
  act: { enter: 'Saisir un mouvement', cancel: 'Annuler', confirm: 'Confirmer' },
};
