import { withoutMouse } from './hands';
import { arrive, expect, follow, login, PASSWORD, test } from './shop';

test.use({ mouse: false });

test('from sign-up to the first paid invoice', async ({ page }, { testId, repeatEachIndex }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Créer une entreprise' }).click();
  await page.getByLabel('Nom de l’entreprise').fill('Ateliers Garnier');
  await page.getByLabel('Prénom').fill('Inès');
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Garnier');
  await page.getByLabel('Adresse électronique').fill(`ines.garnier.${testId}.${repeatEachIndex}@exemple.fr`);
  await page.getByLabel('Mot de passe').fill('court');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByLabel('Mot de passe')).toHaveAttribute('data-invalid', 'true');
  await page.getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByRole('heading', { name: 'Bonjour Inès Garnier' })).toBeVisible();

  await page.getByRole('link', { name: 'Clients' }).first().click();
  await page.getByRole('link', { name: 'Nouveau client' }).click();
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Lambert');
  await page.getByLabel('Prénom').fill('Claire');
  await page.getByRole('textbox', { name: 'Adresse', exact: true }).fill('4 rue Haute');
  await page.getByLabel('Code postal').fill('35000');
  await page.getByLabel('Ville').fill('Rennes');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Claire Lambert' })).toBeVisible();

  await page.getByRole('link', { name: 'Facturer' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'votre adresse et votre SIREN' })).toBeVisible();
  await page.getByLabel('Désignation de la ligne 1').fill('Étagère en chêne');
  await page.getByLabel('Quantité').fill('2');
  await page.getByLabel('Prix unitaire').fill('149,50');
  await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
  await page.getByLabel('Désignation de la ligne 2').fill('Pose');
  await page.getByLabel('Prix unitaire').fill('80');
  await page.getByRole('textbox', { name: 'TVA', exact: true }).fill('10');
  await expect(page.getByText('Total TTC').locator('..')).toContainText('446,80'); // 299 + 20 % and 80 + 10 %
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Facture FA\d{4}-00001/ })).toBeVisible();

  await page.getByRole('button', { name: 'Encaisser' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Encaisser' }).click();
  await expect(page.getByText('Payée', { exact: true })).toBeVisible();

  // What was done today is told by its number, and leads back.
  await follow(page, '/journal/aujourdhui');
  await expect(page.getByRole('link', { name: /^Encaissement · Facture FA\d{4}-00001 · 446,80/ })).toBeVisible();
  await page.getByRole('link', { name: /^Validation · Facture FA\d{4}-00001/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Facture FA\d{4}-00001/ })).toBeVisible();
});

test('two people on one client: the second is told, and loses nothing', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto(`/clients/${shop.particulier.id}`);
  await page.getByLabel('Ville', { exact: true }).fill('Villeurbanne');
  const [client] = (await shop.api.get(`/Client?id=eq.${shop.particulier.id}&select=version`)).json;
  await page.request.fetch(`/api/v1/Client/${shop.particulier.id}`, { method: 'PATCH', data: { ville: 'Bron' },
    headers: { 'If-Match': `"v${client?.version}"`, 'X-CSRF-Token': (await (await page.request.get('/api/v1/moi')).json()).csrf } });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Modifié entre-temps');
  await expect(page.getByLabel('Ville', { exact: true })).toHaveValue('Villeurbanne');
  await expect(page.getByRole('radio', { name: 'Ville : Version enregistrée' })).toBeVisible();
  await expect(page.getByRole('alert').getByText('Bron')).toBeVisible();
  await page.getByRole('button', { name: 'Continuer avec ce choix' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Enregistré.')).toBeVisible();
  expect((await shop.api.get(`/Client?id=eq.${shop.particulier.id}&select=ville`)).json).toEqual([{ ville: 'Villeurbanne' }]);
});

test('what was typed survives the tab, and leaving asks first', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/clients/nouveau');
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Delorme');
  await page.getByRole('link', { name: 'Articles' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Quitter sans enregistrer');
  await page.getByRole('button', { name: 'Rester' }).click();
  await page.getByLabel('Prénom').fill('Anne');
  page.on('dialog', (dialog) => { void dialog.accept(); });
  await page.close({ runBeforeUnload: true });
  const again = await page.context().newPage();
  await withoutMouse(again);
  await again.goto('/clients/nouveau');
  await again.getByRole('button', { name: 'La reprendre' }).click();
  await expect(again.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue('Delorme');
  await expect(again.getByLabel('Prénom')).toHaveValue('Anne');
  await again.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(again.getByRole('heading', { level: 1, name: 'Anne Delorme' })).toBeVisible();
  await again.goto('/clients/nouveau');
  await expect(again.getByRole('textbox', { name: 'Nom', exact: true })).toBeVisible();
  await expect(again.getByRole('button', { name: 'La reprendre' })).toHaveCount(0);
});

test('the session ends in the middle of a form: one logs in over it and goes on', async ({ page, running: { shop, server } }) => {
  await login(page, shop.email);
  await page.goto('/clients/nouveau');
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Marchand');
  server.sql(`UPDATE systeme.session SET revoked_at = now() WHERE kind = 'BROWSER' AND "entrepriseId" = '${shop.entrepriseId}';`);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('dialog')).toContainText('Votre session a expiré');
  await page.getByRole('dialog').getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Se reconnecter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Marchand' })).toBeVisible();
});

test('the palette finds a client by part of the name', async ({ page, running: { shop } }) => {
  await arrive(page, shop.email);
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/Aller à/).fill('uvrar');
  await page.getByText('Menuiserie Œuvrard').click();
  await expect(page).toHaveURL(new RegExp(`/clients/${shop.professionnel.id}`));
});

test('by keyboard alone: log in, find the way, make a client', async ({ page, running: { shop } }) => {
  await page.goto('/connexion');
  await expect(page.getByLabel('Adresse électronique')).toBeFocused();
  await page.keyboard.type(shop.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder(/Aller à/)).toBeFocused();
  await page.keyboard.type('nouveau client');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/clients\/nouveau/);
  const name = page.getByRole('textbox', { name: 'Nom', exact: true });
  for (let count = 0; count < 40 && !await name.evaluate((element) => element === document.activeElement); count += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('Keller');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { level: 1, name: 'Keller' })).toBeVisible();
});

test('a list: a filter in the address, a view of one’s own, many rows at once with their refusals', async ({ page, running: { shop } }) => {
  const used = await shop.api.create('Categorie', { nom: 'Quincaillerie', ordre: 90 });
  await shop.api.create('Categorie', { nom: 'Quincaillerie vide', ordre: 91 });
  await shop.api.create('Article', { nom: 'Charnière', reference: 'CH-1', prix_vente_ht: 4, tva: 20, categorieId: used.id });
  await login(page, shop.email);
  await page.goto('/donnees/Categorie');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await page.getByRole('combobox', { name: 'Filtrer par' }).fill('Nom');
  await page.getByRole('option', { name: 'Nom', exact: true }).click();
  await page.getByRole('textbox', { name: 'Contient' }).fill('quincaillerie');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/f=nom\.has\.quincaillerie/);
  await expect(page.locator('tbody tr')).toHaveCount(2);
  await page.getByRole('button', { name: 'Vues' }).click();
  await page.getByRole('menuitem', { name: 'Garder cette vue…' }).click();
  await page.getByLabel('Nom de la vue').fill('La quincaillerie');
  await page.getByLabel('Ouvrir la liste sur cette vue').check();
  await page.getByRole('button', { name: 'Garder', exact: true }).click();
  await page.goto('/donnees/Categorie');
  await expect(page).toHaveURL(/f=nom\.has\.quincaillerie/);
  await expect(page.getByRole('button', { name: 'La quincaillerie' })).toBeVisible();

  await expect(page.locator('tbody tr')).toHaveCount(2);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  const tray = page.getByRole('region', { name: 'Travaux en cours' });
  await expect(tray).toContainText('Terminé : 1 sur 2.');
  await expect(tray).toContainText('1 refus');
  await expect(tray).toContainText('Quincaillerie');
  await expect(page.locator('tbody tr')).toHaveCount(1);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter' }).click();
  expect((await download).suggestedFilename()).toBe('Catégories.csv');
  await expect(tray).toContainText('1 ligne');
});

test('who asks is known before the page has come; a server that is away is said, and its return too', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  const known = page.waitForRequest('**/api/v1/moi');
  await page.route('**/assets/ClientsPage-*.js', async (route) => {
    await known;
    await route.continue();
  });
  await page.goto('/clients');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'Le serveur ne répond pas' })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: 'Le serveur ne répond pas' })).toHaveCount(0);
});

test('in English: the frame, the names of fields, dates and amounts', async ({ page, running: { shop } }) => {
  await arrive(page, shop.email);
  await page.getByRole('button', { name: /Mon compte/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/donnees/Client');
  await expect(page.getByRole('columnheader', { name: 'First name' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: /My account/ }).click();
  await page.getByRole('menuitem', { name: 'Français' }).click();
  await expect(page.getByRole('columnheader', { name: 'Prénom' })).toBeVisible();
});
