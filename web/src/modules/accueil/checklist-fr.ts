export const fr = {
  title: 'Pour bien commencer', progress: (done: number, all: number) => `${done} sur ${all}`, done: 'fait', next: 'à faire',
  steps: {
    company: { title: 'Votre entreprise', about: 'Raison sociale, adresse et SIREN : ce que toute facture porte.' }, logo: { title: 'Votre logo', about: 'Il donne votre visage aux devis et aux factures.' },
    article: { title: 'Un premier article', about: 'Ou un service : son prix et sa TVA se remplissent ensuite tout seuls.' }, client: { title: 'Un premier client', about: 'Un nom et une adresse suffisent.' },
    invoice: { title: 'Une première facture', about: 'Elle reste un brouillon jusqu’à ce que vous la validiez.' },
  },
};
