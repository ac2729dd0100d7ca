// What the settings screens ask: roles, one's own sessions, the logo, the plan, and a page as it would look.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { PASSWORD, colleague, draft, invoice, line, rowCounts, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);

const CRC = Array.from({ length: 256 }, (_, n) => Array.from({ length: 8 }).reduce((c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), n) >>> 0);
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), data]);
  const crc = (body.reduce((c, byte) => CRC[(c ^ byte) & 255] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
  const [length, end] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  end.writeUInt32BE(crc);
  return Buffer.concat([length, body, end]);
}
/** A grey PNG of these sides. */
function png(width, height) {
  const sides = Buffer.alloc(13);
  sides.writeUInt32BE(width, 0);
  sides.writeUInt32BE(height, 4);
  sides.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 128);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', sides), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}
const base64 = (bytes) => Buffer.from(bytes).toString('base64');
const textOf = (bytes) => spawnSync('pdftotext', ['-layout', '-', '-'], { input: Buffer.from(bytes), encoding: 'utf8' }).stdout.replace(/[\u00a0\u202f]/g, ' ');
const imagesOf = (bytes) => spawnSync('pdfimages', ['-list', '-'], { input: Buffer.from(bytes), encoding: 'utf8' }).stdout.trim().split('\n').slice(2);

test('another time zone is another day at once, for whoever is logged in', async () => {
  const today = async (api) => (await api.get(`/Document/${(await draft({ ...other, api }, [line(1, 10, 20)])).id}?select=dateEmission`)).json.dateEmission;
  const program = server.api.as((await other.api.post('/cles', { nom: 'Site', portees: ['ventes:*', 'clients:*', 'catalogue:*'] }, { status: 201 })).json.cle);
  assert.deepEqual([await today(other.api), await today(program)], ['2026-11-22', '2026-11-22']);
  const [{ id }] = (await other.api.get('/ParametresEntreprise?select=id')).json;
  await other.api.patch(`/ParametresEntreprise/${id}`, { fuseauHoraire: 'Pacific/Pago_Pago' });
  assert.deepEqual([await today(other.api), await today(program)], ['2026-11-21', '2026-11-21']);
  await other.api.patch(`/ParametresEntreprise/${id}`, { fuseauHoraire: 'Europe/Paris' });
});

test('roles: every action of a role is one that its domain knows, and persons have what their role says', async () => {
  const { json } = await shop.api.get('/roles');
  const known = new Set(json.domaines.flatMap(({ nom, actions }) => [`${nom}:*`, ...actions.map((action) => `${nom}:${action}`)]));
  assert.deepEqual(json.roles.map(({ nom }) => nom), ['PROPRIETAIRE', 'ADMIN', 'MANAGER', 'COMPTABLE', 'VENDEUR', 'CAISSIER']);
  for (const { droits } of json.roles.slice(1)) for (const droit of droits) assert.ok(known.has(droit), droit);
  for (const role of ['VENDEUR', 'COMPTABLE']) {
    const { json: moi } = await (await colleague(server, shop, role)).api.get('/moi');
    assert.deepEqual(json.roles.find(({ nom }) => nom === role).droits, moi.droits);
  }
  const caissier = await colleague(server, shop, 'CAISSIER');
  await caissier.api.refused('GET', '/roles', { status: 403, code: 'droit_manquant' });
});

test('one sees and ends one’s own sessions, and nobody else’s', async () => {
  const vendeur = await colleague(server, shop, 'VENDEUR');
  const elsewhere = server.api.as((await server.api.post('/session', { email: vendeur.email, motDePasse: PASSWORD }, { status: 201 })).json.jeton);
  const { sessions } = (await vendeur.api.get('/sessions')).json;
  assert.deepEqual(sessions.map(({ genre }) => genre), ['PROGRAMME', 'PROGRAMME']);
  const [far, ...none] = sessions.filter(({ enCours }) => !enCours);
  assert.equal(none.length, 0);
  const [theirs] = (await shop.api.get('/sessions')).json.sessions;
  const [foreign] = (await other.api.get('/sessions')).json.sessions;
  for (const { id } of [theirs, foreign]) await vendeur.api.refused('DELETE', `/sessions/${id}`, { status: 404, code: 'introuvable' });
  await elsewhere.get('/moi');
  await vendeur.api.delete(`/sessions/${far.id}`, { status: 204 });
  await elsewhere.refused('GET', '/moi', { status: 401 });
  await vendeur.api.refused('DELETE', `/sessions/${far.id}`, { status: 404, code: 'introuvable' });
  assert.equal((await vendeur.api.get('/sessions')).json.sessions.length, 1);
  assert.equal(server.rows(`SELECT count(*)::int AS n FROM "UserActivity" WHERE modele = 'Session' AND action = 'fermer' AND "modeleId" = '${far.id}'`)[0].n, 1);
});

test('a logo is set, given, printed, replaced and taken off; a document keeps the one it was issued with', async () => {
  await shop.api.refused('GET', '/Entreprise/logo', { status: 404, code: 'logo_absent' });
  const logo = png(120, 40);
  const { json } = await shop.api.post('/Entreprise/logo', { fichier: base64(logo) });
  assert.deepEqual(json, { type: 'image/png', largeur: 120, hauteur: 40 });
  const given = await fetch(`${server.url}/api/v1/Entreprise/logo`, { headers: { Authorization: `Bearer ${shop.jeton}` } });
  assert.equal(given.headers.get('content-type'), 'image/png');
  assert.deepEqual(Buffer.from(await given.arrayBuffer()), logo);
  const { id } = await invoice(shop);
  const page = async () => (await fetch(`${server.url}/api/v1/Document/${id}/pdf`, { headers: { Authorization: `Bearer ${shop.jeton}` } })).arrayBuffer();
  assert.match(imagesOf(await page()).join('\n'), / 120 +40 /);
  await shop.api.delete('/Entreprise/logo', { status: 204 });
  await shop.api.refused('GET', '/Entreprise/logo', { status: 404, code: 'logo_absent' });
  assert.match(imagesOf(await page()).join('\n'), / 120 +40 /);
  await other.api.refused('GET', '/Entreprise/logo', { status: 404, code: 'logo_absent' });
});

test('what is no logo is refused, and changes nothing', async () => {
  const before = rowCounts(server, shop);
  const refused = (bytes, code) => shop.api.refused('POST', '/Entreprise/logo', { body: { fichier: bytes }, status: 422, pointers: ['#/fichier'], contains: [code] });
  await refused('pas du base64 !', 'base64_invalide');
  await refused(base64('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image_inconnue');
  await refused(base64(Buffer.concat([png(10, 10), Buffer.alloc(1_048_576)])), 'image_trop_lourde');
  await refused(base64(png(4001, 1)), 'image_trop_grande');
  const vendeur = await colleague(server, shop, 'VENDEUR');
  await vendeur.api.refused('POST', '/Entreprise/logo', { body: { fichier: base64(png(2, 2)) }, status: 403, code: 'droit_manquant' });
  await vendeur.api.refused('DELETE', '/Entreprise/logo', { status: 403, code: 'droit_manquant' });
  const changed = rowCounts(server, shop).filter((row, index) => row.content !== before[index].content).map(({ name }) => name);
  assert.deepEqual(changed.filter((name) => /file|Parametres|Activity/.test(name)), []);
});

test('the plan says what is used, in this company', async () => {
  const before = (await shop.api.get('/Entreprise/formule')).json;
  await invoice(shop);
  await shop.api.create('Client', { nom: 'Dernier', type: 'PARTICULIER' });
  const { json } = await shop.api.get('/Entreprise/formule');
  assert.equal(json.plan, 'ENTERPRISE');
  assert.equal(json.usage.documents, before.usage.documents + 1);
  assert.equal(json.usage.clients, before.usage.clients + 1);
  assert.match(json.remiseAZero, /^\d{4}-\d{2}-01$/);
  assert.deepEqual(json.formules.map(({ plan, limites }) => [plan, limites.documents]),
    [['DECOUVERTE', 100], ['ESSENTIEL', 1000], ['PRO', 10000], ['BUSINESS', 100000], ['ENTERPRISE', null]]);
  assert.equal((await other.api.get('/Entreprise/formule')).json.usage.documents, 0);
});

test('a page shows choices before they are kept', async () => {
  const before = (await shop.api.get('/modele-page')).json;
  const shown = async (choices) => {
    const answer = await fetch(`${server.url}/api/v1/modele-page/apercu`, {
      method: 'POST', headers: { Authorization: `Bearer ${shop.jeton}`, 'Content-Type': 'application/json' }, body: JSON.stringify(choices),
    });
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'application/pdf');
    return answer.arrayBuffer();
  };
  const all = textOf(await shown({ introductionFacture: 'Merci de votre confiance.' }));
  for (const part of ['Boulangerie Lefèvre SARL', 'ART-001', '10 %', '24,90', 'Merci de votre confiance.', 'Payer par virement']) assert.ok(all.includes(part), part);
  const bare = textOf(await shown({ reference: false, remise: false, qr: false, piedDePage: 'Ouvert le dimanche' }));
  for (const part of ['ART-001', '10 %', '24,90', 'Payer par virement']) assert.ok(!bare.includes(part), part);
  for (const part of ['22,41', 'Ouvert le dimanche']) assert.ok(bare.includes(part), part); // 24.90 less 10 %
  assert.match(textOf(await shown({ type: 'DEVIS', finDevis: 'Valable un mois' })), /Devis[\s\S]*Bon pour accord[\s\S]*Valable un mois/);
  assert.match(textOf(await shown({ type: 'AVOIR' })), /Avoir[\s\S]*Facture d’origine/);
  assert.deepEqual((await shop.api.get('/modele-page')).json, before);
  await shop.api.refused('POST', '/modele-page/apercu', { body: { type: 'TICKET', remise: 'oui' }, status: 422, pointers: ['#/type', '#/remise'] });
});

test('a time zone is one that exists, whoever writes it; the company goes on issuing', async () => {
  const settings = `/ParametresEntreprise?entrepriseId=eq.${shop.entrepriseId}`;
  for (const fuseauHoraire of ['Mars/Olympus', ' Europe/Paris', 'europe/paris', 'Europe', 'America/Argentina', '../etc/passwd', 'FOO+3', 'Europe/../UTC', '']) {
    await shop.api.refused('PATCH', settings, { status: 422, body: { fuseauHoraire }, pointers: ['#/fuseauHoraire'] });
  }
  for (const fuseauHoraire of ['Indian/Reunion', 'America/Port-au-Prince', 'UTC', 'Europe/Paris']) {
    assert.equal((await shop.api.patch(settings, { fuseauHoraire })).status, 204);
  }
  const stored = (zone) => server.psql(`\\set VERBOSITY verbose
    SET app.entreprise = '${shop.entrepriseId}'; UPDATE "ParametresEntreprise" SET "fuseauHoraire" = '${zone}';`, { stopOnError: false });
  for (const zone of ['Mars/Olympus', ' Europe/Paris', 'Europe/FOO+3', 'CET', 'Europe/Foo']) assert.match(stored(zone), /fuseau_horaire_connu/, zone);
  assert.match((await invoice(shop)).numero, /^FA/);
});
