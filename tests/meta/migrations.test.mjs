// `mypropartner migrate`: idempotent, alone, never backwards.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { program } from '../lib/paths.mjs';
import { sanitizerEnvironment } from '../lib/sanitizers.mjs';
import { Database, command, newFolder } from '../lib/server.mjs';

const folder = newFolder();
const data = join(folder, 'data');
after(() => rmSync(folder, { recursive: true, force: true }));

const state = (database) => database.rows('SELECT * FROM systeme.migration ORDER BY 1');

test('two at once on a new folder: one migrates, nobody breaks anything', async () => {
  const launch = () => new Promise((resolve) => {
    const child = spawn(program, ['migrate', '--data-dir', data], { env: { ...process.env, ...sanitizerEnvironment() } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => { output += bytes; });
    child.on('close', (code) => resolve({ code, output }));
  });
  const ends = await Promise.all([launch(), launch()]);
  assert.ok(ends.some((end) => end.code === 0), JSON.stringify(ends));
  for (const end of ends.filter((e) => e.code !== 0)) assert.match(end.output, /\p{L}{3,}/u, 'the one that is refused says why');
});

test('a second migrate does nothing', () => {
  const database = Database.create(data);
  const before = state(database);
  assert.ok(before.length > 5);
  const again = command(['migrate', '--data-dir', data]);
  assert.equal(again.code, 0, again.output + again.errors);
  assert.deepEqual(state(database), before);
});

test('a migration that differs from the program\'s is refused', () => {
  const database = Database.create(data);
  const [{ sha256 }] = database.rows('SELECT sha256 FROM systeme.migration ORDER BY version LIMIT 1');
  database.sql(`UPDATE systeme.migration SET sha256 = repeat('0', 64) WHERE version = 1;`);
  const refused = command(['migrate', '--data-dir', data]);
  database.sql(`UPDATE systeme.migration SET sha256 = '${sha256}' WHERE version = 1;`);
  assert.notEqual(refused.code, 0);
  assert.match(refused.output + refused.errors, /0001/);
});

test('a database newer than the program is refused, by migrate and by serve', () => {
  const database = Database.create(data);
  database.sql(`INSERT INTO systeme.migration SELECT (jsonb_populate_record(m, '{"version": 9999}')).* FROM systeme.migration m ORDER BY m.version LIMIT 1;`);
  for (const words of [['migrate', '--data-dir', data], ['serve', '--data-dir', data, '--listen', '127.0.0.1:0']]) {
    const refused = command(words);
    assert.notEqual(refused.code, 0, words.join(' '));
    assert.match(refused.output + refused.errors, /récent|version/i, words.join(' '));
  }
});
