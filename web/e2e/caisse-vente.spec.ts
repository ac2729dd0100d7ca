// At the counter: what no catalogue knows, keys of one's own, the camera, the card terminal, the customer's screen.
import type { Page } from '@playwright/test';
import { expect, test } from './shop';
import { badge, enter, equip, next, onServer, open, payByCard, type Register, type Running, scan, tile, total } from './till';

test.use({ serviceWorkers: 'allow' });

const UNKNOWN = '3760012345678';
const lines = (page: Page) => page.getByRole('list', { name: 'Lignes du ticket' });

test('a ticket is put aside, another sold, and it is taken up again; one whose answer was lost waits once', async ({ page, running }) => {
  const register = await equip(running);
  await open(page, running.shop, register);
  const sheet = page.getByRole('dialog');
  const hold = async (name: string): Promise<void> => {
    await page.keyboard.press('F8');
    await sheet.getByLabel('Nom du ticket').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`« ${name} » est en attente.`)).toBeVisible();
    await expect(total(page)).toHaveText(/^0,00/);
  };
  await tile(page, 'Café').click();
  await hold('Terrasse 4');
  // The server keeps it, and what it says of it never arrives.
  await page.route('**/attente', async (route) => {
    if (route.request().method() === 'POST') await route.fetch();
    await (route.request().method() === 'POST' ? route.abort() : route.continue());
  });
  await tile(page, 'Baguette tradition').click();
  await hold('Mme Petit');
  await page.unroute('**/attente');
  await tile(page, 'Baguette tradition').click();
  await payByCard(page);
  await next(page);
  await page.keyboard.press('F8');
  await expect(sheet.getByRole('listitem')).toHaveCount(2);
  await sheet.getByRole('button', { name: 'Mme Petit' }).click();
  await expect(total(page)).toHaveText(/1,30/);
  await payByCard(page);
  await next(page);
  await page.keyboard.press('F8');
  await expect(sheet.getByRole('listitem')).toHaveCount(1);
  await sheet.getByRole('button', { name: 'Terrasse 4' }).click();
  await expect(total(page)).toHaveText(/1,80/);
  await payByCard(page);
  await next(page);
  await expect.poll(() => onServer(running, register)).toEqual(['3 4.40 3']);
  await page.keyboard.press('F8');
  await expect(sheet).toContainText('Aucun ticket en attente.');
});

test('an unknown code becomes an article with three answers, and without network a free line', async ({ page, context, running }) => {
  const register = await equip(running);
  await open(page, running.shop, register);
  await scan(page, UNKNOWN);
  const sheet = page.getByRole('dialog', { name: 'Code inconnu' });
  await expect(sheet.getByLabel('Nom')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('alert')).toHaveText('Donnez un nom à cet article.');
  await sheet.getByLabel('Nom').fill('Confiture de figues');
  await sheet.getByLabel('Prix TTC').fill('4,90');
  await sheet.getByRole('button', { name: '5,5' }).click();
  await sheet.getByRole('button', { name: 'Créer et vendre' }).click();
  await expect(total(page)).toHaveText(/4,90/);
  await expect(tile(page, 'Confiture de figues')).toBeVisible();
  await scan(page, UNKNOWN);
  await expect(total(page)).toHaveText(/9,80/);
  await page.keyboard.press('F10');
  await next(page);
  const made = running.server.sql(`SET app.entreprise = '${running.shop.entrepriseId}'; SELECT nom || ' ' || prix_vente_ttc || ' ' || tva FROM "Article" WHERE '${UNKNOWN}' = ANY ("codeBarres");`);
  expect(made).toEqual(['Confiture de figues 4.900000 5.50']);

  await context.setOffline(true);
  await badge(page, /Hors ligne/);
  await scan(page, '3760099999999');
  await expect(sheet).toContainText('Créer un article demande le réseau');
  await sheet.getByLabel('Nom').fill('Bougie');
  await sheet.getByLabel('Prix TTC').fill('12');
  await sheet.getByRole('button', { name: 'Vendre', exact: true }).click();
  await expect(lines(page)).toContainText('Bougie');
  await page.keyboard.press('F10');
  await next(page);
  await context.setOffline(false);
  await badge(page, 'Synchronisé');
  await expect.poll(() => onServer(running, register)).toEqual(['2 21.80 2']);
});

test('the shop arranges its keys: they stand first, in its order and colours, and are found again', async ({ page, running }) => {
  const register = await equip(running);
  await open(page, running.shop, register);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /Disposer les touches/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Disposer les touches' });
  await sheet.getByRole('button', { name: 'Ajouter Boulangerie' }).click();
  await sheet.getByLabel('Article ou catégorie').fill('cafe');
  await sheet.getByRole('button', { name: 'Ajouter Café' }).click();
  await sheet.getByRole('button', { name: 'Avancer Café' }).click();
  await sheet.getByLabel('Couleur de Café').selectOption('Violet');
  const kept = page.waitForResponse((response) => response.url().endsWith('/preferences') && response.request().method() === 'POST');
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  expect((await kept).status()).toBe(204);
  const keys = page.getByRole('region', { name: 'Articles' }).getByRole('button');
  await expect(keys).toHaveText([/^Café/, /^Boulangerie/]);
  await tile(page, 'Boulangerie').click();
  await expect(keys).toHaveText([/^Baguette tradition/]);
  await page.getByRole('button', { name: 'Favoris' }).click();
  await page.reload();
  await expect(keys).toHaveText([/^Café/, /^Boulangerie/]);
  await tile(page, 'Café').click();
  await expect(total(page)).toHaveText(/1,80/);
});

test('a camera reads codes where the browser can', async ({ page, running }) => {
  const register = await equip(running);
  await page.addInitScript((code) => {
    let left = 3;
    Object.assign(window, { BarcodeDetector: class { detect(): Promise<{ rawValue: string }[]> { left -= 1; return Promise.resolve(left === 0 ? [{ rawValue: code }] : []); } } });
    navigator.mediaDevices.getUserMedia = () => {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
      setInterval(() => canvas.getContext('2d')?.fillRect(0, 0, 10, 10), 100);
      return Promise.resolve(canvas.captureStream(10));
    };
  }, '3017620422003');
  await open(page, running.shop, register);
  await page.getByRole('button', { name: 'Scanner avec la caméra' }).click();
  await expect(page.getByRole('dialog')).toContainText(/Baguette tradition.*1,30/);
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(total(page)).toHaveText(/1,30/);
});

/** A terminal of the register, and how to tell its simulator to behave. */
async function terminal({ server, shop }: Running, register: Register): Promise<(simulation: string) => void> {
  const { id } = await shop.api.create('Terminal', { nom: 'Comptoir', registerId: register.id });
  return (simulation) => { server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "Terminal" SET simulation = '${simulation}' WHERE id = '${id}';`); };
}

async function toTender(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Encaisser/ }).click();
  await expect(page.getByRole('dialog', { name: 'Encaisser' })).toBeVisible();
}

test('the card goes through the terminal: accepted, refused, silent, and never twice', async ({ page, running }) => {
  const register = await equip(running);
  const behave = await terminal(running, register);
  await open(page, running.shop, register);
  await tile(page, 'Café').click();
  await toTender(page);
  await page.getByRole('button', { name: 'Carte bancaire' }).click();
  await next(page);

  behave('REFUSER');
  await tile(page, 'Café').click();
  await toTender(page);
  await page.getByRole('button', { name: 'Carte bancaire' }).click();
  await expect(page.getByText('Le terminal a refusé la carte.')).toBeVisible();
  behave('SE_TAIRE');
  await page.getByRole('button', { name: 'Redemander' }).click();
  // The terminal says nothing; asked again, it had accepted.
  await next(page);

  behave('ACCEPTER');
  await tile(page, 'Café').click();
  await toTender(page);
  await page.keyboard.type('100');
  await page.getByRole('button', { name: 'Carte bancaire' }).click();
  await expect(page.getByRole('list', { name: 'Paiements reçus' })).toContainText('Carte bancaire par le terminal');
  // The page falls over with a card that was accepted: it is there when the tender opens again.
  await page.reload();
  await expect(total(page)).toHaveText(/1,80/);
  await page.keyboard.press('F8');
  await page.getByRole('dialog').getByRole('button', { name: 'Mettre en attente' }).click();
  await expect(page.getByText(/Une carte est acceptée pour ce ticket/)).toBeVisible();
  await page.keyboard.press('Escape');
  await toTender(page);
  await expect(page.getByRole('list', { name: 'Paiements reçus' })).toContainText('Carte bancaire par le terminal');
  await page.getByRole('button', { name: 'Espèces', exact: true }).click();
  await next(page);
  expect(onServer(running, register)).toEqual(['3 5.40 3']);
  // Where the shop wants every card on the terminal, one that is taken by hand is flagged.
  await running.shop.api.post(`/Register/${register.id}/regler`, { carteParTerminal: true });
  behave('REFUSER');
  await page.reload();
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
  const read = page.waitForResponse((response) => response.url().endsWith('/etat'));
  await page.getByRole('button', { name: 'Synchronisé' }).click();
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await read;
  await page.keyboard.press('Escape');
  await tile(page, 'Café').click();
  await toTender(page);
  await page.getByRole('button', { name: 'Carte bancaire' }).click();
  await page.getByRole('button', { name: 'Passée à la main' }).click();
  await expect(page.getByRole('dialog')).toContainText('passée à la main');
  await next(page);
  const asked = running.server.sql(`SET app.entreprise = '${running.shop.entrepriseId}'; SELECT statut || ' ' || montant FROM systeme.paiement_terminal ORDER BY id;`);
  expect(asked.filter((row) => row.startsWith('ACCEPTE'))).toHaveLength(3);
});

test('a client at the till: points are earned, spent with the server’s word only, and go back with what comes back', async ({ page, context, running }) => {
  const register = await equip(running);
  const { shop, server } = running;
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "ParametresEntreprise" SET "pointsParEuro" = 10, "valeurPoint" = 0.01;`);
  await shop.api.create('Client', { nom: 'Faure', prenom: 'Anne', type: 'PARTICULIER' });
  await open(page, shop, register);
  const sell = async (): Promise<void> => {
    await page.keyboard.press('F2');
    const sheet = page.getByRole('dialog', { name: 'Client' });
    await sheet.getByLabel('Nom ou téléphone').fill('faure');
    await sheet.getByRole('button', { name: /Anne Faure/ }).click();
    await tile(page, 'Café').click();
    await toTender(page);
  };
  await sell();
  await page.getByRole('button', { name: 'Carte bancaire' }).click();
  await expect(page.getByRole('dialog')).toContainText('18 points de fidélité gagnés');
  await expect(page.getByRole('dialog')).toContainText('18 points au total');
  await next(page);
  await sell();
  const tender = page.getByRole('dialog', { name: 'Encaisser' });
  await expect(tender).toContainText('Anne Faure · 18 points');
  const points = tender.getByRole('button', { name: /^Points · 0,18/ });
  await expect(points).toBeEnabled();
  await context.setOffline(true);
  await expect(tender).toContainText('Sans réseau, les points ne se dépensent pas');
  await expect(points).toBeDisabled();
  await context.setOffline(false);
  await expect(points).toBeEnabled({ timeout: 15_000 });
  await page.keyboard.type('20');
  await points.click();
  await expect(page.getByText(/Les points de Anne Faure paient 0,18/)).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await points.click();
  await expect(tender.getByRole('list', { name: 'Paiements reçus' })).toContainText('18 points');
  await page.getByRole('button', { name: 'Carte bancaire' }).click();
  const done = page.getByRole('dialog', { name: /^Ticket TC1-/ });
  // The part that points paid earns none.
  await expect(done).toContainText('16 points au total');
  const [, , numero] = /^(Ticket) (.*)$/.exec(await done.getByRole('heading').innerText()) ?? [];
  await next(page);

  await scan(page, numero ?? '');
  const back = page.getByRole('dialog', { name: /^Retour sur/ });
  await back.getByRole('button', { name: /Café/ }).click();
  await expect(back).toContainText(/Dont 0,18.€ rendus en points/);
  await back.getByRole('button', { name: /^Reprendre 1,80/ }).click();
  await expect(total(page)).toHaveText(/1,62/);
  await page.getByRole('button', { name: /^Rembourser/ }).click();
  await page.getByRole('button', { name: 'Carte bancaire' }).click();
  await next(page);
  const held = server.sql(`SET app.entreprise = '${shop.entrepriseId}'; SELECT points_solde FROM "Client" WHERE nom = 'Faure';`);
  expect(held).toEqual(['18']);
});

test('the customer reads lines, total and change in a second window', async ({ page, context, running }) => {
  const register = await equip(running);
  await open(page, running.shop, register);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /Écran client/ }).click();
  const screen = await opened;
  await expect(screen.getByText('Bienvenue')).toBeVisible();
  await tile(page, 'Café').click();
  await tile(page, 'Baguette tradition').click();
  await tile(page, 'Baguette tradition').click();
  await expect(screen.getByRole('listitem')).toHaveText([/2 × Baguette tradition.*2,60/, /Café.*1,80/]);
  await expect(screen.locator('.customer-total')).toHaveText(/Total.*4,40/);
  await toTender(page);
  await page.keyboard.type('1000');
  await page.keyboard.press('Enter');
  await expect(screen.locator('.customer-total')).toHaveText(/Votre monnaie.*5,60/);
  await expect(screen.getByText('Merci et à bientôt')).toBeVisible();
  await next(page);
  await expect(screen.getByText('Bienvenue')).toBeVisible();
});

test('the till locks itself when nobody touches it, and the ticket stays', async ({ browser, running }) => {
  const context = await browser.newContext({ baseURL: running.server.url, viewport: { width: 1280, height: 800 }, locale: 'fr-FR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  const register = await equip(running);
  await open(page, running.shop, register);
  await tile(page, 'Café').click();
  await page.clock.fastForward('04:30');
  await expect(total(page)).toHaveText(/1,80/);
  await tile(page, 'Café').click();
  await page.clock.fastForward('04:30');
  await expect(total(page)).toHaveText(/3,60/);
  await page.clock.fastForward('00:31');
  await enter(page);
  await expect(total(page)).toHaveText(/3,60/);
  await context.close();
});
