// Numbering series: what each serves, how it changes, what its form gives (R-DOC-1; conformite-fr 1.9).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server, command } from '../lib/server.mjs';
import { PASSWORD, colleague, draft, invoice, line, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const [main] = (await shop.api.get('/Store?isMainStore=is.true')).json;

const all = async (s = shop) => (await s.api.get('/SerieDocument/usages')).json.series;
const named = async (nom, s = shop) => (await all(s)).find((serie) => serie.nom === nom);
const create = (nom, prefixe, more = {}) => shop.api.create('SerieDocument', { nom, prefixe, ...more });
const act = (serie, verb, body = {}) => shop.api.post(`/SerieDocument/${serie.id}/${verb}`, body).then(({ json }) => json);
const refused = (serie, verb, expected) => shop.api.refused('POST', `/SerieDocument/${serie.id}/${verb}`, { body: {}, ...expected });
const preview = (body) => shop.api.post('/SerieDocument/apercu', body).then(({ json }) => json);
const notPreviewed = (body, expected) => shop.api.refused('POST', '/SerieDocument/apercu', { body, ...expected });

test('the series of a new company serve one type each, and say their next number', async () => {
  const series = await all();
  assert.deepEqual(series.map((s) => [s.nom, s.defauts, s.prochainNumero]), [
    ['Avoirs', ['AVOIR'], 'AV2026-00001'], ['Bons de livraison', ['BON_LIVRAISON'], 'BL2026-00001'], ['Commandes', ['COMMANDE'], 'CO2026-00001'],
    ['Devis', ['DEVIS'], 'DE2026-00001'], ['Factures', ['FACTURE'], 'FA2026-00001'], ["Factures d'acompte", ['FACTURE_ACOMPTE'], 'FAC2026-00001'],
    ['Tickets', ['TICKET'], 'TI2026-00001'],
  ]);
  for (const serie of series) {
    assert.deepEqual([serie.active, serie.utilisee, serie.derniereDate, serie.magasins, serie.brouillons], [true, false, null, [], 0]);
  }
});

test('a preview shows the next numbers and those of the next year, and stores nothing', async () => {
  const before = await all();
  assert.deepEqual(await preview({ prefixe: 'WEB-' }), {
    annee: 2026, prochains: ['WEB-2026-00001', 'WEB-2026-00002', 'WEB-2026-00003'], anneeSuivante: ['WEB-2027-00001', 'WEB-2027-00002', 'WEB-2027-00003'],
  });
  assert.deepEqual(await preview({ prefixe: 'W', motif: '{prefixe}/{AA}/{001}', prochain_numero: 998 }), {
    annee: 2026, prochains: ['W/26/998', 'W/26/999', 'W/26/1000'], anneeSuivante: ['W/27/001', 'W/27/002', 'W/27/003'],
  });
  const forever = await preview({ prefixe: 'W', motif: '{prefixe}{00001}', remiseAZero: 'JAMAIS', prochain_numero: 7 });
  assert.deepEqual(forever.anneeSuivante, ['W00007', 'W00008', 'W00009']);
  assert.deepEqual(await all(), before);
});

test('a preview names every fault of a form at its place', async () => {
  await notPreviewed({ motif: '{prefixe}{AAAA}-{00001}' }, { status: 422, pointers: ['#/prefixe'] });
  await notPreviewed({ prefixe: 'F A', motif: '{AAAA}{jour}' }, { status: 422, code: 'motif_invalide', pointers: ['#/motif', '#/motif', '#/prefixe'], contains: ['prefixe_invalide', '{00001}'] });
  await notPreviewed({ prefixe: 'F', motif: '{prefixe}{00001}' }, { status: 422, code: 'motif_invalide', pointers: ['#/motif'], contains: ['{AAAA}'] });
  await notPreviewed({ prefixe: 'F'.repeat(30), motif: '{prefixe}{AAAA}-{00001}' }, { status: 422, code: 'numero_trop_long', pointers: ['#/motif'] });
  await notPreviewed({ prefixe: 'FA' }, { status: 422, code: 'serie_jumelle', pointers: ['#/prefixe'], contains: ['Factures'] });
  await notPreviewed({ prefixe: '', motif: 'FA{AAAA}-{00001}' }, { status: 422, code: 'serie_jumelle' });
  await notPreviewed({ prefixe: 'X', prochain_numero: 0 }, { status: 422, pointers: ['#/prochain_numero'] });
  // The database refuses what the preview would have.
  await shop.api.refused('POST', '/SerieDocument', { status: 422, body: { nom: 'Jumelle', prefixe: 'FA' }, contains: ['Factures'] });
  // The other company gives the same numbers, and does not know of it.
  assert.equal((await other.api.post('/SerieDocument/apercu', { prefixe: 'WEB-' })).json.prochains.length, 3);
  const theirs = await named('Factures', other);
  await notPreviewed({ id: theirs.id, prefixe: 'X' }, { status: 404, code: 'introuvable' });
});

test('no two series may ever give one number, whatever their forms', async () => {
  const twins = [
    { prefixe: 'FA2026-', motif: '{prefixe}{00001}', remiseAZero: 'JAMAIS' },
    { prefixe: 'FA', motif: '{prefixe}20{AA}-{00001}' },
    { prefixe: '', motif: 'FA{AAAA}-{1}' },
    // The counter of one takes the digits that stand before, or after, that of the other.
    { prefixe: 'FA2031-1', motif: '{prefixe}{0001}', remiseAZero: 'JAMAIS' },
    { prefixe: 'FA2031-', motif: '{prefixe}{0001}7', remiseAZero: 'JAMAIS' },
  ];
  for (const body of twins) {
    await notPreviewed(body, { status: 422, code: 'serie_jumelle', pointers: ['#/prefixe'], contains: ['Factures', 'FA20'] });
    await shop.api.refused('POST', '/SerieDocument', { status: 422, body: { nom: 'Jumelle', ...body }, pointers: ['#/prefixe'], contains: ['Factures', 'FA20'] });
  }
  // Neither does one become a twin; what only looks like one is none.
  const serie = await create('Presque', 'FA', { motif: '{prefixe}{AAAA}/{00001}' });
  await shop.api.refused('PATCH', `/SerieDocument/${serie.id}`, { status: 422, body: twins[0], pointers: ['#/prefixe'] });
  for (const body of [{ prefixe: 'FA2026-0', motif: '{prefixe}{00001}', remiseAZero: 'JAMAIS' }, { prefixe: 'FA', motif: '{prefixe}{AA}-{00001}' },
    { prefixe: 'FA2026-', motif: '{prefixe}{00001}A', remiseAZero: 'JAMAIS' }]) {
    assert.equal((await preview(body)).prochains.length, 3);
  }
  await shop.api.post(`/SerieDocument/${serie.id}/supprimer`, {}, { status: 204 });
  const [, again] = await Promise.allSettled([1, 2].map(() => create('Ensemble', 'ENS', { motif: '{prefixe}{00001}', remiseAZero: 'JAMAIS' })));
  assert.equal((await all()).filter(({ nom }) => nom === 'Ensemble').length, 1, `${again.status}`);
  await shop.api.post(`/SerieDocument/${(await named('Ensemble')).id}/supprimer`, {}, { status: 204 });
});

test('a company that comes from another program goes on with its own counter, chosen before the first number', async () => {
  const serie = await create('Reprise', 'R', { prochain_numero: 412 });
  assert.equal((await named('Reprise')).prochainNumero, 'R2026-00412');
  await shop.api.patch(`/SerieDocument/${serie.id}`, { prochain_numero: 400, motif: '{prefixe}{AA}-{001}' });
  assert.equal((await invoice(shop, [line(1, 10, 20)], { serieId: serie.id })).numero, 'R26-400');
  for (const body of [{ prochain_numero: 500 }, { prochain_numero: 1 }, { prefixe: 'S' }, { motif: '{prefixe}{AA}-{0001}' }, { remiseAZero: 'JAMAIS' }]) {
    await shop.api.refused('PATCH', `/SerieDocument/${serie.id}`, { status: 409, body, contains: ['ne changent plus'] });
  }
  await notPreviewed({ id: serie.id, prefixe: 'S' }, { status: 409, code: 'serie_forme_figee' });
  assert.deepEqual((await preview({ id: serie.id, prefixe: 'R', motif: '{prefixe}{AA}-{001}' })).prochains, ['R26-401', 'R26-402', 'R26-403']);
  // Its name is nobody's number.
  await shop.api.patch(`/SerieDocument/${serie.id}`, { nom: 'Reprise 2026' });
  assert.equal((await invoice(shop, [line(1, 10, 20)], { serieId: serie.id })).numero, 'R26-401');
});

test('the default of a type is switched in one step; drafts that name no series follow', async () => {
  const old = await named('Factures');
  const waiting = await draft(shop, [line(1, 10, 20)]);
  const web = await create('Web', 'WEB');
  const chosen = await act(web, 'choisir-defaut', { type: 'FACTURE' });
  assert.deepEqual(chosen.defauts, ['FACTURE']);
  assert.deepEqual((await named('Factures')).defauts, []);
  assert.equal((await shop.api.post(`/Document/${waiting.id}/valider`, {})).json.numero, 'WEB2026-00001');
  assert.equal((await invoice(shop)).numero, 'WEB2026-00002');
  // One series may serve several types; asking again changes nothing.
  assert.deepEqual((await act(web, 'choisir-defaut', { type: 'AVOIR' })).defauts, ['FACTURE', 'AVOIR']);
  assert.deepEqual((await act(web, 'choisir-defaut', { type: 'AVOIR' })).defauts, ['FACTURE', 'AVOIR']);
  const sold = await invoice(shop);
  assert.equal((await shop.api.post(`/Document/${sold.id}/crediter`, {})).json.numero, 'WEB2026-00004');
  await act(await named('Avoirs'), 'choisir-defaut', { type: 'AVOIR' });
  await act(old, 'choisir-defaut', { type: 'FACTURE' });
  assert.deepEqual((await named('Web')).defauts, []);
  assert.deepEqual((await named('Factures', other)).defauts, ['FACTURE']);
});

test('what a series serves is no column to write', async () => {
  const serie = await named('Web');
  for (const body of [{ active: false }, { est_defaut_factures: true }, { derniere_date: '2020-01-01' }]) {
    await shop.api.refused('PATCH', `/SerieDocument/${serie.id}`, { status: [400, 422], body });
  }
  await refused(serie, 'choisir-defaut', { status: 422, code: 'entree_invalide', pointers: ['#/type'], body: { type: 'BONS' } });
  await refused(serie, 'choisir-defaut', { status: 422, pointers: ['#/type'] });
});

test('a store has its own series of a type, until it is taken back', async () => {
  const lyon = await shop.api.create('Store', { nom: 'Lyon' });
  const serie = await create('Lyon', 'LY');
  const given = await act(serie, 'attribuer-magasin', { storeId: lyon.id, type: 'FACTURE' });
  assert.deepEqual(given.magasins, [{ storeId: lyon.id, nom: 'Lyon', type: 'FACTURE' }]);
  assert.equal((await invoice(shop, [line(1, 10, 20)], { storeId: lyon.id })).numero, 'LY2026-00001');
  const next = (await named('Factures')).prochainNumero;
  assert.equal((await invoice(shop, [line(1, 10, 20)], { storeId: main.id })).numero, next);
  // Another series takes its place without more ado.
  const second = await create('Lyon bis', 'LB');
  await act(second, 'attribuer-magasin', { storeId: lyon.id, type: 'FACTURE' });
  assert.deepEqual((await named('Lyon')).magasins, []);
  assert.equal((await invoice(shop, [line(1, 10, 20)], { storeId: lyon.id })).numero, 'LB2026-00001');
  await refused(serie, 'reprendre-magasin', { status: 409, code: 'serie_non_attribuee', body: { storeId: lyon.id, type: 'FACTURE' } });
  await refused(second, 'reprendre-magasin', { status: 409, code: 'serie_non_attribuee', body: { storeId: lyon.id, type: 'AVOIR' } });
  assert.deepEqual((await act(second, 'reprendre-magasin', { storeId: lyon.id, type: 'FACTURE' })).magasins, []);
  assert.match((await invoice(shop, [line(1, 10, 20)], { storeId: lyon.id })).numero, /^FA2026-/);
  const [theirs] = (await other.api.get('/Store')).json;
  await refused(serie, 'attribuer-magasin', { status: 422, code: 'reference_inconnue', pointers: ['#/storeId'], body: { storeId: theirs.id, type: 'FACTURE' } });
  await refused(serie, 'attribuer-magasin', { status: 422, pointers: ['#/storeId', '#/type'] });
});

test('a series that still serves is not retired, nor deleted once it gave a number', async () => {
  const serie = await create('Passage', 'PA');
  await act(serie, 'choisir-defaut', { type: 'DEVIS' });
  await act(serie, 'attribuer-magasin', { storeId: main.id, type: 'TICKET' });
  const waiting = await draft(shop, [line(1, 10, 20)], { serieId: serie.id });
  const faults = { status: 409, code: 'serie_par_defaut', pointers: ['#/defauts', '#/magasins', '#/brouillons'], contains: ['devis', 'tickets', 'serie_de_magasin', 'serie_de_brouillons'] };
  await refused(serie, 'retirer', faults);
  await refused(serie, 'supprimer', faults);
  await act(await named('Devis'), 'choisir-defaut', { type: 'DEVIS' });
  await act(serie, 'reprendre-magasin', { storeId: main.id, type: 'TICKET' });
  await refused(serie, 'retirer', { status: 409, code: 'serie_de_brouillons' });
  assert.equal((await shop.api.post(`/Document/${waiting.id}/valider`, {})).json.numero, 'PA2026-00001');
  await refused(serie, 'supprimer', { status: 409, code: 'serie_utilisee' });
  const retired = await act(serie, 'retirer');
  assert.deepEqual([retired.active, retired.utilisee], [false, true]);
  assert.equal((await all()).at(-1).nom, 'Passage');
  await refused(serie, 'choisir-defaut', { status: 409, code: 'serie_retiree', body: { type: 'DEVIS' } });
  await refused(serie, 'attribuer-magasin', { status: 409, code: 'serie_retiree', body: { storeId: main.id, type: 'DEVIS' } });
  await shop.api.refused('POST', '/Document/enregistrer', { status: 422, pointers: ['#/serieId'], body: { type: 'FACTURE', serieId: serie.id, lignes: [line(1, 1, 20)] } });
  assert.equal((await act(serie, 'remettre')).active, true);
  assert.equal((await invoice(shop, [line(1, 10, 20)], { serieId: serie.id })).numero, 'PA2026-00002');
  // The application's role cannot delete it either: its documents hold it.
  assert.match(server.psql(`SET ROLE "MyProPartner_application"; SET app.entreprise = '${shop.entrepriseId}'; DELETE FROM "SerieDocument" WHERE id = '${serie.id}';`,
    { stopOnError: false }), /document_serie_fk/);
});

test('a series made by mistake is deleted', async () => {
  const serie = await create('Erreur', 'ERR');
  await shop.api.post(`/SerieDocument/${serie.id}/supprimer`, {}, { status: 204 });
  assert.equal(await named('Erreur'), undefined);
  await refused(serie, 'supprimer', { status: 404, code: 'introuvable' });
});

test('twenty people choose the default at once: each is obeyed in turn, one default remains, and issues go on without gap', async () => {
  const one = await create('Un', 'U');
  const two = await create('Deux', 'D');
  const drafts = [];
  for (let i = 0; i < 20; i += 1) drafts.push(await draft(shop, [line(1, 1, 20)]));
  const answers = await Promise.all(drafts.flatMap(({ id }, i) => [
    act(i % 2 ? one : two, 'choisir-defaut', { type: 'FACTURE' }),
    shop.api.post(`/Document/${id}/valider`, {}).then(({ json }) => json),
  ]));
  assert.equal(answers.length, 40);
  assert.equal((await all()).filter((s) => s.defauts.includes('FACTURE')).length, 1);
  const [{ n }] = server.rows(`SELECT count(*)::int AS n FROM "SerieDocument" WHERE "entrepriseId" = '${shop.entrepriseId}' AND est_defaut_factures`);
  assert.equal(n, 1);
  for (const serie of [one, two, await named('Factures')]) {
    assert.deepEqual((await shop.api.get(`/SerieDocument/${serie.id}/controle`)).json.fautes, []);
  }
});

test('a series retired while documents are issued in it: each has its number or is told, none is half done', async () => {
  const serie = await create('Course', 'CRS');
  await act(serie, 'attribuer-magasin', { storeId: main.id, type: 'FACTURE' });
  const drafts = [];
  for (let i = 0; i < 10; i += 1) drafts.push(await draft(shop, [line(1, 1, 20)], { storeId: main.id }));
  const issue = ({ id }) => shop.api.request('POST', `/Document/${id}/valider`, { body: {}, expect: { status: [200, 409, 422] } });
  const answers = await Promise.all([
    ...drafts.slice(0, 5).map(issue), act(serie, 'reprendre-magasin', { storeId: main.id, type: 'FACTURE' }).then(() => act(serie, 'retirer')), ...drafts.slice(5).map(issue),
  ]);
  const issued = answers.filter((a) => a.status === 200);
  assert.ok(issued.length >= 5, `${issued.length}`);
  const mine = issued.map((a) => a.json.numero).filter((numero) => numero.startsWith('CRS')).sort();
  assert.deepEqual(mine, mine.map((_, i) => `CRS2026-${String(i + 1).padStart(5, '0')}`));
});

test('rights: who sells reads the series, who manages changes them', async () => {
  const seller = await colleague(server, shop, 'VENDEUR');
  const manager = await colleague(server, shop, 'MANAGER');
  const serie = await named('Web');
  assert.ok((await seller.api.get('/SerieDocument/usages')).json.series.length > 7);
  await seller.api.post('/SerieDocument/apercu', { prefixe: 'Z' });
  for (const [verb, body] of [['choisir-defaut', { type: 'DEVIS' }], ['attribuer-magasin', { storeId: main.id, type: 'DEVIS' }], ['reprendre-magasin', { storeId: main.id, type: 'DEVIS' }],
    ['retirer', {}], ['remettre', {}], ['supprimer', {}]]) {
    await seller.api.refused('POST', `/SerieDocument/${serie.id}/${verb}`, { status: 403, body });
    await other.api.refused('POST', `/SerieDocument/${serie.id}/${verb}`, { status: 404, code: 'introuvable', body });
  }
  await manager.api.post(`/SerieDocument/${serie.id}/choisir-defaut`, { type: 'DEVIS' });
  await act(await named('Devis'), 'choisir-defaut', { type: 'DEVIS' });
  const { json: log } = await shop.api.get(`/UserActivity?modele=eq.SerieDocument&modeleId=eq.${serie.id}&order=rang&select=action,apres`);
  assert.deepEqual(log.at(-1), { action: 'choisir_defaut', apres: { type: 'DEVIS' } });
});

test('the numbers of next year begin again, whatever the default', async () => {
  await server.stop();
  await server.launch({ clock: '2027-01-04T09:00:00Z' });
  shop.api.url = server.url;
  const { json } = await shop.api.post('/session', { email: shop.email, motDePasse: PASSWORD }, { status: 201 });
  shop.api.token = json.jeton;
  const serie = await named('Web');
  assert.equal(serie.prochainNumero, 'WEB2027-00001');
  await act(serie, 'choisir-defaut', { type: 'FACTURE' });
  assert.equal((await invoice(shop)).numero, 'WEB2027-00001');
});

test('doctor finds nothing to say', () => {
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 0, report.output + report.errors);
});
