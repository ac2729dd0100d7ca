import { defineConfig } from '@playwright/test';

const executablePath = '/usr/bin/chromium-headless-shell';
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'];
// A journey loads the application afresh and leaves it: what a compiler makes faster in it does not pay for the compiler.
const SHORT = ['--js-flags=--no-opt --no-maglev'];

// The browser is Debian's, the server is the real program on a database of its own (e2e/shop.ts).
export default defineConfig({
  testDir: 'e2e',
  // One more than the smallest machine has cores: a journey waits for its page a quarter of its time.
  workers: 3,
  retries: 0,
  // Generous: a machine that is busy must not fail what is right; what is wrong fails no sooner than it must.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['line']],
  // What is measured has the machine for itself: ./test runs it when all else is done.
  projects: [
    { name: 'journeys', testIgnore: /budgets/, grepInvert: /@measured/, outputDir: '../build/web/results/journeys', use: { launchOptions: { executablePath, args: [...ARGS, ...SHORT] } } },
    { name: 'budgets', grep: /budgets\.spec|@measured/, workers: 1, outputDir: '../build/web/results/budgets' },
  ],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
    launchOptions: { executablePath, args: ARGS },
  },
});
