import { expect, test } from 'vitest';
import models from '../../api/models.json';
import { asked, type Filter, filterText, readFilters } from './filters';

const document = models.Document.columns;

test('an address gives back the filters that it was given, whatever they hold', () => {
  const filters: Filter[] = [
    { column: 'statut', operation: 'in', value: 'VALIDE,ENVOYE' }, { column: 'objet', operation: 'has', value: 'a~b.c %7E "d"' },
    { column: 'clientId', operation: 'empty', value: '' },
  ];
  expect(readFilters(filterText(filters))).toEqual(filters);
});

test('what is no filter is left out of an address', () => {
  expect(readFilters('~;drop~statut.like.x~statut')).toEqual([]);
  expect(readFilters(undefined)).toEqual([]);
});

test('filters become one condition of the server, beside those of the list', () => {
  expect(asked(readFilters('statut.in.VALIDE,ENVOYE~montant_ttc.from.100~montant_ttc.to.200'), document, { type: 'eq.FACTURE' }))
    .toEqual({ type: 'eq.FACTURE', and: '(statut.in.(VALIDE,ENVOYE),montant_ttc.gte.100,montant_ttc.lte.200)' });
  expect(asked(readFilters('objet.has.porte'), document, { and: '(a.eq.1)' })).toEqual({ and: '(a.eq.1,objet.ilike."*porte*")' });
});

test('a day of a moment is that day here, from midnight to midnight', () => {
  const day = new Date(2026, 2, 1);
  const next = new Date(2026, 2, 2);
  expect(asked(readFilters('createdAt.from.2026-03-01~createdAt.to.2026-03-01'), document).and)
    .toBe(`(createdAt.gte.${day.toISOString()},createdAt.lt.${next.toISOString()})`);
});

test('nonsense in an address is not sent', () => {
  expect(asked(readFilters('statut.in.PIRATE~montant_ttc.from.abc~clientId.is.x~inconnu.has.y~dateEmission.from.hier'), document)).toEqual({});
});

test('quotes of a text stay in the text', () => {
  expect(asked(readFilters('objet.has.a"b,c)'), document).and).toBe('(objet.ilike."*a\\"b,c)*")');
});
