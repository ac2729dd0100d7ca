// What a person arranges follows them to another machine; the picture of an article; what leaves by mail.
import { deflateSync } from 'node:zlib';
import { hand } from './files';
import { withoutMouse } from './hands';
import { expect, login, test } from './shop';

test.use({ mouse: false });

/** A grey PNG that browsers draw: signature, header, one strip of rows, end. */
function png(width: number, height: number): Buffer {
  const crc = (bytes: Buffer): number => (bytes.reduce((sum, byte) => {
    let value = (sum ^ byte) & 255;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value ^ (sum >>> 8);
  }, 0xffffffff) ^ 0xffffffff) >>> 0;
  const number = (value: number): Buffer => { const four = Buffer.alloc(4); four.writeUInt32BE(value); return four; };
  const chunk = (name: string, data: Buffer): Buffer => { const body = Buffer.concat([Buffer.from(name), data]); return Buffer.concat([number(data.length), body, number(crc(body))]); };
  const rows = Buffer.alloc((width + 1) * height, 128);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', Buffer.concat([number(width), number(height), Buffer.from([8, 0, 0, 0, 0])])), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

test('a view and columns are found again on another machine; what is forgotten there is forgotten here', async ({ page, browser, running: { server, shop } }) => {
  await login(page, shop.email);
  await page.goto('/clients?f=ville.has.Lyon');
  await expect(page.getByRole('row', { name: /Dupont/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Retirer le filtre/ })).toBeVisible();
  const views = page.getByRole('button', { name: 'Vues' });
  await views.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Garder cette vue…' }).click();
  await page.getByLabel('Nom de la vue').fill('Lyonnais');
  await page.getByLabel('Ouvrir la liste sur cette vue').check();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Lyonnais' })).toBeVisible();
  await page.getByRole('button', { name: 'Choisir les colonnes' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Pays' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Pays' })).toBeVisible();
  await expect.poll(async () => (await shop.api.get('/preferences')).json).toMatchObject({ preferences: [{ cle: 'colonnes:Client' }, { cle: 'vues:Client', valeur: { first: 'Lyonnais' } }] });

  const elsewhere = await (await browser.newContext({ baseURL: server.url })).newPage();
  await withoutMouse(elsewhere);
  await login(elsewhere, shop.email);
  await elsewhere.goto('/clients');
  await expect(elsewhere).toHaveURL(/ville\.has\.Lyon/);
  await expect(elsewhere.getByRole('button', { name: 'Lyonnais' })).toBeVisible();
  await elsewhere.getByRole('button', { name: 'Lyonnais' }).click();
  await elsewhere.getByRole('menuitem', { name: 'Oublier « Lyonnais »' }).click();
  await expect(elsewhere.getByRole('button', { name: 'Vues' })).toBeVisible();
  await expect.poll(async () => JSON.stringify((await shop.api.get('/preferences')).json)).not.toContain('Lyonnais');
  await elsewhere.context().close();
  // This browser opens once more on what it remembers, hears the news, and forgets.
  await page.goto('/clients');
  await expect(page.getByRole('button', { name: 'Vues' })).toBeVisible();
  await page.goto('/clients');
  await expect(page.getByRole('row', { name: /Œuvrard/ })).toBeVisible();
});

test('the application speaks English when asked, at once and the next time', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/documents');
  await page.getByRole('button', { name: /Mon compte/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Invoices and quotes' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Receivables' })).toBeVisible();
  await page.goto('/clients');
  await expect(page.getByRole('button', { name: 'Filter' })).toBeVisible();
  await page.getByRole('button', { name: /My account/ }).click();
  await page.getByRole('menuitem', { name: 'Français' }).click();
  await expect(page.getByRole('button', { name: 'Filtrer' })).toBeVisible();
});

test('an article gets a picture, which its list shows and a browser keeps', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto(`/articles/${shop.pain.id}`);
  await hand(page.getByRole('button', { name: 'Choisir une image' }), { name: 'pain.txt', mimeType: 'image/png', buffer: Buffer.from('pas une image') });
  await expect(page.getByText('Ce fichier n’est pas une image lisible.')).toBeVisible();
  await hand(page.getByRole('button', { name: 'Choisir une image' }), { name: 'pain.png', mimeType: 'image/png', buffer: png(1280, 960) });
  const picture = page.getByRole('img', { name: /Image de Pain/ });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image) => (image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : []))).toEqual([640, 480]);
  // What is typed afterwards is saved without a conflict: the picture is not part of the form.
  await page.getByLabel('Nom').fill('Pain de campagne 400 g');
  await page.getByLabel('Description').fill('Levain naturel');
  await expect(page.getByText('Enregistrez d’abord ce que vous avez modifié.')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Enregistré.')).toBeVisible();
  await page.goto('/articles');
  await expect(page.getByRole('row', { name: /Pain de campagne/ }).locator('img')).toHaveAttribute('src', new RegExp(`/Article/${shop.pain.id}/image\\?v=`));
  await page.goto(`/articles/${shop.pain.id}`);
  await page.getByRole('button', { name: 'Retirer' }).click();
  await expect(page.getByText('Pas encore d’image.')).toBeVisible();
});

test('an invoice leaves with the words of a reminder', async ({ page, running: { shop } }) => {
  const { json } = await shop.api.post('/Document/enregistrer', { type: 'FACTURE', clientId: shop.particulier.id, lignes: [{ designation: 'Ménage', quantite: 1, prix_unitaire_ht: 50, tva: 20 }] });
  await shop.api.post(`/Document/${String(json.id)}/valider`, {});
  await login(page, shop.email);
  await page.goto(`/documents/${String(json.id)}`);
  await page.getByRole('button', { name: 'Envoyer par courriel' }).click();
  const dialog = page.getByRole('dialog');
  const subject = dialog.getByLabel('Objet');
  const usual = await subject.inputValue();
  await dialog.getByRole('combobox', { name: 'Modèle' }).click();
  await page.getByRole('option', { name: 'Texte de la 1re relance' }).click();
  await expect(subject).not.toHaveValue(usual);
  await expect(dialog).toContainText('ne compte pas comme une relance');
  await dialog.getByRole('combobox', { name: 'Modèle' }).click();
  await page.getByRole('option', { name: 'Texte habituel : facture' }).click();
  await expect(subject).toHaveValue(usual);
});
