import { choose, expect, login, PASSWORD, test } from './shop';

test('from sign-up to the first paid invoice', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Créer une entreprise' }).click();
  await page.getByLabel('Nom de l’entreprise').fill('Ateliers Garnier');
  await page.getByLabel('Prénom').fill('Inès');
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Garnier');
  await page.getByLabel('Adresse électronique').fill(`ines.garnier.${Date.now()}@exemple.fr`);
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
});

test('quote, invoice, credit note', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/documents/nouveau?type=DEVIS');
  await choose(page, 'Client', 'dup', /Dupont/);
  await choose(page, 'Article de la ligne 1', 'pain', /Pain de campagne/);
  await page.getByLabel('Quantité').fill('40');
  await expect(page.getByText('Total TTC').locator('..')).toContainText('105,50');
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Devis DE/ })).toBeVisible();
  await page.getByRole('button', { name: 'Facturer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Facture en brouillon' })).toBeVisible();
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Facture FA/ })).toBeVisible();
  await page.getByRole('button', { name: 'Faire un avoir' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Avoir AV/ })).toBeVisible();
  await expect(page.getByText('Total TTC').locator('..')).toContainText('105,50');
});

test('a refusal of the server stands on its line', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/documents/nouveau?type=FACTURE');
  await choose(page, 'Client', 'dup', /Dupont/);
  await page.getByLabel('Désignation de la ligne 1').fill('Vis');
  await page.getByLabel('Prix unitaire').fill('1');
  await page.getByRole('textbox', { name: 'TVA', exact: true }).fill('19');
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(page.getByText(/taux.*19|19.*taux/i).first()).toBeVisible();
});

test('two people on one client: the second is told, and loses nothing', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto(`/clients/${shop.particulier.id}`);
  await page.getByLabel('Ville').fill('Villeurbanne');
  const [client] = (await shop.api.get(`/Client?id=eq.${shop.particulier.id}&select=version`)).json;
  await page.request.fetch(`/api/v1/Client/${shop.particulier.id}`, { method: 'PATCH', data: { ville: 'Bron' },
    headers: { 'If-Match': `"v${client?.version}"`, 'X-CSRF-Token': (await (await page.request.get('/api/v1/moi')).json()).csrf } });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Modifié entre-temps');
  await expect(page.getByLabel('Ville')).toHaveValue('Villeurbanne');
  await page.getByRole('button', { name: 'Reprendre la version enregistrée' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Enregistré.')).toBeVisible();
  expect((await shop.api.get(`/Client?id=eq.${shop.particulier.id}&select=ville`)).json).toEqual([{ ville: 'Villeurbanne' }]);
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
  await login(page, shop.email);
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/Aller à/).fill('uvrar');
  await page.getByText('Menuiserie Œuvrard').click();
  await expect(page).toHaveURL(new RegExp(`/clients/${shop.professionnel.id}`));
});
