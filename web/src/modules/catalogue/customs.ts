import type { Row } from '../../api/client';

export type CustomValue = string | number | boolean | null;

/** A field that a category adds to its articles. */
export type Custom = Pick<Row<'ChampPersonnalise'>, 'id' | 'categorieId' | 'code' | 'nom' | 'type' | 'obligatoire' | 'ordre' | 'version'> & { options: string[] };

const blank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Faults by code of the field. */
export function checkCustoms(values: Record<string, CustomValue>, customs: readonly Custom[], t: { required: string; number: string; date: string; option: string }): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { code, type, obligatoire, options } of customs) {
    const value = values[code];
    if (blank(value)) {
      if (obligatoire && type !== 'BOOLEEN') faults[code] = t.required;
    } else if (type === 'NOMBRE' && typeof value !== 'number') faults[code] = t.number;
    else if (type === 'DATE' && !/^\d{4}-\d{2}-\d{2}$/.test(String(value))) faults[code] = t.date;
    else if (type === 'LISTE' && !options.includes(String(value))) faults[code] = t.option;
  }
  return faults;
}

/** The values that the fields of the category have: those typed for another category go no further. */
export const ofCategory = (values: Record<string, CustomValue>, customs: readonly Custom[]): Record<string, CustomValue> =>
  Object.fromEntries(customs.flatMap(({ code }): [string, CustomValue][] => { const value = values[code]; return value === undefined ? [] : [[code, value]]; }));

/** "Délai d’usage (jours)" → "delai_d_usage_jours", as the server wants codes. */
export const codeOf = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
  .replace(/[^a-z0-9]+/g, '_').replace(/^[_0-9]+|_+$/g, '').slice(0, 50);
