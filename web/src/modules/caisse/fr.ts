import { locale } from '../../kit/i18n';

const moment = (at: Date): string => new Intl.DateTimeFormat(locale(), { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(at);
const s = (count: number): string => (Math.abs(count) >= 2 ? 's' : '');

export const fr = {
  title: 'Caisse',
  close: 'Fermer',
  training: 'Mode école',
  newVersion: 'Nouvelle version : à la fin de ce ticket',
  numpad: { name: 'Pavé numérique', erase: 'Effacer un chiffre', comma: 'Virgule' },
  tenders: {
    ESPECES: 'Espèces', CARTE: 'Carte bancaire', CHEQUE: 'Chèque', TITRE_RESTAURANT: 'Titre-restaurant', BON_CADEAU: 'Bon cadeau', VIREMENT: 'Virement', PRELEVEMENT: 'Prélèvement',
    LIEN_PAIEMENT: 'Lien de paiement', POINTS: 'Points', AVOIR: 'Avoir', COMPENSATION: 'Avoir',
  },
  start: {
    loading: 'Ouverture de la caisse…',
    unable: 'Cette adresse ne permet pas d’encaisser',
    unableWhy: 'Un ticket doit pouvoir être gardé sur cet appareil. Ouvrez la caisse par une adresse qui commence par « https:// », dans un navigateur à jour.',
    elsewhere: 'La caisse est déjà ouverte',
    elsewhereWhy: 'Une autre fenêtre de cet appareil tient la caisse. Fermez-la : celle-ci prendra le relais aussitôt.',
    littleRoom: 'Cet appareil n’a presque plus de place : libérez-en avant de continuer à vendre.',
    resumed: 'Un ticket interrompu a été repris : il est enregistré.',
    unsentHere: 'Des tickets de cet appareil ne sont pas encore envoyés : attendez qu’ils le soient avant de changer de caisse.',
  },
  login: {
    title: 'Connecter cet appareil', lead: 'Avec le compte de la boutique. Les caissiers s’identifient ensuite par leur code.',
    email: 'Adresse électronique', password: 'Mot de passe', send: 'Se connecter',
  },
  choice: {
    title: 'Quelle caisse ?', lead: (name: string) => `${name}, choisissez la caisse que cet appareil tiendra.`,
    device: (register: string) => `Appareil de ${register}`, preparing: (register: string) => `Préparation de ${register} : articles et clients…`,
    nothing: 'Aucune caisse en service : ajoutez-en une depuis la gestion.', manage: 'Ouvrir la gestion des caisses', offline: 'Le serveur ne répond pas : vérifiez votre connexion.',
  },
  lock: {
    who: 'Qui est à la caisse ?', hello: (name: string) => `Bonjour ${name}`, pin: 'Votre code', newPin: 'Choisissez un code de 4 à 8 chiffres',
    noPinMine: 'Vous n’avez pas encore de code de caisse.', choosePin: 'Choisir un code', withoutPin: 'Continuer sans code',
    noPin: (name: string) => `${name} n’a pas encore de code de caisse : une personne responsable peut en donner un depuis la gestion.`,
    other: 'Quelqu’un d’autre', leave: (name: string) => `Verrouiller la caisse, ${name}`,
  },
  pin: { wrong: 'Ce code ne convient pas.', typed: (count: number) => `${count} chiffre${s(count)} saisi${s(count)}`, enter: 'Valider' },
  approve: {
    title: 'Accord d’un responsable', pin: (name: string) => `Code de ${name}`, nobody: 'Personne ne peut donner cet accord sur cette caisse.',
    why: {
      REMISE: (value: number | null) => `Une remise de ${(value ?? 0).toLocaleString(locale())} % dépasse ce que vous pouvez accorder.`,
      RETOUR: (value: number | null) => `Rembourser ${(value ?? 0).toLocaleString(locale(), { style: 'currency', currency: 'EUR' })} demande un accord.`,
      TIROIR: (_value: number | null) => 'Ouvrir le tiroir sans vente demande un accord.',
      ECART: (_value: number | null) => 'Clôturer avec cet écart demande un accord.',
    },
  },
  opening: {
    title: (register: string) => `Ouvrir ${register}`, lead: 'Comptez ce qui se trouve dans le tiroir.', float: 'Fond de caisse', usual: (amount: string) => `d’habitude ${amount}`,
    open: 'Ouvrir la caisse', offline: 'La caisse s’ouvre avec le réseau ; une fois ouverte, elle s’en passe.',
  },
  count: { notes: 'Billets', coins: 'Pièces', number: (value: string) => `Nombre de ${value}` },
  tiles: { search: 'Rechercher un article (F3)', searchShort: 'Rechercher (F3)', categories: 'Catégories', all: 'Tout', articles: 'Articles', nothing: 'Aucun article.', favourites: 'Favoris', camera: 'Scanner avec la caméra' },
  ticket: {
    name: 'Ticket', lines: 'Lignes du ticket', empty: 'Touchez un article ou passez-le au lecteur.', client: 'Client', discountTool: 'Remise', quantityTool: 'Quantité', remove: 'Retirer', hold: 'Attente',
    less: (name: string) => `Un de moins : ${name}`, more: (name: string) => `Un de plus : ${name}`, quantity: (name: string) => `Quantité de ${name}`,
    discount: 'Remise', returned: 'Retour', refundSum: 'Retours', refundPoints: 'Rendu en points', total: 'Total', toGiveBack: 'À rembourser', count: (count: number) => (count === 0 ? '' : `${count} article${s(count)}`),
    pay: 'Encaisser', giveBack: 'Rembourser', refused: 'Ce ticket n’est pas accepté', typed: (digits: string) => `${digits} ⋯ puis « * » pour multiplier`,
    times: (count: number) => `${count.toLocaleString(locale())} × prochain article`, dropRefund: 'Retirer le retour',
  },
  scan: {
    unknownArticle: (code: string) => `Aucun article ne porte le code ${code}.`, unknownTicket: (code: string) => `Le ticket ${code} n’est pas sur cet appareil : cherchez-le par son numéro.`,
    unknownClient: 'Cette carte n’est celle d’aucun client.',
  },
  unknown: {
    title: 'Code inconnu', lead: (code: string) => `Aucun article ne porte le code ${code}.`, freeTitle: 'Vente libre', freeLead: 'Un article qui n’est pas au catalogue.', name: 'Nom', price: 'Prix TTC, en euros', rate: 'Taux de TVA', noName: 'Donnez un nom à cet article.', noPrice: 'Donnez son prix, par exemple 4,90.',
    create: 'Créer et vendre', sell: 'Vendre', sellOnly: 'Vendre sans créer', needsNetwork: 'Créer un article demande le réseau. Vous pouvez le vendre sans le créer.', hint: 'L’article entre au catalogue sans suivi de stock ; complétez sa fiche depuis la gestion.',
  },
  arrange: {
    title: 'Disposer les touches', keys: 'Touches', add: 'Ajouter', search: 'Article ou catégorie', save: 'Enregistrer', empty: 'Ajoutez ici ce que vous vendez le plus souvent.', category: 'catégorie', gone: 'n’existe plus', usual: 'Habituelle', hint: 'Ces touches sont gardées avec le compte de cet appareil : une autre tablette de cette caisse les retrouve.',
    colourOf: (name: string) => `Couleur de ${name}`, up: (name: string) => `Avancer ${name}`, down: (name: string) => `Reculer ${name}`, remove: (name: string) => `Retirer ${name}`, addThis: (name: string) => `Ajouter ${name}`,
    colours: { rouge: 'Rouge', orange: 'Orange', vert: 'Vert', turquoise: 'Turquoise', bleu: 'Bleu', violet: 'Violet', rose: 'Rose', gris: 'Gris' },
  },
  camera: { title: 'Scanner avec la caméra', lead: 'Présentez un code-barres.', picture: 'Image de la caméra', done: 'Terminer', refused: 'La caméra n’est pas accessible : autorisez-la pour cette page dans le navigateur.' },
  card: {
    ask: (amount: string) => `Carte : ${amount}`, follow: 'Le client suit le terminal.', waiting: 'Le terminal n’a pas encore répondu…', declined: 'Le terminal a refusé la carte.', silent: 'Le serveur ne répond pas : regardez le terminal.',
    again: 'Redemander', byHand: 'Passée à la main', other: 'Payer autrement', stop: 'Ne plus attendre', kept: (amount: string) => `Le terminal a accepté ${amount} pour ce ticket : reprenez l’encaissement.`,
    stays: 'Une carte est acceptée pour ce ticket : terminez-le, ou annulez le paiement sur le terminal.', cancelAsk: 'Ce paiement est-il annulé sur le terminal ?', cancelYes: 'Oui, annulé', cancelNo: 'Non',
    without: (amount: string) => `Le terminal a accepté ${amount} sans ticket : annulez ce paiement sur le terminal.`, terminal: (name: string) => `Carte · ${name}`, byTerminal: 'par le terminal', byHandShort: 'à la main',
  },
  tender: {
    title: 'Encaisser', refundTitle: 'Rembourser', paid: 'Paiements reçus', takeBack: (name: string) => `Reprendre : ${name}`, due: 'À payer', rest: 'Reste dû', change: 'Rendu', giveBack: 'À rendre',
    inCash: 'En espèces', notes: 'Billets', exact: 'Compte juste', finish: 'Valider le ticket', points: (points: number) => `${points} point${s(points)}`, inPoints: (amount: string) => `Points · ${amount}`, pointsOffline: 'Sans réseau, les points ne se dépensent pas : le client paie autrement et les garde.', pointsShort: (name: string, amount: string) => `Les points de ${name} paient ${amount} au plus.`, tip: 'Pourboire', tooMuch: 'Seules les espèces peuvent dépasser le montant dû.',
    offlineCard: 'Sans réseau : la carte seulement si votre terminal accepte le paiement.', sending: 'Enregistrement…',
    notKept: 'Ce ticket n’a pas pu être gardé sur l’appareil : il n’est pas encaissé. Libérez de la place, puis réessayez.',
  },
  done: {
    title: 'Ticket encaissé', numbered: (number: string) => `Ticket ${number}`, change: 'À rendre', paid: 'Payé', of: (amount: string) => `sur un ticket de ${amount}`, print: 'Imprimer', next: 'Ticket suivant',
    offline: 'Gardé sur cet appareil : il partira dès que le réseau revient.', points: (points: number) => `${points} point${s(points)} de fidélité gagné${s(points)}`, balance: (points: number) => `${points} point${s(points)} au total`,
  },
  client: { title: 'Client', search: 'Nom ou téléphone', nothing: 'Aucun client.', none: 'Sans client', points: (points: number) => `${points} points` },
  discount: {
    title: 'Remise', on: 'Porte sur', whole: 'Tout le ticket', kind: 'Sorte de remise', percent: 'Pourcentage', amount: 'Montant', none: 'Sans remise', apply: 'Appliquer',
    tooMuch: 'La remise dépasse le montant.', limit: (max: number) => `Jusqu’à ${max.toLocaleString(locale())} % ; au-delà, un responsable donne son code.`,
  },
  quantity: { title: (name: string) => `Quantité : ${name}`, apply: 'Valider', grams: 'En grammes.', whole: 'Cet article se vend à l’unité : sans virgule.' },
  hold: {
    holdTitle: 'Mettre en attente', recallTitle: 'Tickets en attente', hold: 'Mettre en attente', name: 'Nom du ticket', nothing: 'Aucun ticket en attente.', unnamed: (name: string) => `Ticket de ${name}`,
    done: (name: string) => `« ${name} » est en attente.`, waiting: (count: number) => `${count} autre${s(count)} ticket${s(count)} en attente.`,
  },
  movement: {
    title: 'Entrée ou sortie d’espèces', in: 'Entrée', out: 'Sortie', reason: 'Motif', example: 'Achat de timbres, remise en banque…', save: 'Enregistrer',
    inDone: (amount: string) => `Entrée de ${amount} enregistrée.`, outDone: (amount: string) => `Sortie de ${amount} enregistrée.`,
  },
  returns: {
    title: 'Retour ou échange', lead: 'Passez le code du ticket au lecteur, ou saisissez son numéro.', number: 'Numéro du ticket', find: 'Chercher', of: (number: string) => `Retour sur ${number}`,
    invoiced: (invoice: string) => `Ce ticket est devenu la facture ${invoice} : c’est elle qui se crédite, depuis la gestion.`, allReturned: 'Déjà repris', left: (count: string, amount: string) => `${count} à reprendre · ${amount}`, all: 'Tout reprendre', reason: 'Motif', reasons: { swap: 'Échange', faulty: 'Défectueux', mistake: 'Erreur de caisse', unsuitable: 'Ne convient pas' },
    apply: (amount: string) => `Reprendre ${amount}`, inPoints: (amount: string) => `Dont ${amount} rendus en points : ils avaient payé une part du ticket.`, exchange: 'Pour un échange, ajoutez ensuite les nouveaux articles au ticket.',
  },
  recent: {
    title: 'Derniers tickets', local: (sequence: number) => `Ticket n° ${sequence} de l’appareil`, print: 'Imprimer', nothing: 'Aucun ticket sur cet appareil.',
    needsNetwork: 'Un duplicata se compte : il demande le réseau.',
    states: { EN_COURS: 'en cours', A_ENVOYER: 'à envoyer', ENVOYE: 'enregistré', A_TRAITER: 'à traiter' },
  },
  sync: {
    title: 'Envoi des tickets', done: 'Synchronisé', offline: 'Hors ligne', expired: 'À reconnecter', unsent: (count: number) => `${count} en attente`, toTreat: (count: number) => `${count} à traiter`,
    since: (minutes: number) => (minutes < 1 ? 'à l’instant' : minutes < 60 ? `depuis ${minutes} min` : `depuis ${Math.floor(minutes / 60)} h`),
    doneLong: 'Tous les tickets de cet appareil sont enregistrés.', waitingLong: 'Ces tickets sont gardés sur l’appareil et partent dans leur ordre.',
    offlineLong: 'Sans réseau, la caisse continue de vendre ; les tickets partent dès qu’il revient.', expiredLong: 'La session de la boutique a expiré. Reconnectez l’appareil : rien n’est perdu.',
    now: 'Envoyer maintenant', export: 'Enregistrer dans un fichier', file: 'tickets-non-envoyes.json',
    replacedShort: 'Autre appareil', replaced: 'Un autre appareil tient cette caisse. Ce qui a été vendu ici part toujours ; pour vendre de nouveau, associez cet appareil.', associate: 'Reprendre cette caisse',
  },
  menu: {
    name: 'Menu', returns: 'Retour ou échange', returnsHint: 'ou passez un ticket au lecteur', recent: 'Derniers tickets', recentHint: 'réimprimer', free: 'Vente libre', freeHint: 'sans article du catalogue', arrange: 'Disposer les touches', arrangeHint: 'favoris, ordre et couleurs', movement: 'Entrée ou sortie d’espèces', x: 'Lecture X',
    xHint: 'totaux de la session', sync: 'Envoi des tickets', display: 'Écran client', displayHint: 'dans une seconde fenêtre', trainingOn: 'Passer en mode école', trainingOff: 'Quitter le mode école',
    trainingHint: 'rien n’y est vendu', settings: 'Réglages de l’appareil', lock: 'Verrouiller', office: 'Aller à la gestion', officeHint: 'factures, stock, rapports', close: 'Clôturer la session',
    finishFirst: 'Terminez le ticket, ou mettez-le en attente.',
  },
  x: {
    title: 'Lecture X', loading: 'Lecture…', offline: 'La lecture X demande le réseau.', print: 'Imprimer', total: 'Total', sales: (count: number) => `${count} vente${s(count)}`, returns: (count: number) => `${count} retour${s(count)}`, roundings: 'Arrondis', tips: 'Pourboires',
    natures: { APPORT: 'Entrées', RETRAIT: 'Sorties', POURBOIRE: 'Pourboires versés', TIROIR: 'Ouvertures du tiroir' }, forced: 'Clôture forcée', perpetual: 'Total perpétuel', sinceBeginning: 'Depuis l’ouverture de la caisse', byTender: 'Par moyen de paiement', byRate: 'Par taux de TVA',
    byCashier: 'Par caissier', byCategory: 'Par catégorie', movements: 'Entrées et sorties', drawer: 'Tiroir', vat: 'TVA', on: 'sur', float: 'Fond de caisse', expected: 'Espèces attendues',
    counted: 'Espèces comptées', difference: 'Écart', others: 'Autres moyens comptés',
  },
  closing: {
    title: 'Clôture', steps: { verifier: 'Vérifier', compter: 'Compter', z: 'Z' }, looking: 'Vérification…', allDone: 'Tout est en ordre.', override: 'Clôturer quand même, parce que…',
    overrideHint: 'Votre nom et cette raison sont gardés avec le Z.', back: 'Retour', again: 'Vérifier de nouveau', toCount: 'Compter le tiroir', cash: 'Espèces comptées', others: 'Autres moyens',
    asExpected: 'comme attendu', reason: 'Raison d’un écart', wrongAmount: (tenders: string) => `Ce n’est pas un montant : ${tenders}.`,
    expected: (expected: string, counted: string) => `Espèces attendues : ${expected}, comptées : ${counted}.`, close: 'Clôturer', done: 'La session est clôturée.', exact: 'Le compte est juste.', difference: (amount: string) => `Écart de ${amount}.`,
    z: (number: number) => `Z n° ${number}`, print: 'Imprimer le Z', finish: 'Terminer',
  },
  settings: {
    title: 'Réglages de l’appareil', agent: 'Agent d’impression', agentHint: 'Adresse sur cet ordinateur ; vide : l’imprimante du navigateur.', test: 'Ouvrir le tiroir pour essayer', agentHere: 'L’agent a répondu.',
    agentAbsent: 'L’agent ne répond pas : vérifiez qu’il est lancé sur cet ordinateur.', autoPrint: 'Imprimer chaque ticket', sound: 'Son au passage d’un article', leftHanded: 'Disposition pour gaucher',
    lockAfter: 'Verrouillage automatique', minutes: (minutes: number) => (minutes === 0 ? 'Jamais' : `Après ${minutes} min`), weights: 'Codes qui portent un poids', weightsHint: 'Deux premiers chiffres ; les autres codes en 2 portent un prix.',
    language: 'English', save: 'Enregistrer',
  },
  printing: { absent: 'L’agent d’impression ne répond pas : le ticket est gardé, réimprimez-le depuis « Derniers tickets ».', refused: 'L’imprimante a refusé le ticket : vérifiez le papier, puis réimprimez.' },
  display: { welcome: 'Bienvenue', total: 'Total', rest: 'Reste à payer', change: 'Votre monnaie', paid: 'Payé', thanks: 'Merci et à bientôt', training: 'Démonstration' },
  recu: {
    siret: (siret: string, naf: string) => `SIRET ${siret}${naf === '' ? '' : ` · NAF ${naf}`}`, vatNumber: (number: string) => `TVA ${number}`, ticket: (number: string) => `Ticket ${number}`,
    provisional: (number: string) => `Ticket ${number}`, moment, client: (name: string) => `Client : ${name}`, discount: 'Remise', returned: 'Retour', rounding: 'Arrondi espèces', total: 'TOTAL', change: 'Rendu',
    tip: 'Pourboire', vat: 'TVA', on: 'sur', points: (points: number) => `${points} point${s(points)} de fidélité gagné${s(points)}`, balance: (points: number) => `Solde : ${points} point${s(points)}`, thanks: 'Merci de votre visite', signature: (extract: string) => `Signature ${extract}`,
    training: 'SANS VALEUR – ÉCOLE',
  },
};
