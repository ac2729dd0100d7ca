// The suite of the web application: types, unit tests, and journeys in Debian's browser on the real program.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project, program } from './paths.mjs';

const web = join(project, 'web');
// Debian's Node is too old for these tools: npm brings its own.
const node = join(web, `node/node_modules/node-linux-${process.arch}/bin/node`);

function call(words, environment = {}) {
  return spawnSync(node, words, { cwd: web, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, ...environment } });
}

/** One test: the committed contract is the program's. */
function contract() {
  const folder = mkdtempSync(join(tmpdir(), 'mypropartner-contract-'));
  const { status, stderr } = call(['tools/contract.mjs', program, process.env.MYPROPARTNER_TEST_TEMPLATE, folder]);
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
function types() {
  const { status, stdout } = call(['node_modules/typescript/bin/tsc', '--noEmit']);
  if (status !== 0) console.log(`\nFAILED types\n${stdout}`);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

function unit() {
  const { status, stdout, stderr } = call(['node_modules/vitest/vitest.mjs', 'run', '--reporter=json']);
  const report = JSON.parse(/^\{.*\}$/m.exec(stdout)?.[0] ?? '{}');
  for (const file of report.testResults ?? []) {
    for (const test of file.assertionResults) if (test.status === 'failed') console.log(`\nFAILED ${test.fullName}\n${test.failureMessages.join('\n')}`);
  }
  if (report.numTotalTests === undefined) console.log(stdout + stderr);
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? (status === 0 ? 0 : 1) };
}

/** What the specs of a Playwright report say, whatever their depth. */
const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];

function journeys() {
  const folder = mkdtempSync(join(tmpdir(), 'mypropartner-web-'));
  const file = join(folder, 'report.json');
  const { status, stdout, stderr } = call(['node_modules/@playwright/test/cli.js', 'test', '--reporter=json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
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

export function webSuite() {
  const parts = [contract(), types(), unit(), journeys()];
  return { passed: parts.reduce((sum, { passed }) => sum + passed, 0), failed: parts.reduce((sum, { failed }) => sum + failed, 0) };
}
