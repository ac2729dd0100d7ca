// What the till prints reaches paper once, through the agent of its computer, whatever the printer does; what is printed again is a
// DUPLICATA that is counted (conformite-fr 7.3).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import net from 'node:net';
import { after, test } from 'node:test';
import { program } from '../lib/paths.mjs';
import { Printer } from '../lib/printer.mjs';
import { sanitizerEnvironment } from '../lib/sanitizers.mjs';
import { Server, command, until } from '../lib/server.mjs';
import { twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';

const ORIGIN = 'https://boutique.exemple.fr';
const printer = await Printer.start();

/** `mypropartner print-agent`, until the test ends. */
async function startAgent(...more) {
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', program, 'print-agent', '--printer', printer.address, '--listen', '127.0.0.1:0', '--origin', ORIGIN, ...more],
    { env: { ...process.env, ...sanitizerEnvironment() }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes) => { said += bytes; });
  const exit = new Promise((resolve) => { child.once('close', (code) => resolve(code)); });
  await until(() => /http:\/\/127\.0\.0\.1:[1-9]\d*/.test(said));
  return { url: /http:\/\/127\.0\.0\.1:\d+/.exec(said)[0], stop: () => { child.kill('SIGTERM'); return exit; } };
}
const agent = await startAgent();
const server = await Server.start();
after(async () => {
  assert.equal(await agent.stop(), 0);
  await printer.close();
  await server.close();
});
const [shop, other] = await twoCompanies(server);
await shop.api.holdToContract(/imprimer-recu/);
const till = await Till.create(shop);

async function print(bytes, { headers = {}, method = 'POST', path = '/print', agent: by = agent } = {}) {
  const answer = await fetch(`${by.url}${path}`, { method, body: method === 'POST' ? bytes : undefined, headers: { 'Content-Type': 'application/octet-stream', ...headers } });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, json: text === '' ? undefined : JSON.parse(text) };
}
const receipt = async (id, more = {}) => (await shop.api.post(`/Document/${id}/imprimer-recu`, more)).json;

test('a ticket is printed by the server as it is once, then as counted duplicates; a device prints its own', async () => {
  const plain = await till.post('vendre', till.plain([sale('Crème brûlée', 2, 4.5, 10)]), { status: 201 });
  const first = await receipt(plain.json.documentId, { tiroir: true });
  assert.deepEqual([first.copie, first.mention], [0, null]);
  const sent = await print(Buffer.from(first.octets, 'base64'));
  assert.equal(sent.status, 204);
  assert.ok(printer.text.includes(plain.json.numero) && printer.text.includes('Cr\x8ame br\x96l\x82e') && !printer.text.includes('DUPLICATA'));
  assert.deepEqual([printer.cuts, printer.kicks], [1, 1]);
  const [second, third] = [await receipt(plain.json.documentId), await receipt(plain.json.documentId, { largeur: 32 })];
  assert.deepEqual([second.mention, third.mention], ['DUPLICATA 1', 'DUPLICATA 2']);
  assert.ok(Buffer.from(second.octets, 'base64').toString('latin1').includes('DUPLICATA 1'));
  assert.equal((await shop.api.get(`/Document/${plain.json.documentId}/recu`)).json.ticket.duplicata, 2);
  const own = await till.sell([sale('Thé', 1, 3)]);
  assert.equal((await receipt(own.documentId)).mention, 'DUPLICATA 1');
  await shop.api.refused('POST', `/Document/${own.documentId}/imprimer-recu`, { status: 422, contains: ['valeur_inconnue'], body: { largeur: 40 } });
  await shop.api.refused('POST', `/Document/${randomUUID()}/imprimer-recu`, { status: 404, code: 'introuvable' });
  await other.api.refused('POST', `/Document/${own.documentId}/imprimer-recu`, { status: 404, code: 'introuvable' });
});

test('two first prints at once: one is the ticket, the other a duplicate', async () => {
  const { json } = await till.post('vendre', till.plain([sale('Pain', 1, 1)]), { status: 201 });
  const both = await Promise.all([receipt(json.documentId), receipt(json.documentId)]);
  assert.deepEqual(both.map((r) => r.copie).sort(), [0, 1]);
});

test('a printer that cannot print is told of before anything is sent, and prints once it can', async () => {
  for (const [behaviour, code, state] of [[{ paper: 'out' }, 'papier_absent', 'SANS_PAPIER'], [{ cover: 'open' }, 'capot_ouvert', 'CAPOT_OUVERT'], [{ fault: true }, 'imprimante_en_defaut', 'EN_DEFAUT']]) {
    printer.behaviour = behaviour;
    const before = printer.printed.length;
    const refused = await print('Bonjour');
    assert.deepEqual([refused.status, refused.json.code], [503, code]);
    assert.equal((await print('', { method: 'GET', path: '/status' })).json.imprimante, state);
    assert.equal(printer.printed.length, before);
  }
  printer.behaviour = { paper: 'low' };
  assert.equal((await print('Bonjour')).status, 204);
  assert.equal((await print('', { method: 'GET', path: '/status' })).json.imprimante, 'PRETE');
});

test('what was begun and not confirmed is said to be so, and never sent again by itself', async () => {
  for (const behaviour of [{ paperEndsAfter: 4 }, { dropsAfter: 4 }]) {
    printer.behaviour = behaviour;
    const key = randomUUID();
    const before = printer.printed.length;
    const refused = await print('Un ticket entier', { headers: { 'Idempotency-Key': key } });
    assert.deepEqual([refused.status, refused.json.code], [503, 'impression_interrompue']);
    await until(() => printer.printed.length === before + 1);
    printer.behaviour = {};
    assert.equal((await print('Un ticket entier', { headers: { 'Idempotency-Key': key } })).json.code, 'impression_interrompue');
    assert.equal(printer.printed.length, before + 1);
  }
});

test('a request sent again prints nothing; a slow printer and one that says nothing print all the same', async () => {
  const key = randomUUID();
  printer.behaviour = {};
  const before = printer.printed.length;
  for (const time of [1, 2]) assert.equal((await print('Une fois', { headers: { 'Idempotency-Key': key } })).status, 204, `${time}`);
  assert.equal(printer.printed.length, before + 1);
  printer.behaviour = { slow: true };
  const slow = print('Lentement');
  await until(() => printer.waiting.length === 1);
  const next = print('Ensuite');
  printer.finish();
  assert.equal((await slow).status, 204);
  await until(() => printer.waiting.length === 1);
  printer.finish();
  assert.equal((await next).status, 204);
  assert.ok(printer.text.endsWith('LentementEnsuite'));
  printer.behaviour = { silent: true };
  assert.equal((await print('', { method: 'GET', path: '/status' })).json.imprimante, 'MUETTE');
  const deaf = await startAgent();
  assert.equal((await print('En silence', { agent: deaf })).status, 204);
  await until(() => printer.text.endsWith('En silence'));
  assert.equal(await deaf.stop(), 0);
});

test('a printer that serves another till is waited for', async () => {
  printer.behaviour = {};
  const holder = net.connect(printer.port, '127.0.0.1');
  await until(() => printer.line.length === 1);
  const connections = printer.connections;
  const waiting = print('À mon tour');
  await until(() => printer.connections > connections);
  holder.destroy();
  assert.equal((await waiting).status, 204);
  assert.ok(printer.text.endsWith(Buffer.from('À mon tour').toString('latin1')));
});

test('a printer that is switched off is said to be so, and one that comes back in time prints', async () => {
  printer.behaviour = {};
  await printer.close();
  assert.equal((await print('Personne')).json.code, 'imprimante_injoignable');
  const back = print('De retour');
  await printer.listen();
  assert.equal((await back).status, 204);
  assert.ok(printer.text.endsWith('De retour') && !printer.text.includes('Personne'));
});

test('only pages of the till may print; what is not understood is refused', async () => {
  const before = printer.printed.length;
  const foreign = await print('Vol', { headers: { Origin: 'https://ailleurs.exemple' } });
  assert.deepEqual([foreign.status, foreign.json.code], [403, 'origine_refusee']);
  const asked = await fetch(`${agent.url}/print`, { method: 'OPTIONS', headers: { Origin: ORIGIN, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Private-Network': 'true' } });
  assert.deepEqual([asked.status, asked.headers.get('access-control-allow-origin'), asked.headers.get('access-control-allow-private-network')], [204, ORIGIN, 'true']);
  assert.deepEqual([(await print('', {})).json.code, (await print('', { method: 'GET' })).json.code, (await print('x', { path: '/autre' })).json.code], ['impression_vide', 'methode_interdite', 'route_inconnue']);
  assert.equal(printer.printed.length, before);
  assert.equal((await print('Permis', { headers: { Origin: 'http://localhost:8080' } })).headers.get('access-control-allow-origin'), 'http://localhost:8080');
  for (const args of [['--printer', 'imprimante:neuf'], ['--printer', printer.address, '--listen', '0.0.0.0:0']]) {
    assert.equal(command(['print-agent', ...args]).code, 3, args.join(' '));
  }
});
