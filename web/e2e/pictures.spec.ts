// The pictures that are kept of each run (build/web/screenshots), on the demo company and on its day: the guide shows them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test as base } from '@playwright/test';
import { command, FROZEN, migrated, newFolder, Server } from '../../tests/lib/server.mjs';
import { expect } from './shop';

const FOLDER = join(import.meta.dirname, '..', '..', 'build', 'web', 'screenshots');

const test = base.extend<object, { demo: { url: string } }>({
  demo: [async ({}, use) => {
    const folder = migrated(join(newFolder(), 'data'));
    const made = command(['demo', '--data-dir', folder, '--documents', '300', '--seed', '7']);
    if (made.code !== 0) throw new Error(made.output + made.errors);
    const server = await Server.start({ folder });
    await use(server);
    await server.close();
  }, { scope: 'worker', timeout: 120_000 }],
  baseURL: async ({ demo }, use) => use(demo.url),
  viewport: { width: 1120, height: 720 },
});

async function enter(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(FROZEN));
  await page.goto('/connexion');
  await page.getByLabel('Adresse électronique').fill('demo@mypropartner.fr');
  await page.getByLabel('Mot de passe').fill('demo-quincaillerie');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
}

/** A till asks the server for news whenever it likes: its pictures wait for what they show alone. */
async function keep(page: Page, name: string, quiet = true): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  if (quiet) await page.waitForLoadState('networkidle');
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

test('pictures: what one sees first, lists and records', async ({ page }) => {
  await enter(page);
  await keep(page, 'tableau-de-bord');
  await go(page, '/documents');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await keep(page, 'liste');
  await page.getByText(/^FA2026-/).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Facture/ })).toBeVisible();
  await keep(page, 'facture');
  await go(page, '/clients');
  await page.locator('tbody tr').nth(1).click();
  await expect(page).toHaveURL(/\/clients\/[0-9a-f-]{36}/);
  await keep(page, 'client');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/Aller à/).fill('girard');
  await expect(page.getByRole('dialog').getByText(/Girard/).first()).toBeVisible();
  await keep(page, 'palette');
});

test('pictures: settings, import, an error, dark, a phone', async ({ page }) => {
  await enter(page);
  await go(page, '/parametres');
  await keep(page, 'reglages');
  await go(page, '/articles/importer');
  await keep(page, 'import');
  await go(page, '/clients/nouveau');
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Menuiserie Faure');
  await page.getByLabel('Adresse électronique').fill('menuiserie chez exemple');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.locator('[aria-invalid="true"], [data-invalid="true"]').first()).toBeVisible();
  await keep(page, 'erreur');
  await page.emulateMedia({ colorScheme: 'dark' });
  page.on('dialog', (dialog) => { void dialog.accept(); });
  await go(page, '/articles');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await keep(page, 'sombre');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 390, height: 780 });
  await go(page, '/documents');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await keep(page, 'telephone');
});

/** Chooses in a field that lists few. */
async function pick(page: Page, field: string, answer: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: answer }).click();
}

test('pictures: stock, a transfer, a count on a phone', async ({ page }) => {
  await enter(page);
  await go(page, '/stock');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await keep(page, 'stock');
  await go(page, '/stock/transferts/nouveau');
  await pick(page, 'Depuis', 'Magasin de Grenoble');
  await pick(page, 'Vers', 'Dépôt de Voiron');
  for (const [code, name] of [['PEI-0110', 'Acétone 1 L'], ['VIS-0240', 'Agrafe 10 mm, boîte de 1000'], ['ELE-0190', 'Ampoule LED E27 9 W 2700 K']] as const) {
    await page.getByLabel('Scanner ou taper un code').fill(code);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(`Quantité de ${name}`)).toHaveValue('1');
    await page.getByLabel(`Quantité de ${name}`).fill('6');
  }
  await keep(page, 'transfert');
  await page.setViewportSize({ width: 390, height: 780 });
  await go(page, '/stock/inventaires');
  await page.getByRole('button', { name: 'Nouvel inventaire' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir l’inventaire' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Inventaire INV/);
  await page.getByLabel('Quantité', { exact: true }).fill('12');
  await page.getByLabel('Scanner ou taper un code').fill('PEI-0110');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Acétone 1 L : 12 comptés')).toBeVisible();
  await keep(page, 'inventaire');
});

/** From the log-in of the device to a till that sells. */
async function openTill(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(FROZEN));
  await page.goto('/caisse');
  await page.getByLabel('Adresse électronique').fill('demo@mypropartner.fr');
  await page.getByLabel('Mot de passe').fill('demo-quincaillerie');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('button', { name: 'Caisse 1' }).click();
  await page.getByLabel('Nombre de 20,00').fill('5');
  await page.getByRole('button', { name: 'Ouvrir la caisse' }).click();
  await page.getByRole('button', { name: 'Hélène Chartreuse' }).click();
  await expect(page.getByText('Votre code')).toBeVisible();
  await page.keyboard.type('2580');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
}

test('pictures: the till, its tender, its closing and the Z', async ({ page }) => {
  await openTill(page);
  const tiles = page.getByRole('region', { name: 'Articles' });
  for (const name of ['Acétone 1 L', 'Allume-feu naturel', 'Ampoule LED E27', 'Ampoule LED E27']) await tiles.getByRole('button', { name }).first().click();
  await expect(page.getByTestId('total')).toHaveText(/20,50/);
  await keep(page, 'caisse', false);
  await page.keyboard.press('F9');
  await page.keyboard.type('5000');
  await expect(page.getByRole('dialog')).toContainText(/29,50/);
  await keep(page, 'encaissement', false);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ticket suivant' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Clôturer la session' }).click();
  await page.getByRole('button', { name: 'Compter le tiroir' }).click();
  await page.getByLabel('Nombre de 20,00').fill('6');
  await page.getByLabel('Nombre de 0,50').fill('1');
  await keep(page, 'comptage', false);
  await page.getByRole('button', { name: 'Clôturer', exact: true }).click();
  await expect(page.getByText('Le compte est juste.')).toBeVisible();
  await go(page, '/caisses/clotures');
  await page.locator('tbody tr').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Z n° \d+ · Caisse 1/ })).toBeVisible();
  await keep(page, 'z');
});
