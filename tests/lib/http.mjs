// Requests with what they must answer, and the shape of a refusal.
import assert from 'node:assert/strict';
import { answerSchema, faults } from './openapi.mjs';

export class Api {
  /** contract: what `holdToContract` keeps. */
  constructor(url, token = undefined, contract = undefined) {
    this.url = url;
    this.token = token;
    this.contract = contract;
  }

  /** The same server for another caller. */
  as(token) {
    return new Api(this.url, token, this.contract);
  }

  /**
   * From now on, and for whoever comes from it, each JSON answer of a command whose path (below /api/v1) matches must be what
   * the API says of it, and the API must say something.
   */
  async holdToContract(paths) {
    this.contract = { api: (await this.get('/openapi.json')).json, paths };
  }

  /**
   * One request below /api/v1. `expect`: {status, contains, excludes}; without a status any 2xx is right.
   * `body` is sent as JSON unless it is text or bytes. Gives {status, headers, text, json}.
   */
  async request(method, path, { body, headers = {}, expect = {} } = {}) {
    const json = body !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array);
    const response = await fetch(path.startsWith('/api') || path.startsWith('/healthz') ? this.url + path : `${this.url}/api/v1${path}`, {
      method,
      headers: {
        ...(this.token ? { Authorization: `Bearer ${this.token}` } : {}),
        ...(body !== undefined ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      body: json ? JSON.stringify(body) : body,
      redirect: 'manual',
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const type = response.headers.get('content-type') ?? '';
    const answer = {
      status: response.status, headers: response.headers, bytes, text,
      json: /json/.test(type) && text !== '' ? JSON.parse(text) : undefined,
    };
    const told = `${method} ${path} ${body === undefined ? '' : JSON.stringify(body)?.slice(0, 400)} → ${answer.status} ${text.slice(0, 1500)}`;
    assert.notEqual(answer.status, 500, told);
    if (expect.status !== undefined) assert.ok([expect.status].flat().includes(answer.status), `expected ${expect.status}: ${told}`);
    else assert.ok(answer.status >= 200 && answer.status < 300, told);
    for (const fragment of expect.contains ?? []) assert.ok(text.includes(fragment), `“${fragment}” is missing: ${told}`);
    for (const fragment of expect.excludes ?? []) assert.ok(!text.includes(fragment), `“${fragment}” must not appear: ${told}`);
    if (answer.status >= 400) assertProblem(answer, told);
    else if (this.contract?.paths.test(path) && answer.json !== undefined) {
      const schema = answerSchema(this.contract.api, method, path);
      assert.notEqual(schema?.type, undefined, `not described: ${told}`);
      assert.deepEqual(faults(this.contract.api, schema, answer.json), [], `not as described: ${told}`);
    }
    return answer;
  }

  get(path, expect, headers) { return this.request('GET', path, { expect, headers }); }
  post(path, body, expect, headers) { return this.request('POST', path, { body, expect, headers }); }
  patch(path, body, expect, headers) { return this.request('PATCH', path, { body, expect, headers }); }
  delete(path, expect, headers) { return this.request('DELETE', path, { expect, headers }); }

  /** Creates one row through the generic path and gives it back as stored. */
  async create(model, row) {
    const { json } = await this.post(`/${model}`, row, { status: 201 }, { Prefer: 'return=representation' });
    return Array.isArray(json) ? json[0] : json;
  }

  /** Refused with this status (and code, and one fault per pointer when given); gives the problem document. */
  async refused(method, path, { body, headers, status, code, pointers, contains, excludes } = {}) {
    const { json } = await this.request(method, path, { body, headers, expect: { status, contains, excludes } });
    if (code) assert.equal(json.code, code, JSON.stringify(json));
    if (pointers) {
      const found = json.errors.map((fault) => fault.pointer);
      for (const pointer of pointers) assert.ok(found.includes(pointer), `no fault at ${pointer}: ${JSON.stringify(json)}`);
      assert.equal(found.length, pointers.length, JSON.stringify(json));
    }
    return json;
  }
}

/** RFC 9457, with our members: a stable code, French texts, one entry per fault. */
export function assertProblem(answer, told = '') {
  if (answer.bytes.length === 0) return; // HEAD, and answers to what was not HTTP
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/, told);
  const problem = answer.json;
  assert.equal(problem.status, answer.status, told);
  for (const member of ['type', 'title', 'detail', 'code', 'instance']) {
    assert.equal(typeof problem[member], 'string', `${member}: ${told}`);
    assert.notEqual(problem[member], '', `${member}: ${told}`);
  }
  assert.match(problem.code, /^[a-z][a-z0-9_]*$/, told);
  assert.match(problem.detail, /^[A-ZÀÂÇÈÉÊÎÔŒÙÛ«0-9].*[.!?»…]$/s, `a French sentence: ${told}`);
  assert.doesNotMatch(problem.detail, /\b(the|invalid|not found|error|missing|unknown|failed)\b/i, `in French: ${told}`);
  for (const fault of problem.errors ?? []) {
    assert.equal(typeof fault.pointer, 'string', told);
    assert.match(fault.code, /^[a-z][a-z0-9_]*$/, told);
    assert.ok(fault.detail?.length > 0, told);
  }
}
