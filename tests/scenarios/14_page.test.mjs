// What a browser gets: the application, its files, and nothing of anybody else's.
import assert from 'node:assert/strict';
import { brotliDecompressSync } from 'node:zlib';
import { after, test } from 'node:test';
import { get } from 'node:http';
import { Server } from '../lib/server.mjs';

const server = await Server.start();
after(() => server.close());

const nonceOf = (answer) => /'nonce-([\w-]{43})'/.exec(answer.headers.get('content-security-policy'))?.[1];

/** The bytes as they travel: fetch would unpack them. */
const raw = (path, headers) => new Promise((resolve, reject) => {
  get(server.url + path, { headers }, (answer) => {
    const parts = [];
    answer.on('data', (part) => parts.push(part)).on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
  }).on('error', reject);
});

test('the page is French, and only what this server wrote runs in it', async () => {
  const answer = await fetch(`${server.url}/`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
  assert.equal(answer.headers.get('cache-control'), 'no-cache');
  const policy = answer.headers.get('content-security-policy');
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]) assert.ok(policy.includes(part), part);
  const nonce = nonceOf(answer);
  const text = await answer.text();
  assert.match(text, /<html lang="fr">/);
  assert.doesNotMatch(text, /__CSP_NONCE__/);
  for (const [tag] of text.matchAll(/<(?:script|style)[^>]*>/g)) assert.ok(tag.includes(`nonce="${nonce}"`), tag);
});

test('each page has a nonce of its own, also when the browser claims to have it', async () => {
  const first = await fetch(`${server.url}/`);
  const second = await fetch(`${server.url}/clients`, { headers: { 'If-None-Match': '*' } });
  assert.equal(second.status, 200);
  assert.match(await second.text(), /<div id="root">/);
  assert.notEqual(nonceOf(first), nonceOf(second));
});

test('every address of the application is its page; every file that the page names exists', async () => {
  const text = await (await fetch(`${server.url}/documents/0193-x?filter=DEVIS`)).text();
  const files = [...text.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, file]) => file);
  assert.ok(files.some((file) => file.endsWith('.js')) && files.some((file) => file.endsWith('.css')), files.join(' '));
  for (const file of files) assert.equal((await fetch(server.url + file)).status, 200, file);
});

test('the till is a page of its own, that speaks to its server and to its own computer alone; its worker keeps files that are there', async () => {
  const answer = await fetch(`${server.url}/caisse/ecran`);
  assert.match(answer.headers.get('content-security-policy'), /connect-src 'self' http:\/\/127\.0\.0\.1:\* http:\/\/localhost:\*;/);
  assert.match(await answer.text(), /<link rel="manifest" href="\/caisse\.webmanifest">/);
  assert.doesNotMatch(await (await fetch(`${server.url}/caisses`)).text(), /caisse\.webmanifest/);
  const { scope, start_url } = await (await fetch(`${server.url}/caisse.webmanifest`)).json();
  assert.deepEqual([scope, start_url], ['/caisse', '/caisse']);
  const worker = await fetch(`${server.url}/sw-caisse.js`);
  assert.equal(worker.headers.get('cache-control'), 'no-cache');
  const files = JSON.parse(/const FILES = (\[.*?\]);/.exec(await worker.text())[1]);
  assert.ok(files.length > 8, files.join(' '));
  for (const file of files) assert.equal((await fetch(server.url + file)).status, 200, file);
  assert.ok(!files.some((file) => file.startsWith('/api/')), files.join(' '));
});

test('assets are kept for a year and travel compressed', async () => {
  const text = await (await fetch(`${server.url}/`)).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(text)[1];
  const packed = await raw(script, { 'Accept-Encoding': 'br' });
  assert.equal(packed.headers['content-encoding'], 'br');
  assert.equal(packed.headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(packed.headers.vary, 'Accept-Encoding');
  assert.deepEqual(brotliDecompressSync(packed.body), (await raw(script, {})).body);
  const again = await raw(script, { 'Accept-Encoding': 'br', 'If-None-Match': packed.headers.etag });
  assert.equal(again.status, 304);
});

test('HEAD gives the headers alone', async () => {
  const head = await fetch(`${server.url}/`, { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
});

test('a file that does not exist is a problem document, never the page', async () => {
  for (const [method, path] of [['GET', '/assets/rien.js'], ['GET', '/assets/'], ['GET', '/..%2fCMakeLists.txt'], ['GET', '/robots.txt'], ['GET', '/.git/config'], ['POST', '/'], ['GET', '/api/v1']]) {
    const answer = await fetch(server.url + path, { method, headers: { Accept: 'text/html' } });
    assert.equal(answer.status, 404, `${method} ${path}`);
    assert.match(answer.headers.get('content-type'), /^application\/problem\+json/, `${method} ${path}`);
  }
});
