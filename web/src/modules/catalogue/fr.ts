import { plural } from '../../kit/i18n';

/** Articles, categories, fields of articles, prices. */
export const fr = {
  save: 'Enregistrer', saved: 'Enregistré.', cancel: 'Annuler', change: 'Modifier', remove: 'Supprimer',
  page: (n: number) => `Page ${n}`, next: 'Page suivante', previous: 'Page précédente',
  field: {
    reference: 'Référence', nom: 'Nom', type: 'Type', categorieId: 'Catégorie', unite: 'Unité', actif: 'Proposé à la vente', description: 'Description', prix_achat: 'Prix d’achat HT',
    prix_vente_ht: 'Prix HT', prix_vente_ttc: 'Prix TTC', tva: 'Taux de TVA', categorieTva: 'Raison du taux nul', compteComptable: 'Compte de vente', suiviStock: 'Suivre le stock',
    stockNegatifAutorise: 'Vendre même sans stock', stock_alerte: 'Stock d’alerte',
  },
  type: { PRODUIT: 'Produit', SERVICE: 'Service', BON_CADEAU: 'Bon cadeau' },
  unit: {
    C62: 'Pièce', KGM: 'Kilogramme', GRM: 'Gramme', TNE: 'Tonne', MTR: 'Mètre', CMT: 'Centimètre', MTK: 'Mètre carré', MTQ: 'Mètre cube', LTR: 'Litre', HUR: 'Heure', DAY: 'Jour', LS: 'Forfait',
    SET: 'Lot', PR: 'Paire', KT: 'Kit', XBX: 'Boîte', XBG: 'Sac', XRO: 'Rouleau', XPT: 'Pot', XTU: 'Tube', XBO: 'Flacon', XCQ: 'Cartouche', XPK: 'Paquet', XSH: 'Sachet', XCL: 'Couronne',
    XCT: 'Carton', XPX: 'Palette', XJY: 'Bidon', XCS: 'Caisse', XBB: 'Bobine', XNT: 'Filet', MON: 'Mois', KMT: 'Kilomètre', KWH: 'Kilowattheure',
  },
  vat: {
    S: 'Aucune : taux normal à zéro', Z: 'Taux zéro', E: 'Exonéré', AE: 'Autoliquidation', K: 'Livraison dans l’Union', G: 'Exportation', O: 'Hors du champ de la TVA',
  },
  movement: {
    ENTREE: 'Entrée', SORTIE: 'Sortie', VENTE: 'Vente', RETOUR: 'Retour', AJUSTEMENT: 'Ajustement', INVENTAIRE: 'Inventaire', TRANSFERT_SORTIE: 'Transfert envoyé',
    TRANSFERT_ENTREE: 'Transfert reçu', PERTE: 'Perte',
  },
  fault: { required: 'À remplir.', number: 'Un nombre est attendu.', date: 'Cette date n’existe pas.', option: 'Choisissez une valeur de la liste.', customs: 'Des champs de la catégorie sont à remplir.' },
  list: {
    title: 'Articles', create: 'Nouvel article', more: 'Catalogue', exportAll: 'Exporter tout le catalogue', ht: 'Prix HT', ttc: 'Prix TTC', tva: 'TVA', stock: 'Stock', cost: 'Achat HT', margin: 'Marge',
    inactive: 'Retiré', all: 'Tous', allCategories: 'Toutes', noCategory: 'Sans catégorie', low: 'Stock bas', out: 'En rupture', state: 'État', offered: 'Proposés', withdrawn: 'Retirés', withdraw: 'Retirer de la vente', offer: 'Proposer à la vente',
    noneFiltered: 'Aucun article ne répond à ces filtres.', empty: 'Le catalogue est vide. Créez un article, ou importez le fichier de votre ancien logiciel.',
  },
  picture: {
    title: 'Image', none: 'Pas encore d’image.', alt: (name: string): string => `Image de ${name}`, choose: 'Choisir une image', replace: 'Remplacer', remove: 'Retirer', done: 'Image gardée.', removed: 'Image retirée.',
    unreadable: 'Ce fichier n’est pas une image lisible.', about: 'PNG, JPEG ou WebP. Elle est réduite à 640 pixels et paraît dans vos listes.', first: 'Enregistrez d’abord ce que vous avez modifié.',
  },
  record: {
    create: 'Nouvel article', duplicate: 'Dupliquer', copyOf: (name: string) => `${name} (copie)`, identity: 'Identité', prices: 'Prix et TVA',
    eitherPrice: 'Saisissez le prix HT ou le prix TTC : l’autre suit.',
    netKept: 'Le prix HT fait foi ; le prix TTC en découle. Saisissez un prix TTC pour fixer celui de l’étiquette.',
    shelfKept: (price: string) => `Le prix TTC fait foi : ${price} restent ${price}. Effacez-le pour que le prix HT fasse foi.`,
    apart: (price: string) => `Le prix HT donnerait ${price} TTC : c’est le prix TTC saisi qui est demandé au client.`,
    margin: (amount: string, rate: string) => `Marge : ${amount}${rate === '' ? '' : `, soit ${rate} du prix HT`}`,
    usualAccount: 'Celui des réglages', codes: 'Codes-barres', noCode: 'Aucun code-barres. Scannez-en un dans le champ, ou tapez-le.', newCode: 'Scanner ou saisir un code', addCode: 'Ajouter',
    removeCode: (code: string) => `Retirer le code ${code}`, customs: 'Champs de la catégorie', customsAbout: 'Ces champs viennent de la catégorie de l’article.',
    sold: 'Vendu dans', soldIn: (n: number) => `Les dix dernières des ${plural(n, 'ligne', 'lignes')} de pièces.`, neverSold: 'Aucune pièce ne contient encore cet article.',
    document: 'Pièce', date: 'Date', client: 'Client', draft: 'brouillon',
  },
  code: {
    key: 'La clé de ce code est fausse : un chiffre est sans doute mal saisi.', length: 'Un code a au plus 64 caractères.', double: 'Ce code est déjà dans la liste.',
  },
  stock: {
    title: 'Stock', untracked: 'Les ventes de cet article ne font rien sortir du stock.', later: 'Le stock de départ se règle une fois l’article créé, ou par un import.', store: 'Magasin', held: 'En stock', promised: 'Réservé',
    free: 'Disponible', why: 'D’où vient ce stock ?', movements: (n: number) => plural(n, 'mouvement', 'mouvements'), when: 'Date', what: 'Mouvement', quantity: 'Quantité', after: 'Stock après', reason: 'Origine',
    document: 'Pièce', newer: 'Plus récents', older: 'Plus anciens',
  },
  import: { title: 'Importer des articles' },
  categories: {
    title: 'Catégories', add: 'Nouvelle catégorie', addUnder: (name: string) => `Nouvelle dans ${name}`, newName: 'Nouvelle catégorie', none: 'Aucune catégorie',
    noneHelp: 'Les catégories rangent le catalogue et les touches de la caisse. Créez la première : outillage, boissons, prestations…',
    circle: 'Une catégorie ne peut pas être rangée dans elle-même, ni dans ce qu’elle contient.', moved: 'Déplacé.', rename: 'Nom de la catégorie', color: 'Couleur', colorHelp: 'Celle de ses touches à la caisse.',
    rate: 'TVA proposée aux nouveaux articles', articles: 'Voir ses articles', up: 'Monter', down: 'Descendre', in: 'Ranger dans celle du dessus', out: 'Sortir d’un niveau',
    keyMove: 'parcourir', keyFold: 'plier, déplier', keyOrder: 'monter, descendre', keyLevel: 'sortir, ranger dans celle du dessus', keyRename: 'renommer',
  },
  customs: {
    title: 'Champs personnalisés', about: 'Chaque catégorie peut demander des renseignements de plus à ses articles : matière, contenance, date de fin…', choose: 'Choisissez une catégorie', add: 'Nouveau champ',
    needCategory: 'Créez d’abord une catégorie : un champ appartient à une catégorie.', none: 'Cette catégorie n’ajoute aucun champ à ses articles.', type: 'Type', entry: 'Saisie', required: 'Obligatoire',
    types: { TEXTE: 'Texte', NOMBRE: 'Nombre', DATE: 'Date', BOOLEEN: 'Oui ou non', LISTE: 'Liste de choix' }, code: 'Code', codeHelp: 'Nom du champ dans les échanges de données ; fixé à la création.',
    options: 'Choix possibles', optionsHelp: 'Un choix, puis Entrée.', noOption: 'Donnez au moins un choix.', must: 'À remplir pour chaque article', up: (name: string) => `Monter ${name}`, down: (name: string) => `Descendre ${name}`,
    edit: (name: string) => `Modifier ${name}`, remove: (name: string) => `Supprimer ${name}`, removed: 'Champ supprimé ; les articles gardent leurs valeurs.',
  },
  grid: {
    title: 'Grille des prix', help: 'Flèches pour se déplacer, chiffres ou F2 pour saisir, Entrée pour descendre, Espace pour choisir une ligne. Un bloc copié d’un tableur se colle ici. Rien n’est écrit avant « Enregistrer ».',
    search: 'Rechercher un article', article: 'Article', select: (name: string) => `Choisir ${name}`, selectAll: 'Choisir toutes les lignes', percent: 'Changer de x %', nothing: 'Aucune modification',
    review: (n: number) => `Vérifier ${plural(n, 'article modifié', 'articles modifiés')}`, changes: 'Modifications', column: 'Colonne', before: 'Avant', after: 'Après', drop: 'Retirer', dropOf: (name: string) => `Ne pas modifier ${name}`,
    back: 'Revenir à la grille', saved: (n: number) => plural(n, 'article enregistré', 'articles enregistrés'), progress: (done: number, all: number) => `${done} sur ${all} enregistrés`,
    leave: 'Quitter sans enregistrer ?', leaveGo: 'Quitter', leaveHelp: 'Des prix modifiés ne sont pas enregistrés : ils seront perdus.', onSelection: (n: number) => plural(n, 'article choisi', 'articles choisis'), onPage: (n: number) => `${plural(n, 'article', 'articles')} de la page : choisissez des lignes pour n’en changer que quelques-unes.`,
    by: 'Pourcentage', byHelp: '5 augmente de 5 %, −10 baisse de 10 %.', rounding: 'Arrondi', roundings: { centime: 'Au centime', cinq: 'À 5 centimes', dix: 'À 10 centimes', neuf: 'Finir par 9 (9,99)' }, apply: 'Appliquer dans la grille',
    refused: (n: number) => `${plural(n, 'article n’a pas été enregistré', 'articles n’ont pas été enregistrés')}`, theirs: (value: string) => `enregistré entre-temps : ${value}`, mine: (value: string) => `votre saisie : ${value}`,
    enter: 'Entrée', space: 'Espace', keyWalk: 'se déplacer', keyType: 'saisir', keyDown: 'garder et descendre', keyChoose: 'choisir la ligne', keyPaste: 'coller un bloc de tableur',
    takeTheirs: 'Garder l’enregistré', keepMine: 'Reprendre ma saisie',
  },
};
