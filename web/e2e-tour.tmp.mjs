import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
const [url, out, ...rest] = process.argv.slice(2);
const modes = rest[0].split(',');
const paths = rest.slice(1);
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'] });
for (const mode of modes) {
  const phone = mode.startsWith('phone');
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce', viewport: phone ? { width: 390, height: 800 } : { width: 1280, height: 800 }, colorScheme: mode.includes('dark') ? 'dark' : 'light' });
  const page = await context.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text().slice(0, 200)); });
  await page.request.post(`${url}/api/v1/session`, { data: { email: process.env.MAIL ?? 'demo@mypropartner.fr', motDePasse: process.env.PASS ?? 'demo-quincaillerie', navigateur: true } });
  await page.goto(url);
  await page.waitForSelector('h1');
  if (process.env.EN) { await page.getByRole('button', { name: /Mon compte/ }).click(); await page.getByRole('menuitem', { name: 'English' }).click(); await page.waitForTimeout(500); }
  for (const path of paths) {
    const [where, click] = path.split('@');
    await page.goto(url + where);
    await page.waitForSelector('h1');
    await page.waitForLoadState('networkidle').catch(() => {});
    await page.waitForFunction(() => document.querySelectorAll('.mantine-Skeleton-root').length === 0, undefined, { timeout: 8000 }).catch(() => console.log('skeleton', path));
    if (click) for (const one of click.split('>')) { await page.getByRole(/^#/.test(one) ? 'tab' : /^=/.test(one) ? 'link' : 'button', { name: one.replace(/^[#=]/, '') }).first().click(); await page.waitForTimeout(700); }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) console.log('OVERFLOW', mode, path, wide);
    const name = `${mode}-${path.replace(/[^a-z0-9]+/gi, '_').slice(0, 60)}`;
    await page.screenshot({ path: `${out}/${name}.png`, fullPage: process.env.FULL === '1' });
  }
  await context.close();
}
await browser.close();
