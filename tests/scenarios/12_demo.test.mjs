// The demonstration company: believable, made once, the same for the same seed, and clean under doctor.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Server, command, migrated, newFolder } from '../lib/server.mjs';

const DOCUMENTS = 80;
const folder = newFolder();
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs demo on a folder of that name and gives what it printed. */
function demo(name, ...words) {
  const done = command(['demo', '--data-dir', join(folder, name), '--documents', String(DOCUMENTS), ...words]);
  assert.equal(done.code, 0, done.output + done.errors);
  return done.output;
}

/** What sells: the same for one seed, another for another. */
const summary = (server) => server.rows(`SELECT count(*)::int AS documents, sum(montant_ttc)::text AS ttc, count(DISTINCT "clientId")::int AS clients,
  count(*) FILTER (WHERE type = 'AVOIR')::int AS avoirs, count(*) FILTER (WHERE type = 'DEVIS')::int AS devis,
  count(*) FILTER (WHERE "modePrix" = 'TTC')::int AS ttc_mode, count(*) FILTER (WHERE "registerSessionId" IS NOT NULL)::int AS caisse FROM "Document"`)[0];

const first = demo('one');
const login = /Connexion : (\S+) \/ (\S+)/.exec(first);

test('a second time changes nothing and tells the login again', () => {
  const again = demo('one', '--seed', '7');
  assert.match(again, /existe déjà/);
  assert.equal(/Connexion : .*/.exec(again)[0], login[0]);
});

test('the shop is whole: login, articles, clients, documents, and a page to print', async () => {
  const server = await Server.start({ folder: join(folder, 'one') });
  try {
    const { json } = await server.api.post('/session', { email: login[1], motDePasse: login[2] }, { status: 201 });
    const api = server.api.as(json.jeton);
    const count = async (path) => Number((await api.get(`${path}${path.includes('?') ? '&' : '?'}limit=1`, {}, { Prefer: 'count=exact' }))
      .headers.get('content-range').split('/')[1]);
    assert.equal(server.rows('SELECT count(*)::int AS n FROM "Entreprise"')[0].n, 1);
    assert.equal(await count('/Article'), 300);
    assert.equal(await count('/Client'), 200);
    assert.equal(await count('/User'), 4);
    assert.equal(await count('/Store'), 2);
    assert.equal(await count('/Register'), 2);
    assert.equal(await count('/Document?registerSessionId=is.null'), DOCUMENTS);
    assert.equal(await count('/Document?statut=eq.BROUILLON'), 0);
    assert.ok(await count('/Paiement') > DOCUMENTS / 2);
    for (const type of ['DEVIS', 'AVOIR']) assert.ok(await count(`/Document?type=eq.${type}`) > 0, type);
    assert.ok(await count('/Document?type=eq.TICKET') > 60);
    assert.ok(await count('/RegisterSession?statut=eq.CLOTUREE') >= 12);
    assert.equal(await count('/RegisterSession?statut=neq.CLOTUREE'), 0);
    assert.deepEqual((await api.get('/caisse/anomalies')).json.anomalies, []);
    const transfers = (await api.get('/StockTransfer?select=statut&order=numero')).json;
    assert.deepEqual(transfers.map((t) => t.statut), ['RECU', 'RECU_AVEC_ECART', 'EXPEDIE']);
    const [closed] = (await api.get('/RegisterSession?order=clotureeAt.desc&limit=1&select=id,registerId')).json;
    assert.equal((await api.get(`/Register/${closed.registerId}/integrite`)).json.integre, true);
    const [invoice] = (await api.get('/Document?type=eq.FACTURE&order=dateEmission.desc&limit=1&select=id,numero,dateEmission,valideAt')).json;
    assert.equal(invoice.valideAt.slice(0, 10), invoice.dateEmission, 'issued on its day');
    const page = await api.get(`/Document/${invoice.id}/pdf`);
    assert.equal(new TextDecoder('latin1').decode(page.bytes.slice(0, 5)), '%PDF-');
    const numbers = server.rows('SELECT "dateEmission", numero FROM "Document" WHERE type = \'FACTURE\' ORDER BY "dateEmission", numero');
    assert.deepEqual(numbers.map((row) => row.numero), numbers.map((row) => row.numero).sort(), 'numbers follow dates');
  } finally {
    await server.stop();
  }
  const report = command(['doctor', '--data-dir', join(folder, 'one')]);
  assert.equal(report.code, 0, report.output + report.errors);
});

test('the same seed makes the same shop, another seed another one', async () => {
  for (const name of ['same', 'other']) migrated(join(folder, name));
  demo('same');
  demo('other', '--seed', '7');
  const found = {};
  for (const name of ['one', 'same', 'other']) {
    const server = await Server.start({ folder: join(folder, name) });
    found[name] = summary(server);
    await server.stop();
  }
  assert.equal(found.one.documents - found.one.caisse, DOCUMENTS);
  assert.deepEqual(found.same, found.one);
  assert.equal(found.other.documents - found.other.caisse, DOCUMENTS);
  assert.notEqual(found.other.ttc, found.one.ttc);
});
