/** Stores, what they hold, what moved. */
export const fr = {
  nav: { stock: 'Stock', movements: 'Mouvements', stores: 'Magasins' },
  store: 'Magasin', article: 'Article', reference: 'Référence', held: 'En stock', promised: 'Réservé', free: 'Disponible', alert: 'Alerte', target: 'Stock visé', all: 'Tous', state: 'Niveau', out: 'En rupture', search: 'Article cherché',
  empty: 'Aucun stock ici. Un article suivi entre en stock par un import, un retour ou un transfert.', filtered: 'Rien ne répond à ces filtres.',
  when: 'Date', what: 'Mouvement', quantity: 'Quantité', before: 'Avant', after: 'Après', reason: 'Origine', by: 'Par', none: 'Aucun mouvement de stock.', document: 'Pièce',
  movement: {
    ENTREE: 'Entrée', SORTIE: 'Sortie', VENTE: 'Vente', RETOUR: 'Retour', AJUSTEMENT: 'Ajustement', INVENTAIRE: 'Inventaire', TRANSFERT_SORTIE: 'Transfert envoyé', TRANSFERT_ENTREE: 'Transfert reçu', PERTE: 'Perte',
  },
  stores: { title: 'Magasins', add: 'Nouveau magasin', main: 'Principal', closed: 'Fermé', open: 'Ouvert', town: 'Ville', phone: 'Téléphone', name: 'Nom', status: 'État', empty: 'Aucun magasin.', identity: 'Magasin', contact: 'Coordonnées' },
};
