// The suite of the web application: types, unit tests, and journeys in Debian's browser on the real program.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program, project as root } from './paths.mjs';

const web = join(root, 'web');
// Debian's Node is too old for these tools: npm brings its own.
const node = join(web, `node/node_modules/node-linux-${process.arch}/bin/node`);

/** Runs a script to its end beside others; gives {status, stdout, stderr}. */
function call(words, environment = {}) {
  const child = spawn(node, words, { cwd: web, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const told = { stdout: '', stderr: '' };
  for (const name of Object.keys(told)) child[name].setEncoding('utf8').on('data', (text) => { told[name] += text; });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...told }));
  });
}

/** One test: the committed contract is the program's. */
async function contract() {
  const folder = mkdtempSync(join(tmpdir(), 'mypropartner-contract-'));
  const { status, stderr } = await call(['tools/contract.mjs', program, process.env.MYPROPARTNER_TEST_TEMPLATE, folder]);
  const stale = ['database.types.ts', 'schema.d.ts', 'models.json', 'abouts.json'].filter((name) => {
    try {
      return readFileSync(join(folder, name), 'utf8') !== readFileSync(join(web, 'src/api', name), 'utf8');
    } catch {
      return true;
    }
  });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) console.log(stderr);
  if (stale.length > 0) console.log(`\nFAILED contract: ${stale.join(', ')} no longer says what the program says; run web/tools/contract.mjs`);
  return { passed: stale.length === 0 ? 1 : 0, failed: stale.length === 0 ? 0 : 1 };
}

/** One test: the types hold. A renamed column or field of a command breaks it. */
async function types() {
  const { status, stdout } = await call(['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '../build/web/types.tsbuildinfo']);
  if (status !== 0) console.log(`\nFAILED types\n${stdout}`);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

async function unit() {
  const { status, stdout, stderr } = await call(['node_modules/vitest/vitest.mjs', 'run', '--reporter=json']);
  const report = JSON.parse(/^\{.*\}$/m.exec(stdout)?.[0] ?? '{}');
  for (const file of report.testResults ?? []) {
    for (const test of file.assertionResults) if (test.status === 'failed') console.log(`\nFAILED ${test.fullName}\n${test.failureMessages.join('\n')}`);
  }
  if (report.numTotalTests === undefined) console.log(stdout + stderr);
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? (status === 0 ? 0 : 1) };
}

/** What the specs of a Playwright report say, whatever their depth. */
const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];

/** One project of playwright.config.ts. */
async function journeys(project) {
  const folder = mkdtempSync(join(tmpdir(), 'mypropartner-web-'));
  const file = join(folder, 'report.json');
  const { status, stdout, stderr } = await call(['node_modules/@playwright/test/cli.js', 'test', `--project=${project}`, '--reporter=json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const count = { passed: 0, failed: 0 };
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    for (const error of report.errors) console.log(error.message);
    for (const spec of report.suites.flatMap(specs)) {
      count[spec.ok ? 'passed' : 'failed'] += 1;
      if (!spec.ok) console.log(`\nFAILED ${spec.file}: ${spec.title}\n${spec.tests[0]?.results[0]?.errors.map(({ message }) => message).join('\n')}`);
    }
  } catch {
    console.log(stdout + stderr);
  }
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) count.failed = Math.max(count.failed, 1);
  return count;
}

const sum = (parts) => ({ passed: parts.reduce((all, { passed }) => all + passed, 0), failed: parts.reduce((all, { failed }) => all + failed, 0) });

/** First what is told in seconds, beside one another; then the journeys. */
export async function webSuite() {
  const parts = await Promise.all([contract(), types(), unit()]);
  return sum([...parts, await journeys('journeys')]);
}

/** What is measured: it wants the machine for itself. */
export const webBudgets = () => journeys('budgets');
