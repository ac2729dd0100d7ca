// Whoever opens the server's address in a browser learns what it is and how to go on.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';

const server = await Server.start();
after(() => server.close());

test('the page greets in French, and nothing of another site runs in it', async () => {
  const answer = await fetch(`${server.url}/`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(answer.headers.get('content-security-policy'), "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'");
  assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
  const text = await answer.text();
  assert.match(text, /<html lang="fr">/);
  assert.match(text, /L’API est prête/);
  assert.doesNotMatch(text, /<script|<style| style=/);
});

test('every address that the page names exists', async () => {
  const text = await (await fetch(`${server.url}/`)).text();
  const addresses = new Set([...text.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address));
  assert.ok(addresses.has('/api/v1/openapi.json') && addresses.has('/healthz') && addresses.has('/style.css'), [...addresses].join(' '));
  for (const address of addresses) assert.equal((await fetch(server.url + address)).status, 200, address);
});

test('HEAD gives the headers alone, and a known version is not sent again', async () => {
  const head = await fetch(`${server.url}/`, { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
  const again = await fetch(`${server.url}/`, { headers: { 'If-None-Match': head.headers.get('etag') } });
  assert.equal(again.status, 304);
});

test('what does not exist stays a problem document, also for a browser', async () => {
  for (const [method, path] of [['GET', '/rien'], ['GET', '/index.html/'], ['GET', '/..%2fCMakeLists.txt'], ['POST', '/'], ['GET', '/api']]) {
    const answer = await fetch(server.url + path, { method, headers: { Accept: 'text/html' } });
    assert.equal(answer.status, 404, `${method} ${path}`);
    assert.match(answer.headers.get('content-type'), /^application\/problem\+json/, `${method} ${path}`);
  }
});
