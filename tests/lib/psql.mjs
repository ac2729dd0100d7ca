// A psql that stays: one process and one session for many scripts, each of which finds the session as new. Starting both for each script
// costs ten times as much as what most scripts do.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

// Lines that no script prints. The first comes from the server: before it, a lost session has shown itself.
const BEGUN = 'begun-5f0c2a71\n';
const DONE = 'done-5f0c2a71\n';
const around = (file) => `SELECT '${BEGUN.trim()}';\n\\i ${file}\nROLLBACK;\nDISCARD ALL;\n\\echo ${DONE}`;

export class Psql {
  /** program: psql's path; conninfo: of the owner; parent: the folder in which its pipes may stand. */
  constructor(program, conninfo, parent) {
    Object.assign(this, { program, conninfo, parent });
  }

  /**
   * Runs a script as `psql -f -` does in a session of its own, and gives {code, output, errors}. It stops at the first error, and the process
   * with it. A session that was lost since the last script is replaced: the script had not begun.
   */
  run(script) {
    const done = this.try(script);
    return done.begun ? done : this.try(script);
  }

  try(script) {
    if (!this.ends) this.begin();
    let told = '';
    try {
      writeFileSync(join(this.folder, 'script.sql'), script);
      writeSync(this.ends.input, around('script.sql'));
      told = this.read();
    } catch (error) {
      if (error.code !== 'EPIPE') throw error;
    }
    const begun = told.startsWith(BEGUN);
    const code = begun && told.endsWith(DONE) ? 0 : 3;
    const output = told.slice(BEGUN.length, code === 0 ? -DONE.length : undefined);
    const errors = readFileSync(join(this.folder, 'errors'), 'utf8');
    truncateSync(join(this.folder, 'errors'));
    if (code !== 0) this.leave();
    return { begun, code, output, errors };
  }

  /** What comes until the script's end, or until psql's. */
  read() {
    const bytes = Buffer.alloc(65_536);
    const parts = [];
    for (let last = ''; !last.endsWith(DONE);) {
      const size = readSync(this.ends.output, bytes);
      if (size === 0) break;
      parts.push(Buffer.from(bytes.subarray(0, size)));
      last = Buffer.concat(parts.slice(-2)).subarray(-DONE.length).toString('latin1');
    }
    return Buffer.concat(parts).toString('utf8');
  }

  begin() {
    if (!this.folder) {
      this.folder = mkdtempSync(join(this.parent, 'psql-'));
      spawnSync('mkfifo', ['input', 'output'], { cwd: this.folder });
    }
    const words = [`--dbname=${this.conninfo}`, '-X', '-q', '-At', '-v', 'ON_ERROR_STOP=1', '-f', '-'];
    spawn('sh', ['-c', 'exec "$0" "$@" <input >output 2>>errors', this.program, ...words], {
      cwd: this.folder, stdio: 'ignore', env: { ...process.env, PGOPTIONS: '-c statement_timeout=300s' },
    }).unref();
    this.ends = { input: openSync(join(this.folder, 'input'), 'w'), output: openSync(join(this.folder, 'output'), 'r') };
  }

  /** psql's process ends with its input. */
  leave() {
    if (this.ends) Object.values(this.ends).forEach((end) => closeSync(end));
    this.ends = undefined;
  }

  end() {
    this.leave();
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }
}
