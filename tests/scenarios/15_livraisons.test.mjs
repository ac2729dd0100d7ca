// Goods that are promised, go and come back once, and lines that are ordered, delivered and invoiced in parts: what
// remains is never exceeded and the parts add up (R-STK-1, R-DOC-4, R-DOC-8).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { lives } from '../lib/cycle.mjs';
import { Server, command } from '../lib/server.mjs';
import { assertAmounts, colleague, document, draft, line, lineTtc, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const { post, refused, actions, statut, suivi, issued, made, tracked, stock } = lives(server, shop);
const chair = (articleId, quantite) => ({ articleId, quantite, prix_unitaire_ht: 40 });
const counted = (doc) => doc.lignes.filter((l) => l.type === 'ARTICLE' || l.type === 'LIBRE');
const take = (doc, ...quantites) => ({ lignes: counted(doc).map((l, i) => ({ ligneId: l.id, quantite: quantites[i] })).filter((l) => l.quantite) });

test('quote, reopened, accepted, ordered, delivered twice, returned, delivered again, invoiced together, paid', async () => {
  const article = await tracked(20);
  const lignes = [chair(article, 10), line(3, 33.333, 20, { designation: 'Montage' })]; // 400.00 + 99.999 → 100.00
  const remise = { remise: 10, remiseType: 'MONTANT' };
  const devis = await issued('DEVIS', lignes, remise);
  assertAmounts(devis, { montant_ht: 490, montant_tva: 98, montant_ttc: 588 });
  await post(devis.id, 'rouvrir');
  const { version } = await document(shop, devis.id, 'version');
  await shop.api.post('/Document/enregistrer', { id: devis.id, version, type: 'DEVIS', clientId: shop.particulier.id, lignes, ...remise });
  assert.equal((await post(devis.id, 'valider')).numero, devis.numero);
  await post(devis.id, 'accepter', { acceptePar: 'Élodie Dupont', preuve: 'bon pour accord' });

  const commande = await made(devis.id, 'COMMANDE');
  assert.equal(commande.statut, 'CONFIRMEE');
  assertAmounts(commande, { montant_ht: 490, montant_tva: 98, montant_ttc: 588 });
  assert.equal(await statut(devis.id), 'ACCEPTE');
  assert.deepEqual(await stock(article), [20, 10]);
  await refused(devis.id, 'transformer', { status: 422, code: 'rien_ne_reste', body: { vers: 'COMMANDE' } });
  await refused(devis.id, 'annuler', { status: 409, code: 'suite_en_cours' });

  const un = await made(commande.id, 'BON_LIVRAISON', take(commande, 4, 1));
  assert.equal(un.statut, 'PREPARE');
  assertAmounts(un, { montant_ht: 189.46 }); // 160 + 33.33, less 3.87 of the 10.00
  assert.deepEqual(await stock(article), [20, 10]);
  assert.equal((await post(un.id, 'expedier')).statut, 'EXPEDIE');
  assert.deepEqual(await stock(article), [16, 6]);
  assert.equal(await statut(commande.id), 'PARTIELLEMENT_LIVREE');
  await refused(un.id, 'expedier', { status: 409, code: 'transition_impossible' });
  assert.equal((await post(un.id, 'livrer', { recuPar: 'le gardien' })).statut, 'LIVRE');
  await refused(commande.id, 'annuler', { status: 409, code: 'transition_impossible' });

  const deux = await made(commande.id, 'BON_LIVRAISON');
  assert.deepEqual(counted(deux).map((l) => Number(l.quantite)), [6, 2]);
  await refused(commande.id, 'cloturer', { status: 409, code: 'suite_en_cours' });
  await post(deux.id, 'expedier');
  assert.deepEqual(await stock(article), [10, 0]);
  assert.equal(await statut(commande.id), 'LIVREE');
  await refused(commande.id, 'transformer', { status: 422, code: 'rien_ne_reste', body: { vers: 'BON_LIVRAISON' } });

  // Two chairs come back: they can be delivered again, and the stock has them.
  await refused(deux.id, 'retourner', { status: 422, code: 'quantite_superieure_au_reste', pointers: ['#/lignes/0/quantite'], body: take(deux, 7) });
  await refused(deux.id, 'retourner', { status: 422, code: 'quantite_non_entiere', pointers: ['#/lignes/0/quantite'], body: take(deux, 0.5) });
  assert.equal((await post(deux.id, 'retourner', { ...take(deux, 2), motif: 'Pied rayé' })).statut, 'EXPEDIE');
  assert.deepEqual(await stock(article), [12, 0]);
  assert.equal(await statut(commande.id), 'PARTIELLEMENT_LIVREE');
  const trois = await made(commande.id, 'BON_LIVRAISON');
  assert.deepEqual(counted(trois).map((l) => Number(l.quantite)), [2]);
  await post(trois.id, 'expedier');
  assert.deepEqual(await stock(article), [10, 0]);
  assert.equal(await statut(commande.id), 'LIVREE');

  let suite = await suivi(commande.id);
  assert.deepEqual(suite.lignes.map((l) => [l.quantite, l.livree, l.resteALivrer, l.facturee, l.resteAFacturer].map(Number)), [[10, 10, 0, 0, 10], [3, 3, 0, 0, 3]]);

  const facture = await made(un.id, 'FACTURE', { documents: [deux.id, trois.id] });
  assertAmounts(facture, { montant_ht: 490, montant_tva: 98, montant_ttc: 588 });
  assert.deepEqual(facture.lignes.filter((l) => l.type === 'COMMENTAIRE').map((l) => l.designation),
    [un, deux, trois].map((b) => `Bon de livraison ${b.numero} du 22/11/2026`));
  assert.deepEqual(counted(facture).map((l) => Number(l.quantite)), [4, 1, 4, 2, 2]);
  assert.deepEqual(await stock(article), [10, 0], 'what was delivered does not leave again');
  await refused(deux.id, 'transformer', { status: 422, code: 'rien_ne_reste' });
  await shop.api.post(`/Document/${facture.id}/encaisser`, { montant: 500, moyen_paiement: 'VIREMENT', date_paiement: '2026-11-22' });

  suite = await suivi(commande.id);
  assert.deepEqual(suite.lignes.map((l) => [l.facturee, l.resteAFacturer].map(Number)), [[10, 0], [3, 0]]);
  assertAmounts(suite.montants, { facture: 588, credite: 0, encaisse: 500, resteAEncaisser: 88 });
  assert.deepEqual(suite.documents.map((d) => [d.sens, d.type]), [['AMONT', 'DEVIS'], ['AVAL', 'BON_LIVRAISON'], ['AVAL', 'BON_LIVRAISON'], ['AVAL', 'BON_LIVRAISON'], ['AVAL', 'FACTURE']]);
  for (const verb of ['transformer', 'cloturer']) assert.ok(suite.actions.includes(verb), suite.actions.join(' '));
  suite = await suivi(devis.id);
  assert.deepEqual(suite.reponse, { reponse: 'ACCEPTE', par: 'Élodie Dupont', date: '2026-11-22', motif: null, preuve: 'bon pour accord' });
  assertAmounts(suite.lignes[0], { commandee: 10, livree: 10, facturee: 10, resteALivrer: 0, resteAFacturer: 0 });
  const sorties = (await shop.api.get(`/MouvementStock?articleId=eq.${article}&select=type,quantite&order=createdAt,id`)).json;
  assert.deepEqual(sorties.map((m) => [m.type, m.quantite]), [['ENTREE', 20], ['VENTE', -4], ['VENTE', -6], ['RETOUR', 2], ['VENTE', -2]]);
  assert.equal((await post(commande.id, 'cloturer')).statut, 'CLOTUREE');
  // The credit note of delivered goods moves money only: they come back by their delivery note.
  await shop.api.post(`/Document/${facture.id}/crediter`, {});
  assert.deepEqual(await stock(article), [10, 0]);
  assertAmounts((await suivi(commande.id)).lignes[0], { facturee: 0, resteAFacturer: 10, livree: 10 });
});

test('an order is invoiced with what is being prepared, which is not billed again when it leaves', async () => {
  const article = await tracked(20);
  const commande = await issued('COMMANDE', [chair(article, 10)]);
  const bon = await made(commande.id, 'BON_LIVRAISON', take(commande, 4));
  await post(commande.id, 'transformer', { vers: 'BON_LIVRAISON', ...take(commande, 1) }); // a draft: nobody bills it yet
  const left = async () => Number((await suivi(commande.id)).lignes[0].resteAFacturer);
  assert.equal(await left(), 9);
  const facture = await made(commande.id, 'FACTURE');
  assert.deepEqual(counted(facture).map((l) => Number(l.quantite)), [5, 4]);
  assert.equal(facture.dateLivraison, null, 'nothing was delivered yet');
  assert.equal(await left(), 0);
  assert.equal((await stock(article))[0], 15, 'the note moves its own goods');
  await refused(bon.id, 'annuler', { status: 409, code: 'deja_livre_ou_facture' });
  await post(bon.id, 'expedier');
  assert.equal((await stock(article))[0], 11);
  await refused(bon.id, 'transformer', { status: 422, code: 'rien_ne_reste' });
  assertAmounts((await suivi(commande.id)).lignes[0], { facturee: 9, livree: 9, livraisonEnCours: 1, resteAFacturer: 0 });
});

test('an order holds what it promises: nobody else sells it, and it can promise no more than there is', async () => {
  const article = await tracked(5);
  const commande = await issued('COMMANDE', [chair(article, 3)]);
  assert.deepEqual(await stock(article), [5, 3]);
  const facture = await draft(shop, [chair(article, 3)]);
  await refused(facture.id, 'valider', { status: 422, code: 'stock_insuffisant', pointers: ['#/lignes/0/quantite'] });
  const trop = await draft(shop, [chair(article, 2), chair(article, 1)], { type: 'COMMANDE' });
  await refused(trop.id, 'valider', { status: 422, code: 'stock_insuffisant' });
  assert.equal((await post(commande.id, 'annuler', { motif: 'Renonce' })).statut, 'ANNULEE');
  assert.deepEqual(await stock(article), [5, 0]);
  await post(facture.id, 'valider');
  assert.deepEqual(await stock(article), [2, 0]);
  const souple = await tracked(1, { stockNegatifAutorise: true });
  await issued('COMMANDE', [chair(souple, 4)]);
  assert.deepEqual(await stock(souple), [1, 4]);
});

test('an invoice made from an order delivers it; its credit note brings the goods back', async () => {
  const article = await tracked(10);
  const commande = await issued('COMMANDE', [chair(article, 5), line(1, 20, 20, { designation: 'Pose' })]);
  const facture = await made(commande.id, 'FACTURE', take(commande, 2));
  assert.deepEqual(await stock(article), [8, 3]);
  assert.equal(await statut(commande.id), 'PARTIELLEMENT_LIVREE');
  const reste = await made(commande.id, 'FACTURE');
  assert.deepEqual(counted(reste).map((l) => Number(l.quantite)), [3, 1]);
  assert.deepEqual(await stock(article), [5, 0]);
  assert.equal(await statut(commande.id), 'LIVREE');
  await shop.api.post(`/Document/${facture.id}/crediter`, {});
  assert.deepEqual(await stock(article), [7, 0]);
  assert.equal(await statut(commande.id), 'PARTIELLEMENT_LIVREE');
  await shop.api.post(`/Document/${reste.id}/crediter`, {});
  assert.equal(await statut(commande.id), 'CONFIRMEE');
  assert.equal((await post(commande.id, 'annuler')).statut, 'ANNULEE');
});

test('delivered in part, then the whole order is invoiced: its deliveries first, the rest leaves with the invoice', async () => {
  const article = await tracked(10);
  const commande = await issued('COMMANDE', [chair(article, 5)]);
  const bon = await made(commande.id, 'BON_LIVRAISON', take(commande, 2));
  await post(bon.id, 'expedier');
  const facture = await post(commande.id, 'transformer');
  assert.deepEqual(counted(facture).map((l) => Number(l.quantite)).sort(), [2, 3]);
  assert.ok(counted(facture).some((l) => l.ligneOrigineId === counted(bon)[0].id));
  assertAmounts(facture, { montant_ht: 200 });
  await post(facture.id, 'valider');
  assert.deepEqual(await stock(article), [5, 0]);
  assert.equal(await statut(commande.id), 'LIVREE');
});

test('a delivery note that never left is cancelled: the order can deliver again', async () => {
  const article = await tracked(4);
  const commande = await issued('COMMANDE', [chair(article, 4)]);
  const bon = await made(commande.id, 'BON_LIVRAISON');
  await refused(bon.id, 'transformer', { status: 409, code: 'transformation_impossible' });
  assert.equal((await post(bon.id, 'annuler')).statut, 'RETOURNE');
  assert.deepEqual(await stock(article), [4, 4]);
  const suivant = await made(commande.id, 'BON_LIVRAISON');
  assert.equal(Number(counted(suivant)[0].quantite), 4);
  await post(suivant.id, 'expedier');
  assert.equal((await post(suivant.id, 'retourner')).statut, 'RETOURNE');
  assert.deepEqual(await stock(article), [4, 0]);
  assert.equal(await statut(commande.id), 'CONFIRMEE');
});

test('a draft keeps its origins when it is edited, and cannot take more than remains', async () => {
  const article = await tracked(10);
  const commande = await issued('COMMANDE', [chair(article, 5)]);
  const bon = await made(commande.id, 'BON_LIVRAISON');
  await post(bon.id, 'expedier');
  const facture = await post(bon.id, 'transformer');
  const body = { id: facture.id, version: facture.version, type: 'FACTURE', clientId: shop.particulier.id };
  const save = (lignes, more = {}) => shop.api.post('/Document/enregistrer', { ...body, lignes, ...more });
  const refusedSave = (lignes, expected, more = {}) => shop.api.refused('POST', '/Document/enregistrer', { status: 422, body: { ...body, lignes, ...more }, ...expected });
  await refusedSave([chair(article, 6)], { contains: ['quantite_superieure_au_reste'], pointers: ['#/lignes/0/quantite'] });
  await refusedSave([{ ...chair(article, 1), ligneOrigineId: commande.lignes[0].id }], { contains: ['reference_inconnue'], pointers: ['#/lignes/0/ligneOrigineId'] });
  await refusedSave([chair(article, 1)], { contains: ['document_lie'], pointers: ['#/type'] }, { type: 'COMMANDE' });
  // An old client that does not name the origin: the line goes on all the same, a new one is new.
  const { json: edited } = await save([line(1, 15, 20, { designation: 'Port' }), chair(article, 4)]);
  assert.deepEqual(edited.lignes.map((l) => l.ligneOrigineId), [null, bon.lignes[0].id]);
  await post(facture.id, 'valider');
  assert.deepEqual(await stock(article), [5, 0]);
  const reste = await post(bon.id, 'transformer');
  assert.equal(Number(counted(reste)[0].quantite), 1);
  const { json: detached } = await shop.api.post('/Document/enregistrer', { ...body, id: reste.id, version: reste.version, lignes: [{ ...chair(article, 1), ligneOrigineId: null }] });
  assert.equal(detached.lignes[0].ligneOrigineId, null);
});

test('partial invoices of a quote add up to it, discount and all', async () => {
  const devis = await issued('DEVIS', [line(3, 3.333, 20), line(7, 12.5, 10, { remise: 5 }), line(2, 50, 20, { remise: 3.33, remiseType: 'MONTANT' })], { remise: 7.77, remiseType: 'MONTANT' });
  // 10.00 + 83.12 (87.50 − 4.38) + 96.67, less 7.77
  assertAmounts(devis, { montant_ht: 182.02 });
  const parts = [];
  for (const quantites of [[1, 2, 0], [1, 1, 1]]) parts.push(await made(devis.id, 'FACTURE', take(devis, ...quantites)));
  assert.equal(await statut(devis.id), 'ACCEPTE');
  parts.push(await made(devis.id, 'FACTURE'));
  assert.equal(await statut(devis.id), 'FACTURE');
  assert.equal(parts.reduce((sum, p) => sum + Math.round(100 * p.montant_ht), 0), 18202);
  assertAmounts((await suivi(devis.id)).montants, { facture: parts.reduce((sum, p) => sum + Math.round(100 * p.montant_ttc), 0) / 100 });
  const ttc = await issued('DEVIS', [lineTtc(3, 9.99, 20), lineTtc(1, 0.05, 5.5)], { modePrix: 'TTC', remise: 5 });
  const first = await made(ttc.id, 'FACTURE', take(ttc, 1));
  const last = await made(ttc.id, 'FACTURE');
  assert.equal(Math.round(100 * first.montant_ttc) + Math.round(100 * last.montant_ttc), Math.round(100 * ttc.montant_ttc));
  // A draft that is deleted gives back what it took.
  await shop.api.post(`/Document/${last.id}/crediter`, {});
  const again = await post(ttc.id, 'transformer');
  assert.equal(Number(counted(again)[0].quantite), 2);
  await shop.api.post(`/Document/${again.id}/supprimer`, {});
  assert.equal(Number(counted(await post(ttc.id, 'transformer'))[0].quantite), 2);
});

test('charges travel once: with the first delivery note, then with its invoice', async () => {
  const commande = await issued('COMMANDE', [line(4, 10, 20)], { frais: [{ libelle: 'Port', montant: 6, tva: 20 }] });
  assertAmounts(commande, { montant_ht: 46 });
  const un = await made(commande.id, 'BON_LIVRAISON', take(commande, 1));
  const deux = await made(commande.id, 'BON_LIVRAISON');
  assertAmounts(un, { montant_ht: 16 });
  assertAmounts(deux, { montant_ht: 30 });
  for (const { id } of [un, deux]) await post(id, 'expedier');
  const facture = await made(commande.id, 'FACTURE');
  assertAmounts(facture, { montant_ht: 46, montant_ttc: 55.2 });
  // The invoice is replaced: it takes for its replacement until that one is issued.
  const corrective = await post(facture.id, 'rectifier');
  await refused(commande.id, 'transformer', { status: 422, code: 'rien_ne_reste' });
  const lignes = corrective.lignes.filter((l) => l.type === 'LIBRE').map((l) => ({ designation: l.designation, quantite: Number(l.quantite) === 1 ? 1 : 2, prix_unitaire_ht: 10, tva: 20, ligneOrigineId: l.ligneOrigineId }));
  await shop.api.post('/Document/enregistrer', { id: corrective.id, version: corrective.version, type: 'FACTURE', clientId: shop.particulier.id, lignes });
  await post(corrective.id, 'valider');
  assert.equal(await statut(facture.id), 'ANNULE');
  assertAmounts((await suivi(commande.id)).lignes[0], { facturee: 3, resteAFacturer: 1, livree: 4 });
});

test('all that is wrong with a request is said at once, each at its place', async () => {
  const commande = await issued('COMMANDE', [line(3, 10, 20), line(2, 5, 20)]);
  const [a, b] = commande.lignes;
  await refused(commande.id, 'transformer', {
    status: 422, pointers: ['#/lignes/0/quantite', '#/lignes/1/ligneId', '#/lignes/2/quantite'],
    body: { vers: 'BON_LIVRAISON', lignes: [{ ligneId: a.id, quantite: 4 }, { ligneId: shop.pain.id }, { ligneId: b.id, quantite: -1 }] },
  });
  await refused(commande.id, 'transformer', { status: 409, code: 'transformation_impossible', body: { vers: 'COMMANDE' } });
  await refused(commande.id, 'transformer', { status: 422, contains: ['uuid_invalide'], pointers: ['#/documents/0'], body: { documents: ['x'] } });
  await refused(commande.id, 'transformer', { status: 422, code: 'reference_inconnue', body: { documents: [shop.pain.id] } });
  const autre = await issued('COMMANDE', [lineTtc(1, 10, 20)], { clientId: shop.professionnel.id, modePrix: 'TTC' });
  await refused(commande.id, 'transformer', { status: 422, contains: ['clients_differents', 'modes_differents'], body: { documents: [autre.id] } });
  const depot = await shop.api.create('Store', { nom: 'Dépôt' });
  const ailleurs = await issued('COMMANDE', [line(1, 10, 20)], { storeId: depot.id });
  await refused(commande.id, 'transformer', { status: 422, code: 'magasins_differents', body: { documents: [ailleurs.id] } });
});

test('two requests for the same line at once never take more than there is', async () => {
  const commande = await issued('COMMANDE', [line(10, 10, 20)]);
  const answers = await Promise.all(Array.from({ length: 6 }, () => shop.api.request('POST', `/Document/${commande.id}/transformer`,
    { body: { vers: 'BON_LIVRAISON', ...take(commande, 4) }, expect: { status: [201, 422] } })));
  assert.equal(answers.filter((answer) => answer.status === 201).length, 2);
  for (const answer of answers.filter((a) => a.status === 422)) assert.equal(answer.json.code, 'quantite_superieure_au_reste');
  const article = await tracked(5);
  const orders = [];
  for (let i = 0; i < 4; i += 1) orders.push(await draft(shop, [chair(article, 2)], { type: 'COMMANDE' }));
  const confirmed = await Promise.all(orders.map(({ id }) => shop.api.request('POST', `/Document/${id}/valider`, { body: {}, expect: { status: [200, 422] } })));
  assert.equal(confirmed.filter((answer) => answer.status === 200).length, 2);
  assert.deepEqual(await stock(article), [5, 4]);
  // One delivery note sent by two people.
  const bon = await made(orders[confirmed.findIndex((a) => a.status === 200)].id, 'BON_LIVRAISON');
  const sent = await Promise.all([1, 2, 3].map(() => shop.api.request('POST', `/Document/${bon.id}/expedier`, { body: {}, expect: { status: [200, 409] } })));
  assert.equal(sent.filter((answer) => answer.status === 200).length, 1);
  assert.deepEqual(await stock(article), [3, 2]);
});

test('every verb in every state: what the table says is done, the rest is refused by name', async () => {
  const devis = { ENVOYE: await issued('DEVIS'), ACCEPTE: await issued('DEVIS'), REFUSE: await issued('DEVIS'), ANNULE: await issued('DEVIS'), BROUILLON: await draft(shop, [line(1, 1, 20)], { type: 'DEVIS' }) };
  for (const state of ['ACCEPTE', 'ANNULE']) await post(devis[state].id, 'accepter', { acceptePar: 'x' });
  await post(devis.ANNULE.id, 'annuler');
  await post(devis.REFUSE.id, 'refuser', { motif: 'x' });
  const commande = { CONFIRMEE: await issued('COMMANDE'), ANNULEE: await issued('COMMANDE'), CLOTUREE: await issued('COMMANDE') };
  await post(commande.ANNULEE.id, 'annuler');
  const bon = { PREPARE: await made(commande.CLOTUREE.id, 'BON_LIVRAISON', take(commande.CLOTUREE, 1)) };
  const parti = await made(commande.CLOTUREE.id, 'BON_LIVRAISON');
  await post(parti.id, 'expedier');
  await post(bon.PREPARE.id, 'annuler');
  await post(commande.CLOTUREE.id, 'cloturer');
  const vente = { VALIDE: await issued('FACTURE') };
  const all = [...Object.values(devis), ...Object.values(commande), bon.PREPARE, parti, vente.VALIDE];
  const bodies = { accepter: { acceptePar: 'x' }, refuser: { motif: 'x' } };
  for (const { id } of all) {
    const possible = await actions(id);
    const verbs = ['accepter', 'refuser', 'rouvrir', 'annuler', 'cloturer', 'expedier', 'livrer', 'retourner'];
    for (const verb of verbs.filter((v) => !possible.includes(v))) {
      const answer = await refused(id, verb, { status: 409, code: 'transition_impossible', body: bodies[verb] ?? {} });
      assert.match(JSON.stringify(answer), /à l'état/);
    }
    if (!possible.includes('transformer')) await refused(id, 'transformer', { status: 409, code: 'transformation_impossible' });
  }
});

test('who may do what, and nobody another company’s', async () => {
  const caissier = await colleague(server, shop, 'CAISSIER');
  const vendeur = await colleague(server, shop, 'VENDEUR');
  const { id } = await issued('COMMANDE');
  const bodies = { accepter: { acceptePar: 'x' }, refuser: { motif: 'x' } };
  for (const verb of ['accepter', 'refuser', 'rouvrir', 'annuler', 'cloturer', 'expedier', 'livrer', 'retourner', 'transformer']) {
    await caissier.api.refused('POST', `/Document/${id}/${verb}`, { status: 403, code: 'droit_manquant', contains: [`ventes:${verb}`], body: bodies[verb] ?? {} });
    await other.api.refused('POST', `/Document/${id}/${verb}`, { status: 404, code: 'introuvable', body: bodies[verb] ?? {} });
  }
  await caissier.api.refused('POST', '/Document/expirer', { status: 403, code: 'droit_manquant', body: {} });
  await vendeur.api.refused('POST', `/Document/${id}/annuler`, { status: 403, code: 'droit_manquant', body: {} });
  await vendeur.api.post(`/Document/${id}/transformer`, { vers: 'BON_LIVRAISON' });
  for (const read of ['suivi', 'actions', 'versions']) {
    await caissier.api.get(`/Document/${id}/${read}`);
    await other.api.refused('GET', `/Document/${id}/${read}`, { status: 404, code: 'introuvable' });
  }
  // Another company's line or document in the body is unknown.
  const mine = await draft(other, [line(1, 1, 20)], { type: 'COMMANDE' });
  await other.api.post(`/Document/${mine.id}/valider`, {});
  await other.api.refused('POST', `/Document/${mine.id}/transformer`, { status: 422, code: 'reference_inconnue', body: { documents: [id] } });
  const ligne = (await document(shop, id)).LigneDocument[0].id;
  await other.api.refused('POST', `/Document/${mine.id}/transformer`, { status: 422, code: 'reference_inconnue', pointers: ['#/lignes/0/ligneId'], body: { lignes: [{ ligneId: ligne }] } });
});

test('doctor finds every balance equal to its ledger', () => {
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 0, report.output + report.errors);
});
