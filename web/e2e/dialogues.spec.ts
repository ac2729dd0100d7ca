// The acts on a document that a shop does a few times a year, each once through its dialog, which breaks no rule of WCAG 2.2 AA.
import type { Locator, Page } from '@playwright/test';
import { register } from '../../tests/lib/shop.mjs';
import { faultsInBoth } from './accessibility';
import { expect, login, type Shop, test } from './shop';

const TODAY = '2026-11-22';
test.use({ mouse: false });

const line = (designation: string, quantite: number, prix: number) => ({ designation, quantite, prix_unitaire_ht: prix, tva: 20 });
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });
const left = (page: Page): Locator => page.getByText('Reste dû', { exact: true }).locator('..');

async function issued(shop: Shop, type: string, lignes: unknown[]): Promise<string> {
  const { json } = await shop.api.post('/Document/enregistrer', { type, clientId: shop.professionnel.id, lignes });
  await shop.api.post(`/Document/${String(json.id)}/valider`, {});
  return String(json.id);
}

const pay = (shop: Shop, id: string, montant: number): Promise<unknown> => shop.api.post(`/Document/${id}/encaisser`, { montant, moyen_paiement: 'CHEQUE', date_paiement: TODAY, reference: '0012' });

async function axe(page: Page, what: string): Promise<void> {
  expect(await faultsInBoth(page, what)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** Opens the dialog of an act, wherever the act is offered, and looks at it. */
async function ask(page: Page, act: string): Promise<Locator> {
  const bar = page.getByRole('group', { name: 'Actions du document' });
  await expect(bar.getByRole('button').nth(1)).toBeVisible();
  const offered = bar.getByRole('button', { name: act, exact: true });
  const listed = page.getByRole('menuitem', { name: act, exact: true });
  const menu = page.getByRole('menu');
  // The acts are those of the document's state: they come a moment after it.
  await expect(async () => {
    if (await menu.count() > 0) await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    if (await offered.count() > 0) return;
    await page.getByRole('button', { name: 'Autres actions' }).click();
    await expect(listed).toBeVisible({ timeout: 1000 });
  }).toPass();
  await offered.or(listed).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button').nth(1)).toBeVisible();
  await axe(page, act);
  return dialog;
}

test('a quote is refused, reopened and issued again under its number', async ({ page, running: { shop } }) => {
  const id = await issued(shop, 'DEVIS', [line('Volets', 4, 150)]);
  await login(page, shop.email);
  await page.goto(`/documents/${id}`);
  await expect(heading(page, /Devis DE/)).toBeVisible();
  const number = /DE[\d-]+/.exec(await heading(page, /Devis DE/).innerText())?.[0] ?? 'none';
  const refusal = await ask(page, 'Noter le refus');
  await refusal.getByLabel('Raison du refus').fill('Trop cher');
  await refusal.getByRole('button', { name: 'Noter le refus' }).click();
  await expect(page.getByText('Refusé', { exact: true }).first()).toBeVisible();
  const reopening = await ask(page, 'Rouvrir');
  await reopening.getByRole('button', { name: 'Rouvrir' }).click();
  await expect(heading(page, 'Devis en brouillon')).toBeVisible();
  await expect(page.getByText(`Il reprendra le numéro ${number}.`)).toBeVisible();
  await page.getByLabel('Prix unitaire').fill('130');
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(heading(page, `Devis ${number}`)).toBeVisible();
  await expect(page.getByText('Total TTC', { exact: true }).last().locator('..')).toContainText('624,00');
});

test('goods come back in part', async ({ page, running: { shop } }) => {
  const order = await issued(shop, 'COMMANDE', [line('Chaises', 6, 40)]);
  const { json } = await shop.api.post(`/Document/${order}/transformer`, { vers: 'BON_LIVRAISON' });
  const note = String(json.id);
  for (const verb of ['valider', 'expedier', 'livrer']) await shop.api.post(`/Document/${note}/${verb}`, {});
  await login(page, shop.email);
  await page.goto(`/documents/${note}`);
  const dialog = await ask(page, 'Noter un retour');
  await dialog.getByLabel('Quantité de Chaises').fill('7');
  await dialog.getByRole('button', { name: 'Noter un retour' }).click();
  await expect(dialog.getByLabel('Quantité de Chaises')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Quantité de Chaises').fill('2');
  await dialog.getByLabel('Raison du retour').fill('Pied cassé');
  await dialog.getByRole('button', { name: 'Noter un retour' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(`/documents/${order}`);
  await expect(page.getByRole('region', { name: 'Avancement' }).getByRole('row', { name: /Chaises/ })).toContainText(/6.*4/);
});

test('a bounced cheque, a promise, and a debt that is lost', async ({ page, running: { shop } }) => {
  const bill = await issued(shop, 'FACTURE', [line('Table', 1, 200)]);
  await pay(shop, bill, 100);
  await login(page, shop.email);
  await page.goto(`/documents/${bill}`);
  await expect(left(page)).toContainText('140,00');
  await page.getByRole('row', { name: /Chèque/ }).getByRole('button').click();
  const reversal = page.getByRole('dialog');
  await expect(reversal).toContainText('100,00');
  await axe(page, 'reversal of a payment');
  await reversal.getByRole('combobox', { name: 'Raison' }).click();
  await page.getByRole('option', { name: 'Chèque impayé' }).click();
  await reversal.getByRole('button', { name: 'Annuler le paiement' }).click();
  await expect(left(page)).toContainText('240,00');
  await expect(page.getByRole('row', { name: /-100,00|−100,00/ })).toBeVisible();

  const promise = await ask(page, 'Noter une promesse');
  await promise.getByLabel('Paiement promis pour le').fill('30/11/2026');
  await promise.getByLabel('Qui a promis, comment').fill('M. Œuvrard, au téléphone');
  await promise.getByRole('button', { name: 'Noter une promesse' }).click();
  await expect(page.getByText(/30\/11\/2026.*M\. Œuvrard, au téléphone/)).toBeVisible();

  const loss = await ask(page, 'Passer en perte');
  await loss.getByRole('button', { name: 'Passer en perte' }).click();
  await expect(loss.getByLabel('Pourquoi la créance est perdue')).toHaveAttribute('aria-invalid', 'true');
  await loss.getByLabel('Pourquoi la créance est perdue').fill('Liquidation judiciaire');
  await loss.getByRole('button', { name: 'Passer en perte' }).click();
  await expect(page.getByText('Irrécouvrable', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('– Liquidation judiciaire')).toBeVisible();
});

test('a credit note is refunded in part, and what it leaves pays another invoice', async ({ page, running: { shop } }) => {
  const bill = await issued(shop, 'FACTURE', [line('Lampe', 1, 100)]);
  await pay(shop, bill, 120);
  const { json } = await shop.api.post(`/Document/${bill}/crediter`, {});
  await login(page, shop.email);
  await page.goto(`/documents/${String(json.id)}`);
  const refund = await ask(page, 'Rembourser');
  await expect(refund).toContainText('À rendre au client : 120,00');
  await refund.getByLabel('Montant').fill('500');
  await refund.getByRole('button', { name: 'Rembourser' }).click();
  await expect(refund.getByRole('alert')).toContainText('380,00');
  await refund.getByLabel('Montant').fill('50');
  await refund.getByRole('button', { name: 'Rembourser' }).click();
  await expect(page.getByText('Reste à utiliser', { exact: true }).locator('..')).toContainText('70,00');

  const other = await issued(shop, 'FACTURE', [line('Abat-jour', 1, 75)]);
  await page.goto(`/documents/${other}`);
  const use = await ask(page, 'Utiliser un avoir ou un crédit');
  await expect(use).toContainText('Avoirs à utiliser : 70,00');
  await use.getByRole('button', { name: 'Utiliser' }).click();
  await expect(left(page)).toContainText('20,00');
  await expect(page.getByRole('row', { name: /Avoir/ })).toContainText('70,00');
});

test('a wrong invoice is put right by another, which carries its payments', async ({ page, running: { shop } }) => {
  const bill = await issued(shop, 'FACTURE', [line('Bureau', 1, 300)]);
  await pay(shop, bill, 60);
  await login(page, shop.email);
  await page.goto(`/documents/${bill}`);
  const dialog = await ask(page, 'Rectifier');
  await dialog.getByRole('button', { name: 'Rectifier' }).click();
  await expect(heading(page, 'Facture en brouillon')).toBeVisible();
  await page.getByLabel('Prix unitaire').fill('280');
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(heading(page, /Facture.* FA/)).toBeVisible();
  await expect(left(page)).toContainText('276,00');
  await page.goto(`/documents/${bill}`);
  await expect(page.getByText('Annulée', { exact: true }).first()).toBeVisible();
});

test('the sales of an article and a declaration break no rule either', async ({ page, running: { server } }) => {
  // A company of its own: what is declared lies before what the others have issued.
  const shop = await register(server, 'Épicerie Petit');
  const { json } = await shop.api.post('/Document/enregistrer', { type: 'FACTURE', clientId: shop.particulier.id, dateEmission: '2026-10-05', lignes: [{ articleId: shop.pain.id, quantite: 3 }] });
  await shop.api.post(`/Document/${json.id}/valider`, { dateEmission: '2026-10-05' });
  const { json: declared } = await shop.api.post('/ereporting/preparer', { type: '10.3', du: '2026-10-01', au: '2026-10-31' });
  await login(page, shop.email);
  for (const path of [`/tableau/articles/${shop.pain.id}?periode=libre&du=2026-10-01&au=2026-10-31`, `/efacture/declarations/${declared.id}`]) {
    await page.goto(path);
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await axe(page, path);
  }
});
