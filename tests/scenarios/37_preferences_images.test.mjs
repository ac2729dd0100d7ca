// What a person arranges for their own eyes, and the pictures of articles.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { PASSWORD, colleague, rowCounts, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
await shop.api.holdToContract(/^\/(preferences|Article\/.*\/image)/);

const base64 = (bytes) => Buffer.from(bytes).toString('base64');

/** The head of a PNG of these sides: all that a judge reads. */
function png(width, height, more = 0) {
  const head = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), Buffer.alloc(13 + more)]);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

const kept = async (api) => Object.fromEntries((await api.get('/preferences')).json.preferences.map(({ cle, valeur }) => [cle, valeur]));

test('a person finds what they arranged on another machine; the last to write wins; nobody else sees it', async () => {
  const views = { views: [{ name: 'Mes impayés', state: { f: 'statutReglement.in.EN_RETARD' }, columns: null }], first: 'Mes impayés' };
  await shop.api.post('/preferences', { cle: 'vues:Document', valeur: views }, { status: 204 });
  await shop.api.post('/preferences', { cle: 'colonnes:Document', valeur: ['numero', 'ttc'] }, { status: 204 });
  const elsewhere = server.api.as((await server.api.post('/session', { email: shop.email, motDePasse: PASSWORD }, { status: 201 })).json.jeton);
  assert.deepEqual(await kept(elsewhere), { 'colonnes:Document': ['numero', 'ttc'], 'vues:Document': views });
  await elsewhere.post('/preferences', { cle: 'colonnes:Document', valeur: ['numero'] }, { status: 204 });
  await elsewhere.post('/preferences', { cle: 'vues:Document', valeur: null }, { status: 204 });
  assert.deepEqual(await kept(shop.api), { 'colonnes:Document': ['numero'] });
  await shop.api.post('/preferences', { cle: 'inconnue' }, { status: 204 });
  const vendeur = await colleague(server, shop, 'VENDEUR');
  assert.deepEqual(await kept(vendeur.api), {});
  assert.deepEqual(await kept(other.api), {});
  await vendeur.api.post('/preferences', { cle: 'colonnes:Document', valeur: ['ttc'] }, { status: 204 });
  assert.deepEqual(await kept(shop.api), { 'colonnes:Document': ['numero'] });
  await server.api.refused('GET', '/preferences', { status: 401 });
});

test('preferences are few and small; a value comes back to the letter', async () => {
  const { api } = await colleague(server, shop, 'COMPTABLE');
  const refuse = (body, more) => api.refused('POST', '/preferences', { body, status: 422, code: 'entree_invalide', ...more });
  await refuse({ cle: 'é', valeur: 1 }, { pointers: ['#/cle'], contains: ['cle_invalide'] });
  await refuse({ cle: '', valeur: 1, autre: 2 }, { pointers: ['#/cle', '#/autre'] });
  await refuse({ valeur: 1 }, { pointers: ['#/cle'] });
  await refuse({ cle: 'a', valeur: 'x'.repeat(8191) }, { pointers: ['#/valeur'], contains: ['preference_trop_lourde', '8193 octets'] });
  await api.post('/preferences', { cle: 'a', valeur: 'x'.repeat(8190) }, { status: 204 });
  // A number that no column of the database could hold is a text like any other here.
  await api.post('/preferences', '{"cle":"b","valeur":{"z":1e999999,"a":[1.10,true]}}', { status: 204 });
  assert.match((await api.get('/preferences')).text, /"valeur":\{"z":1e999999,"a":\[1\.10,true\]\}/);
  for (let count = 2; count < 200; count += 1) await api.post('/preferences', { cle: `n${count}`, valeur: count }, { status: 204 });
  await api.refused('POST', '/preferences', { body: { cle: 'n200', valeur: 1 }, status: 409, code: 'trop_de_preferences' });
  await api.post('/preferences', { cle: 'n2', valeur: 'autre' }, { status: 204 });
  await api.post('/preferences', { cle: 'n3', valeur: null }, { status: 204 });
  await api.post('/preferences', { cle: 'n200', valeur: 1 }, { status: 204 });
  assert.equal((await api.get('/preferences')).json.preferences.length, 200);
});

const picture = (id, query = '', headers = {}, token = shop.jeton) =>
  fetch(`${server.url}/api/v1/Article/${id}/image${query}`, { headers: { Authorization: `Bearer ${token}`, ...headers } });
const imageOf = async (id) => (await shop.api.get(`/Article?select=image&id=eq.${id}`)).json[0].image;

test('an article gets a picture, another one, and none; an address that names it is kept for good', async () => {
  const { id } = shop.pain;
  await shop.api.refused('GET', `/Article/${id}/image`, { status: 404, code: 'image_absente' });
  const first = png(640, 480);
  const { json } = await shop.api.post(`/Article/${id}/image`, { fichier: base64(first) });
  assert.deepEqual(json, { image: await imageOf(id), type: 'image/png', largeur: 640, hauteur: 480 });
  const named = await picture(id, `?v=${json.image}`);
  assert.equal(named.headers.get('content-type'), 'image/png');
  assert.equal(named.headers.get('cache-control'), 'private, max-age=31536000, immutable');
  assert.deepEqual(Buffer.from(await named.arrayBuffer()), first);
  const plain = await picture(id);
  assert.equal(plain.headers.get('cache-control'), 'private, no-cache');
  const again = await picture(id, '', { 'If-None-Match': plain.headers.get('etag') });
  assert.deepEqual([again.status, (await again.arrayBuffer()).byteLength], [304, 0]);
  const second = (await shop.api.post(`/Article/${id}/image`, { fichier: base64(png(64, 64)) })).json.image;
  assert.notEqual(second, json.image);
  // Somebody asks by the old name: they get the new picture, and must not keep it under that name.
  assert.equal((await picture(id, `?v=${json.image}`)).headers.get('cache-control'), 'private, no-cache');
  assert.equal((await picture(id, '', { 'If-None-Match': plain.headers.get('etag') })).status, 200);
  await shop.api.delete(`/Article/${id}/image`, { status: 204 });
  assert.equal(await imageOf(id), null);
  await shop.api.refused('GET', `/Article/${id}/image`, { status: 404, code: 'image_absente' });
  await shop.api.delete(`/Article/${id}/image`, { status: 204 });
});

test('what is no picture is refused and changes nothing; rights and companies hold', async () => {
  const { id } = shop.conseil;
  const before = rowCounts(server, shop);
  const refuse = (fichier, code) => shop.api.refused('POST', `/Article/${id}/image`, { body: { fichier }, status: 422, pointers: ['#/fichier'], contains: [code] });
  await refuse('pas du base64 !', 'base64_invalide');
  await refuse(base64('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image_inconnue');
  await refuse(base64(png(10, 10, 1_048_576)), 'image_trop_lourde');
  await refuse(base64(png(4001, 1)), 'image_trop_grande');
  await shop.api.refused('PATCH', `/Article/${id}`, { body: { image: '01934d2e-0000-7000-8000-000000000000' }, status: 422 });
  const vendeur = await colleague(server, shop, 'VENDEUR');
  await vendeur.api.refused('POST', `/Article/${id}/image`, { body: { fichier: base64(png(2, 2)) }, status: 403, code: 'droit_manquant' });
  await vendeur.api.refused('DELETE', `/Article/${id}/image`, { status: 403, code: 'droit_manquant' });
  await vendeur.api.refused('GET', `/Article/${id}/image`, { status: 404, code: 'image_absente' });
  for (const [method, body] of [['GET'], ['POST', { fichier: base64(png(2, 2)) }], ['DELETE']]) {
    await other.api.refused(method, `/Article/${id}/image`, { body, status: 404, code: 'introuvable' });
  }
  const changed = rowCounts(server, shop).filter((row, index) => row.content !== before[index].content).map(({ name }) => name);
  assert.deepEqual(changed.filter((name) => /file|Article/.test(name)), []);
});
