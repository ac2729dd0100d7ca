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

test('what the server kept a text is read as it was typed, and kept a text again where it must', () => {
  const write = readableCsv(models.Client.columns);
  write(['nom', 'telephone']);
  expect(write(["'+33612345678", "'+33612345678"])).toBe('+33612345678;+33612345678\r\n');
  expect(write(["'-2+3", "''=x"])).toBe("'-2+3;''=x\r\n");
  expect(write(["'=cmd|'/C calc'!A0", "l'abeille"])).toBe("'=cmd|'/C calc'!A0;l'abeille\r\n");
});

test('lists, moments and embedded records read as on the page', () => {
  const write = readableCsv(models.MouvementStock.columns);
  expect(write(['createdAt', 'type', 'quantite', 'Article', 'Store', 'Document'])).toBe('Créé le;Type;Quantité;Article;Magasin;Document\r\n');
  const local = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeStyle: 'short' }).format(new Date('2026-11-29T19:32:05.123456Z'));
  expect(write(['2026-11-29T19:32:05.123456Z', 'ENTREE', '2', '{"nom":"Lampe"}', '{"nom":"Dépôt"}', ''])).toBe(`${local};Entrée;2;Lampe;Dépôt;\r\n`);
  expect(readableCsv(models.Client.columns)(['tags'])).toBe('Étiquettes\r\n');
  const tags = readableCsv(models.Client.columns);
  tags(['tags']);
  expect(tags(['[]'])).toBe('\r\n');
  expect(tags(['["fidèle","pro"]'])).toBe('fidèle, pro\r\n');
});

test('a page makes columns of its own of what it reads', () => {
  const count = (value: unknown): string => String(Array.isArray(value) ? value.length : 0);
  const write = readableCsv(models.Client.columns, { labels: { nom: 'Client' }, parts: { Document: [{ label: 'Doit', text: count }, { label: 'Nom', text: (_, cell) => cell('nom') }], ville: [] } });
  expect(write(['nom', 'ville', 'Document'])).toBe('Client;Doit;Nom\r\n');
  expect(write(['Dupont', 'Lyon', '[{"reste_a_payer":1},{"reste_a_payer":2}]'])).toBe('Dupont;2;Dupont\r\n');
});
