import { plural } from '../../kit/i18n';

const acts: Record<string, string> = {
  creer: 'Fiche créée', modifier: 'Fiche modifiée', supprimer: 'Fiche supprimée', encaisser: 'Paiement enregistré', utiliser_credit: 'Crédit utilisé', importer: 'Importée', ajuster_points: 'Points ajustés', anonymiser: 'Données effacées',
};

/** Clients: list, record, account, payments. */
export const fr = {
  cancel: 'Annuler', page: (n: number) => `Page ${n}`, next: 'Page suivante', previous: 'Page précédente',
  field: {
    type: 'Type', nom: 'Nom', prenom: 'Prénom', raisonSociale: 'Raison sociale', siren: 'SIREN', siret: 'SIRET', numeroTva: 'N° de TVA', email: 'Adresse électronique', telephone: 'Téléphone', adresse: 'Adresse',
    codePostal: 'Code postal', ville: 'Ville', pays: 'Pays', delaiPaiementJours: 'Délai de paiement (jours)', encoursMax: 'Encours maximal', tags: 'Étiquettes', notes: 'Notes internes', dateNaissance: 'Date de naissance',
    niveauFideliteId: 'Palier de fidélité', adresseElectronique: 'Adresse de facturation électronique', schemaAdresseElectronique: 'Annuaire de cette adresse', clientPortalEnabled: 'Accès au portail',
    consentementEmail: 'Accepte les courriels commerciaux', consentementSms: 'Accepte les SMS commerciaux',
  },
  delivery: { nom: 'Livrer à', adresse: 'Voie de livraison', codePostal: 'CP de livraison', ville: 'Commune de livraison', pays: 'État de livraison (deux lettres)' },
  type: { PARTICULIER: 'Particulier', PROFESSIONNEL: 'Professionnel', PUBLIC: 'Secteur public', ETRANGER: 'Étranger' },
  tender: {
    VIREMENT: 'Virement', CARTE: 'Carte', ESPECES: 'Espèces', CHEQUE: 'Chèque', PRELEVEMENT: 'Prélèvement', TITRE_RESTAURANT: 'Titre-restaurant', BON_CADEAU: 'Bon cadeau',
  },
  fault: {
    required: 'À remplir.', email: 'Cette adresse est incomplète : nom@domaine.fr.', phone: 'Dix chiffres, ou « + » et l’indicatif du pays.',
    siren: { form: 'Un SIREN a neuf chiffres.', key: 'La clé de ce SIREN est fausse : un chiffre est mal saisi.', other: 'Ce SIREN n’est pas celui du SIRET.' },
    siret: { form: 'Un SIRET a quatorze chiffres.', key: 'La clé de ce SIRET est fausse : un chiffre est mal saisi.', other: 'Ce SIRET n’est pas celui du SIREN.' },
    vat: { form: 'Deux lettres de pays, puis le numéro : FR44732829320.', key: 'La clé de ce numéro est fausse : un chiffre est mal saisi.', other: 'Ce numéro n’est pas celui du SIREN.' },
  },
  list: {
    title: 'Clients', create: 'Nouveau client', more: 'Fichier', exportAll: 'Exporter tous les clients', due: 'Doit', late: 'En retard', points: 'Points', all: 'Tous', balance: 'Solde', owing: 'Qui doivent', overdue: 'En retard',
    empty: 'Aucun client pour l’instant. Créez le premier, ou importez le fichier de votre ancien logiciel.', noneFiltered: 'Aucun client ne répond à ces filtres.',
  },
  import: { title: 'Importer des clients' },
  tab: { card: 'Fiche', documents: 'Pièces', account: 'Compte', notes: 'Notes', points: 'Points', activity: 'Activité' },
  action: { write: 'Écrire', quote: 'Devis', invoice: 'Facturer', pay: 'Encaisser', useCredit: 'Utiliser le crédit' },
  figure: {
    due: 'Doit', late: 'Dont en retard', credit: 'À son crédit', points: 'Points de fidélité', overLimit: (limit: string) => `Au-delà de l’encours de ${limit}`, ofNotes: (amount: string) => `dont avoirs : ${amount}`,
  },
  card: {
    identity: 'Identité', contact: 'Coordonnées', terms: 'Conditions', consents: 'Consentements', useVat: (vat: string) => `Reprendre ${vat}`, otherDelivery: 'Livrer à une autre adresse', usualDelay: 'Celui de l’entreprise',
    noLimit: 'Sans limite', tagsHelp: 'Une étiquette, puis Entrée.', electronicHelp: 'Vide : celle que donne le SIREN.', schemeHelp: '0225 pour l’annuaire français.', agreed: (at: string) => `Accepté le ${at}`,
    refused: (at: string) => `Retiré le ${at}`, source: 'Recueilli où', sourceHelp: 'En magasin, par formulaire, au téléphone…', proof: 'Preuve', notesHelp: 'Lues par vos collègues, jamais par le client.',
  },
  same: { title: 'Ce client existe peut-être déjà' },
  document: {
    number: 'Numéro', type: 'Type', date: 'Date', due: 'Échéance', state: 'État', left: 'Reste dû', total: 'Total TTC', draft: 'Brouillon', kinds: 'Pièces montrées',
    kind: { tous: 'Toutes', factures: 'Factures', devis: 'Devis et commandes', avoirs: 'Avoirs', dus: 'À encaisser' }, count: (n: number) => plural(n, 'pièce', 'pièces'), none: 'Aucune pièce ici.',
  },
  account: {
    since: 'Depuis le', caption: 'Ce qui est facturé augmente le solde, ce qui est payé ou crédité le diminue.', what: 'Mouvement', amount: 'Montant', balance: 'Solde', opening: 'Solde de départ', carried: 'Report', payment: 'Paiement',
  },
  points: {
    balance: (n: number) => plural(n, 'point', 'points'), none: 'Aucun mouvement de points.', what: 'Mouvement', until: 'Valables jusqu’au', origin: 'Origine', left: 'Restants',
    pays: (amount: string) => `de quoi payer ${amount}`, level: (name: string, discount: string, until: string | null) => `Palier ${name}, remise de ${discount}${until === null ? '' : `, jusqu’au ${until}`}`,
    next: (name: string, missing: string) => `${missing} points de plus pour le palier ${name}`, ends: (list: string) => `À dépenser : ${list}`, end: (n: number, day: string) => `${plural(n, 'point', 'points')} jusqu’au ${day}`, off: 'Les ventes ne donnent pas de points : réglez le programme dans Réglages, Fidélité.',
    adjust: 'Ajuster les points', give: 'Donner', take: 'Retirer', reason: 'Raison', reasonHint: 'Anniversaire, erreur de caisse…', last: 'Dernier jour', lastHelp: 'Vide : selon les réglages.', kept: 'La raison reste avec le mouvement, au journal.', adjusted: 'Points ajustés.', back: 'Rendus',
    type: { GAIN: 'Gagnés', UTILISATION: 'Utilisés', EXPIRATION: 'Expirés', AJUSTEMENT: 'Ajustés', ANNULATION: 'Repris', BONUS: 'Offerts' },
  },
  activity: { none: 'Rien n’est noté au journal pour ce client.', act: acts },
  pay: {
    title: 'Encaisser un paiement', nothing: 'Ce client n’a rien à payer.', amount: 'Montant reçu', tender: 'Moyen', date: 'Date du paiement', reference: 'Référence', referenceHelp: 'Numéro de chèque, libellé du virement…',
    documents: 'Pièces à régler', document: 'Pièce', dueDate: 'Échéance', left: 'Reste dû', part: 'Affecté', partOf: (number: string) => `Affecté à ${number}`, again: 'Répartir du plus ancien au plus récent',
    over: (amount: string) => `${amount} de trop affectés`, rest: (amount: string) => `Reste à affecter : ${amount}`, even: 'Tout est affecté', keepCredit: 'Garder le reste au crédit du client',
    fault: {
      over: 'Les parts dépassent le montant reçu.', exceeds: 'Une part dépasse ce qui reste dû sur sa pièce.', carrier: 'Pour garder un reste au crédit, réglez au moins une pièce en entier.',
    },
    submit: (amount: string) => `Encaisser ${amount}`, done: (amount: string) => `${amount} encaissés.`,
  },
  credit: {
    title: 'Utiliser le crédit', help: (amount: string) => `${amount} sont au crédit de ce client (avoirs et trop-perçus). Aucun argent ne bouge : le crédit règle les pièces choisies.`,
    over: (amount: string) => `C’est ${amount} de plus que le crédit.`, submit: (amount: string) => `Utiliser ${amount}`, done: (amount: string) => `${amount} de crédit utilisés.`,
  },
};
