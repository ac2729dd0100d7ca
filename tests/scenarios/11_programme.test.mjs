// The program as an operator meets it: probes, metrics, a second start, a signal, a backup.
import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Server, command, newFolder } from '../lib/server.mjs';
import { document, draft, invoice, line, register } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const shop = await register(server);
const folder = newFolder();
after(() => rmSync(folder, { recursive: true, force: true }));

test('probes and metrics', async () => {
  for (const path of ['/healthz', '/readyz']) assert.equal((await fetch(server.url + path)).status, 200, path);
  const metrics = await fetch(`${server.url}/metrics`);
  assert.equal(metrics.status, 200);
  assert.match(await metrics.text(), /^# TYPE \w+ (counter|gauge|histogram)/m);
});

test('every answer carries the id of its request, which the log knows', async () => {
  const { headers, json } = await shop.api.request('GET', '/Inconnu', { expect: { status: 404 } });
  const id = headers.get('x-request-id');
  assert.ok(id);
  assert.ok(json.instance.includes(id));
});

test('a second server on the same folder is refused with a clear line', () => {
  const second = command(['serve', '--data-dir', server.folder, '--listen', '127.0.0.1:0']);
  assert.notEqual(second.code, 0);
  assert.match(second.output + second.errors, /déjà/i);
});

test('help and version', () => {
  for (const words of [['--help'], ['serve', '--help'], ['--version']]) {
    const done = command(words);
    assert.equal(done.code, 0, words.join(' '));
    assert.ok(done.output.length > 3, words.join(' '));
  }
  assert.match(command(['--version']).output, /\d+\.\d+\.\d+/);
  assert.notEqual(command(['inventer']).code, 0);
  assert.notEqual(command(['serve', '--inconnu']).code, 0);
});

test('SIGTERM lets requests finish, and what was answered is there afterwards', async () => {
  const drafts = [];
  for (let i = 0; i < 20; i += 1) drafts.push((await draft(shop, [line(1, 1, 20)])).id);
  const answers = drafts.map((id) => shop.api.post(`/Document/${id}/valider`, {}).then((answer) => answer.json, () => undefined));
  await server.stop();
  const issued = (await Promise.all(answers)).filter(Boolean);
  await server.launch();
  shop.api = server.api.as(shop.jeton);
  for (const { id, numero } of issued) assert.equal((await document(shop, id, 'numero')).numero, numero);
});

test('a backup restored elsewhere gives the same documents', async () => {
  const sold = await invoice(shop);
  const file = join(folder, 'sauvegarde');
  const saved = command(['backup', '--data-dir', server.folder, file]);
  assert.equal(saved.code, 0, saved.output + saved.errors);
  assert.ok(existsSync(file));
  const copy = join(folder, 'copie');
  const restored = command(['restore', '--data-dir', copy, file]);
  assert.equal(restored.code, 0, restored.output + restored.errors);
  const second = await Server.start({ folder: copy });
  try {
    const found = await document({ api: second.api.as(shop.jeton) }, sold.id, 'numero,montant_ttc');
    assert.equal(found.numero, sold.numero);
  } finally {
    await second.stop();
  }
  assert.equal(command(['doctor', '--data-dir', copy]).code, 0);
});
