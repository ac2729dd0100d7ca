const s = (count: number): string => (count >= 2 ? 's' : '');

export const fr = {
  registers: {
    title: 'Caisses', name: 'Nom', code: 'Code', store: 'Magasin', status: 'État', active: 'En service', inactive: 'Hors service', add: 'Nouvelle caisse', sell: 'Ouvrir la caisse', sessions: 'Clôtures',
    empty: 'Aucune caisse. Ajoutez la première, mettez-la en service, puis ouvrez-la sur la tablette ou l’ordinateur du comptoir.', identity: 'Caisse',
    activate: 'Mettre en service', deactivate: 'Mettre hors service', activated: 'La caisse est en service.', deactivated: 'La caisse est hors service.', device: 'Appareil', noDevice: 'Aucun appareil ne tient cette caisse.',
    hasDevice: 'Un appareil tient cette caisse.', open: (number: number) => `Session n° ${number} ouverte`, closed: 'Aucune session ouverte', sent: (count: number) => `${count} ticket${s(count)} reçu${s(count)} de l’appareil.`,
  },
  rules: { title: 'Règles de cette caisse', rounding: 'Arrondi des espèces', none: 'Aucun', step: (centimes: number) => `À ${centimes} centimes`, float: 'Fond de caisse habituel', blind: 'Compter sans voir le montant attendu', save: 'Enregistrer', saved: 'Règles enregistrées.' },
  sessions: {
    title: 'Clôtures de caisse', number: 'Z', register: 'Caisse', opened: 'Ouverture', closedAt: 'Clôture', status: 'État', expected: 'Espèces attendues', counted: 'Comptées', difference: 'Écart', statuses: { OUVERTE: 'Ouverte', COMPTAGE: 'En comptage', CLOTUREE: 'Clôturée' },
    empty: 'Aucune session : elles viennent avec la première ouverture d’une caisse.',
  },
  z: {
    title: (number: number, register: string) => `Z n° ${number} · ${register}`, total: 'Total', sales: 'Ventes', returns: 'Retours', tickets: (count: number) => `${count} ticket${s(count)}`, rate: 'Taux', net: 'Base HT', vat: 'TVA', gross: 'TTC',
    byRate: 'Par taux de TVA', byTender: 'Par moyen de paiement', byCashier: 'Par caissier', byCategory: 'Par catégorie', drawer: 'Tiroir', float: 'Fond de caisse', expected: 'Espèces attendues', counted: 'Espèces comptées', difference: 'Écart',
    reason: 'Raison de l’écart', perpetual: 'Total perpétuel', fingerprint: 'Empreinte', opened: 'Ouverte par', closed: 'Clôturée par', what: 'Quoi', amount: 'Montant', from: 'Premier ticket', to: 'Dernier ticket',
    tenders: { ESPECES: 'Espèces', CARTE: 'Carte bancaire', CHEQUE: 'Chèque', TITRE_RESTAURANT: 'Titre-restaurant', BON_CADEAU: 'Bon cadeau', VIREMENT: 'Virement', AVOIR: 'Avoir', COMPENSATION: 'Avoir', POINTS: 'Points' },
  },
};
