import { expect, test } from 'vitest';
import { find } from './search';

const pages = [
  { title: 'Entreprise', about: 'Identité légale', items: 'SIRET · Numéro de TVA · Adresse' },
  { title: 'TVA', about: 'Régime', items: 'Franchise en base · Débits' },
  { title: 'Numérotation', about: 'Séries', items: 'Préfixe' },
];
const titles = (q: string): string[] => find(q, pages).map(({ page }) => page.title);

test('everything for no question', () => expect(titles('  ')).toHaveLength(3));
test('accents and capitals do not matter', () => expect(titles('NUMEROTATION')).toEqual(['Numérotation']));
test('a title comes before a detail', () => expect(titles('tva')).toEqual(['TVA', 'Entreprise']));
test('what was found is named', () => expect(find('prefixe', pages)[0]?.hits).toEqual(['Préfixe']));
test('every word counts', () => expect(titles('numéro adresse')).toEqual(['Entreprise']));
test('nothing for what is nowhere', () => expect(titles('zz')).toEqual([]));
