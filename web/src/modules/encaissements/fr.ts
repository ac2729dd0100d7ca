export const fr = {
  payments: {
    title: 'Encaissements', date: 'Date', document: 'Document', client: 'Client', tender: 'Moyen', store: 'Magasin', reference: 'Référence', amount: 'Montant', allMoney: 'Tous les moyens', moves: 'Imputations (sans argent)', total: 'Total', tooMany: 'plus de 10 000 paiements',
    reversed: 'Annulé', reversal: 'Annulation', refund: 'Remboursement', caption: (count: string) => `Paiements : ${count}`, empty: 'Aucun paiement ne correspond. Ils s’enregistrent depuis une facture, avec « Encaisser ».',
  },
  claims: {
    title: 'Créances', balance: 'Balance âgée', invoices: 'Factures à encaisser', reminders: 'Relances', credits: 'Crédits et avoirs', views: 'Vues', at: 'Au',
    client: 'Client', total: 'Total dû', caption: (count: string) => `Clients : ${count}`, empty: 'Personne ne vous doit rien.', open: (client: string) => `Voir les factures de ${client}`, 
    ages: { nonEchu: 'Non échu', de1a30: '1 à 30 jours', de31a60: '31 à 60 jours', de61a90: '61 à 90 jours', plusDe90: 'Plus de 90 jours' }, creditsColumn: 'À déduire', age: 'Retard', anyAge: 'Tous', late: 'En retard', disputed: 'En litige',
  },
  invoices: {
    number: 'Facture', client: 'Client', due: 'Échéance', late: 'Retard', left: 'Reste dû', state: 'État', actions: 'Actions', act: (number: string) => `Actions sur ${number}`, days: (count: number) => `${count} j`, caption: (count: string) => `Factures : ${count}`,
    empty: 'Aucune facture ne correspond.', promised: (day: string) => `promis le ${day}`, disputed: 'En litige', preview: 'Aperçu de la relance', promise: 'Noter une promesse', dispute: 'Déclarer un litige', endDispute: 'Lever le litige', open: 'Ouvrir la facture', more: 'Voir toutes les factures à encaisser', all: 'Tous',
  },
  follow: {
    promise: 'Promesse de paiement', promiseDay: 'Jour promis', promiseHelp: 'Aucune relance ne part avant ce jour.', note: 'Note', dispute: 'Litige', disputeReason: 'Ce que le client conteste', disputeHelp: 'Aucune relance ne part tant que le litige dure.',
    endDispute: 'Fin du litige', endReason: 'Comment il s’est réglé', save: 'Enregistrer', promised: 'La promesse est notée.', disputedDone: 'Le litige est déclaré : plus de relance.', ended: 'Le litige est levé.',
  },
  reminders: {
    due: 'À envoyer aujourd’hui', none: 'Aucune relance n’est due aujourd’hui.', calm: 'Les relances ne partent ni le week-end ni les jours fériés.', level: (level: number) => `Relance ${level}`, levelColumn: 'Niveau', invoice: 'Facture', client: 'Client', dueDay: 'Échéance', left: 'Reste dû', to: 'À',
    noAddress: 'sans adresse', select: (number: string) => `Choisir ${number}`, selectAll: 'Tout choisir', preview: 'Lire avant l’envoi', send: (count: number) => (count === 0 ? 'Envoyer' : count === 1 ? 'Envoyer 1 relance' : `Envoyer ${count} relances`),
    sure: (count: number) => (count === 1 ? 'Envoyer 1 relance ?' : `Envoyer ${count} relances ?`), sureHelp: 'Chaque client recevra le texte que vous pouvez lire en aperçu. Un courriel parti ne se reprend pas.',
    sent: (count: number) => (count === 0 ? 'Rien n’est parti.' : count === 1 ? '1 relance est partie.' : `${count} relances sont parties.`), left_out: 'Ce qui n’est pas parti', subject: 'Objet', caption: (count: string) => `Relances dues : ${count}`,
    held: 'Retenues', heldHelp: 'Factures échues qui ne sont pas relancées aujourd’hui, et pourquoi.', why: 'Pourquoi', heldCaption: (count: string) => `Factures retenues : ${count}`, noneHeld: 'Aucune facture échue n’est retenue.',
    reasons: {
      litige: 'en litige', promesse: (day: string) => `promesse de paiement pour le ${day}`, adresse: 'le client n’a pas d’adresse électronique', finies: 'les trois relances sont parties', attente: (level: number, day: string) => `relance ${level} partie le ${day} ; la suivante attend son jour`, jour: 'le jour de la première relance n’est pas venu', calme: 'ni le week-end ni un jour férié',
    },
    results: { pas_due: 'la relance n’est plus due', sans_adresse: 'le client n’a pas d’adresse électronique', introuvable: 'la facture n’existe plus' }, settings: 'Ouvrir les réglages',
  },
  credits: {
    intro: 'L’argent que vos clients ont versé en trop et les avoirs qui restent à rendre ou à utiliser.', document: 'Document', client: 'Client', kind: 'Nature', amount: 'Disponible', avoir: 'Avoir à rendre ou à utiliser', overpaid: 'Payé en trop', caption: (count: string) => `Crédits : ${count}`, empty: 'Aucun crédit : rien n’a été payé en trop, aucun avoir ne reste ouvert.',
    use: 'Utiliser', useFor: (client: string) => `Utiliser le crédit de ${client}`, pick: 'Factures à régler avec ce crédit', apply: (amount: string) => `Régler ${amount}`, used: (amount: string) => `${amount} réglés avec le crédit.`, nothing: 'Ce client n’a aucune facture à régler : remboursez-le depuis le document, ou gardez le crédit pour plus tard.', available: (amount: string) => `${amount} disponibles`, open: 'Voir le document', unallocated: 'Total disponible',
  },
};
