import { choose, expect, login, test } from './shop';

test.use({ mouse: false });

test('a programme is set, a client gets points and a tier, whose discount a quote takes and whose points pay an invoice', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/parametres/fidelite');
  await expect(page.getByText('Aucune vente ne donne de points pour l’instant.')).toBeVisible();
  await page.getByLabel('Points gagnés par euro').fill('1,5');
  await page.getByLabel('Valeur d’un point').fill('0,05');
  await expect(page.getByText(/donne 150 points, qui paient 7,50/)).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Enregistré.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Nouveau palier' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Nom du palier').fill('Or');
  await drawer.getByLabel('Points sur un an').fill('400');
  await drawer.getByRole('textbox', { name: 'Remise' }).fill('5,5');
  await drawer.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('row', { name: /Or 400 5,5/ })).toBeVisible();

  await page.goto(`/clients/${shop.particulier.id}?filtre=points`);
  await page.getByRole('tab', { name: 'Points' }).click();
  await expect(page.getByText('400 points de plus pour le palier Or')).toBeVisible();
  await page.getByRole('button', { name: 'Ajuster les points' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Points', exact: true }).fill('500');
  await dialog.getByLabel('Raison').fill('Ouverture du magasin');
  await dialog.getByLabel('Dernier jour').fill('31/12/2026');
  await dialog.getByRole('button', { name: 'Donner' }).click();
  await expect(page.getByText('Points ajustés.')).toBeVisible();
  await expect(page.getByText(/500 points · de quoi payer 25,00/)).toBeVisible();
  await expect(page.getByText(/Palier Or, remise de 5,5/)).toBeVisible();
  await expect(page.getByText(/À dépenser : 500 points jusqu’au 31\/12\/2026/)).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Ouverture du magasin' })).toBeVisible();

  await page.goto('/documents/nouveau?type=DEVIS');
  await choose(page, 'Client', 'Dupont', /Dupont/);
  await expect(page.getByText(/Palier Or : 5,5.*de remise/)).toBeVisible();
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await expect(page.getByLabel('Remise globale', { exact: true })).toHaveValue('5,5');
  await expect(page.getByRole('button', { name: 'Appliquer' })).toHaveCount(0);
});
