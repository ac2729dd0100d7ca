/** What every record says. */
export const fr = {
  save: 'Enregistrer', saved: 'Enregistré.', remove: 'Supprimer', removed: 'Supprimé.', cancel: 'Annuler',
  missing: 'Introuvable', missingDetail: 'Cet enregistrement n’existe pas, ou plus.', loading: 'Chargement',
  conflict: 'Modifié entre-temps par quelqu’un d’autre',
  conflictDetail: 'Ce que vous avez saisi est toujours là. Reprenez la version enregistrée : vos champs modifiés y sont remis, vérifiez-les puis enregistrez.',
  merge: 'Reprendre la version enregistrée',
  removeTitle: (name: string) => `Supprimer « ${name} » ?`,
  removeDetail: 'La suppression est définitive. Ce qui a déjà servi dans une pièce ne peut pas être supprimé.',
  leaveTitle: 'Quitter sans enregistrer ?', leaveDetail: 'Vos modifications de cette page seront perdues.', leave: 'Quitter', stay: 'Rester', unread: 'Lecture impossible', retry: 'Réessayer',
};
