// The team: who may be added, changed, limited and shut out, by whom, and from when on (R-EQU-1, R-EQU-2).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { operations } from '../lib/openapi.mjs';
import { Server } from '../lib/server.mjs';
import { PASSWORD, colleague, invoice, rowCounts, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
// An amount that nothing else in the data contains.
await shop.api.patch(`/Article/${shop.pain.id}`, { prix_achat: 0.7319 });
await invoice(shop);
const hidden = { excludes: ['prix_achat', '0.7319', '0,7319'] };

let counter = 0;
const address = () => `equipier${counter += 1}@exemple-${process.pid}.fr`;
const login = async (email, motDePasse = PASSWORD) => server.api.as((await server.api.post('/session', { email, motDePasse }, { status: 201 })).json.jeton);

/** A person added through the API, logged in. */
async function hired(role, more = {}, by = shop.api) {
  const email = address();
  const { json } = await by.post('/User/creer', { email, nom: 'Roche', prenom: 'Inès', role, motDePasse: PASSWORD, ...more }, { status: 201 });
  return { id: json.id, version: json.version, email, api: await login(email) };
}
const person = async (id) => (await shop.api.get(`/User/${id}`)).json;
const audited = (id) => server.rows(`SELECT action, avant, apres FROM "UserActivity" WHERE "modeleId" = '${id}' ORDER BY rang`);

const caissier = await hired('CAISSIER', { telephone: '06 12 34 56 78' });
const admin = await hired('ADMIN');

test('a person is added, logs in, and is what was said', async () => {
  const { json: moi } = await caissier.api.get('/moi');
  assert.equal(moi.role, 'CAISSIER');
  assert.equal(moi.isOwner, false);
  const stored = await person(caissier.id);
  assert.equal(stored.telephone, '+33612345678');
  assert.equal(stored.email, caissier.email);
  assert.deepEqual(audited(caissier.id)[0], { action: 'creer', avant: null,
    apres: { email: caissier.email, nom: 'Roche', prenom: 'Inès', role: 'CAISSIER', telephone: '+33612345678' } });
});

test('every fault of a new person is told at once; a taken address belongs to one person, in any company', async () => {
  const before = rowCounts(server, shop);
  await admin.api.refused('POST', '/User/creer', {
    status: 422, pointers: ['#/email', '#/role', '#/telephone'], contains: ['email_invalide', 'role_excessif', 'telephone_invalide'],
    body: { email: 'pas une adresse', nom: 'X', role: 'PROPRIETAIRE', motDePasse: PASSWORD, telephone: 'poste 12' },
  });
  await shop.api.refused('POST', '/User/creer', {
    status: 422, pointers: ['#/nom', '#/role', '#/motDePasse'], body: { email: address(), role: 'CHEF', motDePasse: 'court' },
  });
  for (const email of [caissier.email.toUpperCase(), other.email]) {
    await shop.api.refused('POST', '/User/creer', {
      status: 409, code: 'deja_pris', pointers: ['#/email'], body: { email, nom: 'X', role: 'VENDEUR', motDePasse: PASSWORD },
    });
  }
  assert.deepEqual(rowCounts(server, shop), before);
});

test('a cashier who was added never receives a purchase price', async () => {
  for (const path of ['/Article', '/Article?select=*', `/Article/${shop.pain.id}`, '/Categorie?select=nom,Article(*)', '/LigneDocument?select=*,Article(*)']) {
    await caissier.api.get(path, hidden);
  }
  await caissier.api.get('/Article', hidden, { Accept: 'text/csv' });
  await caissier.api.get('/openapi.json', { excludes: ['prix_achat'] });
  await caissier.api.refused('GET', '/Article?prix_achat=gt.0', { status: 400 });
});

test('exceptions hold from the very next request of that person on, both ways', async () => {
  const { json: first } = await shop.api.post(`/User/${caissier.id}/permissions`, { voirPrixAchat: true, droits: { clients: ['lire'] } });
  assert.ok(first.droits.includes('catalogue:voir_prix_achat'));
  await caissier.api.get('/Article?select=prix_achat', { contains: ['0.7319'] });
  await caissier.api.refused('POST', '/Client', { status: 403, code: 'droit_manquant', body: { nom: 'Nouveau' } });
  const { json: second } = await shop.api.post(`/User/${caissier.id}/permissions`, { voirPrixAchat: null, droits: { clients: null }, version: first.version });
  assert.ok(second.version > first.version);
  await caissier.api.get('/Article', hidden);
  await caissier.api.post('/Client', { nom: 'Nouveau' }, { status: 201 });
  await shop.api.refused('POST', `/User/${caissier.id}/permissions`, { status: 412, code: 'version_perimee', body: { voirMarges: true, version: first.version } });
  const last = audited(caissier.id).at(-1);
  assert.equal(last.action, 'changer_permissions');
  assert.equal(last.avant.voirPrixAchat, true);
  assert.deepEqual(last.apres, { droits: {}, storeIds: null, remiseMax: null, voirPrixAchat: null, voirMarges: null });
});

test('stores and discounts are limits with an end', async () => {
  const [store] = (await shop.api.get('/Store?select=id')).json;
  const permissions = async () => (await shop.api.get(`/UserPermissions?userId=eq.${caissier.id}`)).json[0];
  await shop.api.post(`/User/${caissier.id}/permissions`, { storeIds: [store.id], remiseMax: 12.5 });
  assert.deepEqual((await permissions()).storeIds, [store.id]);
  assert.equal(Number((await permissions()).remiseMax), 12.5);
  await shop.api.post(`/User/${caissier.id}/permissions`, { storeIds: null });
  assert.equal((await permissions()).storeIds, null);
  assert.equal(Number((await permissions()).remiseMax), 12.5, 'what is not named stays');
  const [foreign] = (await other.api.get('/Store?select=id')).json;
  await shop.api.refused('POST', `/User/${caissier.id}/permissions`, {
    status: 422, body: { storeIds: [store.id, foreign.id, 'x', 3], remiseMax: 100.01 }, pointers: ['#/remiseMax'],
  });
  await shop.api.refused('POST', `/User/${caissier.id}/permissions`, {
    status: 422, body: { storeIds: [store.id, foreign.id, 'x', 3] }, contains: ['reference_inconnue', 'uuid_invalide', 'type_invalide'],
    pointers: ['#/storeIds/1', '#/storeIds/2', '#/storeIds/3'],
  });
  await shop.api.refused('POST', `/User/${caissier.id}/permissions`, { status: 422, body: { storeIds: [] }, contains: ['liste_invalide'], pointers: ['#/storeIds'] });
});

test('unknown domains and actions have their pointers; every right of the program is known', async () => {
  await shop.api.refused('POST', `/User/${caissier.id}/permissions`, {
    status: 422, body: { droits: { ventes: ['lire', 'voler'], lune: ['lire'], stock: 'lire', clients: [1] } },
    contains: ['action_inconnue', 'domaine_inconnu', 'type_invalide'],
    pointers: ['#/droits/ventes/1', '#/droits/lune', '#/droits/stock', '#/droits/clients/0'],
  });
  await shop.api.refused('POST', `/User/${caissier.id}/permissions`, { status: 422, body: { droits: ['ventes:lire'] }, pointers: ['#/droits'] });
  const rights = new Set(operations((await shop.api.get('/openapi.json')).json).map(({ operation }) => operation['x-right']).filter(Boolean));
  assert.ok(rights.has('ventes:valider') && rights.has('equipe:creer'), [...rights].join(' '));
  const vendeur = await hired('VENDEUR');
  const droits = {};
  for (const right of rights) {
    const [domain, action] = right.split(':');
    (droits[domain] ??= []).push(action);
  }
  const { json } = await shop.api.post(`/User/${vendeur.id}/permissions`, { droits });
  for (const right of rights) assert.ok(json.droits.includes(right), right);
  await shop.api.post(`/User/${vendeur.id}/permissions`, { droits: null });
  assert.ok(!(await vendeur.api.get('/moi')).json.droits.includes('equipe:creer'));
});

test('nobody grants more than they have', async () => {
  const manager = await hired('MANAGER');
  await manager.api.refused('POST', '/User/creer', { status: 403, code: 'droit_manquant', contains: ['equipe:creer'], body: { email: address(), nom: 'X', role: 'CAISSIER', motDePasse: PASSWORD } });
  await shop.api.post(`/User/${manager.id}/permissions`, { droits: { equipe: ['lire', 'creer', 'modifier'] }, voirPrixAchat: false, remiseMax: 10 });
  await hired('CAISSIER', {}, manager.api);
  for (const role of ['PROPRIETAIRE', 'ADMIN', 'MANAGER', 'COMPTABLE']) {
    await manager.api.refused('POST', '/User/creer', { status: 422, contains: ['role_excessif'], pointers: ['#/role'], body: { email: address(), nom: 'X', role, motDePasse: PASSWORD } });
  }
  await manager.api.refused('POST', `/User/${caissier.id}/permissions`, {
    status: 422, contains: ['droit_excessif', 'remise_excessive'],
    body: { droits: { banque: ['lire', 'modifier'], catalogue: ['*'] }, voirPrixAchat: true, remiseMax: 20 },
    pointers: ['#/droits/banque/1', '#/droits/catalogue/0', '#/voirPrixAchat', '#/remiseMax'],
  });
  // Nor to oneself, be it by ending an exception.
  await manager.api.refused('POST', `/User/${manager.id}/permissions`, { status: 422, body: { voirPrixAchat: null }, contains: ['droit_excessif'] });
  await manager.api.refused('POST', `/User/${manager.id}/modifier`, { status: 422, body: { role: 'ADMIN' }, pointers: ['#/role'] });
  await manager.api.refused('POST', `/User/${admin.id}/modifier`, { status: 403, code: 'personne_protegee', body: { status: 'SUSPENDU' } });
  await admin.api.refused('POST', `/User/${shop.userId}/modifier`, { status: 403, code: 'personne_protegee', body: { nom: 'Autre' } });
  await admin.api.refused('POST', `/User/${shop.userId}/mot-de-passe`, { status: 403, code: 'personne_protegee', body: { nouveau: 'Un autre mot 12' } });
  await shop.api.refused('POST', `/User/${shop.userId}/permissions`, { status: 409, code: 'proprietaire_sans_exception', body: { voirPrixAchat: false } });
});

test('a manager of one store does not open the others', async () => {
  const manager = await hired('MANAGER');
  const [store] = (await shop.api.get('/Store?select=id')).json;
  const annexe = await shop.api.create('Store', { nom: 'Annexe' });
  await shop.api.post(`/User/${manager.id}/permissions`, { droits: { equipe: ['lire', 'modifier'] }, storeIds: [store.id] });
  const limited = { status: 422, contains: ['magasin_excessif'] };
  await manager.api.refused('POST', `/User/${caissier.id}/permissions`, { ...limited, body: { storeIds: [store.id, annexe.id] }, pointers: ['#/storeIds/1'] });
  await manager.api.refused('POST', `/User/${manager.id}/permissions`, { ...limited, body: { storeIds: null }, pointers: ['#/storeIds'] });
  await manager.api.post(`/User/${caissier.id}/permissions`, { storeIds: [store.id] });
  await shop.api.post(`/User/${caissier.id}/permissions`, { storeIds: null, remiseMax: null });
});

test('a key gives no more than its scopes', async () => {
  const { json: key } = await shop.api.post('/cles', { nom: 'Paie', portees: ['equipe:creer'] }, { status: 201 });
  await server.api.as(key.cle).refused('POST', '/User/creer', { status: 422, pointers: ['#/role'], body: { email: address(), nom: 'X', role: 'CAISSIER', motDePasse: PASSWORD } });
  await shop.api.refused('POST', '/cles', { status: 422, contains: ['portee_inconnue'], pointers: ['#/portees/0'], body: { nom: 'Rien', portees: ['ventes:voler'] } });
});

test('a change names what it changed, refuses a stale version, and takes null as "remove"', async () => {
  const vendeur = await hired('VENDEUR', { telephone: '+41 22 123 45 67' });
  const { version } = await person(vendeur.id);
  const { json } = await shop.api.post(`/User/${vendeur.id}/modifier`, { nom: 'Roche-Martin', telephone: null, role: 'CAISSIER', version });
  assert.equal(json.version, version + 1);
  await shop.api.refused('POST', `/User/${vendeur.id}/modifier`, { status: 412, code: 'version_perimee', body: { nom: 'Perdu', version } });
  const stored = await person(vendeur.id);
  assert.deepEqual([stored.nom, stored.prenom, stored.telephone, stored.role], ['Roche-Martin', 'Inès', null, 'CAISSIER']);
  assert.deepEqual(audited(vendeur.id).at(-1), { action: 'modifier',
    avant: { nom: 'Roche', role: 'VENDEUR', telephone: '+41221234567' }, apres: { nom: 'Roche-Martin', role: 'CAISSIER', telephone: null } });
  assert.equal((await shop.api.post(`/User/${vendeur.id}/modifier`, {})).json.version, json.version, 'nothing to do');
  await shop.api.refused('POST', `/User/${vendeur.id}/modifier`, { status: 422, body: { nom: ' ', status: 'INVITE', telephone: 'x', email: 'a@b.fr' }, pointers: ['#/nom', '#/status', '#/email'] });
  await other.api.refused('POST', `/User/${vendeur.id}/modifier`, { status: 404, code: 'introuvable', body: { nom: 'Voisin' } });
  await vendeur.api.refused('POST', `/User/${caissier.id}/modifier`, { status: 403, contains: ['equipe:modifier'], body: { nom: 'X' } });
});

test('the last active owner stays, even when two leave at once', async () => {
  const url = `/User/${shop.userId}/modifier`;
  await shop.api.refused('POST', url, { status: 409, code: 'dernier_proprietaire', body: { status: 'SUSPENDU' } });
  await shop.api.refused('POST', url, { status: 409, code: 'dernier_proprietaire', body: { role: 'ADMIN' } });
  const second = await hired('PROPRIETAIRE');
  assert.equal((await person(second.id)).isOwner, true);
  const answers = await Promise.all([
    shop.api.request('POST', url, { body: { role: 'ADMIN' }, expect: { status: [200, 401, 403, 409] } }),
    second.api.request('POST', `/User/${second.id}/modifier`, { body: { role: 'ADMIN' }, expect: { status: [200, 401, 403, 409] } }),
  ]);
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, 409], answers.map((answer) => answer.text).join('\n'));
  const owners = server.rows(`SELECT email FROM "User" WHERE "isOwner" AND status = 'ACTIF' AND role = 'PROPRIETAIRE' AND "entrepriseId" = '${shop.entrepriseId}'`);
  assert.equal(owners.length, 1);
  const stays = owners[0].email === shop.email ? shop : second;
  await stays.api.post(`/User/${shop.userId}/modifier`, { role: 'PROPRIETAIRE' });
  await shop.api.post(`/User/${second.id}/modifier`, { role: 'VENDEUR' });
  await shop.api.refused('POST', url, { status: 409, code: 'dernier_proprietaire', body: { role: 'VENDEUR' } });
});

test('changing one’s password asks for the old one and ends all other sessions', async () => {
  const comptable = await hired('COMPTABLE');
  const elsewhere = await login(comptable.email);
  await elsewhere.get('/moi');
  await comptable.api.get('/moi');
  const url = `/User/${comptable.id}/mot-de-passe`;
  const nouveau = 'Douze tonneaux percés 12';
  await comptable.api.refused('POST', url, { status: 422, body: { nouveau }, pointers: ['#/ancien'] });
  await comptable.api.refused('POST', url, { status: 422, body: { ancien: PASSWORD, nouveau: 'court' }, pointers: ['#/nouveau'] });
  await comptable.api.refused('POST', url, { status: 422, contains: ['mot_de_passe_inexact'], body: { ancien: 'faux', nouveau }, pointers: ['#/ancien'] });
  await elsewhere.get('/moi');
  const { json } = await comptable.api.post(url, { ancien: PASSWORD, nouveau });
  assert.equal(json.sessionsFermees, 1);
  await comptable.api.get('/moi');
  await elsewhere.refused('GET', '/moi', { status: 401, code: 'session_expiree' });
  await server.api.refused('POST', '/session', { status: 401, code: 'identifiants_invalides', body: { email: comptable.email, motDePasse: PASSWORD } });
  await login(comptable.email, nouveau);
  const [line] = server.rows(`SELECT a::text AS text FROM "UserActivity" a WHERE "modeleId" = '${comptable.id}' AND action = 'changer_mot_de_passe'`);
  assert.ok(!line.text.includes(nouveau) && !line.text.includes('argon2'), line.text);
});

test('guessing the old password is slowed down', async () => {
  const vendeur = await hired('VENDEUR');
  await vendeur.api.get('/moi');
  const url = `/User/${vendeur.id}/mot-de-passe`;
  for (let tries = 1; tries <= 5; tries += 1) await vendeur.api.refused('POST', url, { status: 422, body: { ancien: 'faux', nouveau: 'Nouveau mot 1' } });
  await vendeur.api.refused('POST', url, { status: 429, code: 'trop_de_tentatives', body: { ancien: PASSWORD, nouveau: 'Nouveau mot 1' } });
  await login(vendeur.email);
});

test('an administrator sets the password of somebody of lesser rights, and that person is logged out everywhere', async () => {
  const vendeur = await hired('VENDEUR');
  await vendeur.api.get('/moi');
  await admin.api.post(`/User/${vendeur.id}/mot-de-passe`, { nouveau: 'Remplacé par Léo 7' });
  await vendeur.api.refused('GET', '/moi', { status: 401, code: 'session_expiree' });
  await login(vendeur.email, 'Remplacé par Léo 7');
  const peer = await hired('ADMIN');
  await admin.api.refused('POST', `/User/${peer.id}/mot-de-passe`, { status: 403, code: 'personne_protegee', body: { nouveau: 'Remplacé par Léo 7' } });
  await caissier.api.refused('POST', `/User/${vendeur.id}/mot-de-passe`, { status: 403, code: 'droit_manquant', body: { nouveau: 'Remplacé par Léo 7' } });
  await other.api.refused('POST', `/User/${vendeur.id}/mot-de-passe`, { status: 404, code: 'introuvable', body: { nouveau: 'Remplacé par Léo 7' } });
});

test('a suspended person is refused at the next request, with session and key, until let in again', async () => {
  const second = await hired('ADMIN');
  await second.api.get('/moi');
  const { json: key } = await second.api.post('/cles', { nom: 'Site', portees: ['clients:lire'] }, { status: 201 });
  const program = server.api.as(key.cle);
  await program.get('/Client?select=nom');
  await admin.api.post(`/User/${second.id}/modifier`, { status: 'SUSPENDU' });
  await second.api.refused('GET', '/moi', { status: [401, 403] });
  await program.refused('GET', '/Client', { status: 403, code: 'compte_suspendu', excludes: ['Dupont'] });
  await server.api.refused('POST', '/session', { status: 403, code: 'compte_suspendu', body: { email: second.email, motDePasse: PASSWORD } });
  await admin.api.post(`/User/${second.id}/modifier`, { status: 'ACTIF' });
  await second.api.refused('GET', '/moi', { status: 401, code: 'session_expiree' });
  await login(second.email);
  await program.get('/Client?select=nom');
});

test('a hash made with cheaper parameters is made again at login', async () => {
  const vendeur = await colleague(server, shop, 'VENDEUR');
  const credential = () => server.rows(`SELECT password_hash AS hash FROM systeme.credential WHERE user_id = '${vendeur.userId}'`)[0].hash;
  // Argon2id of "Quatre-vingt-dix boulons 90" with 8 MiB and one pass.
  const cheap = '$argon2id$v=19$m=8192,t=1,p=1$EycVr2dRGMiqkNr7eRZrUA$vVXFS04sTGAyC1E6japYs/P3O7d3fs1RG/qgxpytv+M';
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE systeme.credential SET password_hash = '${cheap}' WHERE user_id = '${vendeur.userId}';`);
  await login(vendeur.email);
  const renewed = credential();
  assert.match(renewed, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  await login(vendeur.email);
  assert.equal(credential(), renewed, 'once');
});

test('logging in all day from one address is no attack', async () => {
  for (let i = 0; i < 55; i += 1) await login(caissier.email);
});

test('no secret is in the logs or in the journal', () => {
  for (const secret of [PASSWORD, 'Douze tonneaux', 'Remplacé par', '$argon2']) {
    assert.ok(!server.log.includes(secret), secret);
    assert.deepEqual(server.rows(`SELECT id FROM "UserActivity" WHERE apres::text LIKE '%${secret}%' OR avant::text LIKE '%${secret}%'`), []);
  }
});
