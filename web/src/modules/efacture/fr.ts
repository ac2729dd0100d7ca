export const fr = {
  nav: { label: 'Facturation électronique', received: 'Factures reçues', sent: 'Factures transmises', reporting: 'E-reporting' },
  inbox: {
    title: 'Factures reçues', drop: 'Déposez ici les factures de vos fournisseurs', dropHelp: 'PDF Factur-X, XML CII ou UBL, 10 Mo au plus. Un PDF ordinaire ne porte pas de données et ne peut pas être lu.', choose: 'Choisir des fichiers',
    supplier: 'Fournisseur', number: 'Numéro', date: 'Date', due: 'Échéance', net: 'Net à payer', state: 'Statut', checks: 'Contrôles', right: 'Sans erreur', wrong: 'Avec erreurs', all: 'Toutes', caption: (count: string) => `Factures affichées : ${count}`,
    empty: 'Aucune facture reçue. Déposez un fichier, ou attendez ce que votre plateforme vous apporte.', next: 'Les plus anciennes', first: 'Revenir aux plus récentes', collect: 'Relever maintenant', collected: 'La relève est demandée : les nouvelles factures arrivent dans un instant.',
    open: (number: string) => `Ouvrir la facture ${number}`, creditNote: 'Avoir', reading: 'Lecture…', kept: 'reçue', again: 'était déjà là', same: 'était déjà là, à l’identique', refused: 'refusée', withErrors: (count: number) => (count === 1 ? '1 erreur' : `${count} erreurs`), results: 'Fichiers déposés', unreadable: 'Ce fichier ne peut pas être lu.', clear: 'Effacer la liste',
  },
  record: {
    invoice: 'Facture', creditNote: 'Avoir', from: 'Fournisseur', to: 'Acheteur', payment: 'Paiement', issued: 'Date', due: 'Échéance', delivered: 'Livraison', order: 'Commande', contract: 'Contrat', quotes: 'Factures citées', iban: 'IBAN', bic: 'BIC', reference: 'Référence',
    siren: 'SIREN', vat: 'N° de TVA', lines: 'Lignes', designation: 'Désignation', quantity: 'Quantité', price: 'Prix unitaire HT', rate: 'TVA', amount: 'Montant HT', totals: 'Totaux', net: 'Total HT', tax: 'TVA', gross: 'Total TTC', paid: 'Déjà payé', toPay: 'Net à payer', base: 'Base', groups: 'TVA par taux', charges: 'Frais', allowances: 'Remises',
    checks: 'Contrôles', noFault: 'Aucune erreur : la facture est conforme.', faults: (count: number) => (count === 1 ? '1 erreur' : `${count} erreurs`), warnings: (count: number) => (count === 1 ? '1 avertissement' : `${count} avertissements`), term: 'Terme de la norme', history: 'Historique', received: 'Reçue', deposited: 'déposée', brought: 'apportée par la plateforme',
    files: 'Fichiers', file: (version: number) => (version === 1 ? 'Télécharger l’original' : `Télécharger la version ${version}`), notes: 'Notes', message: 'Télécharger le message', you: 'par vous', back: 'Retour aux factures reçues', size: (kilo: string) => `${kilo} Ko`, exempt: 'sans TVA',
    authors: { VENDEUR: 'par le fournisseur', ACHETEUR: 'par vous', PLATEFORME: 'par la plateforme' },
  },
  statuses: {
    s0: 'À traiter', s200: 'Déposée', s201: 'Émise par la plateforme', s202: 'Reçue par la plateforme', s203: 'Mise à disposition', s204: 'Prise en charge', s205: 'Approuvée', s206: 'Approuvée en partie', s207: 'En litige', s208: 'Suspendue', s209: 'Complétée', s210: 'Refusée', s211: 'Paiement transmis', s212: 'Encaissée', s213: 'Rejetée', s501: 'Refusée par la plateforme',
  },
  actions: {
    'prendre-en-charge': { act: 'Prendre en charge', help: 'Le fournisseur saura que sa facture est en cours de traitement.', done: 'La facture est prise en charge.' },
    approuver: { act: 'Approuver', help: 'Le fournisseur saura que vous acceptez sa facture.', done: 'La facture est approuvée.' },
    'approuver-partiellement': { act: 'Approuver en partie', help: 'Dites ce que vous acceptez et ce que vous contestez.', done: 'La facture est approuvée en partie.' },
    litige: { act: 'Mettre en litige', help: 'Le fournisseur saura ce que vous contestez.', done: 'La facture est en litige.' },
    suspendre: { act: 'Suspendre', help: 'Vous attendez un complément du fournisseur.', done: 'La facture est suspendue.' },
    refuser: { act: 'Refuser', help: 'Un refus est définitif : le fournisseur devra émettre une autre facture.', done: 'La facture est refusée.' },
    'transmettre-paiement': { act: 'Signaler le paiement', help: 'Le fournisseur saura que votre paiement est parti.', done: 'Le paiement est signalé.' },
  },
  action: { reason: 'Motif', explain: 'Explication pour le fournisseur', word: 'Un mot pour le fournisseur', more: 'Autres réponses', untold: 'Ce fournisseur n’est pas sur la plateforme : le statut reste chez vous.' },
  reasons: {
    ADR_ERR: 'Adresse erronée', ART_ERR: 'Article erroné', AUTRE: 'Autre motif', CALCUL_ERR: 'Erreur de calcul', CMD_ERR: 'Numéro de commande erroné ou absent', CODE_ROUTAGE_ERR: 'Code de routage erroné ou absent', CONTRAT_TERM: 'Contrat terminé', COORD_BANC_ERR: 'Coordonnées bancaires erronées', DEST_ERR: 'Destinataire erroné',
    DEST_INC: 'Destinataire inconnu', DOUBLE_FACT: 'Prestation déjà facturée', DOUBLON: 'Facture déjà reçue', EMMET_INC: 'Émetteur inconnu', JUSTIF_ABS: 'Justificatif absent ou insuffisant', LIVR_INCOMP: 'Livraison incomplète', MODPAI_ERR: 'Modalités de paiement erronées', MONTANTTOTAL_ERR: 'Montant total erroné',
    NON_CONFORME: 'Mention légale absente ou facture non conforme', PU_ERR: 'Prix unitaire erroné', QTE_ERR: 'Quantité erronée', QUALITE_ERR: 'Qualité non conforme', REF_CT_ABSENT: 'Référence du contrat absente', REF_ERR: 'Référence erronée', REM_ERR: 'Remise erronée', SIRET_ERR: 'SIRET erroné ou absent', TRANSAC_INC: 'Transaction inconnue', TX_TVA_ERR: 'Taux de TVA erroné',
    REJ_ADR: 'Contrôle de l’adresse', REJ_COH: 'Contrôle de cohérence', REJ_SEMAN: 'Contrôle du contenu', REJ_UNI: 'Contrôle d’unicité',
  },
  sent: {
    title: 'Factures transmises', intro: 'Les factures et avoirs aux entreprises françaises passent par votre plateforme agréée.', document: 'Document', client: 'Client', date: 'Date', amount: 'Total TTC', sending: 'Transmission', life: 'Statut', send: 'Transmettre', sendThis: (number: string) => `Transmettre ${number}`, history: (number: string) => `Historique de ${number}`, see: 'Historique',
    not: 'Pas encore transmise', caption: (count: string) => `Documents : ${count}`, empty: 'Aucune facture à une entreprise française.', waiting: 'La facture part vers la plateforme.', tracking: 'Numéro de suivi', complete: 'Dire que c’est complété', missing: 'Ce qui manquait, en une phrase', completed: 'L’acheteur saura que la facture est complétée.', tries: 'Essais', none: 'La plateforme n’a encore rien dit.', error: 'Ce que la plateforme a répondu',
    states: { EN_ATTENTE: 'En attente', ENVOYE: 'Remise', ACCEPTE: 'Acceptée', REJETE: 'Rejetée' },
  },
  reporting: {
    title: 'E-reporting', intro: 'Les ventes que la plateforme ne porte pas se déclarent par période : aux particuliers, à l’étranger, et leurs encaissements.', prepare: 'Préparer une déclaration', kind: 'Ce qui se déclare', prepared: 'La déclaration est préparée.', unchanged: 'Rien n’a changé depuis la déclaration transmise.', period: 'Période', nature: 'Nature', base: 'Base', vat: 'TVA', limit: 'À transmettre avant le', state: 'État', caption: (count: string) => `Déclarations : ${count}`,
    empty: 'Aucune déclaration préparée.', first: 'Initiale', again: (rank: number) => `Rectification ${rank}`, transmit: 'Transmettre', transmitHelp: 'Une fois remise à la plateforme, la déclaration ne change plus. Une correction sera une rectification.', sure: 'Transmettre la déclaration ?', transmitted: 'La déclaration part vers la plateforme.', rectify: 'Préparer une rectification', file: 'Télécharger le fichier', back: 'Retour à l’e-reporting', older: 'Les plus anciennes',
    day: 'Jour', category: 'Catégorie', rate: 'Taux', count: 'Nombre', lines: (count: string) => `Lignes : ${count}`, noLines: 'Rien à déclarer sur cette période.', sources: 'Documents', late: 'en retard', error: 'Ce que la plateforme a refusé', open: (label: string) => `Ouvrir ${label}`, more: (count: number) => `et ${count} autres`,
    kinds: { '10.1': 'Ventes à l’étranger', '10.2': 'Encaissements des ventes à l’étranger', '10.3': 'Ventes aux particuliers', '10.4': 'Encaissements des particuliers' },
    categories: { TLB1: 'Biens taxés', TPS1: 'Services taxés', TNT1: 'Non taxé', TMA1: 'Marge' }, states: { PREPAREE: 'Préparée', EN_ATTENTE: 'En attente', ENVOYE: 'Remise', ACCEPTE: 'Acceptée', REJETE: 'Rejetée' },
  },
};
