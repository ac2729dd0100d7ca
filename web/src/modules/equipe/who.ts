/** Whom an address names: a role, or a person's id. */
export const readWho = (search: Record<string, unknown>): { qui?: string } => (typeof search.qui === 'string' && search.qui !== '' ? { qui: search.qui } : {});
