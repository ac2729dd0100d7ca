import { spawnSync } from 'node:child_process';
import { colleague, siret } from '../../tests/lib/shop.mjs';
import { hand } from './files';
import { expect, login, test } from './shop';

test.use({ mouse: false });

/** Twelve grey pixels by six. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAwAAAAGCAIAAAB4jOjWAAAAD0lEQVR4nGOIIgIwDFVFAO/OS/GsBB63AAAAAElFTkSuQmCC', 'base64');

test('a wrong SIRET is refused as it is typed; what it gives is proposed, and saved by keyboard', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/parametres');
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('siret');
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('link', { name: 'Entreprise' }).click();
  const field = page.getByLabel('SIRET', { exact: true });
  const right = siret('404833048', 7);
  await field.fill(right.slice(0, 10));
  await expect(page.getByText('Encore 4 caractères.')).toBeVisible();
  await field.fill(`${right.slice(0, 13)}${(Number(right[13]) + 1) % 10}`);
  await expect(page.getByText('La clé de ce SIRET est fausse : vérifiez chaque chiffre.')).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Corrigez d’abord les champs signalés en rouge.')).toBeVisible();
  await expect(field).toBeFocused();

  await field.fill(right.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 '));
  await expect(page.getByText('Ce numéro ne contient pas le SIREN de l’entreprise.')).toBeVisible();
  await page.getByRole('button', { name: 'Reprendre' }).first().click();
  await expect(page.getByLabel('SIREN', { exact: true })).toHaveValue('404 833 048');
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(page.getByLabel('Numéro de TVA')).toHaveValue('FR83404833048');
  await page.getByLabel('Ville', { exact: true }).fill('');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Enregistré.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'L’adresse du siège, code postal et ville compris' })).toBeVisible();
  expect((await shop.api.get('/Entreprise?select=siret')).json).toEqual([{ siret: right }]);
  expect((await shop.api.get('/ParametresEntreprise?select=siren,numeroTva,ville')).json).toEqual([{ siren: '404833048', numeroTva: 'FR83404833048', ville: null }]);

  await page.getByLabel('Ville', { exact: true }).fill('Nantes');
  await page.getByRole('link', { name: 'Réglages' }).last().click();
  await expect(page.getByRole('dialog')).toContainText('Quitter sans enregistrer ?');
  await page.getByRole('button', { name: 'Rester' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Rien ne manque').or(page.getByText('Le logo'))).toBeVisible();
});

test('a series shows its next numbers before it exists, and none of its numbers is missing', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/parametres/series');
  await page.getByRole('button', { name: 'Nouvelle série' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Nom').fill('Factures du marché');
  await drawer.getByLabel('Préfixe').fill('MA');
  await drawer.getByLabel('Premier numéro').fill('128');
  await expect(drawer.getByText(/^MA\d{4}-00128$/)).toBeVisible();
  await expect(drawer.getByText(/^MA\d{4}-00001$/)).toBeVisible();
  await drawer.getByLabel('Motif').fill('{prefixe}-{001}');
  await expect(drawer.getByText(/repart à 1 chaque année/).first()).toBeVisible();
  await drawer.getByRole('switch', { name: 'Repartir à 1 chaque année' }).click();
  await expect(drawer.getByText('MA-128')).toBeVisible();
  await drawer.getByRole('button', { name: 'Créer la série' }).click();
  await expect(page.getByRole('row', { name: /Factures du marché MA-128/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Factures', exact: true }).click();
  await page.getByRole('option', { name: 'Factures du marché' }).click();
  await expect(page.getByRole('row', { name: /Factures du marché MA-128 Factures \(par défaut\)/ })).toBeVisible();
  await page.getByRole('button', { name: 'Contrôler les numéros' }).click();
  await expect(page.getByText('Factures du marché : Aucun numéro donné.')).toBeVisible();
});

test('the page renews as its choices change, before they are kept', async ({ page, running: { shop } }) => {
  const textOf = (bytes: Buffer): string => spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' }).stdout;
  const renewed = () => page.waitForResponse((answer) => answer.url().endsWith('/modele-page/apercu') && answer.ok());
  const bytes: Buffer[] = [];
  await page.route('**/modele-page/apercu', async (route) => {
    const answer = await route.fetch();
    bytes.push(await answer.body());
    await route.fulfill({ response: answer });
  });
  await login(page, shop.email);
  const first = renewed();
  await page.goto('/parametres/apparence');
  await first;
  await expect(page.locator('iframe[title="Aperçu du document en PDF"]')).toBeVisible();
  expect(textOf(bytes.at(-1) ?? Buffer.alloc(0))).toContain('ART-001');
  const second = renewed();
  await page.getByRole('switch', { name: 'Référence des articles' }).click();
  await second;
  await expect.poll(() => textOf(bytes.at(-1) ?? Buffer.alloc(0))).not.toContain('ART-001');
  expect((await shop.api.get('/modele-page')).json).toMatchObject({ reference: true });
  await hand(page.getByRole('button', { name: 'Choisir une image' }), { name: 'logo.png', mimeType: 'image/png', buffer: PNG });
  await expect(page.getByRole('img', { name: 'Logo de l’entreprise' })).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Enregistré.')).toBeVisible();
  expect((await shop.api.get('/modele-page')).json).toMatchObject({ reference: false });
});

test('an owner gives a right and takes it back: the cashier sees prices, then none; the log tells', async ({ page, browser, running: { server, shop } }) => {
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "Article" SET prix_achat = 0.7319 WHERE id = '${shop.pain.id}';`);
  const cashier = await colleague(server, shop, 'CAISSIER');
  const context = await browser.newContext({ baseURL: server.url, locale: 'fr-FR' });
  const till = await context.newPage();
  await login(till, cashier.email);
  const seesPrice = async (count: number): Promise<void> => {
    await till.goto(`/donnees/Article/${shop.pain.id}`);
    await expect(till.getByRole('heading', { level: 1 })).not.toHaveText('…');
    await expect(till.getByText(/^Prix d’achat/)).toHaveCount(count);
  };
  await seesPrice(0);
  await login(page, shop.email);
  await page.goto(`/equipe/${cashier.userId}`);
  const price = page.getByRole('switch', { name: 'Voit les prix d’achat' });
  await price.click();
  await expect(price).toBeChecked();
  await page.getByRole('button', { name: 'Catalogue' }).click();
  await expect(page.getByRole('checkbox', { name: 'Voir les prix d’achat' })).toBeChecked();
  await page.getByRole('button', { name: 'Enregistrer les droits' }).click();
  await expect(page.getByText('Enregistré.')).toBeVisible();
  await seesPrice(1);

  await page.getByRole('link', { name: 'Voir comme' }).click();
  await expect(page.getByText('Vue simulée : Léa Petit')).toBeVisible();
  await page.getByRole('button', { name: 'Articles' }).click();
  await expect(page.getByRole('columnheader', { name: 'Prix d’achat HT' })).toBeVisible();
  await page.goBack();
  await price.click();
  await page.getByRole('button', { name: 'Enregistrer les droits' }).click();
  // Kept, not only sent: while it is on its way the button is closed as well.
  await expect(page.locator('[data-loading]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Enregistrer les droits' })).toBeDisabled();
  await seesPrice(0);
  await page.getByRole('link', { name: 'Voir comme' }).click();
  await page.getByRole('button', { name: 'Articles' }).click();
  await expect(page.getByText('Colonnes invisibles : Prix d’achat HT')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Son menu' }).getByRole('button', { name: 'Réglages' })).toHaveCount(0);
  await context.close();

  await page.goto('/journal');
  await page.getByRole('combobox', { name: 'Action' }).click();
  await page.getByRole('option', { name: 'Droits changés' }).click();
  await expect(page.getByText('2 actions', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Voir le détail' }).first().click();
  const change = page.getByRole('row', { name: /^voi. .*prix.*achat/i });
  await expect(change).toContainText('oui');
  await expect(change).toContainText('rien');
  await page.getByRole('link', { name: 'Ouvrir', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Léa Petit' })).toBeVisible();
});

test('a key is made, used, seen used, and ended', async ({ page, request, running: { server, shop } }) => {
  await login(page, shop.email);
  await page.goto('/compte');
  await expect(page.getByText('cette session')).toHaveCount(1);
  await page.getByRole('button', { name: 'Nouvelle clé' }).click();
  await page.getByRole('dialog').getByLabel('À quoi sert-elle ?').fill('Tableau de bord');
  await page.getByRole('button', { name: 'Lecture de tout' }).click();
  await page.getByRole('button', { name: 'Créer la clé' }).click();
  const secret = await page.getByRole('dialog').locator('pre').innerText();
  expect(secret).toMatch(/^mpp_/);
  const headers = { Authorization: `Bearer ${secret}` };
  expect((await request.get(`${server.url}/api/v1/Client?select=id&limit=1`, { headers })).status()).toBe(200);
  expect((await request.post(`${server.url}/api/v1/Client`, { headers, data: { nom: 'Intrus' } })).status()).toBe(403);
  await page.getByRole('button', { name: 'C’est noté' }).click();
  await page.reload();
  await expect(page.getByRole('row', { name: /Tableau de bord/ })).not.toContainText('Jamais');
  await page.getByRole('button', { name: 'Révoquer Tableau de bord' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Révoquer' }).click();
  await expect(page.getByText('Aucune clé.')).toBeVisible();
  expect((await request.get(`${server.url}/api/v1/Client?select=id&limit=1`, { headers })).status()).toBe(401);
});
