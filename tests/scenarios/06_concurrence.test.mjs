// Double clicks, two tabs, a hundred tills: one effect each, numbers without gap.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { Server, command } from '../lib/server.mjs';
import { draft, invoice, line, register, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const numbers = (rows) => rows.map((row) => Number(/(\d+)$/.exec(row.numero)[1])).sort((a, b) => a - b);

test('a repeated key gives the same answer once; with another body it is refused', async () => {
  const body = { type: 'FACTURE', clientId: shop.particulier.id, lignes: [line(1, 10, 20)] };
  const send = (b, key = 'clic-1') => shop.api.request('POST', '/Document/enregistrer', { body: b, headers: { 'Idempotency-Key': key } });
  const first = await send(body);
  const second = await send(body);
  assert.deepEqual(second.json, first.json);
  assert.equal(second.status, first.status);
  assert.equal((await shop.api.get('/Document?select=id')).json.length, 1);
  await shop.api.refused('POST', '/Document/enregistrer', { status: 422, code: 'cle_idempotence_reutilisee', body: { ...body, objet: 'autre' }, headers: { 'Idempotency-Key': 'clic-1' } });
  for (const key of ['x'.repeat(201), '']) {
    await shop.api.refused('POST', '/Document/enregistrer', { status: 422, code: 'cle_idempotence_invalide', body, headers: { 'Idempotency-Key': key } });
  }
  // The key belongs to the person: the same key of another company is another key.
  await other.api.request('POST', '/Document/enregistrer', { body: { ...body, clientId: other.particulier.id }, headers: { 'Idempotency-Key': 'clic-1' } });
  // The generic path keeps keys as well.
  const create = () => shop.api.request('POST', '/Client', { body: { nom: 'Une seule fois' }, headers: { 'Idempotency-Key': 'client-1', Prefer: 'return=representation' } });
  assert.deepEqual((await create()).json, (await create()).json);
  assert.equal((await shop.api.get('/Client?nom=eq.Une%20seule%20fois')).json.length, 1);
});

test('twenty times the same key at once: one effect, one answer', async () => {
  const { id } = await draft(shop, [line(1, 10, 20)]);
  const answers = await Promise.all(Array.from({ length: 20 }, () =>
    shop.api.request('POST', `/Document/${id}/valider`, { body: {}, headers: { 'Idempotency-Key': 'ensemble' }, expect: { status: [200, 409] } })));
  const accepted = answers.filter((answer) => answer.status === 200);
  assert.ok(accepted.length >= 1);
  assert.equal(new Set(accepted.map((answer) => answer.json.numero)).size, 1);
});

test('ten clicks without a key: one issues, nine are told that it is done', async () => {
  const { id } = await draft(shop, [line(1, 10, 20)]);
  const answers = await Promise.all(Array.from({ length: 10 }, () => shop.api.request('POST', `/Document/${id}/valider`, { body: {}, expect: { status: [200, 409] } })));
  assert.equal(answers.filter((answer) => answer.status === 200).length, 1);
});

test('a hundred issues of one series at once, twenty of which fail: consecutive numbers', async () => {
  const first = await invoice(shop);
  const start = numbers([first])[0];
  const good = [];
  for (let i = 0; i < 80; i += 1) good.push((await draft(shop, [line(1 + i, 1.5, 20)])).id);
  const bad = [];
  for (let i = 0; i < 20; i += 1) bad.push((await draft(shop, i % 2 ? [] : [line(1, 1, 19.6)])).id);
  const order = [...good, ...bad].map((id, index) => ({ id, key: (index * 37) % 100 })).sort((a, b) => a.key - b.key);
  const answers = await Promise.all(order.map(({ id }) => shop.api.request('POST', `/Document/${id}/valider`, { body: {}, expect: { status: [200, 422] } })));
  const issued = answers.filter((answer) => answer.status === 200).map((answer) => answer.json);
  assert.equal(issued.length, 80);
  assert.deepEqual(numbers(issued), Array.from({ length: 80 }, (_, i) => start + 1 + i));
  const stored = server.rows(`SELECT numero FROM "Document" WHERE "entrepriseId" = '${shop.entrepriseId}' AND type = 'FACTURE' AND numero IS NOT NULL`);
  assert.deepEqual(numbers(stored), Array.from({ length: stored.length }, (_, i) => i + 1));
  // Those that waited went together; else the test would prove nothing of groups.
  assert.ok(await together() > 50, 'requests that wait are carried out together');
});

/** The value of a metric, as a regular expression names it. */
async function metric(name) {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

/** How many requests were carried out with others. */
const together = () => metric('http_requests_together_total');

test('more reports than may wait: those above are turned away at once and counted, the others are answered', async () => {
  const failed = 'http_requests_total\\{issue="echouee"\\}';
  const before = await metric(failed);
  const release = await hold('"Client"');
  // Three are at work, 128 wait.
  const asked = Array.from({ length: 141 }, () => shop.api.request('GET', `/Client/${shop.particulier.id}/compte`, { expect: { status: [200, 503] } }));
  let away = 0;
  await new Promise((resolve) => {
    for (const one of asked) one.then(({ status }) => { if (status === 503 && (away += 1) === 10) resolve(); }, resolve);
  });
  assert.equal(await metric('lane_depth\\{lane="reports"\\}'), 128);
  await release();
  const answers = await Promise.all(asked);
  assert.equal(answers.filter(({ status }) => status === 200).length, 131);
  for (const { json, headers } of answers.filter(({ status }) => status === 503)) {
    assert.equal(json.code, 'serveur_occupe');
    assert.equal(headers.get('retry-after'), '1');
  }
  assert.equal(await metric(failed), before + 10);
});

/** Keeps everyone else away from a table until what it gives is called. */
async function hold(table) {
  const child = spawn(server.postgres.psql, [`--dbname=${server.postgres.conninfo}`, '-X', '-q', '-At'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(`BEGIN;\nLOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE;\nSELECT 'held';\n`);
  await once(child.stdout, 'data');
  const closed = once(child, 'close');
  return () => {
    child.stdin.end('COMMIT;\n');
    return closed;
  };
}

test('drafts of two companies saved at once: each gets its own, whatever is wrong with the others', async () => {
  const wanted = Array.from({ length: 40 }, (_, i) => {
    const mine = i % 2 ? shop : other;
    const clientId = i % 10 === 4 ? shop.particulier.id : mine.particulier.id; // the other company's, for `other`
    return { mine, body: { type: 'FACTURE', clientId, objet: `Essai ${i}`, lignes: [line(1, 10 + i, i % 10 === 5 ? 19 : 20)] }, wrong: i % 10 === 4 };
  });
  const answers = await Promise.all(wanted.map(({ mine, body }, i) =>
    mine.api.request('POST', '/Document/enregistrer', { body, headers: { 'Idempotency-Key': `lot-${i}` }, expect: { status: [200, 422] } })));
  answers.forEach(({ status, json }, i) => {
    assert.equal(status, wanted[i].wrong ? 422 : 200, JSON.stringify(json));
    if (wanted[i].wrong) return assert.equal(json.errors[0].code, 'reference_inconnue');
    assert.equal(json.objet, `Essai ${i}`);
    assert.equal(json.lignes.length, 1);
    assert.equal(Number(json.lignes[0].prix_unitaire_ht), 10 + i);
  });
  // Sent again, each key gives its own answer.
  const again = await Promise.all(wanted.filter(({ wrong }) => !wrong).map(({ mine, body }) => {
    const i = Number(body.objet.slice(6));
    return mine.api.request('POST', '/Document/enregistrer', { body, headers: { 'Idempotency-Key': `lot-${i}` } }).then(({ json }) => assert.deepEqual(json, answers[i].json));
  }));
  assert.equal(again.length, 36);
  for (const mine of [shop, other]) {
    const rows = (await mine.api.get('/Document?objet=like.Essai*&select=objet,LigneDocument(id)')).json;
    assert.equal(rows.length, mine === shop ? 20 : 16);
    assert.ok(rows.every((row) => row.LigneDocument.length === 1));
  }
});

test('two people change one customer: the second is told, not overwritten', async () => {
  const one = await shop.api.get(`/Client/${shop.professionnel.id}`);
  const etag = one.headers.get('etag');
  assert.ok(etag);
  const change = (nom, tag) => shop.api.request('PATCH', `/Client/${shop.professionnel.id}`, { body: { nom }, headers: { 'If-Match': tag }, expect: { status: [200, 204, 412] } });
  // A version that was meant and not sent is no leave to overwrite.
  await shop.api.refused('PATCH', `/Client/${shop.professionnel.id}`, { status: 400, code: 'requete_invalide', body: { nom: 'Vide' }, headers: { 'If-Match': '' }, contains: ['if_match_vide'] });
  assert.notEqual((await change('Première', etag)).status, 412);
  assert.equal((await change('Seconde', etag)).status, 412);
  const after_ = await shop.api.get(`/Client/${shop.professionnel.id}`);
  assert.equal([after_.json].flat()[0].nom, 'Première');
  assert.notEqual(after_.headers.get('etag'), etag);
});

test('payments at once on one invoice all count', async () => {
  const sold = await invoice(shop, [line(1, 100, 20)]);
  await Promise.all(Array.from({ length: 12 }, () => shop.api.post(`/Document/${sold.id}/encaisser`, { montant: 10, moyen_paiement: 'CARTE', date_paiement: '2026-11-22' })));
  const [stored] = (await shop.api.get(`/Document?id=eq.${sold.id}`)).json;
  assert.equal(Number(stored.montant_paye), 120);
  assert.equal(stored.statutReglement, 'PAYE');
});

test('twenty issues at ninety-nine of a hundred: one passes, the others are told what lifts the limit (R-ENT-2)', async () => {
  const small = await register(server, 'Petite Échoppe');
  const drafts = [];
  for (let i = 0; i < 20; i += 1) drafts.push((await draft(small, [line(1, 1, 20)])).id);
  server.sql(`SET app.entreprise = '${small.entrepriseId}';
    UPDATE "Entreprise" SET plan = 'DECOUVERTE' WHERE id = '${small.entrepriseId}';
    INSERT INTO "UsageCounter" ("entrepriseId", periode, documents) VALUES ('${small.entrepriseId}', '2026-11-01', 99)
      ON CONFLICT ("entrepriseId", periode) DO UPDATE SET documents = 99;`);
  const answers = await Promise.all(drafts.map((id) => small.api.request('POST', `/Document/${id}/valider`, { body: {}, expect: { status: [200, 402] } })));
  assert.equal(answers.filter((answer) => answer.status === 200).length, 1);
  const refused = answers.find((answer) => answer.status === 402).json;
  assert.equal(refused.code, 'quota_atteint');
  assert.match(refused.detail, /ESSENTIEL/);
  assert.match(refused.detail, /2026/);
  const [{ documents }] = server.rows(`SELECT documents FROM "UsageCounter" WHERE "entrepriseId" = '${small.entrepriseId}'`);
  assert.equal(documents, 100);
  server.sql(`SET app.entreprise = '${small.entrepriseId}'; UPDATE "UsageCounter" SET documents = 1 WHERE "entrepriseId" = '${small.entrepriseId}';`); // what doctor counts
});

test('the quota of the plan is taken once per document', async () => {
  const [{ documents }] = server.rows(`SELECT documents FROM "UsageCounter" WHERE "entrepriseId" = '${shop.entrepriseId}'`);
  const [{ n }] = server.rows(`SELECT count(*)::int AS n FROM "Document" WHERE "entrepriseId" = '${shop.entrepriseId}' AND numero IS NOT NULL`);
  assert.equal(documents, n);
});

test('doctor finds nothing to say', () => {
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 0, report.output + report.errors);
});
