export const fr = {
  title: (code: string) => `Refus « ${code} »`,
  what: 'L’API a refusé une demande sous ce nom. Il ne change pas d’une version à l’autre : un programme peut s’y fier.',
  members: {
    detail: 'dit ce qui ne va pas et quoi faire.',
    errors: 'place chaque faute : un pointeur JSON dans le corps, ou le nom d’un paramètre.',
    instance: 'désigne la demande : citez-la au support.',
  },
  answer: 'Ce que contient la réponse',
  contract: 'Le contrat de l’API (OpenAPI)',
};
