// What journeys of the till have in common: a shop that sells, and what hands and scanner do.
import type { Page } from '@playwright/test';
import { expect, PASSWORD, type Shop } from './shop';

export const PIN = '2580';
export const BARCODE = '3017620422003';

export interface Register {
  id: string;
  name: string;
}

export type Running = { server: { url: string; sql: (text: string) => string[] }; shop: Shop };

/** A register, and articles with prices that a customer reads. */
export async function equip({ server, shop }: Running): Promise<Register> {
  const category = await shop.api.create('Categorie', { nom: 'Boulangerie', couleur: '#c98a2b', ordre: 1 });
  await shop.api.create('Article', { reference: 'BAG', nom: 'Baguette tradition', type: 'PRODUIT', prix_vente_ht: 1.23, prix_vente_ttc: 1.3, tva: 5.5, suiviStock: false, categorieId: category.id, codeBarres: [BARCODE] });
  await shop.api.create('Article', { reference: 'CAF', nom: 'Café', type: 'PRODUIT', prix_vente_ht: 1.64, prix_vente_ttc: 1.8, tva: 10, suiviStock: false });
  const [me] = server.sql(`SET app.entreprise = '${shop.entrepriseId}'; SELECT id FROM "User" WHERE email = '${shop.email}';`);
  await shop.api.post(`/User/${me}/definir-pin`, { pin: PIN });
  const [store] = (await shop.api.get('/Store?isMainStore=is.true&select=id')).json;
  const { id } = await shop.api.create('Register', { storeId: store?.id, nom: 'Comptoir 1', code: 'C1' });
  return { id, name: 'Comptoir 1' };
}

export async function enter(page: Page): Promise<void> {
  await expect(page.getByText('Votre code')).toBeVisible();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
}

/** From a new device to a till that sells. */
export async function open(page: Page, shop: Shop, register: Register, notes = '5'): Promise<void> {
  await page.goto('/caisse');
  await page.getByLabel('Adresse électronique').fill(shop.email);
  await page.getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('button', { name: register.name }).click();
  await page.getByLabel('Nombre de 20,00').fill(notes);
  await page.getByRole('button', { name: 'Ouvrir la caisse' }).click();
  await enter(page);
}

export const total = (page: Page) => page.getByTestId('total');
export const tile = (page: Page, name: string) => page.getByRole('region', { name: 'Articles' }).getByRole('button', { name });
export const badge = (page: Page, text: string | RegExp) => expect(page.getByRole('button', { name: text })).toBeVisible();

/** What a scanner with an American keyboard types into a French computer: as fast as it does, ended by Enter. */
export const scan = (page: Page, code: string): Promise<void> => page.evaluate((text) => {
  const written: Record<string, string> = { 0: 'à', 1: '&', 2: 'é', 3: '"', 4: "'", 5: '(', 6: '-', 7: 'è', 8: '_', 9: 'ç', '-': ')' };
  const type = (key: string, place: string): void => {
    const target = document.activeElement ?? document.body;
    const event = new KeyboardEvent('keydown', { key, code: place, shiftKey: /^Key/.test(place), bubbles: true, cancelable: true });
    if (target.dispatchEvent(event) && target instanceof HTMLInputElement && key.length === 1) document.execCommand('insertText', false, key);
  };
  for (const letter of text) type(written[letter] ?? letter, /\d/.test(letter) ? `Digit${letter}` : letter === '-' ? 'Minus' : `Key${letter.toUpperCase()}`);
  type('Enter', 'Enter');
}, code);

export async function payByCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Encaisser/ }).click();
  await page.getByRole('button', { name: 'Carte bancaire' }).click();
  await expect(page.getByRole('button', { name: 'Ticket suivant' })).toBeVisible();
}

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ticket suivant' }).click();
  await expect(total(page)).toHaveText(/^0,00/);
}

/** Tickets of a register that the server has, and their sum in centimes. */
export const onServer = ({ server, shop }: Running, register: Register): string[] => server.sql(`SET app.entreprise = '${shop.entrepriseId}';
  SELECT count(*) || ' ' || coalesce(sum(d.montant_ttc), 0) || ' ' || count(DISTINCT t."sequenceLocale") FROM systeme.caisse_ticket t JOIN "Document" d ON d.id = t."documentId"
  WHERE t."registerId" = '${register.id}' AND t.nature = 'VENTE';`);

/** The page is kept by its worker from the second load on. */
export async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await page.reload();
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
}

export async function comeBack(page: Page): Promise<Page> {
  await page.goto('/caisse');
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
  return page;
}

/** Thousandths of the first line of what is being sold, as the device keeps it. */
export const draftQuantity = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((resolve) => {
  const opening = indexedDB.open('mypropartner-caisse');
  opening.onsuccess = () => {
    const reading = opening.result.transaction('session').objectStore('session').get('brouillon');
    reading.onsuccess = () => { opening.result.close(); resolve(reading.result?.lines?.[0]?.quantite); };
  };
}));
