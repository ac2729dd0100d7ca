// Rights are checked where the data leaves: what a role may not know does not exist for it, in any form (R-EQU-1).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { colleague, draft, line, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop] = await twoCompanies(server);
// An amount that nothing else in the data contains.
await shop.api.patch(`/Article/${shop.pain.id}`, { prix_achat: 0.7319 });
const caissier = await colleague(server, shop, 'CAISSIER');
const hidden = { excludes: ['prix_achat', '0.7319', '0,7319'] };

test('the owner sees the purchase price', async () => {
  await shop.api.get('/Article?select=nom,prix_achat', { contains: ['0.7319'] });
});

test('a cashier reads articles without it: list, one, CSV, embedding, representation', async () => {
  await caissier.api.get('/Article', hidden);
  await caissier.api.get('/Article?select=*', hidden);
  await caissier.api.get(`/Article/${shop.pain.id}`, { ...hidden, contains: ['Pain de campagne'] });
  await caissier.api.get('/Article', hidden, { Accept: 'text/csv' });
  await caissier.api.get('/Categorie?select=nom,Article(*)', hidden);
  await caissier.api.get('/LigneDocument?select=*,Article(*)', hidden);
  await caissier.api.get('/Article', hidden, { Accept: 'application/vnd.pgrst.object+json' }).catch((error) => assert.match(error.message, /40[06]/));
});

test('asking for it is answered as for a column that does not exist', async () => {
  const shape = async (path, word) => {
    const problem = await caissier.api.refused('GET', path.replace('?', `?`).replaceAll('COLONNE', word), { status: 400 });
    return JSON.stringify({ ...problem, instance: '' }).replaceAll(word, 'COLONNE');
  };
  for (const path of ['/Article?select=COLONNE', '/Article?COLONNE=gt.0', '/Article?order=COLONNE', '/Article?or=(COLONNE.gt.0,nom.eq.a)',
    '/Article?select=total:COLONNE', '/LigneDocument?select=Article(COLONNE)', '/Article?not.and=(COLONNE.is.null,nom.eq.a)']) {
    assert.equal(await shape(path, 'prix_achat'), await shape(path, 'prix_lunaire'), path);
  }
});

test('the API document of a cashier does not know it', async () => {
  await caissier.api.get('/openapi.json', { excludes: ['prix_achat', 'coutUnitaire'] });
  await shop.api.get('/openapi.json', { contains: ['prix_achat'] });
});

test('writing it is refused, and answered as for a field that does not exist', async () => {
  const manager = await colleague(server, shop, 'MANAGER');
  server.sql(`SET app.entreprise = '${shop.entrepriseId}';
    INSERT INTO "UserPermissions" ("entrepriseId", "userId", "voirPrixAchat") VALUES ('${shop.entrepriseId}', '${manager.userId}', false);`);
  await manager.api.get('/Article', hidden);
  await manager.api.refused('PATCH', `/Article/${shop.pain.id}`, { status: 422, body: { prix_achat: 1 }, pointers: ['#/prix_achat'] });
  const answer = await manager.api.request('PATCH', `/Article/${shop.pain.id}`, { body: { nom: 'Pain' }, headers: { Prefer: 'return=representation' } });
  assert.ok(!answer.text.includes('prix_achat'));
});

test('a missing right is named', async () => {
  const brouillon = await draft(shop, [line(1, 1, 20)]);
  await caissier.api.refused('POST', `/Document/${brouillon.id}/valider`, { status: 403, code: 'droit_manquant', contains: ['ventes:valider'], body: {} });
  await caissier.api.refused('POST', '/Article', { status: 403, contains: ['catalogue:creer'], body: { reference: 'Z', nom: 'Z', type: 'PRODUIT', tva: 20 } });
  await caissier.api.refused('PATCH', `/Article/${shop.pain.id}`, { status: 403, contains: ['catalogue:modifier'], body: { nom: 'Z' } });
  await caissier.api.refused('DELETE', `/Article/${shop.pain.id}`, { status: 403, contains: ['catalogue:supprimer'] });
});

test('models outside the rights of a role do not exist for it', async () => {
  const vendeur = await colleague(server, shop, 'VENDEUR');
  const outside = await vendeur.api.refused('GET', '/BankTransaction', { status: [403, 404] });
  const embedded = await vendeur.api.refused('GET', '/Document?select=numero,BankTransaction(montant)', { status: [400, 403, 404] });
  assert.ok(outside && embedded);
  await vendeur.api.get('/openapi.json', { excludes: ['BankTransaction'] });
});

test('a change of rights holds from the next request on', async () => {
  const manager = await colleague(server, shop, 'MANAGER');
  await manager.api.get('/Article?select=prix_achat', { contains: ['0.7319'] });
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "User" SET role = 'CAISSIER' WHERE email = '${manager.email}';`);
  await manager.api.refused('GET', '/Article?select=prix_achat', { status: [400, 401] });
});

test('a discount beyond what the person may grant is refused, however it is spread; at the bound it passes', async () => {
  await shop.api.post(`/User/${(await shop.api.get(`/User?email=eq.${caissier.email}&select=id`)).json[0].id}/permissions`, { remiseMax: 12.5 });
  const save = (lignes, more = {}) => ({ type: 'FACTURE', clientId: shop.particulier.id, lignes, ...more });
  for (const body of [
    save([line(1, 100, 20, { remise: 12.6 })]),
    save([line(1, 100, 20, { remise: 12.51, remiseType: 'MONTANT' })]),
    save([line(1, 100, 20)], { remise: 13 }),
    save([line(1, 100, 20, { remise: 10 }), line(1, 100, 10)], { remise: 16, remiseType: 'MONTANT' }), // 10 + 16 of 200: 13 %
  ]) {
    await caissier.api.refused('POST', '/Document/enregistrer', { status: 403, code: 'remise_excessive', body });
  }
  await draft(caissierShop(), [line(1, 100, 20, { remise: 10 }), line(1, 100, 10)], { remise: 15, remiseType: 'MONTANT' }); // 12.5 %
  await draft(shop, [line(1, 100, 20, { remise: 50 })]);

  function caissierShop() {
    return { ...shop, api: caissier.api };
  }
});
