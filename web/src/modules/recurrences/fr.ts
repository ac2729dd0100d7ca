import { plural } from '../../kit/i18n';

export const fr = {
  title: 'Documents récurrents', new: 'Nouveau document récurrent', draft: 'Brouillon',
  empty: 'Aucun document ne revient de lui-même. Ouvrez une facture, un devis ou une commande, puis « Rendre récurrent ».',
  name: 'Nom', rhythm: 'Rythme', next: 'Prochaine date', following: 'Suivantes', last: 'Dernières échéances', mode: 'À chaque échéance', state: 'État', actions: 'Actions', document: 'Document à reproduire',
  documentHint: 'Ses lignes, ses prix et son client reviennent à chaque échéance.',
  modes: { BROUILLON: 'Préparer un brouillon', EMISSION: 'Émettre', ENVOI: 'Émettre et envoyer' },
  states: { ACTIF: 'Actif', SUSPENDU: 'Suspendu', TERMINE: 'Terminé' },
  steps: { A_CREER: 'à faire', CREE: 'brouillon', EMIS: 'émis', FAIT: 'fait' },
  units: { JOUR: 'jours', SEMAINE: 'semaines', MOIS: 'mois', ANNEE: 'années' },
  every: (count: number, unit: string): string => {
    const one: Record<string, string> = { JOUR: 'Chaque jour', SEMAINE: 'Chaque semaine', MOIS: 'Chaque mois', ANNEE: 'Chaque année' };
    const many: Record<string, string> = { JOUR: 'jours', SEMAINE: 'semaines', MOIS: 'mois', ANNEE: 'ans' };
    return count === 1 ? one[unit] ?? unit : `Tous les ${count} ${many[unit] ?? unit}`;
  },
  interval: 'Tous les', unit: 'Unité', anchor: 'Première échéance', anchorHint: 'Les suivantes s’y comptent.', end: 'Jusqu’au', endHint: 'Sans fin si vide.', count: 'Nombre d’échéances', countHint: 'Sans limite si vide.',
  recipients: 'Envoyer à', recipientsHint: 'L’adresse du client si vide.', catchUp: 'Produire aussi les échéances déjà passées', create: 'Créer', back: 'Revenir', created: 'Document récurrent créé.',
  suspend: 'Suspendre', resume: 'Reprendre', finish: 'Terminer', suspended: 'Suspendu.', resumed: 'Repris.', finished: 'Terminé.', close: 'Fermer',
  resumeTitle: 'Reprendre', resumeText: 'Les échéances tombées pendant la suspension sont sautées, sauf si vous les demandez.', resumeAll: 'Produire aussi celles de la suspension',
  finishTitle: 'Terminer ?', finishText: 'Plus aucune échéance ne sera produite. Les documents déjà faits restent.', never: 'Aucune', turns: (count: number): string => plural(count, 'échéance', 'échéances'), see: 'Voir',
  usualName: (document: string): string => `Reprise de ${document}`,
};
