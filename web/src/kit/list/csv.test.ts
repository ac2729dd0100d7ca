import { expect, test } from 'vitest';
import models from '../../api/models.json';
import { CsvRows, readableCsv } from './csv';

test('rows are found whatever the pieces they arrive in', () => {
  const text = 'a,"b ""c"", d"\r\n"e\nf",\n';
  for (let cut = 0; cut <= text.length; cut += 1) {
    const rows = new CsvRows();
    expect([...rows.push(text.slice(0, cut)), ...rows.push(text.slice(cut))]).toEqual([['a', 'b "c", d'], ['e\nf', '']]);
  }
});

test('a spreadsheet gets words, decimal commas, and no formula', () => {
  const write = readableCsv(models.Document.columns);
  expect(write(['id', 'numero', 'statutReglement', 'montant_ttc', 'clientId', 'Client'])).toBe('Numéro;Règlement;Total TTC;Client\r\n');
  expect(write(['018f', '=1+1', 'NON_PAYE', '-12.50', '018e', '{"nom":"Dupont; fils","prenom":null}'])).toBe('\'=1+1;Non payée;-12,50;"Dupont; fils"\r\n');
});
