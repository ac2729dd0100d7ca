// Runs the suites and sums them up: node tests/lib/main.mjs [lint] [meta] [unit] [crash] [scenarios] [web]. See ../../test.
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { project, program } from './paths.mjs';
import { sanitizerEnvironment } from './sanitizers.mjs';
import { webBudgets, webSuite } from './web.mjs';

const suites = {
  lint: () => scripts('meta', (name) => name.startsWith('sources')),
  meta: () => scripts('meta', (name) => !name.startsWith('sources')),
  unit,
  crash: () => scripts('crash', () => true, 1),
  scenarios,
  web: async () => {
    await prepare();
    return webSuite();
  },
  budgets: webBudgets,
};
// One stage after the other; the rows of a stage go beside one another, each through its suites in turn. The C++ tests and the crashes
// mostly wait, for timers and for answers. What is measured comes last, when nothing else runs.
const stages = [[['unit'], ['lint', 'meta', 'crash']], [['scenarios']], [['web']], [['budgets']]];
const asked = process.argv.slice(2);
const wanted = (name) => asked.length === 0 || asked.includes(name === 'budgets' ? 'web' : name);
// The C++ tests stand in the build folder of the program under test.
const build = dirname(program);
const total = { passed: 0, failed: 0 };
let work;
let prepared;

process.on('exit', tidy);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
for (const rows of stages) {
  await Promise.all(rows.map(async (row) => {
    for (const name of row.filter(wanted)) await suite(name);
  }));
}
tidy();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function suite(name) {
  const start = Date.now();
  const { passed, failed } = orNothing(await suites[name]());
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - start) / 1000)} s)`);
}

// What a failed test leaves behind is the best description of what went wrong: it is kept, though not in memory.
function tidy() {
  if (!work) return;
  const kept = join(tmpdir(), basename(work));
  if (total.failed > 0) {
    if (kept !== work) spawnSync('mv', [work, kept]);
    console.log(`Data folders and logs of the tests: ${kept}`);
  } else rmSync(work, { recursive: true, force: true });
  work = undefined;
}

// A suite that found nothing to run has not passed.
function orNothing(count) {
  return count.passed + count.failed > 0 ? count : { passed: 0, failed: 1 };
}

// The C++ tests: cases are counted, not programs; a program that dies or leaks counts as one more failure.
async function unit() {
  await prepare();
  const reports = join(build, 'reports');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const ctest = await output('ctest', ['--test-dir', join(build, 'src'), '--output-on-failure', '--parallel', '2', '--timeout', '600'],
    { ...sanitizerEnvironment(), TMPDIR: work, GTEST_OUTPUT: `json:${reports}/` });
  const cases = new Map(readdirSync(reports).map((file) =>
    [basename(file, '.json').replace(/_test$/, ''), JSON.parse(readFileSync(join(reports, file), 'utf8'))]));
  const count = { passed: 0, failed: 0 };
  for (const [, name, verdict] of ctest.told.matchAll(/^ *\d+\/\d+ Test +#\d+: (\S+) \.+ *(Passed|.*)/gm)) {
    const report = cases.get(name);
    const ok = verdict === 'Passed';
    const failures = report ? report.failures + report.errors : 0;
    count.passed += report ? report.tests - report.disabled - failures : ok ? 1 : 0;
    count.failed += failures > 0 ? failures : ok ? 0 : 1;
  }
  if (ctest.code !== 0) {
    console.log(ctest.told);
    count.failed = Math.max(count.failed, 1);
  }
  return count;
}

// Scenarios that wait, for servers that hang and for turns of the background, go one after the other beside those that work.
async function scenarios() {
  const wait = (name) => /^(19_plateforme|21_courriels|56_imprimante)/.test(name);
  const [those, these] = await Promise.all([scripts('scenarios', wait, 1), scripts('scenarios', (name) => !wait(name))]);
  return { passed: those.passed + these.passed, failed: those.failed + these.failed };
}

// The scripts of one folder of tests/, two at a time: there are two cores on the smallest machine.
async function scripts(folder, named = () => true, concurrency = 2) {
  const files = readdirSync(join(project, 'tests', folder))
    .filter((name) => name.endsWith('.test.mjs') && named(name)).sort().map((name) => join(project, 'tests', folder, name));
  if (files.some((file) => /\.\/server\.mjs|lib\/server\.mjs/.test(readFileSync(file, 'utf8')))) await prepare();
  const count = { passed: 0, failed: 0 };
  const stream = run({ files, concurrency, timeout: 900_000 });
  stream.on('test:stderr', (data) => process.stderr.write(data.message));
  stream.on('test:pass', (data) => {
    if (!isContainer(data, files)) count.passed += 1;
  });
  stream.on('test:fail', (data) => {
    const error = data.details.error;
    if (error?.failureType === 'subtestsFailed' || /subtests? failed/.test(error?.message ?? '')) return;
    count.failed += 1;
    const place = data.file ? basename(data.file) : folder;
    console.log(`\nFAILED ${place}: ${data.name}\n${describe(error)}\n`);
  });
  await finished(stream.resume());
  return count;
}

function isContainer(data, files) {
  return data.details?.type === 'suite' || files.includes(data.name) || files.some((file) => basename(file) === basename(data.name));
}

// The message, and where in the tests it happened; not the frames of the runner, nor a difference that the message tells.
function describe(error) {
  const cause = error?.cause ?? error;
  if (typeof cause === 'string') return cause;
  const message = String(cause?.message ?? cause).replace(/\n\+ actual - expected[\s\S]*/, cause?.generatedMessage ? '$&' : '');
  const frames = (cause?.stack ?? '').split('\n').filter((frame) => /^\s+at .*\/tests\/(?!.*node_modules)/.test(frame)).slice(0, 3);
  return [message, ...frames].join('\n');
}

// Where data folders stand: in memory where there is room for them. What crashes in these tests is programs, not machines, so that
// nothing is proven by waiting for a disk.
function roomy() {
  if (process.env.TMPDIR) return process.env.TMPDIR;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (Math.min(bavail * bsize, freemem()) > 4e9) return '/dev/shm';
  } catch { /* there is no such folder */ }
  return tmpdir();
}

// Runs a program to its end beside others; what it told on both streams.
async function output(file, words, environment) {
  const child = spawn(file, words, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { told += text; });
  const code = await new Promise((resolve, reject) => { child.on('error', reject).on('close', resolve); });
  return { code, told };
}

// Makes the folder that the scripts share, once: the data folder that each copies, already created and migrated.
function prepare() {
  prepared ??= makeTemplate();
  return prepared;
}

async function makeTemplate() {
  work = mkdtempSync(join(roomy(), 'mypropartner-tests-'));
  // PostgreSQL never runs as root: its own user must be able to reach its data below this folder.
  chmodSync(work, 0o755);
  process.env.MYPROPARTNER_TEST_WORK = work;
  if (!existsSync(program)) throw new Error(`the program is not built: ${program}`);
  const template = join(work, 'template');
  const { code, told } = await output(program, ['migrate', '--data-dir', template], sanitizerEnvironment());
  if (code !== 0) throw new Error(`mypropartner migrate ended with ${code}\n${told}`);
  // As an administrator may: a quarter of the memory, which is the rule, takes each PostgreSQL longer to lay out than most scenarios use of it.
  appendFileSync(join(template, 'pg/postgresql.conf'), 'shared_buffers = 64MB\n');
  process.env.MYPROPARTNER_TEST_TEMPLATE = template;
}
