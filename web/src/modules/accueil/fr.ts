export const fr = {
  hello: (name: string) => `Bonjour ${name}`, nothing: 'Choisissez une page dans le menu : vos droits n’ouvrent pas le tableau de bord.',
  figures: {
    turnover: 'Chiffre d’affaires HT', collected: 'Encaissé', owed: 'Vos clients vous doivent', vat: 'TVA exigible', gross: (amount: string) => `${amount} TTC`, documents: (count: string) => `${count} pièces`, payments: (count: string) => `${count} paiements`,
    than: (percent: string, du: string, au: string) => `${percent} par rapport au ${du} – ${au}`, none: (du: string, au: string) => `Rien du ${du} au ${au}`, late: (amount: string) => `dont ${amount} en retard`, base: (amount: string) => `sur ${amount} de base`, before: (amount: string) => `${amount} un an plus tôt`,
  },
  plots: { turnover: 'Chiffre d’affaires HT', now: 'Cette période', before: 'Un an plus tôt', day: 'Jour', month: 'Mois', ages: 'Créances par ancienneté', age: 'Ancienneté', owed: 'Dû', open: 'Ouvrir les factures' },
  agesShort: { nonEchu: 'Non échu', de1a30: '1–30 j', de31a60: '31–60 j', de61a90: '61–90 j', plusDe90: '> 90 j' },
  owedBy: (age: string, amount: string) => `${age} : ${amount}`,
  ages: { nonEchu: 'Non échu', de1a30: '1 à 30 jours', de31a60: '31 à 60 jours', de61a90: '61 à 90 jours', plusDe90: 'Plus de 90 jours' },
  best: { articles: 'Meilleurs articles', clients: 'Meilleurs clients', none: 'Aucune vente sur cette période.', sold: (quantity: string) => `${quantity} vendus` },
  stock: { title: 'Stock bas', none: 'Aucun article sous son seuil.', left: (stock: string, threshold: string) => `${stock} en stock, seuil ${threshold}`, all: (count: string) => `Voir les ${count} articles` },
  todo: {
    title: 'À faire', drafts: (count: number) => (count === 1 ? '1 brouillon à terminer' : `${count} brouillons à terminer`), quotes: (count: number) => (count === 1 ? '1 devis sans réponse' : `${count} devis sans réponse`), late: (count: number, amount: string) => (count === 1 ? `1 facture en retard, ${amount}` : `${count} factures en retard, ${amount}`),
    promises: (count: number, amount: string) => (count === 1 ? `1 promesse de paiement non tenue, ${amount}` : `${count} promesses de paiement non tenues, ${amount}`),
    alerts: (count: number, fresh: number) => `${count === 1 ? '1 alerte de stock bas' : `${count} alertes de stock bas`}${fresh === 0 ? '' : fresh === 1 ? ', dont 1 nouvelle' : `, dont ${fresh} nouvelles`}`,
    received: (count: string, one: boolean) => (one ? '1 facture reçue à traiter' : `${count} factures reçues à traiter`), none: 'Rien n’attend : tout est à jour.',
  },
  rows: {
    back: 'Retour au tableau de bord', sales: 'Ventes derrière le chiffre d’affaires', drafts: 'Brouillons', quotes: 'Devis sans réponse', late: 'Factures en retard', promises: 'Promesses de paiement non tenues', line: (name: string) => `Ventes de ${name}`, low: 'Articles sous leur seuil', number: 'Document', draft: 'Brouillon', type: 'Nature', client: 'Client', date: 'Date', due: 'Échéance', net: 'HT', gross: 'TTC', left: 'Reste dû',
    store: 'Magasin', reference: 'Référence', name: 'Article', stock: 'Stock', threshold: 'Seuil', quantity: 'Quantité', caption: (count: string) => `Lignes : ${count}`, empty: 'Rien à cette période.', valid: 'Valable jusqu’au',
  },
};
