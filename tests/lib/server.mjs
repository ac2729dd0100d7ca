// The real program on a data folder of its own, started and stopped by its own process id.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, createWriteStream, existsSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Api } from './http.mjs';
import { program } from './paths.mjs';
import { Psql } from './psql.mjs';
import { sanitizerEnvironment } from './sanitizers.mjs';

/** A Sunday morning in Paris: every scenario that depends on the date stands there. */
export const FROZEN = '2026-11-22T09:00:00Z';

/** A new folder for one test: below the run's own folder when ./test made one. */
export function newFolder() {
  const parent = process.env.MYPROPARTNER_TEST_WORK ?? tmpdir();
  const folder = mkdtempSync(join(parent, 'mpp-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Runs a program to its end and gives {code, output, errors}; merge: one pipe for both streams keeps the order in which it wrote. */
function finish(program, args, { environment = {}, input = undefined, merge = false } = {}) {
  const [file, words] = merge ? ['sh', ['-c', 'exec "$0" "$@" 2>&1', program, ...args]] : [program, args];
  const done = spawnSync(file, words, { env: { ...process.env, ...environment }, input, encoding: 'utf8', maxBuffer: 1e9, timeout: 300_000 });
  return { code: done.status, output: done.stdout, errors: done.stderr };
}

/** Runs a sub-command to its end and gives {code, output, errors}. */
export function command(args, { clock = FROZEN, ...more } = {}) {
  return finish(program, args, { environment: { ...sanitizerEnvironment(), MYPROPARTNER_CLOCK: clock }, ...more });
}

/** Makes `folder` a copy of the run's migrated data folder, where ./test made one; else leaves it to be made. */
export function migrated(folder) {
  const template = process.env.MYPROPARTNER_TEST_TEMPLATE;
  if (template) assert.equal(spawnSync('cp', ['-a', template, folder]).status, 0);
  return folder;
}

/** A migrated data folder; psql starts its PostgreSQL when no server runs on it. */
export class Database {
  /** folder: an existing data folder (default: a copy of the run's template, or a new one). */
  static create(folder) {
    const database = new this();
    database.root = folder ? undefined : newFolder();
    database.folder = folder ?? join(database.root, 'data');
    if (!folder) migrated(database.folder);
    return database;
  }

  remove() {
    if (this.root) rmSync(this.root, { recursive: true, force: true });
  }

  /** What psql prints for a script, as owner, unaligned and without headers; errors are mixed in when they do not stop it. */
  psql(script, { stopOnError = true } = {}) {
    const words = ['-X', '-q', '-At', '-v', `ON_ERROR_STOP=${stopOnError ? 1 : 0}`, '-f', '-'];
    const options = { input: script, merge: !stopOnError };
    let done;
    if (!this.postgres) done = command(['psql', '--data-dir', this.folder, '--', ...words], options);
    else if (stopOnError) done = this.session.run(script);
    else done = finish(this.postgres.psql, [`--dbname=${this.postgres.conninfo}`, ...words], options);
    if (stopOnError) assert.equal(done.code, 0, `${done.errors}\n${script.slice(0, 2000)}`);
    return done.output;
  }

  /** The lines that psql prints for `sql`. */
  sql(sql) {
    return this.psql(sql).split('\n').filter((line) => line !== '');
  }

  /** Rows of a query as objects, through JSON. */
  rows(query) {
    return JSON.parse(this.sql(`SELECT coalesce(json_agg(r), '[]') FROM (${query}) r;`).join('\n'));
  }
}

export class Server extends Database {
  /**
   * Starts `mypropartner serve` and waits until it is ready.
   * folder: as for `create`; clock: frozen instant.
   */
  static async start({ folder, clock = FROZEN, args = [], environment = {} } = {}) {
    const server = Server.create(folder);
    server.options = { clock, args, environment };
    await server.launch();
    return server;
  }

  /** Starts the program on this server's folder: first start, or after `stop` or `kill`. */
  async launch({ clock = this.options.clock } = {}) {
    this.log = '';
    this.session?.end();
    // However this process ends, the server gets SIGTERM then and takes its PostgreSQL with it.
    this.child = spawn('setpriv', ['--pdeathsig', 'TERM', program, 'serve', '--data-dir', this.folder, '--listen', '127.0.0.1:0', ...this.options.args], {
      env: { ...process.env, ...sanitizerEnvironment(), MYPROPARTNER_CLOCK: clock, ...this.options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.exit = new Promise((resolve) => this.child.once('close', (code, signal) => resolve({ code, signal })));
    const file = createWriteStream(join(this.folder, '..', `server-${this.child.pid}.log`), { flags: 'a' });
    file.on('error', () => {});
    const address = new Promise((resolve, reject) => {
      const listen = (bytes) => {
        file.write(bytes);
        this.log += bytes;
        const found = /127\.0\.0\.1:([1-9]\d*)/.exec(this.log);
        if (found) resolve(`http://127.0.0.1:${found[1]}`);
      };
      this.child.stdout.on('data', listen);
      this.child.stderr.on('data', listen);
      this.exit.then(({ code, signal }) =>
        reject(new Error(`mypropartner serve ended (${code ?? signal}) before it listened\n${this.log}`)));
      deadline(60_000).then(() => reject(new Error(`mypropartner serve did not listen in 60 s\n${this.log}`)));
    });
    try {
      this.url = await address;
      await until(async () => (await fetch(`${this.url}/readyz`)).status === 200);
    } catch (error) {
      if (this.child) await this.kill();
      throw error;
    }
    this.api = new Api(this.url);
    this.postgres = this.reachPostgres();
    this.session = new Psql(this.postgres?.psql, this.postgres?.conninfo, join(this.folder, '..'));
  }

  /** How to reach this server's private PostgreSQL without asking the program, which takes ten times as long. */
  reachPostgres() {
    const file = find(this.folder, 'postmaster.pid', 3);
    if (!file) return undefined;
    const [pid, , , port, socket] = readFileSync(file, 'utf8').split('\n');
    return { psql: join(dirname(readlinkSync(`/proc/${pid}/exe`)), 'psql'), conninfo: `host='${socket}' port=${port} user=mypropartner_owner dbname=mypropartner` };
  }

  /** SIGTERM; the program must drain, leave a clean database and end with 0 (leaks are reported by another code). */
  async stop() {
    if (!this.child) return;
    this.session?.end();
    this.child.kill('SIGTERM');
    const ended = await Promise.race([this.exit, deadline(30_000)]);
    if (!ended) {
      this.child.kill('SIGKILL');
      throw new Error(`mypropartner serve did not stop in 30 s\n${tail(this.log)}`);
    }
    this.child = this.postgres = undefined;
    assert.deepEqual(ended, { code: 0, signal: null }, tail(this.log));
  }

  /** Stops and removes the folder: the last thing a test file does. */
  async close() {
    await this.stop();
    this.remove();
  }

  /** kill -9 of the program alone. */
  async kill() {
    this.session?.end();
    this.child.kill('SIGKILL');
    await this.exit;
    this.child = this.postgres = undefined;
  }

  /** Process id of this server's private PostgreSQL, or undefined when there is none. */
  postgresPid() {
    const file = find(this.folder, 'postmaster.pid', 3);
    return file && Number(readFileSync(file, 'utf8').split('\n')[0]);
  }
}

/** Long enough for a machine that does much else: what is awaited comes, or the test is red. */
const PATIENCE = 90_000;

/** Polls until `condition` holds, less often the longer it takes; a refused connection counts as "not yet". */
export async function until(condition) {
  const end = Date.now() + PATIENCE;
  for (let pause = 20; ; pause = Math.min(200, 1.4 * pause)) {
    if (await Promise.resolve().then(condition).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`not true after ${PATIENCE} ms: ${condition}`);
    await deadline(pause);
  }
}

function deadline(milliseconds) {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds).unref(); });
}

function tail(text) {
  return text.split('\n').slice(-60).join('\n');
}

function find(folder, name, depth) {
  if (!existsSync(folder)) return undefined;
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some((entry) => entry.name === name)) return join(folder, name);
  if (depth === 0) return undefined;
  for (const entry of entries) {
    const found = entry.isDirectory() && find(join(folder, entry.name), name, depth - 1);
    if (found) return found;
  }
  return undefined;
}
