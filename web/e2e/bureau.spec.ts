// What the office says where one may not go, where an address leads too far, on paper, and in an exported file.
import { colleague } from '../../tests/lib/shop.mjs';
import { expect, login, test } from './shop';

test('a page that one may not see says which right it asks for, and offers nothing', async ({ page, running: { server, shop } }) => {
  const cashier = await colleague(server, shop, 'CAISSIER');
  await login(page, cashier.email);
  for (const [path, right] of [['/equipe', 'Équipe, « Voir »'], ['/journal', 'Équipe, « Voir »'], ['/compta', 'Comptabilité, « Voir »']] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Cette page demande un droit que vous n’avez pas' })).toBeVisible();
    await expect(page.getByText(right)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  }
});

test('an address beyond the last page leads to the last; the list is printed alone and exported whole', async ({ page, running: { shop } }) => {
  const { json } = await shop.api.post('/Document/enregistrer', { type: 'FACTURE', clientId: shop.professionnel.id, lignes: [{ designation: 'Volets', quantite: 1, prix_unitaire_ht: 100, tva: 20 }] });
  await shop.api.post(`/Document/${String(json.id)}/valider`, {});
  await login(page, shop.email);
  await page.goto('/documents?page=9999');
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.goto('/clients');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Exporter', exact: true }).click()]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const piece of stream) text += String(piece);
  expect(text.split('\r\n')[0]).toMatch(/Doit;En retard/);
  expect(text).toContain('120,00');
  expect(text).not.toContain('[]');
});
