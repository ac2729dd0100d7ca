// What bad input gets: a precise problem in French, one pointer per fault, all faults at once, nothing written, no 500.
import assert from 'node:assert/strict';
import net from 'node:net';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { draft, invoice, line, rowCounts, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop] = await twoCompanies(server);
const api = shop.api;
const client = () => ({ type: 'FACTURE', clientId: shop.particulier.id });

/** Declares a test that makes requests, all refused, and proves that nothing was written. */
function refusal(name, body) {
  test(name, async () => {
    const before = rowCounts(server, shop);
    await body();
    assert.deepEqual(rowCounts(server, shop), before, 'a refusal writes nothing');
  });
}
const save = (more, expected) => api.refused('POST', '/Document/enregistrer', { status: 422, body: { ...client(), ...more }, ...expected });
const raw = (text, expected, type = 'application/json') =>
  api.refused('POST', '/Document/enregistrer', { body: text, headers: { 'Content-Type': type }, ...expected });

refusal('malformed JSON is told with its place', async () => {
  await raw('{"type": "FACTURE",\n "lignes": [}', { status: 400, code: 'json_invalide', contains: ['ligne 2'] });
  await raw('', { status: [400, 422] });
  await raw('[]', { status: [400, 422] });
  await raw('"texte"', { status: [400, 422] });
  await raw('{"type": "FACTURE"} {"type": "FACTURE"}', { status: 400, code: 'json_invalide' });
  await raw('{"type": "FACTURE", "type": "DEVIS"}', { status: 400, code: 'cle_en_double' });
});

refusal('bytes that are not text are told', async () => {
  const around = (bytes) => Buffer.concat([Buffer.from('{"objet": "'), Buffer.from(bytes), Buffer.from('"}')]);
  await raw(around([0xc3, 0x28]), { status: 400, code: 'utf8_invalide' });
  await raw(around([0xff]), { status: 400, code: 'utf8_invalide' });
  await raw(around([0xed, 0xa0, 0x80]), { status: 400, code: 'utf8_invalide' });
  await raw('{"objet": "a\\u0000b"}', { status: 400, code: 'caractere_nul' });
  await api.refused('POST', '/Client', { status: 400, body: '{"nom": "a\\u0000b"}', headers: { 'Content-Type': 'application/json' }, code: 'caractere_nul' });
  await api.refused('GET', '/Client?nom=eq.a%00b', { status: 400 });
  await api.refused('GET', '/Client?nom=eq.%C3%28', { status: 400, contains: ['utf8_invalide'] });
  await api.refused('GET', '/Client?nom=eq.%zz', { status: 400 });
  await api.refused('GET', '/moi?x=%zz', { status: 400, code: 'adresse_invalide' });
});

refusal('depth and size are bounded', async () => {
  await raw('['.repeat(10_000), { status: 400, code: 'json_trop_profond' });
  await raw(`{"a":`.repeat(10_000), { status: 400, code: 'json_trop_profond' });
  await save({ objet: 'x'.repeat(1_000_000), lignes: [line(1, 1, 20)] }, { status: [413, 422] });
  await api.refused('POST', '/Client', { status: [413, 422], body: { nom: 'x'.repeat(1_000_000) } });
});

refusal('a body of 64 MB is refused before it is sent', async () => {
  const { hostname, port } = new URL(server.url);
  const answer = await new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), hostname, () => socket.write(
      `POST /api/v1/Document/enregistrer HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${shop.jeton}\r\n` +
      'Content-Type: application/json\r\nContent-Length: 67108864\r\n\r\n{'));
    let text = '';
    socket.setTimeout(20_000, () => { socket.destroy(); reject(new Error(`no answer: ${text}`)); });
    socket.on('data', (bytes) => { text += bytes; if (text.includes('\r\n\r\n')) { resolve(text); socket.destroy(); } });
    socket.on('error', reject);
  });
  assert.match(answer, /^HTTP\/1\.1 413 /);
  assert.match(answer, /application\/problem\+json/);
});

refusal('what is not HTTP is answered or closed, and the server goes on', async () => {
  const { hostname, port } = new URL(server.url);
  const send = (bytes) => new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname, () => socket.end(bytes));
    let text = '';
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on('data', (part) => { text += part; });
    socket.on('error', () => resolve(text));
    socket.on('close', () => resolve(text));
  });
  for (const bytes of ['GARBAGE\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(200_000)}\r\n\r\n`,
    'POST /api/v1/Client HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n', 'POST /api/v1/Client HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n', Buffer.from([0x16, 0x03, 0x01, 0x00, 0xa5])]) {
    const answer = await send(bytes);
    if (answer !== '') assert.match(answer, /^HTTP\/1\.1 (4\d\d|505) /, String(bytes).slice(0, 60));
    assert.ok(!answer.includes('root:'));
  }
  await api.get('/moi');
});

refusal('a body of the wrong type is refused', async () => {
  await raw('type=FACTURE', { status: 415, code: 'type_de_contenu_refuse' }, 'application/x-www-form-urlencoded');
  await raw('<a/>', { status: 415, code: 'type_de_contenu_refuse' }, 'text/xml');
});

refusal('all faults of a body are told at once, each with its pointer', async () => {
  await save({
    type: 'FACTUR', inconnu: 1, dateEmission: '2026-02-30', remise: '3,5',
    lignes: [
      { designation: 'x', quantite: 'deux', prix_unitaire_ht: 1, tva: 20 },
      { designation: 'x', quantite: 1.2345, prix_unitaire_ht: 1e10, tva: 20 },
      { designation: 'x', quantite: 1, prix_unitaire_ht: 1, tva: 20, articleId: 'pas-un-uuid', couleur: 'bleu' },
      'pas une ligne',
    ],
  }, {
    code: 'entree_invalide',
    pointers: ['#/type', '#/inconnu', '#/dateEmission', '#/remise', '#/lignes/0/quantite', '#/lignes/1/quantite', '#/lignes/1/prix_unitaire_ht',
      '#/lignes/2/articleId', '#/lignes/2/couleur', '#/lignes/3'],
  });
});

refusal('numbers are exact or refused', async () => {
  await save({ lignes: [line(1e9, 1e9, 20)] }, { pointers: ['#/lignes/0/quantite', '#/lignes/0/prix_unitaire_ht'] });
  await save({ lignes: [line(999_999_999, 999_999_999, 20)] }, { contains: ['montant_hors_limites'] });
  await save({ lignes: [line(1, 1, 20)], remise: 12.345 }, { pointers: ['#/remise'] });
  await save({ lignes: [line(1, 1, 20, { remise: 101 })] }, { contains: ['#/lignes/0/remise'] });
  await save({ lignes: [line(1, -1, 20)] }, { pointers: ['#/lignes/0/prix_unitaire_ht'] });
  await raw(`{"type": "FACTURE", "lignes": [{"designation": "x", "quantite": 1e400, "prix_unitaire_ht": 1, "tva": 20}]}`, { status: 422, pointers: ['#/lignes/0/quantite'] });
  await raw(`{"type": "FACTURE", "lignes": [{"designation": "x", "quantite": NaN}]}`, { status: 400 });
});

refusal('two prices of a line that contradict each other are refused, whichever the document is in', async () => {
  const both = (ht, ttc) => ({ designation: 'x', quantite: 1, prix_unitaire_ht: ht, prix_unitaire_ttc: ttc, tva: 20 });
  for (const [modePrix, other] of [['HT', 'prix_unitaire_ttc'], ['TTC', 'prix_unitaire_ht']]) {
    const problem = await save({ modePrix, lignes: [both(10, 13), both(10, 12)] }, { pointers: [`#/lignes/0/${other}`] });
    assert.equal(problem.errors[0].code, 'prix_incoherents');
  }
});

refusal('a charge says why with a code that an e-invoice may carry', async () => {
  const frais = [{ libelle: 'Port', montant: 5, codeMotif: 'QQ' }, { libelle: 'Port', montant: 5, codeMotif: 'fc' }, { libelle: 'Port', montant: 5, codeMotif: 'FC' }];
  await save({ lignes: [line(1, 1, 20)], frais }, { pointers: ['#/frais/0/codeMotif', '#/frais/1/codeMotif'] });
});

refusal('the generic path tells the same faults in the same way', async () => {
  await api.refused('POST', '/Client', { status: 422, body: { nom: 12, inconnu: 1, type: 'MARTIEN' }, pointers: ['#/nom', '#/inconnu', '#/type'] });
  await api.refused('POST', '/Client', { status: 422, body: {}, pointers: ['#/nom'] });
  await api.refused('POST', '/Article', { status: 422, body: { reference: 'A', nom: 'B', type: 'PRODUIT', tva: 20, prix_vente_ht: 'cher' }, pointers: ['#/prix_vente_ht'] });
  await api.refused('PATCH', `/Client/${shop.particulier.id}`, { status: 422, body: { dateNaissance: 'hier' }, pointers: ['#/dateNaissance'] });
  await api.refused('POST', '/Article', { status: 409, body: { reference: 'PAIN-400', nom: 'Doublon', type: 'PRODUIT', prix_vente_ht: 1, tva: 20 } });
});

refusal('a query that means nothing is told', async () => {
  for (const query of ['select=inconnu', 'inconnu=eq.1', 'nom=egal.1', 'order=inconnu', 'select=Inconnu(*)', 'limit=-1', 'limit=abc', 'offset=x',
    'or=(nom.eq.1', 'createdAt=gt.hier', 'id=eq.pas-un-uuid', 'select=nom,Document(', 'order=nom.haut']) {
    const problem = await api.refused('GET', `/Client?${query}`, { status: 400 });
    assert.ok(problem.detail.length > 10, query);
  }
  await api.refused('GET', '/Inconnu', { status: 404 });
  await api.refused('GET', '/Document/pas-un-uuid/pdf', { status: 404, code: 'introuvable' });
  await api.refused('GET', '/Client/pas-un-uuid', { status: [400, 404] });
  await api.refused('POST', `/Document/${shop.particulier.id}/inventer`, { status: 404, body: {} });
  await api.refused('PUT', `/Client/${shop.particulier.id}`, { status: [404, 405], body: {} });
});

refusal('a column that one may not read is answered as one that does not exist', async () => {
  const shape = async (path) => {
    const problem = await api.refused('GET', path, { status: 400 });
    return JSON.stringify({ ...problem, instance: '' }).replaceAll('pinHash', '?').replaceAll('motDePasse', '?');
  };
  assert.equal(await shape('/User?select=pinHash'), await shape('/User?select=motDePasse'));
  assert.equal(await shape('/User?pinHash=eq.1'), await shape('/User?motDePasse=eq.1'));
  assert.equal(await shape('/User?order=pinHash'), await shape('/User?order=motDePasse'));
});

test('what cannot be issued is not: no line, a rate that does not exist on the date', async () => {
  const empty = await draft(shop, []);
  const wrongRate = await draft(shop, [line(1, 1, 20), line(1, 1, 19.6)]);
  const before = rowCounts(server, shop);
  await api.refused('POST', `/Document/${empty.id}/valider`, { status: 422, body: {}, pointers: ['#/lignes'], contains: ['document_sans_ligne'] });
  await api.refused('POST', `/Document/${wrongRate.id}/valider`, { status: 422, body: {}, pointers: ['#/lignes/1/tva'], contains: ['taux_tva_inconnu'] });
  assert.deepEqual(rowCounts(server, shop), before);
});

test('dates of a series never go back', async () => {
  await invoice(shop, [line(1, 1, 20)], { dateEmission: '2026-11-22' });
  const late = await draft(shop, [line(1, 1, 20)], { dateEmission: '2026-11-20' });
  const before = rowCounts(server, shop);
  await api.refused('POST', `/Document/${late.id}/valider`, { status: 422, body: {}, pointers: ['#/dateEmission'], contains: ['date_avant_serie'] });
  assert.deepEqual(rowCounts(server, shop), before);
});

test('payments are checked', async () => {
  const sold = await invoice(shop);
  const waiting = await draft(shop, [line(1, 1, 20)]);
  const before = rowCounts(server, shop);
  const pay = (body, expected, id = sold.id) => api.refused('POST', `/Document/${id}/encaisser`, { status: 422, body, ...expected });
  await pay({}, { pointers: ['#/montant', '#/moyen_paiement', '#/date_paiement'] });
  await pay({ montant: 10.001, moyen_paiement: 'TROC', date_paiement: '22/11/2026' }, { pointers: ['#/montant', '#/moyen_paiement', '#/date_paiement'] });
  await pay({ montant: 0, moyen_paiement: 'CARTE', date_paiement: '2026-11-22' }, {});
  await pay({ montant: -5, moyen_paiement: 'CARTE', date_paiement: '2026-11-22' }, {});
  await pay({ montant: 1, moyen_paiement: 'CARTE', date_paiement: '2026-11-22' }, { status: 409, code: 'document_non_emis' }, waiting.id);
  assert.deepEqual(rowCounts(server, shop), before);
  const quote = await draft(shop, [line(1, 1, 20)], { type: 'DEVIS' });
  await api.post(`/Document/${quote.id}/valider`, {});
  await api.refused('POST', `/Document/${quote.id}/encaisser`, { status: 409, code: 'document_non_reglable', body: { montant: 1, moyen_paiement: 'CARTE', date_paiement: '2026-11-22' } });
});
