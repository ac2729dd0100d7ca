/** The pages of settings, in the order of a first day. */
export const PAGES = [
  { key: 'societe', to: '/parametres/societe', right: 'entreprise:lire' },
  { key: 'apparence', to: '/parametres/apparence', right: 'entreprise:lire' },
  { key: 'tva', to: '/parametres/tva', right: 'entreprise:lire' },
  { key: 'reglement', to: '/parametres/reglement', right: 'entreprise:lire' },
  { key: 'series', to: '/parametres/series', right: 'ventes:lire' },
  { key: 'courriel', to: '/parametres/courriel', right: 'entreprise:lire' },
  { key: 'modeles', to: '/parametres/modeles', right: 'entreprise:lire' },
  { key: 'relances', to: '/parametres/relances', right: 'entreprise:lire' },
  { key: 'efacture', to: '/parametres/efacture', right: 'entreprise:lire' },
  { key: 'fidelite', to: '/parametres/fidelite', right: 'entreprise:lire' },
  { key: 'divers', to: '/parametres/divers', right: 'entreprise:lire' },
  { key: 'equipe', to: '/equipe', right: 'equipe:lire' },
  { key: 'compte', to: '/compte', right: undefined },
  { key: 'journal', to: '/journal', right: 'equipe:lire' },
  { key: 'formule', to: '/parametres/formule', right: 'entreprise:lire' },
] as const;
