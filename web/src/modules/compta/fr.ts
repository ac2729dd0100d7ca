export const fr = {
  nav: { label: 'Comptabilité', tva: 'TVA', ventes: 'Ventes', tresorerie: 'Caisse et banque', equation: 'Concordance', fec: 'Export FEC', cloture: 'Clôture' },
  tva: {
    title: 'TVA', copy: 'Copier pour la déclaration', copied: 'Les montants sont copiés.', form: 'Déclaration CA3', net: 'TVA à payer', credit: 'Crédit de TVA',
    invoiced: 'TVA facturée', due: 'TVA exigible', differenceHelp: 'La TVA des prestations de services est due quand elles sont payées, sauf option pour les débits.',
    box: 'Ligne', label: 'Opération', base: 'Base hors taxe', tax: 'Taxe due', exact: 'Montants exacts', rate: 'Taux', untaxed: 'Sans TVA', vat: 'TVA', detail: 'Voir les opérations',
    operations: 'Montant des opérations réalisées', count: 'Décompte de la TVA à payer', result: 'Résultat', empty: 'Rien à déclarer sur cette période.',
    open: (box: string, label: string) => `Ligne ${box}, ${label} : voir les opérations`, sheet: 'montants arrondis à l’euro, comme le formulaire les demande',
  },
  operations: {
    title: (box: string) => `Opérations de la ligne ${box}`, all: 'Opérations de TVA exigible', back: 'Retour à la TVA', date: 'Exigible le', document: 'Document', kind: 'Nature', client: 'Client', tender: 'Encaissé par',
    rate: 'Taux', base: 'Base HT', vat: 'TVA', empty: 'Aucune opération derrière ce chiffre.', caption: (count: string) => `Opérations : ${count}`,
  },
  sales: {
    title: 'Journal des ventes', date: 'Date', document: 'Document', kind: 'Nature', client: 'Client', ht: 'HT', vat: 'TVA', ttc: 'TTC', net: 'Net à payer', due: 'Échéance', settlement: 'Règlement',
    empty: 'Aucune vente sur cette période.', caption: (count: string) => `Écritures : ${count}`,
  },
  cash: {
    title: 'Journal de caisse et de banque', date: 'Date', document: 'Document', client: 'Client', tender: 'Moyen', reference: 'Référence', amount: 'Montant', received: 'Total encaissé',
    empty: 'Aucun encaissement sur cette période.', caption: (count: string) => `Encaissements : ${count}`, cancels: 'Annulation', refund: 'Remboursement',
  },
  equation: {
    title: 'Concordance des livres', intro: 'Quatre chemins mènent au même total. S’ils divergent d’un centime, le document en cause est nommé.', turnover: 'Chiffre d’affaires', turnoverHelp: 'ce que disent les documents',
    bases: 'Bases de TVA', basesHelp: 'ce que disent leurs bases et leur TVA', books: 'Livres', booksHelp: 'ce que dit le journal des ventes', money: 'Encaissements + créances',
    moneyHelp: (paid: string, owed: string) => `${paid} réglés, ${owed} dus`, equal: 'Tout concorde', equalHelp: 'Les quatre totaux sont égaux au centime.', different: 'Un écart est à corriger', gap: (amount: string) => `écart de ${amount}`,
    unbalanced: (piece: string) => `L’écriture de la pièce ${piece} n’est pas équilibrée.`, gaps: 'Documents en écart, le plus ancien d’abord', rule: 'Ce qui diverge', document: 'Document', date: 'Date', expected: 'Le document dit', found: 'Ses lignes disent',
    caption: (count: string) => `Écarts : ${count}`,
    rules: {
      lignes: 'Total des lignes', bases_tva: 'Bases de TVA', tva: 'Montant de TVA', total: 'Total TTC', acomptes: 'Acomptes déduits', net_a_payer: 'Net à payer', paiements: 'Paiements',
    },
    same: 'égal', other: 'différent',
  },
  fec: {
    title: 'Fichier des écritures comptables', intro: 'Le fichier que demande l’administration, avec les écritures de ventes, de caisse et de banque. Votre comptable y joint les achats et la paie.', fiscalYear: 'Exercice qui commence en', period: 'Ou une période',
    whole: 'Exercice entier', free: 'Période choisie', what: 'Étendue', make: 'Créer le fichier', making: (size: string) => `Création du fichier… ${size} reçus`, leave: 'Vous pouvez continuer à travailler dans un autre onglet ; ne fermez pas celui-ci.', stop: 'Arrêter', stopped: 'La création est arrêtée.',
    done: (name: string, size: string) => `${name} est prêt (${size}).`, description: 'Description à joindre', seeGaps: 'Voir les documents en écart', seeSettings: 'Ouvrir les réglages de l’entreprise', 
    firstGap: 'Premier document en cause :', kilo: 'Ko', mega: 'Mo',
  },
  closing: {
    title: 'Clôture d’une période', intro: 'Clore une période fige ses chiffres : ce que vous avez déclaré ne bouge plus.', until: 'Clore jusqu’au', consequences: 'Ce qui devient impossible jusqu’à cette date, cette date comprise',
    one: 'émettre une facture, un avoir ou un ticket', two: 'enregistrer ou annuler un paiement', three: 'rouvrir la période : personne ne le peut, pas même le propriétaire', still: 'Vous pourrez toujours corriger une facture close par un avoir daté d’aujourd’hui.',
    type: (day: string) => `Pour confirmer, tapez la date : ${day}`, act: 'Clore la période', done: (day: string) => `La période est close jusqu’au ${day}.`, last: (day: string) => `Dernière clôture : jusqu’au ${day}.`, none: 'Aucune période n’est encore close.',
    verify: 'Avant de clore', equal: 'Les livres de la période concordent.', unequal: 'Les livres de la période ne concordent pas : corrigez les écarts d’abord.', seeGaps: 'Voir les écarts', drafts: (count: string) => `${count} encore datés de cette période : ils seront émis à une date postérieure.`, draft: 'brouillon', draftsWord: 'brouillons',
  },
};
