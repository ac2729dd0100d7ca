// What is typed into a field of numbers is that number or a refusal that is seen: never another one.
import type { Locator, Page } from '@playwright/test';
import { expect, login, test } from './shop';

/** Over what stands there, key by key as a hand types. */
async function over(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.press('ControlOrMeta+a');
  await field.page().keyboard.type(text);
}

/** From the clipboard, in one go. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.press('ControlOrMeta+a');
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const leave = (page: Page): Promise<void> => page.keyboard.press('Tab');

test('a comma, a sign or a fraction typed first: a line of a document, an entry into stock, a percentage', async ({ page, running: { shop } }) => {
  await shop.api.create('Article', { reference: 'NOMBRE-1', nom: 'Corde', type: 'PRODUIT', prix_vente_ht: 10, tva: 20, suiviStock: true });
  await login(page, shop.email);

  await page.goto('/documents/nouveau?type=FACTURE');
  await page.getByLabel('Désignation').first().fill('Corde');
  const [price, quantity, discount] = [page.getByLabel('Prix unitaire'), page.getByLabel('Quantité'), page.getByLabel('Remise', { exact: true })];
  await over(price, '-5');
  await leave(page);
  await expect(price).toHaveValue(/^-5/);
  await paste(price, '1\u00a0234,56\u00a0€');
  await leave(page);
  await expect(price).toHaveValue(/^1\u202f234,56/);
  await over(quantity, ',5');
  await leave(page);
  await expect(quantity).toHaveValue(/^0?,5$/);
  await over(discount, ',');
  await expect(discount).toHaveValue(/^,/);
  await page.keyboard.type('5');
  await leave(page);
  await expect(discount).toHaveValue(/^0?,5/);
  await expect(page.getByText('614,19').first()).toBeVisible();

  await page.goto('/stock/saisir');
  await page.getByLabel('Scanner ou taper un code').fill('NOMBRE-1');
  await page.keyboard.press('Enter');
  const entered = page.getByLabel('Quantité de Corde');
  await expect(entered).toHaveValue('1');
  await over(entered, '1,5');
  await expect(entered).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Un nombre entier, sans virgule.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeDisabled();
  await over(entered, '15');
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeEnabled();

  await page.goto('/articles/prix?q=NOMBRE');
  await page.getByRole('checkbox', { name: 'Choisir Corde' }).check();
  await page.getByRole('button', { name: 'Changer de x %' }).click();
  const percent = page.getByRole('textbox', { name: 'Pourcentage' });
  await over(percent, '10');
  await over(percent, '-5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { name: /^Prix TTC, Corde :/ })).toContainText('11,40');
});
