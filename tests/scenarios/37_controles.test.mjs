// What the generic path refuses beside forms: false keys of official numbers, categories in circles, custom values of another kind.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const api = shop.api;
const imported = (file, query = '') => api.request('POST', `/Article/importer${query}`, { body: file, headers: { 'Content-Type': 'text/csv' } });
const idOf = async (model, row) => (await api.create(model, row)).id;

test('official numbers with a false key are refused, all at once', async () => {
  await api.refused('POST', '/Client', {
    status: 422, body: { nom: 'Menuiserie Oger', type: 'PROFESSIONNEL', siren: '732829321', siret: '73282932000075', numeroTva: 'FR45732829320' },
    pointers: ['#/siren', '#/siret', '#/numeroTva'],
  });
  const id = await idOf('Client', { nom: 'Menuiserie Oger', type: 'PROFESSIONNEL', siren: '732829320', siret: '73282932000074', numeroTva: 'FR44732829320' });
  await api.refused('PATCH', `/Client/${id}`, { status: 422, body: { siren: '732829321' }, contains: ['#/siren', 'clé'] });
  await api.refused('PATCH', `/ParametresEntreprise?entrepriseId=eq.${shop.entrepriseId}`, {
    status: 422, body: { siren: '732829321', iban: 'FR7630006000011234567890188', bic: 'AGRI' }, contains: ['#/siren', '#/iban', '#/bic'],
  });
});

test('a category never contains itself', async () => {
  const top = await idOf('Categorie', { nom: 'Outillage' });
  const middle = await idOf('Categorie', { nom: 'À main', parentId: top });
  const low = await idOf('Categorie', { nom: 'Marteaux', parentId: middle });
  await api.refused('PATCH', `/Categorie/${top}`, { status: 422, body: { parentId: low }, contains: ['#/parentId', 'contient'] });
  assert.equal((await api.patch(`/Categorie/${low}`, { parentId: top })).status, 204);
  await other.api.refused('POST', '/Categorie', { status: 422, body: { nom: 'Ailleurs', parentId: top }, contains: ['#/parentId'] });
});

test('custom values are those that the fields of the category allow', async () => {
  const categorieId = await idOf('Categorie', { nom: 'Vins' });
  const field = (more) => api.post('/ChampPersonnalise', { categorieId, ...more });
  await field({ code: 'annee', nom: 'Année', type: 'NOMBRE', obligatoire: true });
  await field({ code: 'couleur', nom: 'Couleur', type: 'LISTE', options: ['rouge', 'blanc'] });
  await field({ code: 'mise', nom: 'Mise en bouteille', type: 'DATE' });
  await field({ code: 'bio', nom: 'Bio', type: 'BOOLEEN' });
  const article = (champsPersonnalises) => ({ reference: 'VIN-1', nom: 'Côtes du Rhône', prix_vente_ht: 8, tva: 20, categorieId, champsPersonnalises });
  await api.refused('POST', '/Article', {
    status: 422, body: { ...article({ couleur: 'vert', mise: '2026-02-30', bio: 'oui', zorg: 1 }), tva: 19.6 },
    pointers: ['#/tva', ...['annee', 'couleur', 'mise', 'bio', 'zorg'].map((code) => `#/champsPersonnalises/${code}`)],
    contains: ['Donnez « Année »', '« Couleur » est l', '« Mise en bouteille » est une date', '« Bio » est vrai ou faux', '« zorg » n'],
  });
  // What is asked for is asked for, whether the list is empty or not sent at all.
  for (const champsPersonnalises of [{}, { annee: null }, { couleur: 'rouge' }]) {
    await api.refused('POST', '/Article', { status: 422, body: article(champsPersonnalises), pointers: ['#/champsPersonnalises/annee'] });
  }
  await api.refused('POST', '/Article', { status: 422, body: article(), pointers: ['#/champsPersonnalises/annee'] });
  await api.refused('POST', '/Article', { status: 422, body: { ...article({ annee: 2019 }), categorieId: null }, pointers: ['#/champsPersonnalises/annee'] });
  const id = await idOf('Article', article({ annee: 2019, couleur: 'rouge', mise: '2020-02-29', bio: true }));
  await api.refused('PATCH', `/Article/${id}`, { status: 422, body: { champsPersonnalises: { annee: '2019' } }, pointers: ['#/champsPersonnalises/annee'], contains: ['« Année » est un nombre'] });
  await api.refused('PATCH', `/Article/${id}`, { status: 422, body: { champsPersonnalises: {} }, pointers: ['#/champsPersonnalises/annee'] });
  assert.equal((await api.patch(`/Article/${id}`, { prix_vente_ht: 9 })).status, 204);
});

test('articles without what their category asks for are changed, imported and undone; it is asked for once they are moved or described', async () => {
  const from = await idOf('Categorie', { nom: 'Bières' });
  const to = await idOf('Categorie', { nom: 'Cidres' });
  const old = await idOf('Article', { reference: 'BI-1', nom: 'Blonde', prix_vente_ht: 3, tva: 20, categorieId: from });
  await api.post('/ChampPersonnalise', { categorieId: from, code: 'degre', nom: 'Degré', type: 'NOMBRE', obligatoire: true });
  await api.post('/ChampPersonnalise', { categorieId: to, code: 'cru', nom: 'Cru', type: 'TEXTE', obligatoire: true });
  for (const body of [{ nom: 'Blonde 33 cl' }, { champsPersonnalises: {} }, { categorieId: from, tva: 20 }]) {
    assert.equal((await api.patch(`/Article/${old}`, body)).status, 204);
  }
  await api.refused('PATCH', `/Article/${old}`, { status: 422, body: { categorieId: to }, pointers: ['#/champsPersonnalises/cru'] });
  assert.equal((await api.patch(`/Article/${old}`, { champsPersonnalises: { degre: 5 } })).status, 204);
  // What the category before asked for stays, and is not asked about.
  assert.equal((await api.patch(`/Article/${old}`, { categorieId: to, champsPersonnalises: { degre: 5, cru: 'Fermier' } })).status, 204);
  const file = 'Référence;Nom;Catégorie;Prix de vente HT;TVA\r\nBI-1;Blonde;Bières;4;20\r\nBI-2;Brune;Bières;4;20\r\n';
  const { json: done } = await imported(file);
  assert.deepEqual((await api.get('/Article?reference=like.BI-*&select=categorieId&order=reference')).json, [{ categorieId: from }, { categorieId: from }]);
  await api.post('/Article/annuler-import', { importId: done.importId });
  assert.deepEqual((await api.get(`/Article?select=categorieId,champsPersonnalises&id=eq.${old}`)).json, [{ categorieId: to, champsPersonnalises: { degre: 5, cru: 'Fermier' } }]);
});

test('a rate of VAT is one in force where the company is, for an article and for a category', async () => {
  const article = (tva) => ({ reference: `TVA-${tva}`, nom: 'Vis', prix_vente_ht: 1, tva });
  for (const tva of [19.6, 100, 8.5, 5]) {
    await api.refused('POST', '/Article', { status: 422, code: 'taux_tva_inconnu', body: article(tva), pointers: ['#/tva'], contains: ['2,1 ; 5,5 ; 10 ; 20'] });
    await api.refused('POST', '/Categorie', { status: 422, code: 'taux_tva_inconnu', body: { nom: `À ${tva}`, tvaDefaut: tva }, pointers: ['#/tvaDefaut'] });
  }
  for (const tva of [0, 2.1, 5.5, 10, 20]) await idOf('Article', article(tva));
  const id = await idOf('Article', { ...article(20), reference: 'TVA-ancienne' });
  await api.refused('PATCH', `/Article/${id}`, { status: 422, body: { tva: 19.6 }, pointers: ['#/tva'] });
  // An article that has an old rate keeps it until it is given another.
  server.sql(`ALTER TABLE "Article" DISABLE TRIGGER article_juge_change; SET app.entreprise = '${shop.entrepriseId}'; UPDATE "Article" SET tva = 19.6 WHERE id = '${id}'; ALTER TABLE "Article" ENABLE TRIGGER article_juge_change;`);
  assert.equal((await api.patch(`/Article/${id}`, { nom: 'Vis longue', tva: 19.6 })).status, 204);
  const theirs = (body) => other.api.patch(`/ParametresEntreprise?entrepriseId=eq.${other.entrepriseId}`, body);
  await theirs({ territoire: 'DOM' });
  await other.api.create('Article', article(8.5));
  await other.api.refused('POST', '/Article', { status: 422, body: article(20), pointers: ['#/tva'], contains: ['8,5'] });
  await theirs({ territoire: 'METROPOLE' });
});

test('stock is brought to zero before an article ceases to be counted', async () => {
  const [store] = (await api.get('/Store?isMainStore=is.true')).json;
  const id = await idOf('Article', { reference: 'ST-1', nom: 'Pot', prix_vente_ht: 1, tva: 20, suiviStock: true });
  const move = (quantite) => api.post('/MouvementStock/enregistrer', { storeId: store.id, type: quantite > 0 ? 'ENTREE' : 'SORTIE', motif: 'Compte', lignes: [{ articleId: id, quantite: Math.abs(quantite) }] });
  await move(10);
  await api.refused('PATCH', `/Article/${id}`, { status: 422, body: { suiviStock: false }, pointers: ['#/suiviStock'], contains: ['Pot', '10', 'zéro'] });
  await api.refused('PATCH', `/Article/${id}`, { status: 422, body: { type: 'SERVICE' }, pointers: ['#/type'], contains: ['zéro'] });
  const file = 'Référence;Nom;Suivi du stock\r\nST-1;Pot;Non\r\n';
  assert.match((await imported(file, '?simulation=true')).text, /stock_laisse/);
  await move(-10);
  assert.equal((await api.patch(`/Article/${id}`, { suiviStock: false, type: 'SERVICE' })).status, 204);
});

test('what names something can be read, and addresses and telephones are kept in one form', async () => {
  for (const nom of [' ', '\u200b', '\u0001', '\u00a0\u2060', 'Paul\nMartin', 'Paul\u0085', '\u{e0041}']) {
    await api.refused('POST', '/Client', { status: 422, body: { nom }, pointers: ['#/nom'] });
    await api.refused('POST', '/Store', { status: 422, body: { nom }, pointers: ['#/nom'] });
  }
  await api.refused('POST', '/Client', { status: 422, body: { nom: 'Paul', notes: 'a\u0007b', prenom: 'a\tb', tags: ['bon', 'a\u0002b'] }, pointers: ['#/notes', '#/prenom', '#/tags'] });
  const id = await idOf('Client', { nom: 'Zoé', adresse: '1 rue Haute\r\nBât. B', notes: 'a\tb\nc', email: ' Zoe@Martin.FR\n', telephone: '06 12 34 56 78' });
  const read = async () => (await api.get(`/Client?select=email,telephone,adresse,notes&id=eq.${id}`)).json[0];
  assert.deepEqual(await read(), { email: 'zoe@martin.fr', telephone: '+33612345678', adresse: '1 rue Haute\r\nBât. B', notes: 'a\tb\nc' });
  assert.equal((await api.patch(`/Client/${id}`, { telephone: '0032 2 123 45 67', email: 'MAILTO:z@m.fr' })).status, 204);
  assert.deepEqual([(await read()).telephone, (await read()).email], ['+3221234567', 'z@m.fr']);
  assert.equal((await api.patch(`/Client/${id}`, { telephone: null, email: null })).status, 204);
  // All faults at once, in words.
  const refusal = await api.refused('POST', '/Client', {
    status: 422, body: { nom: '\u200b', email: 'a b@c.fr', telephone: '12', pays: 'fr', codePostal: '1'.repeat(50), siren: '1' },
    pointers: ['#/nom', '#/email', '#/telephone', '#/codePostal', '#/siren'],
  });
  assert.doesNotMatch(JSON.stringify(refusal), /règle|client_/);
  await api.refused('POST', '/Client', { status: 422, body: { nom: 'Jan', pays: 'BE', telephone: '0470 12 34 56' }, pointers: ['#/telephone'] });
  for (const email of ['a@b', 'a@b@c.fr', 'é@b.fr', '@b.fr', '']) {
    await api.refused('POST', '/Store', { status: 422, body: { nom: 'Lille', email }, pointers: ['#/email'] });
    await api.refused('PATCH', `/ParametresEntreprise?entrepriseId=eq.${shop.entrepriseId}`, { status: 422, body: { emailExpediteur: email }, pointers: ['#/emailExpediteur'] });
  }
  // What only the database refuses is told in words too.
  for (const [model, body, place] of [['Client', { nom: 'A', pays: 'fr' }, 'pays'], ['Categorie', { nom: 'A', couleur: 'bleu' }, 'couleur'], ['ChampPersonnalise', { nom: 'A', code: 'É', type: 'TEXTE' }, 'code'],
    ['Article', { nom: 'A', reference: 'A', prix_vente_ht: 1, compteComptable: 'x' }, 'compteComptable']]) {
    const categorieId = model === 'ChampPersonnalise' ? { categorieId: (await api.get('/Categorie?limit=1')).json[0].id } : {};
    const told = await api.refused('POST', `/${model}`, { status: 422, body: { ...body, ...categorieId }, pointers: [`#/${place}`] });
    assert.doesNotMatch(JSON.stringify(told), /règle|_forme/);
  }
});
