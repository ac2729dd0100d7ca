import { type Page } from '@playwright/test';
import { colleague, invoice, line } from '../../tests/lib/shop.mjs';
import { hand } from './files';
import { choose, expect, login, test } from './shop';

test.use({ mouse: false });

/** Two thousand articles as French software writes them: Windows-1252, semicolons, decimal commas, and the faults of real files. */
function file(): Buffer {
  const rows = ['Référence;Désignation;Famille;Rayon physique;Prix vente HT;Taux TVA;Qté en stock;Code scan'];
  for (let n = 1; n <= 2000; n += 1) {
    const rate = n % 50 === 0 ? '19,6' : n % 3 === 0 ? '5,5' : '20';
    const price = n === 77 ? 'douze' : `${1 + (n % 40)},${String(n % 100).padStart(2, '0')}`;
    rows.push(`VIS-${String(n).padStart(4, '0')};Vis à tête fraisée n° ${n} œillet;Visserie;Allée ${n % 9};${price};${rate};${n % 20};`);
  }
  rows[901] = rows[899]?.replace('n° 899', 'n° 899 bis') ?? '';
  return Buffer.from([...`${rows.join('\r\n')}\r\n`].map((sign) => (sign === 'œ' ? 0x9c : sign.charCodeAt(0))));
}

const count = async (page: Page, filter: string): Promise<number> =>
  Number((await page.request.get(`/api/v1/Article?select=id&limit=1&${filter}`, { headers: { Prefer: 'count=exact' } })).headers()['content-range']?.split('/')[1]);

/** Takes a value of a short list, in which nothing is typed. */
async function pick(page: Page, field: string, answer: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: answer }).click();
}

test('2,000 articles with faults: seen before, corrected here, imported, undone', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/articles/importer');
  await hand(page.getByRole('button', { name: 'Choisir un fichier' }), { name: 'articles.csv', mimeType: 'text/csv', buffer: file() });
  await expect(page.getByText('Encodage : Windows-1252')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Séparateur' })).toHaveValue('Point-virgule');
  await expect(page.getByText('À créer : 1 958')).toBeVisible();
  await expect(page.getByText('En erreur : 42')).toBeVisible();
  expect(await count(page, 'reference=like.VIS-*')).toBe(0);

  // A column that nobody knows can be read as another, and an unknown rate is corrected once for its forty lines.
  await choose(page, 'Lire « Code scan » comme', 'Code-b', 'Code-barres');
  await page.getByRole('textbox', { name: 'Remplacer Taux TVA « 19,6 » par' }).fill('20');
  await page.keyboard.press('Enter');
  await expect(page.getByText('En erreur : 2', { exact: true })).toBeVisible();
  await expect(page.getByText('40 corrections faites ici')).toBeVisible();
  await page.getByRole('textbox', { name: 'Prix vente HT, ligne 78' }).fill('12,50');
  await page.keyboard.press('Enter');
  await expect(page.getByText('En erreur : 1', { exact: true })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Télécharger les lignes en erreur' }).click()]);
  expect(download.suggestedFilename()).toBe('lignes en erreur.csv');

  // One may go elsewhere while it works.
  await page.getByRole('button', { name: 'Importer 1 999 lignes' }).click();
  await page.getByRole('link', { name: 'Voir la liste' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible();
  await expect(page.getByText('Import terminé : 1 999 fiches créées')).toBeVisible();
  await page.getByRole('button', { name: 'Catalogue' }).click();
  await page.getByRole('menuitem', { name: 'Importer des articles' }).click();
  await expect(page.getByText('Laissées de côté').first()).toBeVisible();
  expect(await count(page, 'reference=like.VIS-*&actif=is.true')).toBe(1999);
  expect((await shop.api.get('/Article?reference=eq.VIS-0077&select=nom,prix_vente_ht,tva')).json).toEqual([{ nom: 'Vis à tête fraisée n° 77 œillet', prix_vente_ht: 12.5, tva: 20 }]);

  await page.getByRole('button', { name: 'Annuler cet import' }).click();
  await page.getByRole('button', { name: 'Annuler l’import' }).click();
  await expect(page.getByText('Import annulé')).toBeVisible();
  expect(await count(page, 'reference=like.VIS-*&actif=is.true')).toBe(0);
});

test('categories: made, renamed and moved by the keyboard, never into themselves', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/articles/categories');
  const tree = page.getByRole('tree');
  for (const name of ['Pains', 'Boissons', 'Chaudes']) {
    await page.getByRole('button', { name: 'Nouvelle catégorie' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Nom de la catégorie' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(tree.getByRole('treeitem', { name })).toBeFocused();
  }
  await page.keyboard.press('Alt+ArrowRight');
  await expect(tree.getByRole('treeitem', { name: 'Chaudes' })).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('ArrowUp');
  await expect(tree.getByRole('treeitem', { name: 'Boissons' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(tree.getByRole('treeitem')).toContainText(['Boissons', 'Chaudes', 'Pains']);
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Nom de la catégorie' }).fill('À boire');
  await page.keyboard.press('Enter');
  await expect(tree.getByRole('treeitem', { name: 'À boire' })).toBeFocused();
  const stored = (await shop.api.get('/Categorie?select=nom,parent:parentId(nom)&nom=in.("À boire",Chaudes,Pains)&order=parentId.nullsfirst,ordre')).json;
  expect(stored).toEqual([{ nom: 'À boire', parent: null }, { nom: 'Pains', parent: null }, { nom: 'Chaudes', parent: { nom: 'À boire' } }]);
});

test.describe('with a mouse', () => {
  test.use({ mouse: true });

  test('a category is dragged into another', async ({ page, running: { shop } }) => {
    const target = await shop.api.create('Categorie', { nom: 'Boulangerie', ordre: 80 });
    await shop.api.create('Categorie', { nom: 'Viennoiseries', ordre: 81 });
    await login(page, shop.email);
    await page.goto('/articles/categories');
    await page.getByRole('treeitem', { name: 'Viennoiseries' }).dragTo(page.getByRole('treeitem', { name: 'Boulangerie' }));
    await expect(page.getByRole('treeitem', { name: 'Viennoiseries' })).toHaveAttribute('aria-level', '2');
    await expect.poll(async () => (await shop.api.get('/Categorie?select=parentId&nom=eq.Viennoiseries')).json).toEqual([{ parentId: target.id }]);
  });
});

test('a field of a category is asked of its articles; both sides of the tax follow each other', async ({ page, running: { shop } }) => {
  const { id } = await shop.api.create('Categorie', { nom: 'Peintures', tvaDefaut: 20 });
  await login(page, shop.email);
  await page.goto(`/articles/champs?filter=${id}`);
  await page.getByRole('button', { name: 'Nouveau champ' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Nom' }).fill('Contenance (litres)');
  await expect(page.getByRole('textbox', { name: 'Code' })).toHaveValue('contenance_litres');
  await pick(page, 'Type', 'Nombre');
  await page.getByRole('switch', { name: 'À remplir pour chaque article' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('contenance_litres')).toBeVisible();

  await shop.api.create('Article', { reference: 'BAS-1', nom: 'Presque fini', prix_vente_ht: 3, tva: 20, suiviStock: true, stock_alerte: 5 });
  await page.goto('/articles');
  await pick(page, 'Stock', 'Stock bas');
  await expect(page.getByRole('row', { name: /Presque fini/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Pain de campagne/ })).toHaveCount(0);

  await page.goto('/articles/nouveau');
  await page.getByRole('textbox', { name: 'Référence' }).fill('PEI-1');
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Blanc mat');
  await choose(page, 'Catégorie', 'Peint', /Peintures/);
  await page.getByRole('textbox', { name: 'Prix TTC' }).fill('9,99');
  await expect(page.getByRole('textbox', { name: 'Prix HT' })).toHaveValue('8,325 €');
  await page.getByPlaceholder('Scanner ou saisir un code').fill('3017620422004');
  await expect(page.getByText('La clé de ce code est fausse')).toBeVisible();
  await page.getByPlaceholder('Scanner ou saisir un code').fill('3017620422003');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('À remplir.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Contenance (litres)' }).fill('2,5');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Blanc mat' })).toBeVisible();
  expect((await shop.api.get('/Article?reference=eq.PEI-1&select=prix_vente_ht,prix_vente_ttc,codeBarres,champsPersonnalises')).json)
    .toEqual([{ prix_vente_ht: 8.325, prix_vente_ttc: 9.99, codeBarres: ['3017620422003'], champsPersonnalises: { contenance_litres: 2.5 } }]);
});

test('the price grid: typed by keyboard, changed by percent, listed, saved; who came in between is told', async ({ page, running: { shop } }) => {
  for (const n of [1, 2, 3]) await shop.api.create('Article', { reference: `GRILLE-${n}`, nom: `Grille ${n}`, prix_vente_ht: 10, tva: 20 });
  await login(page, shop.email);
  await page.goto('/articles/prix?q=GRILLE');
  const cell = (column: string, n: number) => page.getByRole('gridcell', { name: new RegExp(`^${column}, Grille ${n} :`) });
  await cell('Prix TTC', 1).click();
  await page.keyboard.type('9,9');
  await page.keyboard.press('Enter');
  await page.keyboard.type('15');
  await page.keyboard.press('Tab');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(cell('Prix HT', 1)).toContainText('8,25');
  await page.getByRole('checkbox', { name: 'Choisir Grille 3' }).check();
  await page.getByRole('button', { name: 'Changer de x %' }).click();
  await page.getByRole('textbox', { name: 'Pourcentage' }).fill('10');
  await page.keyboard.press('Enter');
  await expect(cell('Prix TTC', 3)).toContainText('13,20');
  expect((await shop.api.get('/Article?reference=eq.GRILLE-1&select=prix_vente_ht')).json).toEqual([{ prix_vente_ht: 10 }]);

  const [second] = (await shop.api.get('/Article?reference=eq.GRILLE-2&select=id')).json;
  await page.request.fetch(`/api/v1/Article/${second?.id}`, { method: 'PATCH', data: { prix_vente_ht: 11 }, headers: { 'X-CSRF-Token': (await (await page.request.get('/api/v1/moi')).json()).csrf } });
  await page.getByRole('button', { name: 'Vérifier 3 articles modifiés' }).click();
  await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(1 + 2 + 3 + 2);
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('1 article n’a pas été enregistré')).toBeVisible();
  await expect(page.getByText(/enregistré entre-temps : 11,00/)).toBeVisible();
  await page.getByRole('button', { name: 'Reprendre ma saisie' }).click();
  await page.getByRole('button', { name: 'Vérifier 1 article modifié' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('button', { name: 'Aucune modification' })).toBeVisible();
  expect((await shop.api.get('/Article?reference=like.GRILLE-*&select=prix_vente_ht,prix_vente_ttc,stock_alerte&order=reference')).json)
    .toEqual([{ prix_vente_ht: 8.25, prix_vente_ttc: 9.9, stock_alerte: 0 }, { prix_vente_ht: 12.5, prix_vente_ttc: 15, stock_alerte: 7 }, { prix_vente_ht: 11, prix_vente_ttc: 13.2, stock_alerte: 0 }]);
});

test('a client whole: owes, pays two invoices at once, keeps the rest, uses it', async ({ page, running: { shop } }) => {
  const { id } = await shop.api.create('Client', { nom: 'Aubert', prenom: 'Rémi', type: 'PARTICULIER', email: 'remi.aubert@exemple.fr', adresse: '1 rue Basse', codePostal: '35000', ville: 'Rennes' });
  for (const price of [100, 50]) await invoice(shop, [line(1, price, 20)], { clientId: id });
  await login(page, shop.email);
  await page.goto('/clients/nouveau');
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Aubert');
  await expect(page.getByText('Ce client existe peut-être déjà')).toBeVisible();
  await pick(page, 'Type', 'Professionnel');
  await page.getByRole('textbox', { name: 'SIRET' }).fill('73282932000075');
  await expect(page.getByText('La clé de ce SIRET est fausse')).toBeVisible();
  await page.getByRole('link', { name: 'Clients' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Quitter' }).click();
  await pick(page, 'Solde', 'Qui doivent');
  await page.getByRole('row', { name: /Aubert Rémi/ }).click();
  await expect(page.getByText('Doit', { exact: true }).locator('..')).toContainText('180,00');

  await page.getByRole('button', { name: 'Encaisser' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Montant reçu' }).fill('150');
  await expect(dialog.getByText('Tout est affecté')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: /Affecté à FA/ }).nth(1)).toHaveValue('30,00 €');
  await dialog.getByRole('textbox', { name: 'Montant reçu' }).fill('200');
  await expect(dialog.getByText(/Reste à affecter : 20,00/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /Encaisser 200/ })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Garder le reste au crédit du client' }).check();
  await dialog.getByRole('button', { name: /Encaisser 200/ }).click();
  await expect(page.getByText(/200,00.€ encaissés/)).toBeVisible();
  await expect(page.getByText('Doit', { exact: true }).locator('..')).toContainText('0,00');
  await expect(page.getByText('À son crédit').locator('..')).toContainText('20,00');

  await invoice(shop, [line(1, 40, 20)], { clientId: id });
  await page.reload();
  await page.getByRole('button', { name: 'Utiliser le crédit' }).click();
  await page.getByRole('button', { name: /Utiliser 20,00/ }).click();
  await expect(page.getByText('Doit', { exact: true }).locator('..')).toContainText('28,00');
  await page.getByRole('tab', { name: 'Compte' }).click();
  await expect(page.getByRole('row').last()).toContainText('28,00');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByRole('textbox', { name: 'Notes internes' }).fill('Préfère être appelé le matin.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Enregistré.')).toBeVisible();
  await page.getByRole('tab', { name: 'Activité' }).click();
  await expect(page.getByText('Fiche modifiée').first()).toBeVisible();
});

test('a cashier sees no purchase price: list, record, grid, file', async ({ page, running: { server, shop } }) => {
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "Article" SET prix_achat = 0.7319 WHERE id = '${shop.pain.id}';`);
  const cashier = await colleague(server, shop, 'CAISSIER');
  const answers: Promise<string>[] = [];
  page.on('response', (response) => { if (response.url().includes('/api/')) answers.push(response.text().catch(() => '')); });
  await login(page, cashier.email);
  for (const path of ['/articles?filter=etat%3Dtous', `/articles/${shop.pain.id}`, '/articles/prix', '/stock/mouvements']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByText(/Pain de campagne|stock/i).first()).toBeVisible();
    await expect(page.getByText(/achat|marge/i)).toHaveCount(0);
  }
  await page.goto('/articles');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Exporter', exact: true }).click()]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const piece of stream) text += String(piece);
  expect(text).toContain('Pain de campagne');
  expect(text).not.toMatch(/achat|0[.,]7319/i);
  for (const answer of await Promise.all(answers)) expect(answer).not.toMatch(/prix_achat|0[.,]7319/);
});
