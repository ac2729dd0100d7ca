// Files as French software exports them: semicolons, decimal commas, Windows-1252 or UTF-8 with a mark, dates our way.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { rowCounts, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop] = await twoCompanies(server);

/** Text as Windows-1252 for the letters that French uses. */
function windows1252(text) {
  const special = { '€': 0x80, '’': 0x92, 'œ': 0x9c, 'Œ': 0x8c };
  return Uint8Array.from([...text].map((c) => special[c] ?? c.charCodeAt(0)));
}
const send = (model, bytes, { dry = false, status } = {}) =>
  shop.api.request('POST', `/${model}/importer${dry ? '?simulation=true' : ''}`, { body: bytes, headers: { 'Content-Type': 'text/csv' }, expect: { status } });

const ARTICLES = [
  'Référence;Désignation;Prix de vente HT;Prix d’achat;TVA;Catégorie;Unité',
  'BAG-250;Baguette « tradition »;1,14;0,38;5,5;Pains;pièce',
  'ECL-CAFE;"Éclair au café; fait maison";2,73;0,95;5,5;Pâtisseries;pièce',
  'OEUF-12;Œufs de plein air (12);4,50;2,80;5,5;Épicerie;boîte',
].join('\r\n');

test('a dry run gives a verdict for each row and writes nothing', async () => {
  const before = rowCounts(server, shop);
  const { text, json } = await send('Article', windows1252(ARTICLES), { dry: true });
  assert.deepEqual(rowCounts(server, shop), before);
  const rows = json.lignes ?? json.rangs ?? json.verdicts;
  assert.equal(rows.length, 3, text);
  for (const row of rows) assert.match(row.verdict, /^CREE|^CREATION|^CREATE|^CREER/i);
});

test('applied, the articles are there with their accents and their centimes', async () => {
  await send('Article', windows1252(ARTICLES));
  const { json } = await shop.api.get('/Article?reference=in.(BAG-250,ECL-CAFE,OEUF-12)&order=reference&select=nom,prix_vente_ht,prix_achat,tva');
  assert.deepEqual(json.map((row) => [row.nom, Number(row.prix_vente_ht), Number(row.prix_achat), Number(row.tva)]), [
    ['Baguette « tradition »', 1.14, 0.38, 5.5], ['Éclair au café; fait maison', 2.73, 0.95, 5.5], ['Œufs de plein air (12)', 4.5, 2.8, 5.5],
  ]);
});

test('the same file again changes nothing; one changed price is one difference', async () => {
  const before = (await shop.api.get('/Article?select=*&order=id')).json;
  await send('Article', `\ufeff${ARTICLES}`);
  assert.deepEqual((await shop.api.get('/Article?select=*&order=id')).json, before);
  const { text } = await send('Article', `\ufeff${ARTICLES.replace('4,50', '4,60')}`, { dry: true });
  assert.match(text, /4[.,]60?/);
});

test('an import is undone in one request, once', async () => {
  const before = (await shop.api.get('/Article?select=*&order=id')).json;
  const { json } = await send('Article', `\ufeff${ARTICLES.replace('4,50', '4,60')}\r\nPAIN-NOIR;Pain noir;3,10;1,00;5,5;Pains;pièce`);
  assert.notDeepEqual((await shop.api.get('/Article?select=*&order=id')).json, before);
  await shop.api.post('/Article/annuler-import', { importId: json.importId });
  const plain = (rows) => rows.map((row) => ({ ...row, version: 0, updatedAt: '' }));
  assert.deepEqual(plain((await shop.api.get('/Article?select=*&order=id')).json), plain(before));
  await shop.api.refused('POST', '/Article/annuler-import', { status: 409, code: 'import_deja_annule', body: { importId: json.importId } });
});

test('bad rows are named and the good ones are not lost from sight', async () => {
  const file = ['Référence;Désignation;Prix de vente HT;TVA', 'X-1;Bon;1,00;20', 'X-2;Mauvais prix;cher;20', 'X-3;;1,00;20', 'X-1;En double;2,00;20'].join('\n');
  const before = rowCounts(server, shop);
  const { json } = await send('Article', file, { dry: true, status: [200, 422] });
  assert.deepEqual(rowCounts(server, shop), before);
  const text = JSON.stringify(json);
  for (const word of ['cher', 'X-1']) assert.ok(text.includes(word), text);
});

test('what is not a CSV is refused', async () => {
  for (const bytes of ['', Buffer.from('%PDF-1.7 …'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'une seule colonne']) {
    await shop.api.refused('POST', '/Article/importer', { status: [400, 415, 422], body: bytes, headers: { 'Content-Type': 'text/csv' } });
  }
});

test('customers with their phones and dates', async () => {
  const file = ['Nom;Prénom;E-mail;Téléphone;Code postal;Ville', 'Nguyễn;Anaïs;ANAIS.N@EXEMPLE.FR;06 12 34 56 78;31000;Toulouse', 'D’Œuvre;Loïc;;+33 1 42 68 53 00;75009;Paris'].join('\n');
  await send('Client', file);
  const { json } = await shop.api.get('/Client?ville=in.(Toulouse,Paris)&order=ville&select=nom,prenom,email,telephone');
  assert.deepEqual(json, [
    { nom: 'D’Œuvre', prenom: 'Loïc', email: null, telephone: '+33142685300' },
    { nom: 'Nguyễn', prenom: 'Anaïs', email: 'anais.n@exemple.fr', telephone: '+33612345678' },
  ]);
});

test('twenty thousand rows', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `ART-${i};Article numéro ${i};${(i % 997) / 100}`.replace('.', ',') + ';20');
  await send('Article', ['Référence;Désignation;Prix de vente HT;TVA', ...rows].join('\n'));
  const counted = await shop.api.get('/Article?reference=like.ART-*&limit=1', {}, { Prefer: 'count=exact' });
  assert.match(counted.headers.get('content-range'), /\/20000$/);
});
