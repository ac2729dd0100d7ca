import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import models from '../src/api/models.json' with { type: 'json' };
import { expect, login, test } from './shop';

const PAGES = ['/', '/documents', '/documents/nouveau?type=FACTURE', '/clients', '/clients/nouveau', '/articles', '/articles/nouveau', '/articles/categories', '/articles/champs', '/articles/prix', '/articles/importer', '/clients/importer', '/stock', '/stock/mouvements', '/stock/saisir', '/stock/alertes', '/stock/transferts', '/stock/transferts/nouveau', '/stock/inventaires', '/stock/valeur', '/stock/etiquettes', '/stock/magasins',
  '/donnees', '/parametres',
  '/tableau/documents', '/tableau/stock', '/encaissements', '/creances', '/creances?vue=factures', '/creances?vue=relances', '/creances?vue=credits',
  '/compta/tva', '/compta/tva/operations', '/compta/ventes', '/compta/tresorerie', '/compta/concordance', '/compta/fec', '/compta/cloture',
  '/efacture/recues', '/efacture/transmises', '/efacture/declarations', '/courriels',
  ...['societe', 'tva', 'series', 'apparence', 'reglement', 'courriel', 'modeles', 'relances', 'efacture', 'fidelite', 'divers', 'formule'].map((name) => `/parametres/${name}`),
  '/equipe', '/equipe/nouveau', '/equipe/roles', '/equipe/voir-comme', '/equipe/horaires', '/equipe/pointages', '/compte', '/journal', '/journal/aujourdhui',
  ...Object.keys(models).map((model) => `/donnees/${model}`)];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Goes to a page as a link does: without loading the application anew. */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path);
  await expect(page).toHaveURL(new RegExp(`${path.replaceAll(/[?/]/g, '\\$&')}$`));
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
}

/** The page in a scheme, once its colours have arrived: a colour on its way is nobody's. */
async function dressed(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

async function faults(page: Page, path: string, builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map((violation) => `${path} ${violation.id}: ${violation.nodes[0]?.html.slice(0, 160)}`);
}

// Light and dark differ in their colours alone: what is dark is asked about these.
test('no page breaks WCAG 2.2 AA, in light or dark', async ({ page, running: { shop } }) => {
  test.setTimeout(240_000);
  const found: string[] = [];
  const scan = async (path: string): Promise<void> => {
    await dressed(page, 'light');
    found.push(...await faults(page, path, new AxeBuilder({ page }).withTags(TAGS)));
    await dressed(page, 'dark');
    found.push(...await faults(page, `${path} (dark)`, new AxeBuilder({ page }).withRules(['color-contrast'])));
  };
  for (const path of ['/connexion', '/inscription']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await scan(path);
  }
  await login(page, shop.email);
  for (const path of PAGES) {
    await go(page, path);
    await scan(path);
  }
  expect(found).toEqual([]);
});

test('what opens over a page holds to it too', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  const found: string[] = [];
  const scan = async (what: string): Promise<void> => { found.push(...await faults(page, what, new AxeBuilder({ page }).withTags(TAGS))); };
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Le clavier');
  await scan('help');
  await page.keyboard.press('Escape');
  await page.goto(`/donnees/Client/${shop.particulier.id}`);
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByRole('dialog')).toContainText('Supprimer «');
  await scan('confirmation');
  await page.goto('/donnees/Client?f=ville.has.o~type.in.PARTICULIER');
  await page.getByRole('checkbox', { name: 'Choisir toute la page' }).check();
  await expect(page.getByRole('region', { name: 'Actions sur la sélection' })).toBeVisible();
  await scan('selection');
  expect(found).toEqual([]);
});
