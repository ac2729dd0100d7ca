import type { Model } from '../api/client';

const pages: Partial<Record<Model, string>> = {};

/** Says where the records of a model have a page of their own: the entry does, once. */
export function declarePlaces(own: Partial<Record<Model, string>>): void {
  Object.assign(pages, own);
}

/** Where a record is shown. */
export const placeOf = (model: Model, id: string): string => `${pages[model] ?? `/donnees/${model}`}/${id}`;
