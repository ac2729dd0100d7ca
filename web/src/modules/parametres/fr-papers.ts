import { plural } from '../../kit/i18n';

/** Numbering, look of documents, mails. */
export const frPapers = {
  series: {
    list: 'Séries', next: 'Prochain numéro', serves: 'Sert à', state: 'État', active: 'En service', retired: 'Retirée', nothing: 'Rien pour l’instant', new: 'Nouvelle série', edit: 'Modifier',
    byDefault: (type: string) => `${type} (par défaut)`, inStore: (type: string, store: string) => `${type} de ${store}`, drafts: (count: number) => plural(count, 'brouillon', 'brouillons'),
    types: { DEVIS: 'Devis', COMMANDE: 'Commandes', BON_LIVRAISON: 'Bons de livraison', FACTURE: 'Factures', FACTURE_ACOMPTE: 'Factures d’acompte', AVOIR: 'Avoirs', TICKET: 'Tickets' },
    check: 'Contrôler les numéros', checkTitle: 'Contrôle des numéros', checkAbout: 'Une série saine n’a ni trou, ni doublon, ni date en arrière (article 242 nonies A de l’annexe II au CGI).',
    sound: (count: number, first: string, last: string) => `${plural(count, 'numéro', 'numéros')}, de ${first} à ${last}, sans trou.`, unused: 'Aucun numéro donné.',
    line: (name: string, said: string) => `${name} : ${said}`,
    takenBack: (store: string) => `${store} prend de nouveau ses numéros dans la série par défaut.`,
    fault: (first: string, more: number) => (more > 0 ? `${first} Et ${plural(more, 'autre faute', 'autres fautes')}.` : first),
    retire: 'Retirer', restore: 'Remettre en service', remove: 'Supprimer', more: 'Autres actions sur', retireDone: 'La série ne sert plus.', restoreDone: 'La série sert de nouveau.', removeDone: 'La série est supprimée.',
    defaults: 'Série par défaut de chaque document', defaultsAbout: 'Un document prend son numéro dans la série qu’il nomme, sinon dans celle de son magasin, sinon dans celle-ci.',
    chosen: (type: string, name: string) => `${type} : série « ${name} ».`,
    stores: 'Séries par magasin', storesAbout: 'Un magasin peut avoir ses propres numéros.', store: 'Magasin', type: 'Document', one: 'Série', assign: 'Attribuer', takeBack: 'Reprendre', noStore: 'Aucun magasin n’a de série à lui.',
    name: 'Nom', prefix: 'Préfixe', pattern: 'Motif', patternAbout: '{prefixe}, {AAAA} ou {AA} pour l’année, et un compteur comme {00001}.', yearly: 'Repartir à 1 chaque année',
    first: 'Premier numéro', firstAbout: 'Pour continuer la suite d’un autre logiciel.', frozen: 'La série a déjà donné un numéro : sa forme ne change plus.',
    preview: 'Aperçu', previewNow: 'Les prochains numéros', previewNext: (year: number) => `Puis, en ${year}`, create: 'Créer la série',
  },
  look: {
    logo: 'Logo', logoAbout: 'PNG ou JPEG. Il est réduit à la bonne taille avant d’être envoyé.', chooseLogo: 'Choisir une image', replaceLogo: 'Remplacer', removeLogo: 'Retirer', noLogo: 'Aucun logo',
    logoAlt: 'Logo de l’entreprise', logoDone: 'Le logo est posé sur les prochains documents.', logoRemoved: 'Les prochains documents n’auront pas de logo.', unreadable: 'Cette image ne se lit pas.',
    color: 'Couleur', colorAbout: 'Des titres et du total.', colorWrong: 'Une couleur s’écrit #RRVVBB.', columns: 'Colonnes', reference: 'Référence des articles', unit: 'Unité des quantités',
    discount: 'Remise de chaque ligne', discountAbout: 'Sinon, le prix unitaire affiché est remise déduite.', payment: 'Paiement', qr: 'Code de paiement', qrAbout: 'Que l’application bancaire du client lit ; il faut un IBAN.',
    texts: 'Textes', introQuote: 'Avant les lignes d’un devis', endQuote: 'À la fin d’un devis', introInvoice: 'Avant les lignes d’une facture ou d’un avoir', endInvoice: 'À la fin d’une facture ou d’un avoir',
    foot: 'Pied de page', footAbout: 'Au-dessus de la ligne légale, sur chaque page.', preview: 'Aperçu', previewOf: 'Document montré', invoice: 'Facture', quote: 'Devis', credit: 'Avoir',
    previewAbout: 'Une vraie page, avec un client et des lignes d’exemple, telle que vos choix la donnent – même avant d’être enregistrés.', openPdf: 'Ouvrir le PDF', rendering: 'Mise en page…',
    frozen: 'Un document émis garde l’apparence qu’il avait ce jour-là.', frameTitle: 'Aperçu du document en PDF',
  },
  mail: {
    server: 'Serveur d’envoi', host: 'Serveur SMTP', hostAbout: 'Celui de votre messagerie, comme smtp.exemple.fr.', port: 'Port', security: 'Chiffrement',
    securities: { STARTTLS: 'STARTTLS (port 587)', TLS: 'TLS (port 465)', AUCUNE: 'Aucun, vers cette machine même' }, user: 'Identifiant', secret: 'Mot de passe',
    secretKept: 'Un mot de passe est gardé ; laissez vide pour ne pas le changer. À redonner si le serveur ou l’identifiant changent.', secretNone: 'Il est chiffré, et personne ne peut le relire.', sender: 'Expéditeur', from: 'Adresse d’expédition', fromAbout: 'Vide : celle de l’entreprise.',
    name: 'Nom affiché', nameAbout: 'Vide : celui de l’entreprise.', replyTo: 'Répondre à', none: 'Aucun serveur n’est réglé : les documents ne partent pas encore par courriel.', needed: 'Donnez le serveur.',
    more: 'Réglages avancés', certificate: 'Certificat de l’autorité (PEM)', certificateAbout: 'Seulement pour un serveur dont le certificat n’est signé par aucune autorité connue.', timeout: 'Attente d’une réponse', seconds: 's',
    test: 'Essai', testTo: 'Envoyer un message d’essai à', testSend: 'Envoyer l’essai', testSaved: 'Enregistrez d’abord les réglages : l’essai part avec ceux qui sont gardés.', taken: 'Le serveur a pris le message.', notTaken: 'Le serveur n’a pas pris le message.',
    answer: (code: number, words: string) => (code > 0 ? `Réponse ${code} : ${words}` : words),
  },
  templates: {
    kind: 'Texte', own: 'personnalisé', proposed: 'proposé', subject: 'Objet', body: 'Texte', variables: 'Variables', variablesAbout: 'Un clic les ajoute au texte ; elles sont remplies pour chaque envoi.', insert: (name: string) => `Ajouter {${name}}`,
    reset: 'Revenir au texte proposé', resetDone: 'Le texte proposé est rétabli.', preview: 'Aperçu', previewAbout: (number: string) => `Rempli avec ${number}.`, previewNone: 'L’aperçu se remplira avec votre premier document de ce type.', to: 'À',
    kinds: {
      DEVIS: 'Devis', COMMANDE: 'Commande', BON_LIVRAISON: 'Bon de livraison', FACTURE: 'Facture', FACTURE_ACOMPTE: 'Facture d’acompte', AVOIR: 'Avoir', TICKET: 'Ticket',
      RELANCE_1: '1re relance', RELANCE_2: '2e relance', RELANCE_3: '3e relance',
    },
    meanings: {
      client: 'nom du client', date: 'date du document', document: 'facture, avoir…', echeance: 'date d’échéance', entreprise: 'votre entreprise', iban: 'votre IBAN', jours_retard: 'jours de retard',
      mentions_legales: 'pénalités et indemnité', montant: 'total TTC', numero: 'numéro', objet: 'objet du document', reste_a_payer: 'reste dû',
    },
  },
  reminders: {
    levels: 'Niveaux', levelsAbout: 'Chaque relance part au plus tôt tant de jours après l’échéance, un jour ouvré, et s’arrête dès que la facture est payée, créditée ou en litige.', level: (rank: number) => `${rank === 1 ? '1re' : `${rank}e`} relance`,
    after: 'jours après l’échéance', add: 'Ajouter un niveau', remove: (rank: number) => `Retirer la ${rank === 1 ? '1re' : `${rank}e`} relance`, order: 'Chaque niveau vient après le précédent.', text: 'Écrire son texte',
    automatic: 'Envoi automatique', automaticAbout: 'Chaque matin à 9 h, les relances dues partent d’elles-mêmes. Sinon, elles attendent votre accord.', automaticOn: 'Relancer automatiquement', needsServer: 'Réglez d’abord le serveur d’envoi.',
    due: 'À relancer aujourd’hui', dueNone: 'Rien à relancer aujourd’hui.', dueSome: (count: number) => `${plural(count, 'facture attend', 'factures attendent')} une relance.`,
  },
};
