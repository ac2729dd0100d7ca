// The API's description of itself: valid for a public linter, complete, and true of what the server answers.
import assert from 'node:assert/strict';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { after, test } from 'node:test';
import { operations, resolve } from '../lib/openapi.mjs';
import { Server, command } from '../lib/server.mjs';
import { document, invoice, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop] = await twoCompanies(server);
const whole = (await server.api.get('/openapi.json')).json;

test('a public linter finds no error', async () => {
  const config = await createConfig({ extends: ['recommended'], rules: { 'info-license': 'off', 'no-server-example.com': 'off' } });
  const problems = await lintFromString({ source: JSON.stringify(whole), absoluteRef: 'openapi.json', config });
  const errors = problems.filter((problem) => problem.severity === 'error')
    .map((problem) => `${problem.ruleId} ${problem.location[0]?.pointer ?? ''} ${problem.message}`);
  assert.deepEqual(errors, []);
  assert.match(whole.openapi, /^3\.1\./);
});

test('every operation has a summary, an own id, and says what it refuses', () => {
  const seen = new Set();
  const faults = [];
  for (const { path, method, operation } of operations(whole)) {
    const place = `${method} ${path}`;
    if (!(operation.summary?.length > 5)) faults.push(`${place}: no summary`);
    if (!operation.operationId || seen.has(operation.operationId)) faults.push(`${place}: operationId ${operation.operationId}`);
    seen.add(operation.operationId);
    const statuses = Object.keys(operation.responses ?? {});
    if (!statuses.some((status) => /^2/.test(status))) faults.push(`${place}: no success`);
    if (!statuses.some((status) => /^4|default/.test(status))) faults.push(`${place}: no refusal`);
  }
  assert.deepEqual(faults, [], faults.join('\n'));
});

test('what a command answers in JSON is described', () => {
  // A bare list, and this description itself.
  const bare = new Set(['GET /api/v1/cles', 'GET /api/v1/openapi.json']);
  const faults = operations(whole).flatMap(({ path, method, operation }) => Object.entries(operation.responses)
    .filter(([status, response]) => /^2/.test(status) && response.content?.['application/json'] && !bare.has(`${method} ${path}`))
    .map(([, response]) => resolve(whole, response.content['application/json'].schema))
    .filter((schema) => schema.type === undefined && !schema.oneOf && !schema.anyOf)
    .map(() => `${method} ${path}`));
  assert.deepEqual(faults, []);
});

test('every command that changes something needs a right, or says that it is open to all', () => {
  // Preferences are everybody's own.
  const open = new Set(['POST /api/v1/inscription', 'POST /api/v1/session', 'DELETE /api/v1/session', 'POST /api/v1/preferences']);
  const commands = operations(whole).filter(({ path, method }) => method !== 'GET' && /\/[a-z][\w-]*$/.test(path));
  assert.ok(commands.length >= 8, `${commands.length} commands`);
  const faults = commands.filter(({ path, method, operation }) => !open.has(`${method} ${path}`) && !/\w+:\w+/.test(JSON.stringify({ ...operation, requestBody: undefined, responses: undefined })))
    .map(({ path, method }) => `${method} ${path}`);
  assert.deepEqual(faults, []);
});

test('the sub-command prints the same document', () => {
  const printed = command(['openapi', '--data-dir', server.folder]);
  assert.equal(printed.code, 0, printed.errors);
  assert.deepEqual(JSON.parse(printed.output).paths, whole.paths);
});

test('what a document answers is what its schema says, name by name', async () => {
  const { id } = await invoice(shop);
  const schema = resolve(whole, whole.components.schemas.Document);
  const stored = await document(shop, id, '*');
  assert.deepEqual(Object.keys(stored).filter((name) => !(name in schema.properties)), []);
  for (const [name, value] of Object.entries(stored)) {
    const types = [resolve(whole, schema.properties[name]).type].flat();
    const actual = value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
    if (types[0] !== undefined) assert.ok(types.includes(actual) || (actual === 'integer' && types.includes('number')), `${name}: ${actual} is not ${types}`);
  }
});

test('a caller sees what it may use', async () => {
  const own = (await shop.api.get('/openapi.json')).json;
  assert.ok(Object.keys(own.paths).length > 40);
  assert.ok(Object.keys(own.paths).every((path) => path in whole.paths));
});
