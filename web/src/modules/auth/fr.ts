export const fr = {
  product: 'MyProPartner', promise: 'Devis, factures, paiements, stock : votre commerce, tenu au centime.',
  points: { numbers: 'Des factures conformes, numérotées sans trou', books: 'La TVA et les livres se tiennent tout seuls', keyboard: 'Tout se fait au clavier, et aussi au téléphone' },
  login: 'Connexion', email: 'Adresse électronique', password: 'Mot de passe', enter: 'Se connecter', noAccount: 'Pas encore de compte ?', create: 'Créer une entreprise',
  forgotten: 'Mot de passe oublié ? Le propriétaire de l’entreprise, ou un administrateur, peut vous en donner un nouveau.', otherLanguage: 'English',
  company: 'Nom de l’entreprise', trade: 'Métier', siret: 'SIRET', siretHint: '14 chiffres ; vous pourrez le donner plus tard.', firstName: 'Prénom', name: 'Nom', start: 'Commencer',
  haveAccount: 'Déjà un compte ?', yourCompany: 'Votre entreprise', you: 'Vous', needed: 'À remplir.', mailWrong: 'Il manque une partie de cette adresse, par exemple « @exemple.fr ».',
  siretCount: (count: number) => `${count} chiffres sur 14.`, passwordLong: (left: number) => (left > 0 ? `Encore ${left} caractère${left > 1 ? 's' : ''} : il en faut 8 au moins.` : 'Assez long. Plusieurs mots à la suite se retiennent mieux qu’un mot compliqué.'),
  trades: { COMMERCE: 'Commerce', RESTAURATION: 'Restauration', ARTISAN: 'Artisanat', SERVICES: 'Services', BEAUTE: 'Beauté', ASSOCIATION: 'Association', AUTRE: 'Autre' },
} as const;
