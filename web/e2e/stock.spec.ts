// Stock from the first entry to the count, with a scanner that types: movements, why, a transfer by scan, a count on a phone, labels.
import type { Page } from '@playwright/test';
import { goods } from '../../tests/lib/stock.mjs';
import { expect, login, type Shop, test } from './shop';

test.use({ mouse: false });

const scan = async (page: Page, code: string): Promise<void> => {
  const field = page.getByLabel('Scanner ou taper un code');
  await field.fill(code);
  await field.press('Enter');
};

/** An article with a code, and a second store. */
async function lamp(shop: Shop): Promise<{ article: string; depot: string }> {
  const { id: article } = await shop.api.create('Article', { reference: 'LAMPE-1', nom: 'Lampe de chevet', type: 'PRODUIT', prix_vente_ht: 40, tva: 20, suiviStock: true, codeBarres: ['5901234123457'], stock_alerte: 3 });
  const { id: depot } = await shop.api.create('Store', { nom: 'Dépôt' });
  return { article, depot };
}

test('an entry by scan, why seven, a transfer sent and received, a count while phones are in hand', async ({ page, running: { shop } }) => {
  await lamp(shop);
  await login(page, shop.email);

  await page.goto('/stock/saisir');
  await scan(page, '404');
  await expect(page.getByText('Aucun article n’a le code « 404 ».')).toBeVisible();
  await scan(page, '5901234123457');
  await scan(page, 'LAMPE-1');
  // What was scanned is found in its own time: what is typed over it comes after.
  await expect(page.getByLabel('Quantité de Lampe de chevet')).toHaveValue('2');
  await page.getByLabel('Quantité de Lampe de chevet').fill('8');
  await page.getByLabel('Coût d’achat HT de Lampe de chevet').fill('12,5');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('1 mouvement enregistré.')).toBeVisible();
  await page.getByText('Sortie', { exact: true }).click();
  await scan(page, 'LAMPE-1');
  await page.getByRole('textbox', { name: 'Motif' }).fill('Prêtée au voisin');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Scannez un article ou choisissez-le par son nom.')).toBeVisible();

  await page.goto('/stock');
  await page.getByRole('row', { name: /Lampe de chevet/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pourquoi 7 ?');
  await expect(page.getByText('Le registre rejoué donne bien 7.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Prêtée au voisin/ })).toContainText('−1');

  await page.goto('/stock/transferts/nouveau');
  await page.getByRole('combobox', { name: 'Depuis' }).click();
  await page.getByRole('option', { name: 'Magasin principal' }).click();
  await page.getByRole('combobox', { name: 'Vers' }).click();
  await page.getByRole('option', { name: 'Dépôt' }).click();
  await scan(page, '5901234123457');
  await expect(page.getByLabel('Quantité de Lampe de chevet')).toHaveValue('1');
  await page.getByLabel('Quantité de Lampe de chevet').fill('9');
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(page.getByText(/Il ne reste que 7/).first()).toBeVisible();
  await page.getByLabel('Quantité de Lampe de chevet').fill('3');
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Transfert TR-2026-00001');
  await page.getByRole('button', { name: 'Expédier' }).click();
  await expect(page.getByText('En route', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Partir de zéro pour scanner' }).click();
  await scan(page, '5901234123457');
  await scan(page, '5901234123457');
  await page.getByLabel('Manquant de Lampe de chevet').fill('1');
  await page.getByLabel('Ce qui est arrivé').fill('Perdue en route');
  await page.getByRole('button', { name: 'Recevoir' }).click();
  await expect(page.getByText('Reçu avec écart')).toBeVisible();

  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/stock/inventaires');
  await page.getByRole('button', { name: 'Nouvel inventaire' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir l’inventaire' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inventaire INV-2026-00001');
  await page.getByLabel('Quantité', { exact: true }).fill('3');
  await scan(page, '5901234123457');
  await expect(page.getByText('Lampe de chevet : 3 comptés')).toBeVisible();
  await page.getByRole('button', { name: 'Clôturer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clôturer' }).click();
  await expect(page.getByText('Clôturé', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('alerts lead to a transfer; value and labels', async ({ page, running: { server, shop } }) => {
  const { article, depot } = await lamp(shop);
  await goods(server, shop).move('ENTREE', depot, [{ articleId: article, quantite: 2, coutUnitaire: 12.5 }]);
  await login(page, shop.email);
  await page.goto('/stock/alertes');
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alertes de stock');
  await page.goto('/stock/valeur');
  await expect(page.getByText('Dépôt').first()).toBeVisible();
  await page.goto('/stock/etiquettes');
  await scan(page, '5901234123457');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Créer le PDF' }).click();
  expect((await download).suggestedFilename()).toBe('etiquettes.pdf');
});
