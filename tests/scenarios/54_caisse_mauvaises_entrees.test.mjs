// What a till may get wrong, or what may have happened behind its back. Asked before the customer has the ticket: a precise refusal, and
// nothing is written. Handed over already: recorded and flagged, or kept with its reasons; never lost (R-CAI-1). Elsewhere: the last item
// (53), transfers above stock and receipts above what was sent (41), counts on a closed count (42), altered archives (52).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { Server, until } from '../lib/server.mjs';
import { invoice, line, rowCounts, twoCompanies } from '../lib/shop.mjs';
import { healthy } from '../lib/stock.mjs';
import { Till, sale } from '../lib/till.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const tea = [sale('Thé', 1, 5)];
const closed = { comptage: { 50: 2, 5: 1 } };
const codes = (list) => list.map((one) => one.code).sort();

async function gone(model, row) {
  const { id } = await shop.api.create(model, row);
  await shop.api.delete(`/${model}/${id}`);
  return id;
}
const article = await gone('Article', { reference: 'PERDU', nom: 'Article perdu', type: 'PRODUIT', prix_vente_ht: 5, tva: 20, suiviStock: false });
const { id: nail } = await shop.api.create('Article', { reference: 'CLOU', nom: 'Clou', type: 'PRODUIT', prix_vente_ht: 0, tva: 20, suiviStock: true, stockNegatifAutorise: true });
const client = await gone('Client', { nom: 'Parti', type: 'PARTICULIER' });

const { id: invoiced } = await invoice(shop, [line(1, 5, 20)]);

/** Each: what is sent, how it is refused, and how it is flagged once it was handed over ("gardé": kept, with these reasons). */
const cases = {
  'a deleted article': { ticket: (till) => till.ticket([...tea, sale('Article perdu', 1, 6, 20, { articleId: article })]),
    refused: [422, 'article_inconnu', ['#/lignes/1/articleId']], flagged: ['article_supprime'] },
  'a deleted client': { ticket: (till) => till.ticket(tea, { clientId: client }), refused: [422, 'reference_inconnue', ['#/clientId']], flagged: ['client_inconnu'] },
  'a cashier whom nobody knows': { ticket: (till) => till.ticket(tea, { caissierId: randomUUID() }), refused: [422, 'caissier_inconnu', ['#/caissierId']], flagged: ['caissier_inconnu'] },
  'a closed session': { before: (till) => till.close(closed), ticket: (till) => till.ticket(tea), refused: [409, 'session_fermee'], flagged: ['session_fermee'] },
  'a session that is being counted': { before: (till) => till.post('preparer-cloture', {}), ticket: (till) => till.ticket(tea), refused: [409, 'session_en_comptage'], flagged: ['session_en_comptage'] },
  'a register out of service': { before: async (till) => { await till.close(closed); await till.post('desactiver'); }, ticket: (till) => till.ticket(tea),
    refused: [409, 'caisse_inactive'], flagged: ['caisse_inactive', 'session_fermee'] },
  'a device whose storage was wiped, which begins again at one': { ticket: (till) => till.ticket(tea, { sequence: 1, precedente: '0'.repeat(64) }),
    refused: [409, 'sequence_inattendue', ['#/sequence']], flagged: ['sequence_tardive'] },
  'a wiped device that took another name': { ticket: (till) => till.ticket(tea, { appareilId: randomUUID(), sequence: 1, precedente: '0'.repeat(64) }),
    refused: [409, 'appareil_remplace', ['#/appareilId']], flagged: ['appareil_remplace', 'sequence_tardive'] },
  'tickets that never came': { ticket: (till) => till.ticket(tea, { sequence: till.sequence + 4 }), refused: [409, 'sequence_inattendue', ['#/sequence']], flagged: ['sequence_trou'] },
  'another past than the one that was sent': { ticket: (till) => till.ticket(tea, { precedente: 'ab'.repeat(32) }), refused: [409, 'chaine_rompue', ['#/precedente']], flagged: ['chaine_rompue'] },
  'a fingerprint that is not its own': { ticket: (till) => ({ ...till.ticket(tea), empreinte: 'cd'.repeat(32) }), refused: [422, 'empreinte_invalide', ['#/empreinte']], flagged: ['empreinte_invalide'] },
  'a rate that never was': { ticket: (till) => till.ticket([sale('Taux', 1, 7, 17)]), refused: [422, 'taux_tva_inconnu', ['#/lignes/0/tva']], kept: ['taux_tva_inconnu'] },
  'more pieces than a ledger counts': { ticket: (till) => till.ticket([...tea, ...[1, 2, 3].map(() => sale('Clou', 999_999_999, 0, 20, { articleId: nail }))]),
    refused: [422, 'stock_hors_limites', ['#/lignes/1/quantite']], kept: ['stock_hors_limites'] },
  'a wrong total': { ticket: (till) => till.ticket(tea, { total: 4 }), refused: [422, 'total_different', ['#/total']], kept: ['total_different'] },
  'a payment given twice': { ticket: (till) => { const id = randomUUID(); return till.ticket(tea, { paiements: [2, 3].map((montant) => ({ id, moyen_paiement: 'CARTE', montant })) }); },
    refused: [422, 'paiement_en_double', ['#/paiements/1/id']], kept: ['paiement_en_double'] },
  'a payment of another ticket': { ticket: async (till) => till.ticket(tea, { paiements: [{ id: (await till.paid()).id, moyen_paiement: 'CARTE', montant: 5 }] }),
    refused: [409, 'valeur_deja_utilisee', ['#/paiements']], kept: ['valeur_deja_utilisee'] },
  'the identifier of another document': { ticket: (till) => till.ticket(tea, { id: invoiced }), refused: [409, 'valeur_deja_utilisee', ['#/id']], kept: ['valeur_deja_utilisee'] },
  'several faults at once': { ticket: (till) => till.ticket([sale('', 1, 5), sale('Sel', 1, 2)], { sequence: 0, clientId: 'Dupont' }),
    refused: [422, 'entree_invalide', ['#/clientId', '#/lignes/0/designation', '#/sequence']], kept: ['hors_limites', 'texte_trop_court', 'uuid_invalide'] },
};

const except = ['idempotency'];
for (const [name, { before, ticket, refused: [status, code, pointers], flagged, kept }] of Object.entries(cases)) {
  test(`${name}: told before, ${kept ? 'kept' : 'flagged'} after`, async () => {
    const till = await Till.create(shop, { code: `M${Object.keys(cases).indexOf(name)}` });
    await till.sell(tea);
    await before?.(till);
    till.paid = async () => (await shop.api.get('/Paiement?limit=1')).json[0];
    const body = await ticket(till);
    const start = rowCounts(server, shop, { except });
    const problem = await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status, pointers, body });
    assert.ok([problem.code, ...codes(problem.errors ?? [])].includes(code), JSON.stringify(problem));
    assert.deepEqual(rowCounts(server, shop, { except }), start, 'nothing is written');
    const { json } = await till.post('vendre', { ...body, remis: true }, { status: kept ? 202 : 201 });
    assert.deepEqual(codes(kept ? json.motifs : json.anomalies), kept ?? flagged);
    for (const one of kept ? json.motifs : json.anomalies) assert.match(one.detail, /^[A-ZÀÉÊ«].*\.$/);
    if (kept) {
      const { tickets } = (await shop.api.get('/caisse/quarantaine')).json;
      const { corps, ticketId } = tickets.find((one) => one.registerId === till.id);
      assert.deepEqual([JSON.parse(corps), ticketId], [{ ...body, remis: true }, body.id]);
      const again = (await till.post('vendre', { ...body, remis: true }, { status: 202 })).json;
      assert.equal(again.etat, 'A_TRAITER', 'sent again, it is kept already');
    } else {
      assert.equal((await shop.api.get(`/Document?id=eq.${body.id}&select=statut`)).json[0].statut, 'VALIDE');
      const { anomalies } = (await shop.api.get(`/caisse/anomalies?registerId=${till.id}`)).json;
      assert.deepEqual(codes(anomalies), flagged);
    }
  });
}

test('what PostgreSQL refuses of one ticket harms no other that comes with it, and the chain goes on behind it', async () => {
  const tills = await Promise.all(['X1', 'X2', 'X3'].map((code) => Till.create(shop, { code })));
  const bodies = tills.map((till, i) => till.ticket(tea, { remis: true, ...(i === 1 ? { id: invoiced } : {}) }));
  const answers = await Promise.all(tills.map((till, i) => till.post('vendre', bodies[i], { status: [201, 202] })));
  assert.deepEqual(answers.map(({ status }) => status), [201, 202, 201]);
  tills[1].keep(bodies[1]);
  assert.deepEqual((await tills[1].sell(tea)).anomalies, []);
});

test('a line of nothing is a fault before, and a fact after', async () => {
  const till = await Till.create(shop, { code: 'N' });
  const body = till.ticket([...tea, sale('Rien', 0, 3)]);
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 422, pointers: ['#/lignes/1/quantite'], contains: ['quantite_nulle'], body });
  assert.deepEqual((await till.send({ ...body, remis: true })).anomalies, []);
});

test('a ticket that arrives when the next session is open is flagged: it counts in that one', async () => {
  const till = await Till.create(shop, { code: 'T' });
  const body = till.seal({ ...till.ticket(tea, { remis: true, horsLigne: true }), emisAt: '2026-11-22T09:55:00+01:00' });
  const made = await till.send(body);
  assert.deepEqual(codes(made.anomalies), ['ticket_tardif']);
  assert.match(made.anomalies[0].detail, /avant l'ouverture de la session 1/);
});

test('a ticket replayed with another content is refused and kept, beside the first', async () => {
  const till = await Till.create(shop, { code: 'R' });
  const body = till.ticket(tea);
  const first = await till.send(body);
  for (const remis of [false, true]) {
    const changed = till.seal({ ...body, lignes: [sale('Thé', 2, 5)], total: 10, paiements: [{ ...body.paiements[0], montant: 10 }], remis });
    const problem = await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 409, code: 'ticket_rejoue', pointers: ['#/id'], body: changed });
    assert.match(problem.detail, /autre contenu/);
  }
  const { tickets } = (await shop.api.get('/caisse/quarantaine')).json;
  assert.equal(tickets.filter((one) => one.ticketId === body.id).length, 1, 'the same other content once');
  const again = (await till.post('vendre', body, { status: 200 })).json;
  assert.deepEqual([again.rejoue, again.numero, Number(again.montant_ttc)], [true, first.numero, 5]);
  await other.api.refused('GET', `/Register/${till.id}/etat`, { status: 404 });
});

test('a clock set back is flagged once, and the signed hours never go back', async () => {
  const till = await Till.create(shop, { code: 'H' });
  const at = (emisAt) => till.send(till.seal({ ...till.ticket(tea), emisAt }));
  assert.deepEqual(codes((await at('2026-11-22T10:00:00+01:00')).anomalies), []);
  assert.deepEqual(codes((await at('2026-11-21T10:00:00+01:00')).anomalies), ['horloge_reculee']);
  assert.deepEqual(codes((await at('2026-11-21T10:00:05+01:00')).anomalies), [], 'said once');
  assert.deepEqual(codes((await at('2026-11-22T09:59:00+01:00')).anomalies), [], 'set right again');
  const hours = server.rows(`SELECT contenu::jsonb ->> 'at' AS at FROM systeme.piece_fiscale WHERE register_id = '${till.id}' AND nature = 'TICKET' ORDER BY seq`).map((row) => row.at);
  assert.deepEqual(hours, [...hours].sort());
});

test('a wiped device is given its register again and goes on where the server stands', async () => {
  const till = await Till.create(shop, { code: 'W' });
  await till.sell(tea);
  const lost = till.keep(till.ticket(tea, { remis: true, horsLigne: true }));
  const told = await till.associate();
  assert.equal(told.sequence, 1);
  const next = await till.sell(tea);
  assert.deepEqual(next.anomalies, []);
  // What was found after all on a copy of the old device is late, not lost.
  const late = (await till.post('vendre', lost, { status: 201 })).json;
  assert.deepEqual(codes(late.anomalies), ['appareil_remplace', 'horloge_reculee', 'sequence_tardive']);
});

test('a store does not close around an open till, and no till opens in a closed store', async () => {
  const { id } = await shop.api.create('Store', { nom: 'Kiosque' });
  const till = await Till.create(shop, { code: 'Q', store: id });
  const problem = await shop.api.refused('POST', `/Store/${id}/fermer`, { status: 409, code: 'magasin_occupe', body: {} });
  assert.deepEqual(codes(problem.errors), ['caisse_ouverte']);
  await till.close({ comptage: { 50: 2 } });
  await shop.api.post(`/Store/${id}/fermer`);
  await shop.api.refused('POST', `/Register/${till.id}/ouvrir`, { status: 409, code: 'magasin_ferme', body: {} });
  await shop.api.post(`/Store/${id}/rouvrir`);
  await till.post('ouvrir', {}, { status: 201 });
});

test('more cash out than the drawer should hold is recorded, and a person looks', async () => {
  const till = await Till.create(shop, { code: 'E' });
  const flags = async () => codes((await shop.api.get(`/caisse/anomalies?registerId=${till.id}`)).json.anomalies);
  await till.post('mouvement', { nature: 'RETRAIT', montant: 100, motif: 'Banque' }, { status: 201 });
  assert.deepEqual(await flags(), []);
  await till.post('mouvement', { nature: 'RETRAIT', montant: 0.01, motif: 'Banque' }, { status: 201 });
  assert.deepEqual(await flags(), ['retrait_superieur']);
});

test('a register moves to another store once it is closed', async () => {
  const { id: storeId } = await shop.api.create('Store', { nom: 'Annexe' });
  const till = await Till.create(shop, { code: 'D' });
  await shop.api.refused('PATCH', `/Register/${till.id}`, { status: 422, pointers: ['#/storeId'], contains: ['clôturez'], body: { storeId } });
  await till.close({ comptage: { 50: 2 } });
  await shop.api.patch(`/Register/${till.id}`, { storeId });
});

test('a till that is being opened keeps its store open: whoever comes second is refused', async () => {
  const { id } = await shop.api.create('Store', { nom: 'Marché' });
  const till = await Till.create(shop, { code: 'M', store: id, open: false });
  // Somebody reads the sessions for long: the opening has decided, and cannot write yet.
  const reader = spawn(server.postgres.psql, [`--dbname=${server.postgres.conninfo}`, '-X', '-q', '-At'], { stdio: ['pipe', 'pipe', 'inherit'] });
  reader.stdin.write('BEGIN; LOCK TABLE "RegisterSession" IN SHARE MODE; SELECT 1;\n');
  await once(reader.stdout, 'data');
  const waiting = (count) => until(() => server.rows(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock'`)[0].n >= count);
  const opening = till.post('ouvrir', {}, { status: 201 });
  await waiting(1);
  let answered = false;
  const closing = shop.api.post(`/Store/${id}/fermer`, {}, { status: [200, 409] }).finally(() => { answered = true; });
  await Promise.race([closing, waiting(2)]);
  assert.equal(answered, false, 'closing waits for what is being opened');
  reader.stdin.end('COMMIT;\n');
  await opening;
  assert.deepEqual(codes((await closing).json.errors), ['caisse_ouverte']);
  const states = server.rows(`SELECT s.statut, m.status FROM "RegisterSession" s JOIN "Register" r ON r.id = s."registerId" JOIN "Store" m ON m.id = r."storeId" WHERE r.id = '${till.id}'`);
  assert.deepEqual(states, [{ statut: 'OUVERTE', status: 'ACTIF' }]);
});

test('the books agree', () => healthy(server));
