// A company registers, its owner logs in and out, programs get keys, and whoever tries passwords is slowed down.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server, until } from '../lib/server.mjs';
import { PASSWORD, colleague, register, siret } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const shop = await register(server);

test('a registered company is ready to sell', async () => {
  const { json: moi } = await shop.api.get('/moi', { contains: [shop.email, 'PROPRIETAIRE'] });
  assert.equal(moi.entreprise.id, shop.entrepriseId);
  assert.equal(moi.userId, shop.userId);
  const { json: stores } = await shop.api.get('/Store?isMainStore=is.true');
  assert.equal(stores.length, 1);
  const { json: series } = await shop.api.get('/SerieDocument');
  for (const flag of ['est_defaut_devis', 'est_defaut_factures', 'est_defaut_avoirs']) {
    assert.equal(series.filter((serie) => serie[flag]).length, 1, flag);
  }
  assert.equal((await shop.api.get('/ParametresEntreprise')).json.length, 1);
});

test('every fault of a registration is told at once, and nothing is written', async () => {
  const before = server.rows('SELECT count(*)::int AS n FROM "Entreprise"');
  await server.api.refused('POST', '/inscription', {
    status: 422,
    body: { entreprise: { nom: '', email: 'pas une adresse', siret: '73282932000075', businessType: 'AUTRE' }, utilisateur: { nom: 'A', prenom: 'B', email: 'x@exemple.fr', motDePasse: 'court' } },
    pointers: ['#/entreprise/nom', '#/entreprise/email', '#/entreprise/siret', '#/utilisateur/motDePasse'],
  });
  assert.deepEqual(server.rows('SELECT count(*)::int AS n FROM "Entreprise"'), before);
});

test('an address registers once', async () => {
  await server.api.refused('POST', '/inscription', {
    status: 409, code: 'deja_inscrit', pointers: ['#/utilisateur/email'],
    body: { entreprise: { nom: 'Autre', email: 'autre@exemple.fr', siret: siret('404833048', 7), businessType: 'AUTRE' }, utilisateur: { nom: 'A', prenom: 'B', email: shop.email.toUpperCase(), motDePasse: PASSWORD } },
  });
});

test('a program logs in, works, logs out; its token is then worth nothing', async () => {
  const { json } = await server.api.post('/session', { email: shop.email, motDePasse: PASSWORD }, { status: 201, contains: ['jeton'] });
  const program = server.api.as(json.jeton);
  await program.get('/moi');
  await program.delete('/session', { status: 204 });
  await program.refused('GET', '/moi', { status: 401, code: 'session_expiree' });
});

test('without a token, or with nonsense, nothing is told', async () => {
  await server.api.refused('GET', '/moi', { status: 401, code: 'non_authentifie' });
  await server.api.refused('GET', '/Client', { status: 401, excludes: ['Dupont'] });
  await server.api.as('nimportequoi').refused('GET', '/Client', { status: 401 });
});

test('a session ends by itself', async () => {
  const { json } = await server.api.post('/session', { email: shop.email, motDePasse: PASSWORD }, { status: 201 });
  assert.ok(Date.parse(json.expireAt) > Date.parse('2026-11-22T09:00:00Z'));
  server.sql(`SET app.entreprise = '${shop.entrepriseId}';
    UPDATE systeme.session SET expires_at = '2026-11-22T08:59:59Z' WHERE user_id = '${shop.userId}' AND expires_at = '${json.expireAt}';`);
  await server.api.as(json.jeton).refused('GET', '/moi', { status: 401, code: 'session_expiree' });
  const again = await server.api.post('/session', { email: shop.email, motDePasse: PASSWORD }, { status: 201 });
  shop.jeton = again.json.jeton;
  shop.api = server.api.as(shop.jeton);
});

test('a browser gets a cookie that scripts cannot read, and writes only with its proof', async () => {
  const answer = await server.api.post('/session', { email: shop.email, motDePasse: PASSWORD, navigateur: true }, { status: 201, excludes: ['jeton'] });
  const cookie = answer.headers.get('set-cookie');
  assert.match(cookie, /HttpOnly/i);
  assert.match(cookie, /SameSite=(Lax|Strict)/i);
  assert.doesNotMatch(cookie, /Secure/i, 'plain HTTP on loopback');
  const headers = { Cookie: cookie.split(';')[0] };
  await server.api.request('GET', '/moi', { headers });
  await server.api.refused('POST', '/Client', { status: 403, code: 'csrf_invalide', headers, body: { nom: 'Intrus' } });
  await server.api.refused('POST', '/Client', { status: 403, code: 'csrf_invalide', headers: { ...headers, 'X-CSRF-Token': 'faux' }, body: { nom: 'Intrus' } });
  await server.api.request('POST', '/Client', { headers: { ...headers, 'X-CSRF-Token': answer.json.csrf }, body: { nom: 'Voulu' }, expect: { status: 201 } });
  // A page that was reloaded asks for it again; a program has none.
  const me = await server.api.request('GET', '/moi', { headers, expect: { status: 200 } });
  assert.equal(me.json.csrf, answer.json.csrf);
  await shop.api.get('/moi', { excludes: ['csrf'] });
  const names = (await shop.api.get('/Client?select=nom')).text;
  assert.ok(names.includes('Voulu') && !names.includes('Intrus'));
});

test('behind TLS the cookie is marked Secure', async () => {
  const answer = await server.api.request('POST', '/session', {
    body: { email: shop.email, motDePasse: PASSWORD, navigateur: true }, headers: { 'X-Forwarded-Proto': 'https' }, expect: { status: 201 },
  });
  assert.match(answer.headers.get('set-cookie'), /;\s*Secure/i);
});

test('a key carries its scopes and no more, remembers its last use, and ends when revoked', async () => {
  await shop.api.refused('POST', '/cles', { status: 422, body: { nom: 'Vide', portees: [] }, pointers: ['#/portees'] });
  await shop.api.refused('POST', '/cles', { status: 422, body: { nom: 'Passée', portees: ['clients:lire'], expireAt: '2026-11-22T08:00:00Z' }, pointers: ['#/expireAt'] });
  const { json: key } = await shop.api.post('/cles', { nom: 'Site web', portees: ['clients:lire'] }, { status: 201 });
  const program = server.api.as(key.cle);
  await program.get('/Client?select=nom', { contains: ['Dupont'] });
  await program.refused('POST', '/Client', { status: 403, code: 'droit_manquant', contains: ['clients:creer'], body: { nom: 'X' } });
  await until(async () => (await shop.api.get('/cles')).json.find((k) => k.id === key.id)?.dernierUsageAt);
  await shop.api.get('/cles', { excludes: [key.cle] });
  // Its owner's password, code at the till, sessions and settings are in no scope.
  const own = [['DELETE', '/session'], ['GET', '/sessions'], ['DELETE', `/sessions/${shop.userId}`], ['POST', `/User/${shop.userId}/definir-pin`, { pin: '4817' }],
    ['POST', `/User/${shop.userId}/mot-de-passe`, { ancien: PASSWORD, nouveau: 'Autre mot de passe 9' }], ['GET', '/preferences'], ['POST', '/preferences', { cle: 'langue', valeur: 'en' }]];
  for (const [method, path, body] of own) await program.refused(method, path, { status: 403, code: 'session_requise', body });
  await shop.api.delete(`/cles/${key.id}`, { status: 204 });
  await program.refused('GET', '/Client', { status: 401 });
  await shop.api.refused('DELETE', `/cles/${key.id}`, { status: 404 });
});

test('nobody gives a key more than they have', async () => {
  const manager = await colleague(server, shop, 'MANAGER');
  await manager.api.refused('POST', '/cles', { status: [403, 422], body: { nom: 'Trop', portees: ['equipe:gerer_cles'] } });
});

test('a suspended person is out at once', async () => {
  const vendeur = await colleague(server, shop, 'VENDEUR');
  await vendeur.api.get('/moi');
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "User" SET status = 'SUSPENDU' WHERE email = '${vendeur.email}';`);
  await vendeur.api.refused('GET', '/moi', { status: [401, 403] });
  await server.api.refused('POST', '/session', { status: 403, code: 'compte_suspendu', body: { email: vendeur.email, motDePasse: PASSWORD } });
});

test('guessing is slowed down, and tells nothing about which accounts exist', async () => {
  const known = { email: shop.email, motDePasse: 'faux' };
  const unknown = { email: 'personne@exemple.fr', motDePasse: 'faux' };
  const first = await server.api.refused('POST', '/session', { status: 401, code: 'identifiants_invalides', body: known });
  const second = await server.api.refused('POST', '/session', { status: 401, code: 'identifiants_invalides', body: unknown });
  assert.deepEqual({ ...first, instance: '' }, { ...second, instance: '' });
  const blockedAfter = async (body) => {
    for (let tries = 1; tries <= 20; tries += 1) {
      const { status, headers } = await server.api.request('POST', '/session', { body, expect: { status: [401, 429] } });
      if (status === 429) {
        assert.ok(Number(headers.get('retry-after')) > 0);
        return tries;
      }
    }
    return Infinity;
  };
  assert.equal(await blockedAfter(known), await blockedAfter(unknown));
  await server.api.refused('POST', '/session', { status: 429, code: 'trop_de_tentatives', body: { email: shop.email, motDePasse: PASSWORD } });
});

test('no secret is in the logs', () => {
  for (const secret of [PASSWORD, shop.jeton, 'mpp_']) assert.ok(!server.log.includes(secret), secret);
});
