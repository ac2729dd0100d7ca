// `mypropartner migrate`: idempotent, alone, never backwards.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { program } from '../lib/paths.mjs';
import { sanitizerEnvironment } from '../lib/sanitizers.mjs';
import { Server, command, newFolder } from '../lib/server.mjs';
import { rmSync } from 'node:fs';

const folder = newFolder();
const data = join(folder, 'data');
after(() => rmSync(folder, { recursive: true, force: true }));

const state = (server) => server.rows('SELECT * FROM systeme.migration ORDER BY 1');

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

test('a second migrate does nothing', async () => {
  const first = await Server.start({ folder: data });
  const before = state(first);
  assert.ok(before.length > 5);
  await first.stop();
  const again = command(['migrate', '--data-dir', data]);
  assert.equal(again.code, 0, again.output + again.errors);
  const second = await Server.start({ folder: data });
  assert.deepEqual(state(second), before);
  await second.stop();
});

test('a database newer than the program is refused, by migrate and by serve', async () => {
  const server = await Server.start({ folder: data });
  const [columns] = server.rows(`SELECT string_agg(quote_ident(attname), ', ') AS names,
    string_agg(CASE WHEN attname = 'version' THEN '9999' WHEN attname = 'name' THEN '''9999_future''' ELSE quote_ident(attname) END, ', ') AS future
    FROM pg_attribute WHERE attrelid = 'systeme.migration'::regclass AND attnum > 0 AND NOT attisdropped`);
  server.sql(`INSERT INTO systeme.migration (${columns.names}) SELECT ${columns.future} FROM systeme.migration ORDER BY version LIMIT 1;`);
  await server.stop();
  for (const words of [['migrate', '--data-dir', data], ['serve', '--data-dir', data, '--listen', '127.0.0.1:0']]) {
    const refused = command(words);
    assert.notEqual(refused.code, 0, words.join(' '));
    assert.match(refused.output + refused.errors, /récent|version/i, words.join(' '));
  }
});
