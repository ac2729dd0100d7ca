import { plural } from '../../kit/i18n';
import { unitName, unitShort } from './units';

/** Texts of the documents: the source. */
export const fr = {
  cancel: 'Annuler', close: 'Fermer', vat: 'TVA', totalNet: 'Total HT', totalGross: 'Total TTC', draft: 'Brouillon', optional: 'facultatif',
  notFound: 'Introuvable', notFoundText: 'Ce document n’existe pas, ou plus.',
  kind: {
    DEVIS: 'Devis', COMMANDE: 'Commande', BON_LIVRAISON: 'Bon de livraison', FACTURE: 'Facture', FACTURE_ACOMPTE: 'Facture d’acompte', AVOIR: 'Avoir', TICKET: 'Ticket',
  },
  lineKind: { ARTICLE: 'Article', LIBRE: 'Ligne libre', TITRE: 'Titre', COMMENTAIRE: 'Commentaire', SOUS_TOTAL: 'Sous-total' },
  unitName: (code: string): string => unitName(code, 'fr'),
  unitAbbreviation: (code: string, quantity: number): string => unitShort(code, quantity, 'fr'),
  category: (category: string): string => {
    const names: Record<string, string> = {
      S: 'Taxée', Z: 'Taux zéro', E: 'Exonérée', AE: 'Autoliquidation', K: 'Livraison dans l’Union', G: 'Exportation', O: 'Hors du champ de la TVA',
    };
    return names[category] ?? category;
  },
  categoryShort: (category: string): string => {
    const names: Record<string, string> = { E: 'exonérée', AE: 'autoliquidation', K: 'intracommunautaire', G: 'exportation', O: 'hors champ' };
    return names[category] ?? category;
  },
  header: {
    client: 'Client', noAddress: 'Pas d’adresse sur la fiche.', delivery: 'Livraison :', record: 'Voir la fiche', date: 'Date', dateHint: 'Aujourd’hui si vide.',
    validity: 'Valable jusqu’au', validityHint: '30 jours si vide.', due: 'Échéance', dueHint: 'Selon les conditions du client si vide.', dueTerms: 'Voir l’échéancier, plus bas.',
    subject: 'Objet', reference: 'Référence du client', referenceHint: 'Son bon de commande.', more: 'Autres réglages', less: 'Masquer les autres réglages',
    mode: 'Prix saisis', modeNet: 'Hors taxes', modeGross: 'Toutes taxes comprises', deliveryDate: 'Livraison ou prestation le', store: 'Magasin',
    series: 'Série de numérotation', seriesDefault: (name: string): string => `Habituelle : ${name}`,
  },
  grid: {
    region: 'Lignes du document', designation: 'Désignation', designationHint: 'Article, référence, code-barres ou texte libre', quantity: 'Quantité', quantityShort: 'Qté',
    price: 'Prix unitaire', unitPrice: (gross: boolean): string => (gross ? 'PU TTC' : 'PU HT'), total: (gross: boolean): string => (gross ? 'Total TTC' : 'Total HT'),
    discount: 'Remise', actions: 'Actions', lineDesignation: (rank: number): string => `Désignation de la ligne ${rank}`, proposals: 'Articles proposés',
    inStock: (stock: string): string => `${stock} en stock`, emptyLine: 'Ligne vide', automatic: 'Auto', description: 'Description', descriptionHint: 'Description imprimée sous la désignation',
    unit: 'Unité', discountKind: 'Sens de la remise', discountPercent: 'Remise en %', discountAmount: 'Remise en €', category: 'Catégorie de TVA', categoryHint: 'TVA selon le client',
    fromCatalogue: 'Article du catalogue.', detach: 'En faire une ligne libre', lineMenu: (rank: number): string => `Actions de la ligne ${rank}`, duplicate: 'Dupliquer',
    up: 'Monter', down: 'Descendre', remove: 'Supprimer', removeLine: (rank: number): string => `Supprimer la ligne ${rank}`, addLine: 'Ajouter une ligne',
    addMany: 'Ajouter plusieurs articles', addOther: 'Titre, texte…', keys: 'Entrée : ligne suivante · Ctrl D : dupliquer · Alt ↑ ↓ : déplacer',
  },
  many: {
    title: 'Ajouter plusieurs articles', search: 'Nom, référence ou code-barres', region: 'Articles du catalogue', article: 'Article', none: 'Aucun article ne correspond.',
    quantityOf: (name: string): string => `Quantité de ${name}`, add: (count: number): string => (count === 0 ? 'Ajouter' : `Ajouter ${plural(count, 'article', 'articles')}`),
  },
  charges: {
    title: 'Frais', add: 'Ajouter des frais', carriage: 'Port', packing: 'Emballage', other: 'Autres frais', labelHint: 'Ce que couvrent les frais',
    label: (rank: number): string => `Libellé des frais ${rank}`, amount: (rank: number): string => `Montant des frais ${rank}`, rate: (rank: number): string => `TVA des frais ${rank}`,
    remove: (rank: number): string => `Supprimer les frais ${rank}`,
  },
  terms: {
    title: 'Échéancier', add: 'Payer en plusieurs fois', addOne: 'Ajouter une échéance', half: 'Moitié tout de suite, moitié à 30 jours', third: 'Trois fois : aujourd’hui, 30 et 60 jours',
    deposit: '30 % tout de suite, le solde à 30 jours', free: 'Autre échéancier', part: (rank: number): string => `Part ${rank}`, percent: 'Pourcentage', amount: 'Montant', balance: 'Solde',
    value: (rank: number): string => `Valeur ${rank}`, delay: (rank: number): string => `Délai ${rank} (jours)`, from: 'Compté', days: 'Depuis la facture', daysThenEnd: 'Puis fin du mois',
    endThenDays: 'Depuis la fin du mois', date: 'Date convenue', dateOf: (rank: number): string => `Date ${rank}`, remove: (rank: number): string => `Supprimer l’échéance ${rank}`,
  },
  deposits: {
    change: 'Choisir ce qui est déduit', automatic: 'Revenir au calcul habituel', none: 'Aucun acompte ne sera déduit.', all: 'Tout', amount: (number: string): string => `Montant déduit de ${number}`, remove: (number: string): string => `Ne pas déduire ${number}`,
  },
  exemptions: { label: (category: string): string => `Disposition qui exonère (${category.toLowerCase()})`, hint: 'Celle d’usage' },
  notes: { notes: 'Notes imprimées', conditions: 'Conditions imprimées' },
  totals: {
    loyalty: (level: string, rate: string): string => `Palier ${level} : ${rate} de remise.`, loyaltyApply: 'Appliquer',
    discount: 'Remise globale', discountKind: 'Sens de la remise globale', discountLine: 'Remise', deposits: 'Acomptes déduits', net: 'Net à payer',
    differs: (amount: string): string => `Le serveur a enregistré ${amount} : c’est ce total qui fait foi (TVA selon le client, prix du catalogue).`,
  },
  editor: {
    fresh: (kind: string): string => `${/^(Facture|Commande)/.test(kind) ? 'Nouvelle' : kind === 'Avoir' ? 'Nouvel' : 'Nouveau'} ${kind.toLowerCase()}`, title: (kind: string): string => `${kind} en brouillon`, save: 'Enregistrer', issue: 'Valider', erase: 'Supprimer',
    preview: 'Aperçu de la page', showPreview: 'Aperçu', hidePreview: 'Masquer l’aperçu', previewTab: 'Ouvrir dans un onglet', previewStale: 'Aperçu du dernier enregistrement : Ctrl S le met à jour.',
    saved: 'Brouillon enregistré.', issued: (kind: string, number: string): string => `${kind} : numéro ${number}.`, eraseTitle: 'Supprimer ce brouillon ?', eraseText: 'Il n’a pas de numéro : rien d’autre ne change.', recurring: 'Rendre récurrent', copy: 'Dupliquer', moreActions: 'Autres actions',
    keys: 'Saisie d’un document', key: { enter: 'Entrée', next: 'ligne suivante, ou nouvelle ligne', arrows: 'd’une ligne à l’autre', duplicate: 'dupliquer la ligne', move: 'déplacer la ligne', save: 'enregistrer le brouillon', issue: 'enregistrer et valider' },
    lastVersion: (number: string): string => `Il reprendra le numéro ${number}.`,
  },
  seller: {
    address: 'votre adresse', siren: 'votre SIREN', and: ' et ', complete: 'Compléter les réglages',
    missing: (what: string): string => `Une facture porte ${what}, que vos réglages n’ont pas encore. Une fois validée, elle ne change plus.`,
  },
  conflict: {
    title: 'Modifié entre-temps par quelqu’un d’autre', explain: 'Ce que vous avez saisi est toujours là. Voici ce qui diffère de la version enregistrée.', what: 'Élément', mine: 'Votre saisie',
    theirs: 'Version enregistrée', takeTheirs: 'Reprendre la version enregistrée', keepMine: 'Garder ma saisie', same: 'Rien ne diffère.', other: 'Un autre client',
    line: (rank: number): string => `Ligne ${rank}`,
  },
  state: (state: string, kind: string): string => {
    const feminine = kind === 'COMMANDE' || kind === 'FACTURE' || kind === 'FACTURE_ACOMPTE';
    const names: Record<string, string> = {
      BROUILLON: 'Brouillon', VALIDE: feminine ? 'Validée' : 'Validé', ENVOYE: 'Sans réponse', ACCEPTE: 'Accepté', REFUSE: 'Refusé', EXPIRE: 'Expiré', FACTURE: 'Facturé',
      ANNULE: feminine ? 'Annulée' : 'Annulé', ANNULEE: 'Annulée', CONFIRMEE: 'Confirmée', PARTIELLEMENT_LIVREE: 'Livrée en partie', LIVREE: 'Livrée', CLOTUREE: 'Clôturée', PREPARE: 'À expédier',
      EXPEDIE: 'Expédié', LIVRE: 'Livré', RETOURNE: 'Retourné', NON_PAYE: 'À encaisser', PARTIEL: feminine ? 'Payée en partie' : 'Payé en partie', PAYE: feminine ? 'Payée' : 'Payé',
      TROP_PERCU: 'Trop-perçu', EN_RETARD: 'En retard', EN_LITIGE: 'En litige', IRRECOUVRABLE: 'Irrécouvrable', AVOIR_OUVERT: 'À utiliser', AVOIR_UTILISE: 'Utilisé',
    };
    return names[state] ?? state;
  },
  tender: {
    VIREMENT: 'Virement', CARTE: 'Carte', ESPECES: 'Espèces', CHEQUE: 'Chèque', PRELEVEMENT: 'Prélèvement', LIEN_PAIEMENT: 'Lien de paiement', TITRE_RESTAURANT: 'Titre-restaurant',
    BON_CADEAU: 'Bon cadeau', POINTS: 'Points de fidélité', AVOIR: 'Avoir', COMPENSATION: 'Compensation',
  },
  act: {
    encaisser: 'Encaisser', accepter: 'Noter l’accord', facturer: 'Facturer', 'facturer-ticket': 'Faire la facture', commander: 'Passer en commande', livraison: 'Livrer', expedier: 'Expédier', livrer: 'Noter la livraison',
    envoyer: 'Envoyer par courriel', renvoyer: 'Envoyer de nouveau', 'demander-acompte': 'Demander un acompte', crediter: 'Faire un avoir', rembourser: 'Rembourser', refuser: 'Noter le refus',
    retourner: 'Noter un retour', rouvrir: 'Rouvrir', 'utiliser-credit': 'Utiliser un avoir ou un crédit', transmettre: 'Transmettre à la plateforme', rectifier: 'Rectifier',
    'noter-promesse': 'Noter une promesse', 'declarer-litige': 'Déclarer un litige', 'lever-litige': 'Lever le litige', 'declarer-irrecouvrable': 'Passer en perte', cloturer: 'Clôturer', annuler: 'Annuler le document',
  },
  issued: {
    actions: 'Actions du document', pdf: 'Ouvrir le PDF', duplicata: 'Duplicata en PDF', deposit: (number: string): string => `Acompte ${number}`, paid: 'Payé', left: 'Reste dû', open: 'Reste à utiliser', sent: 'Envoyée',
  },
  picks: { quantity: 'Quantité', remaining: 'Reste', invoiced: 'Facturé', gone: 'Parti', none: 'Il ne reste rien.' },
  pay: {
    points: (points: string, value: string): string => `${points} points, de quoi payer ${value}.`, usePoints: (value: string): string => `Payer ${value} en points`,
    title: (number: string): string => `Encaisser ${number}`, amount: 'Montant', due: (amount: string): string => `Reste dû : ${amount}`, tender: 'Moyen', reference: 'Référence', referenceHint: 'N° de chèque, libellé…',
    instalment: (date: string, amount: string): string => `${date} : ${amount}`, all: 'Tout', keepRest: (amount: string): string => `Garder ${amount} au crédit du client`,
    excess: 'C’est plus que ce qui est dû : corrigez le montant, ou gardez le surplus au crédit du client.', done: (amount: string): string => `${amount} encaissés.`,
  },
  transform: {
    title: 'Document suivant', target: 'Document à faire', confirm: (kind: string): string => `Préparer : ${kind.toLowerCase()}`, explain: 'Un brouillon est préparé ; rien n’est émis tant que vous ne le validez pas.',
  },
  credit: {
    title: (number: string): string => `Avoir sur ${number}`, way: 'Ce que rend l’avoir', ways: { tout: 'Tout', lignes: 'Des lignes', pourcent: 'Un pourcentage', montant: 'Un montant' },
    whole: 'Tout ce qui n’a pas encore été rendu : la facture est alors annulée.', percent: 'Part du total, en pour cent', amount: 'Montant TTC rendu', gesture: 'Geste commercial, réparti par taux de TVA.',
    reason: 'Motif', reasonHint: 'Imprimé comme objet.', explain: 'L’avoir est émis tout de suite, avec son numéro, et vient en déduction de ce qui reste dû.',
    explainPaid: 'L’avoir est émis tout de suite, avec son numéro. Rien n’est plus dû ici : il se rembourse, ou se déduit d’une autre facture.', confirm: 'Émettre l’avoir',
    done: (number: string, amount: string): string => `Avoir ${number} de ${amount}.`,
  },
  deposit: {
    title: 'Demander un acompte', sense: 'Sens de l’acompte', percent: 'En pour cent', amount: 'En euros', percentOf: (total: string): string => `Part de ${total}`, amountOf: 'Montant TTC', label: 'Libellé', labelHint: 'Acompte de 30 % sur devis…',
    confirm: 'Préparer l’acompte', explain: 'Une facture d’acompte est préparée en brouillon ; la facture finale la déduira d’elle-même.',
  },
  quote: {
    acceptTitle: 'Accord du client', accept: 'Noter l’accord', by: 'Accepté par', day: 'Le', proof: 'Preuve', proofHint: '« Bon pour accord », référence du courriel ou du fichier signé…', accepted: 'Accord noté.',
    refuseTitle: 'Refus du client', refuse: 'Noter le refus', why: 'Raison du refus', refused: 'Refus noté.', answer: 'Réponse du client', answerYes: (who: string, day: string): string => `Accepté par ${who} le ${day}`,
    answerNo: (day: string): string => `Refusé le ${day}`, signature: 'Signature du client',
  },
  goods: { returnTitle: 'Retour de marchandise', why: 'Raison du retour', returned: 'Retour noté.', receivedBy: 'Reçu par (facultatif)' },
  simple: {
    expedier: { title: 'Expédier la marchandise ?', explain: 'Elle sort du stock maintenant.', said: 'Marchandise expédiée.' },
    livrer: { title: 'Livraison arrivée', explain: 'Le client a reçu la marchandise.', said: 'Livraison notée.' },
    rouvrir: { title: 'Rouvrir ce devis ?', explain: 'Il redevient un brouillon et gardera son numéro. La version envoyée reste consultable.', said: 'Devis rouvert.' },
    transmettre: { title: 'Transmettre à la plateforme agréée ?', explain: 'La facture électronique est remise une seule fois à votre plateforme, qui la porte à votre client.', said: 'Facture remise à la plateforme.' },
    rectifier: { title: 'Rectifier cette facture ?', explain: 'Une facture rectificative est préparée en brouillon, copiée de celle-ci. Quand vous la validerez, celle-ci sera annulée et ses paiements seront reportés.', said: 'Facture rectificative préparée.' },
    'noter-promesse': { title: 'Promesse de paiement', explain: 'Aucune relance ne part jusqu’à ce jour.', said: 'Promesse notée.' },
    'declarer-litige': { title: 'Facture contestée', explain: 'Les relances s’arrêtent tant que le litige dure.', said: 'Litige noté.' },
    'lever-litige': { title: 'Fin du litige', explain: 'La facture redevient due.', said: 'Litige levé.' },
    'declarer-irrecouvrable': { title: 'Passer en perte ?', explain: 'Le client ne paiera plus : ce qui reste dû est perdu, et sa TVA pourra être récupérée (CGI, art. 272-1).', said: 'Créance passée en perte.' },
    cloturer: { title: 'Clôturer cette commande ?', explain: 'Ce qui reste à livrer ne le sera pas, et le stock réservé est libéré.', said: 'Commande clôturée.' },
    annuler: { title: 'Annuler ce document ?', explain: 'Il garde son numéro et reste consultable ; plus rien ne peut en être fait.', said: 'Document annulé.' },
    promiseDay: 'Paiement promis pour le', promiseWho: 'Qui a promis, comment', disputeWhy: 'Ce que le client conteste', disputeHow: 'Comment le litige s’est réglé', lostSince: 'Perdue depuis le',
    lostWhy: 'Pourquoi la créance est perdue', cancelWhy: 'Raison (facultative)',
  },
  ticket: { title: (number: string): string => `Facture du ticket ${number}`, explain: 'La facture est émise tout de suite, avec les mêmes lignes, et déjà payée par le règlement du ticket.' },
  refund: { title: (number: string): string => `Rembourser ${number}`, open: (amount: string): string => `À rendre au client : ${amount}`, done: (amount: string): string => `${amount} remboursés.` },
  reverse: {
    title: 'Annuler un paiement', confirm: 'Annuler le paiement', reason: 'Raison', details: 'Précisions', group: 'Annuler aussi les autres parts du même règlement', done: 'Paiement annulé.',
    explain: (amount: string, day: string): string => `Le paiement de ${amount} du ${day} est annulé par une ligne inverse, datée d’aujourd’hui.`,
    reasons: { ERREUR_SAISIE: 'Erreur de saisie', CHEQUE_IMPAYE: 'Chèque impayé', PRELEVEMENT_REJETE: 'Prélèvement rejeté', AUTRE: 'Autre raison' },
  },
  useCredit: {
    title: 'Utiliser un avoir ou un crédit', confirm: 'Utiliser', none: 'Ce client n’a ni avoir à utiliser, ni crédit.',
    available: (notes: string, credit: string): string => `Avoirs à utiliser : ${notes}. Payé en trop : ${credit}. Les plus anciens servent d’abord ; aucun argent ne bouge.`, done: (amount: string): string => `${amount} imputés.`,
  },
  send: {
    settings: 'Régler l’envoi des courriels',
    title: (kind: string, number: string): string => `Envoyer : ${kind.toLowerCase()} ${number}`, confirm: 'Envoyer', again: 'Envoyer de nouveau', to: 'À', copy: 'Copie à', subject: 'Objet', text: 'Message',
    template: 'Modèle', usual: (kind: string): string => `Texte habituel : ${kind.toLowerCase()}`, reminder: (rank: number): string => `Texte de la ${rank === 1 ? '1re' : `${rank}e`} relance`,
    notCounted: 'Ce courriel ne compte pas comme une relance : celles-ci se suivent dans les créances.',
    attach: 'Joindre la page en PDF', see: 'Voir la page', noAddress: 'La fiche du client n’a pas d’adresse électronique.', done: (to: string): string => `Courriel en route vers ${to}.`,
  },
  follow: {
    underway: (quantity: string): string => `${quantity} en préparation`, title: 'Avancement', ordered: 'Commandé', delivered: 'Livré', invoiced: 'Facturé', toDeliver: 'À livrer', toInvoice: 'À facturer', chain: 'Documents liés',
    sums: { facture: 'Facturé TTC', credite: 'Rendu par avoirs', encaisse: 'Encaissé', reste: 'À encaisser' },
  },
  payments: {
    title: 'Paiements', reverse: 'Annuler', atTheTill: 'Un ticket se rembourse ou s’échange à la caisse : scannez-le.', openTill: 'Ouvrir la caisse', late: 'En retard', followUp: 'Suivi du règlement', status: { EN_COURS: 'En cours', ENCAISSE: 'Encaissé', ECHOUE: 'Échoué', ANNULE: 'Annulation', REMBOURSE: 'Remboursement' },
    events: {
      LITIGE: (day: string): string => `Litige déclaré le ${day}`, LITIGE_LEVE: (day: string): string => `Litige levé le ${day}`, PROMESSE: (day: string): string => `Paiement promis pour le ${day}`,
      IRRECOUVRABLE: (day: string): string => `Passée en perte au ${day}`,
    },
  },
  mails: {
    title: 'Courriels', reminder: (level: string): string => `Relance ${level}`,
    status: { EN_ATTENTE: 'En attente', REMISE: 'En cours d’envoi', ENVOYE: 'Remis', REFUSE: 'Refusé', REBOND: 'Adresse refusée', INCERTAIN: 'Incertain', ABANDONNE: 'Abandonné' },
  },
  platform: {
    title: 'Facture électronique', sent: (at: string): string => `Remise à la plateforme le ${at}`,
    state: (state: string): string => ({ EN_ATTENTE: 'En attente', ENVOYE: 'Remise', ACCEPTE: 'Acceptée', REJETE: 'Rejetée' })[state] ?? state,
    status: (code: number): string => {
      const names: Record<number, string> = {
        200: 'Déposée', 201: 'Émise par la plateforme', 202: 'Reçue par la plateforme', 203: 'Mise à disposition', 204: 'Prise en charge', 205: 'Approuvée', 206: 'Approuvée partiellement', 207: 'En litige', 208: 'Suspendue',
        209: 'Complétée', 210: 'Refusée', 211: 'Paiement transmis', 212: 'Encaissée', 213: 'Rejetée',
      };
      return names[code] ?? `Statut ${code}`;
    },
  },
  versions: { title: 'Versions du devis', current: (rank: number): string => `Version ${rank} : celle-ci`, one: (rank: number): string => `Version ${rank}`, until: (at: string): string => `jusqu’au ${at}` },
  timeline: {
    title: 'Historique', more: 'Tout l’historique', machine: 'Le logiciel', somebody: 'Quelqu’un',
    did: (action: string): string => {
      const names: Record<string, string> = {
        enregistrer: 'a enregistré le brouillon', valider: 'a validé', crediter: 'a émis un avoir', rembourser: 'a remboursé', rouvrir: 'a rouvert le devis', supprimer: 'a supprimé', 'demander-acompte': 'a demandé un acompte',
        annuler_paiement: 'a annulé un paiement', encaisser: 'a encaissé', expirer: 'a constaté l’expiration', declarer_litige: 'a déclaré un litige', lever_litige: 'a levé le litige', noter_promesse: 'a noté une promesse',
        declarer_irrecouvrable: 'a passé en perte', utiliser_credit: 'a utilisé un avoir ou un crédit', rectifier: 'a préparé une rectification', transformer: 'a préparé le document suivant', relancer: 'a relancé le client',
        envoyer: 'a envoyé le document', renvoyer: 'a envoyé de nouveau le document', transmettre: 'a transmis à la plateforme', accepter: 'a noté l’accord du client', refuser: 'a noté le refus du client', annuler: 'a annulé',
        cloturer: 'a clôturé', expedier: 'a expédié la marchandise', livrer: 'a noté la livraison', retourner: 'a noté un retour', dupliquer: 'a dupliqué', facturer: 'a fait la facture',
      };
      return names[action] ?? action.replaceAll('_', ' ').replaceAll('-', ' ');
    },
  },
  page: {
    what: 'Ce qui est montré', page: 'Page', cii: 'Données (CII)', ubl: 'Données (UBL)', noXml: 'Pas de facture électronique', copy: 'Copier', copied: 'Copié', download: 'Télécharger',
  },
  list: {
    title: 'Factures et devis', number: 'Numéro', kind: 'Type', client: 'Client', subject: 'Objet', date: 'Date', due: 'Échéance', state: 'État', left: 'Reste dû', total: 'Total TTC', new: 'Nouveau',
    tabs: { TOUS: 'Tous', DEVIS: 'Devis', COMMANDE: 'Commandes', BON_LIVRAISON: 'Livraisons', FACTURE: 'Factures', AVOIR: 'Avoirs', TICKET: 'Tickets', DUES: 'À encaisser', RETARD: 'En retard', BROUILLONS: 'Brouillons' },
    empty: 'Aucun document ici. « Nouveau » en commence un ; il reste un brouillon tant que vous ne le validez pas.', search: 'Numéro, objet, référence ou client',
    peek: (name: string): string => `Aperçu de ${name}`, openFull: 'Ouvrir le document',
    validate: 'Valider les brouillons', send: 'Envoyer par courriel', download: 'Télécharger les PDF', recurring: 'Documents récurrents',
    archive: 'Documents', validateConfirm: (count: number): string => `${plural(count, 'brouillon reçoit', 'brouillons reçoivent')} un numéro et ne se modifient plus ensuite.`,
    sendConfirm: (count: number): string => `${plural(count, 'document part', 'documents partent')} par courriel, avec le texte habituel, à l’adresse de chaque client.`,
  },
};
