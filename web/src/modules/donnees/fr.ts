export const fr = {
  title: 'Toutes les données', new: 'Nouveau', empty: 'Rien ici pour l’instant.', missing: 'Page introuvable', missingText: 'Il n’y a pas de données de ce nom.',
  ledger: 'Ce registre se lit et s’exporte ; personne ne peut le modifier.', elsewhere: 'Ces données se lisent ici ; elles changent par les actions de leurs propres écrans.',
} as const;
