// Documents from the first key to the last centime: editor, life of a document, money, on the real program.
import type { Locator, Page } from '@playwright/test';
import { faultsInBoth } from './accessibility';
import { arrive, choose, expect, follow, login, type Shop, test } from './shop';

test.use({ mouse: false });

const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });
const total = (page: Page): Locator => page.getByText('Total TTC', { exact: true }).last().locator('..');
const line = (designation: string, quantite: number, prix: number, tva = 20) => ({ designation, quantite, prix_unitaire_ht: prix, tva });

/** A document made by the API, issued or not. */
async function made(shop: Shop, type: string, lignes: unknown[], more: Record<string, unknown> = {}, issued = true): Promise<string> {
  const { json } = await shop.api.post('/Document/enregistrer', { type, clientId: shop.professionnel.id, lignes, ...more });
  const id = String(json.id);
  if (issued) await shop.api.post(`/Document/${id}/valider`, {});
  return id;
}

/** Goes on with the Tab key until the keyboard is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

test('a first invoice, paid, by the keyboard alone', async ({ page, running: { shop } }) => {
  await arrive(page, shop.email);
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder(/Aller à/)).toBeFocused();
  await page.keyboard.type('Nouvelle facture');
  await expect(page.getByRole('button', { name: 'Nouveau devis' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Nouvelle facture')).toBeVisible();
  await tabTo(page, page.getByRole('combobox', { name: 'Client' }));
  await page.keyboard.type('dup');
  await expect(page.getByRole('option')).toHaveText([/Dupont/]); // and nobody else: the list is that of what was typed
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Désignation de la ligne 1'));
  await page.keyboard.type('pain');
  await expect(page.getByRole('option')).toHaveText([/Pain de campagne/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Quantité')).toBeFocused();
  await page.keyboard.type('40');
  await expect(total(page)).toContainText('105,50'); // 40 × 2,50 at 5,5 %
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Désignation de la ligne 2')).toBeFocused();
  await page.keyboard.type('Portage à domicile');
  for (const typed of ['2', '10']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(typed);
  }
  await page.keyboard.press('Control+d');
  await expect(page.getByLabel('Désignation de la ligne 3')).toBeFocused();
  await expect(page.getByLabel('Désignation de la ligne 3')).toHaveValue('Portage à domicile');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Désignation de la ligne 1')).toBeFocused();
  await expect(total(page)).toContainText('153,50');
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, /Facture FA\d{4}-\d+/)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Encaisser' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Montant')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Payée', { exact: true })).toBeVisible();
});

test('quote, accepted, invoiced in two parts, credited by line and by a gesture', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/documents/nouveau?type=DEVIS');
  await choose(page, 'Client', 'uvrar', /Œuvrard/);
  await page.getByLabel('Désignation de la ligne 1').fill('Panneau');
  await page.getByLabel('Quantité').fill('10');
  await page.getByLabel('Prix unitaire').fill('30');
  await page.getByLabel('Remise globale').first().fill('10');
  await expect(total(page)).toContainText('324,00');
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(heading(page, /Devis DE/)).toBeVisible();

  await page.getByRole('button', { name: 'Noter l’accord' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Noter l’accord' }).click();
  await expect(page.getByLabel('Accepté par')).toHaveAttribute('aria-invalid', 'true'); // who agrees is obligatory
  await page.getByLabel('Accepté par').fill('Jean Œuvrard');
  await page.getByRole('dialog').getByRole('button', { name: 'Noter l’accord' }).click();
  await expect(page.getByText(/Accepté par Jean Œuvrard/)).toBeVisible();

  await page.getByRole('button', { name: 'Facturer' }).click();
  await page.getByRole('dialog').getByLabel('Quantité de Panneau').fill('4');
  await page.getByRole('button', { name: /Préparer : facture/ }).click();
  await expect(heading(page, 'Facture en brouillon')).toBeVisible();
  await expect(total(page)).toContainText('129,60');
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(heading(page, /Facture FA/)).toBeVisible();
  await expect(page.getByText('Documents liés')).toBeVisible();

  await page.getByRole('button', { name: 'Faire un avoir' }).click();
  await page.getByText('Des lignes', { exact: true }).click();
  await page.getByRole('dialog').getByLabel('Quantité de Panneau').fill('9');
  await page.getByRole('button', { name: 'Émettre l’avoir' }).click();
  await expect(page.getByRole('dialog').getByLabel('Quantité de Panneau')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('dialog').getByLabel('Quantité de Panneau').fill('1');
  await page.getByRole('button', { name: 'Émettre l’avoir' }).click();
  await expect(heading(page, /Avoir AV/)).toBeVisible();
  await expect(total(page)).toContainText('32,40');
  await page.getByRole('link', { name: /Facture FA/ }).click();
  await expect(page.getByText('Reste dû', { exact: true }).locator('..')).toContainText('97,20');
  await page.getByRole('button', { name: 'Faire un avoir' }).click();
  await page.getByText('Un montant', { exact: true }).click();
  await page.getByLabel('Montant TTC rendu').fill('7,20');
  await page.getByLabel('Motif').fill('Retard de livraison');
  await page.getByRole('button', { name: 'Émettre l’avoir' }).click();
  await expect(heading(page, /Avoir AV/)).toBeVisible();
  await expect(page.getByText('Retard de livraison').first()).toBeVisible();
});

test('an order is delivered in part: what remains is shown, and invoiced', async ({ page, running: { shop } }) => {
  const order = await made(shop, 'COMMANDE', [line('Chevrons', 10, 12), line('Lattes', 5, 4)]);
  await login(page, shop.email);
  await page.goto(`/documents/${order}`);
  await page.getByRole('button', { name: 'Livrer' }).click();
  await page.getByRole('dialog').getByLabel('Quantité de Chevrons').fill('4');
  await page.getByRole('dialog').getByLabel('Quantité de Lattes').fill('');
  await page.getByRole('button', { name: /Préparer : bon de livraison/ }).click();
  await expect(heading(page, 'Bon de livraison en brouillon')).toBeVisible();
  await page.getByRole('button', { name: 'Valider' }).click();
  for (const [act, state] of [['Expédier', 'Expédié'], ['Noter la livraison', 'Livré']] as const) {
    await page.getByRole('button', { name: act }).click();
    await page.getByRole('dialog').getByRole('button', { name: act }).click();
    await expect(page.getByText(state, { exact: true }).first()).toBeVisible();
  }
  await page.getByRole('link', { name: /Commande/ }).click();
  await expect(heading(page, /Commande CO/)).toBeVisible();
  await expect(page.getByText('Livrée en partie')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Avancement' }).getByRole('row', { name: /Chevrons/ })).toContainText(/10.*4.*6.*10/);
  await page.getByRole('button', { name: 'Facturer' }).click();
  await page.getByRole('button', { name: /Préparer : facture/ }).click();
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(heading(page, /Facture FA/)).toBeVisible();
  await expect(total(page)).toContainText('168,00');
});

test('a deposit on a quote is deducted from its invoice', async ({ page, running: { shop } }) => {
  const quote = await made(shop, 'DEVIS', [line('Escalier', 1, 1000)]);
  await login(page, shop.email);
  await page.goto(`/documents/${quote}`);
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Demander un acompte' }).click();
  await page.getByRole('button', { name: 'Préparer l’acompte' }).click();
  await expect(heading(page, 'Facture d’acompte en brouillon')).toBeVisible();
  await expect(total(page)).toContainText('360,00');
  await page.getByRole('button', { name: 'Valider' }).click();
  await page.getByRole('button', { name: 'Encaisser' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Encaisser' }).click();
  await expect(page.getByText('Payée', { exact: true })).toBeVisible();
  await page.goto(`/documents/${quote}`);
  await page.getByRole('button', { name: 'Facturer' }).click();
  await page.getByRole('button', { name: /Préparer : facture/ }).click();
  await expect(page.getByText('Net à payer').locator('..')).toContainText('840,00');
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(heading(page, /Facture FA/)).toBeVisible();
  await expect(page.getByText('Reste dû', { exact: true }).locator('..')).toContainText('840,00');
});

test('refusals stand on their lines, lines left blank do not count', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/documents/nouveau?type=FACTURE');
  await choose(page, 'Client', 'dup', /Dupont/);
  await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
  await page.getByLabel('Désignation de la ligne 2').fill('Vis');
  await page.getByLabel('Prix unitaire').fill('1');
  await page.getByLabel('Remise', { exact: true }).fill('120');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByLabel('Remise', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/comprise entre 0 et 100/)).toBeVisible();
  await page.getByLabel('Remise', { exact: true }).fill('');
  await page.getByLabel('Date', { exact: true }).fill('1/3/2027');
  await page.getByRole('button', { name: 'Valider' }).click();
  await expect(heading(page, 'Facture en brouillon')).toBeVisible(); // stored, not issued: the page of the draft says why
  await expect(page.getByLabel('Date', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Objet').fill('Visserie');
  await page.getByRole('link', { name: 'Articles' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Quitter sans enregistrer');
});

test('two people on one draft: both versions are shown, and one chooses', async ({ page, running: { shop } }) => {
  const id = await made(shop, 'FACTURE', [line('Porte', 1, 100)], {}, false);
  await login(page, shop.email);
  await page.goto(`/documents/${id}`);
  await page.getByLabel('Quantité').fill('3');
  await shop.api.post('/Document/enregistrer', { id, version: 1, type: 'FACTURE', clientId: shop.professionnel.id, objet: 'Chantier Nord', lignes: [line('Porte', 2, 100)] });
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Modifié entre-temps');
  await expect(dialog.getByRole('row', { name: /Ligne 1/ })).toContainText(/3 × 100,00.*2 × 100,00/);
  await expect(dialog.getByRole('row', { name: /Objet/ })).toContainText('Chantier Nord');
  await dialog.getByRole('button', { name: 'Garder ma saisie' }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Brouillon enregistré.')).toBeVisible();
  expect((await shop.api.get(`/Document?id=eq.${id}&select=montant_ht`)).json).toEqual([{ montant_ht: 300 }]);
});

test('charges, instalments and exemptions of a draft are there when it is opened again; a closed tab loses nothing', async ({ page, context, running: { shop } }) => {
  const id = await made(shop, 'FACTURE', [{ ...line('Formation', 1, 200, 0), categorieTva: 'E', motifExoneration: 'VATEX-FR-CGI261-4' }, line('Support', 1, 50)],
    { frais: [{ libelle: 'Port', montant: 10, tva: 20 }], echeancier: [{ pourcent: 40 }, { delaiJours: 30 }] }, false);
  await login(page, shop.email);
  await page.goto(`/documents/${id}`);
  await expect(page.getByLabel('Libellé des frais 1')).toHaveValue('Port');
  await expect(page.getByLabel('Valeur 1')).toHaveValue(/40/);
  await expect(total(page)).toContainText('272,00'); // 200 exempt, 60 at 20 %
  await page.getByLabel('Objet').fill('Session de mars');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Brouillon enregistré.')).toBeVisible();
  const { json } = await shop.api.get(`/Document/${id}/complements`);
  expect(json).toMatchObject({ frais: [{ libelle: 'Port' }], echeancier: [{ delaiJours: 0 }, { delaiJours: 30 }], motifs: [{ code: 'VATEX-FR-CGI261-4' }] });

  await page.getByLabel('Notes imprimées').fill('Merci de votre confiance');
  await expect.poll(() => page.evaluate((name) => Object.entries(localStorage).find(([key]) => key.endsWith(name))?.[1] ?? '', `Document:${id}`)).toContain('confiance');
  const again = await context.newPage();
  await again.goto(`/documents/${id}`);
  await again.getByRole('button', { name: 'La reprendre' }).click();
  await expect(again.getByLabel('Notes imprimées')).toHaveValue('Merci de votre confiance');
});

test('the list shows what is due; what cannot be sent says why; a document comes back by itself', async ({ page, running: { shop } }) => {
  await made(shop, 'FACTURE', [line('Abonnement', 1, 90)], { objet: 'Entretien mensuel' });
  await made(shop, 'FACTURE', [line('Pain', 1, 2)], { objet: 'Pour un autre', clientId: shop.particulier.id });
  await login(page, shop.email);
  await page.goto('/documents');
  // A document is sought by the name of its client too.
  await page.getByRole('searchbox').fill('oeuvrar');
  await expect(page.getByRole('row', { name: /Pour un autre/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Entretien mensuel/ })).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('row', { name: /Pour un autre/ })).toBeVisible();
  await page.getByRole('tab', { name: 'À encaisser' }).click();
  await expect(page.getByRole('row', { name: /Entretien mensuel/ })).toContainText('108,00');
  await page.getByRole('row', { name: /Entretien mensuel/ }).click();
  await page.getByRole('button', { name: 'Envoyer par courriel' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'À', exact: true }).fill('compta@oeuvrard.example');
  await page.getByRole('dialog').getByRole('button', { name: 'Envoyer', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(/serveur|courriel/i);
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Régler l’envoi des courriels' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Aperçu' }).click();
  await page.getByText('Données (CII)').click();
  await expect(page.getByRole('dialog')).toContainText(/CrossIndustryInvoice|BR-FR-10|SIREN/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Rendre récurrent' }).click();
  await expect(page.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue('Entretien mensuel');
  await page.getByLabel('Première échéance').fill('+30');
  await page.getByRole('button', { name: 'Créer' }).click();
  await expect(page.getByRole('row', { name: /Entretien mensuel/ })).toContainText('Chaque mois');
  await page.getByRole('button', { name: 'Suspendre' }).click();
  await expect(page.getByText('Suspendu', { exact: true })).toBeVisible();
  await page.goto('/documents?filter=DUES');
  await page.getByRole('row', { name: /Entretien mensuel/ }).click();
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Dupliquer' }).click();
  await expect(heading(page, 'Nouvelle facture')).toBeVisible();
  await expect(page.getByLabel('Objet')).toHaveValue('Entretien mensuel');
  await expect(total(page)).toContainText('108,00');
  const draft = await made(shop, 'FACTURE', [line('Visite', 1, 50)], { objet: 'Visite de contrôle' }, false);
  await page.goto('/documents?filter=BROUILLONS');
  await page.getByRole('row', { name: /Visite de contrôle/ }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Valider les brouillons' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Valider les brouillons' }).click();
  await expect(page.getByRole('region', { name: /Travaux/ })).toContainText('Terminé');
  expect((await shop.api.get(`/Document?id=eq.${draft}&select=statut`)).json).toEqual([{ statut: 'VALIDE' }]);
  await page.goto('/documents?filter=FACTURE');
  await page.getByRole('row', { name: /Visite de contrôle/ }).getByRole('checkbox').check();
  await page.getByRole('row', { name: /Entretien mensuel/ }).first().getByRole('checkbox').check();
  const archive = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger les PDF' }).click();
  expect((await archive).suggestedFilename()).toBe('Documents.zip');
});

test('a recurring document is suspended, resumed and ended on its list', async ({ page, running: { shop } }) => {
  const model = await made(shop, 'FACTURE', [line('Abonnement', 1, 30)], {}, false);
  await shop.api.post('/recurrence/creer', { nom: 'Entretien', documentId: model, unite: 'MOIS', ancre: '2027-01-31', mode: 'BROUILLON' });
  await arrive(page, shop.email);
  await follow(page, '/recurrences');
  const row = page.getByRole('row', { name: /Entretien/ });
  await row.getByRole('button', { name: 'Suspendre' }).click();
  await expect(row).toContainText('Suspendu');
  await row.getByRole('button', { name: 'Reprendre' }).click();
  await page.getByRole('checkbox', { name: 'Produire aussi celles de la suspension' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Reprendre' }).click();
  await expect(row).toContainText('Actif');
  await row.getByRole('button', { name: 'Terminer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terminer' }).click();
  await expect(row).toContainText('Terminé');
  await expect(row.getByRole('button')).toHaveCount(0);
});

test('documents in every state break no rule of WCAG 2.2 AA, in light and dark', async ({ page, running: { shop } }) => {
  const lignes = [{ type: 'TITRE', designation: 'Fournitures' }, line('Chevrons', 10, 12), { type: 'SOUS_TOTAL', designation: 'Sous-total' }, line('Pose', 2, 46, 10)];
  const draft = await made(shop, 'FACTURE', lignes, { frais: [{ libelle: 'Port', montant: 8, tva: 20 }], echeancier: [{ pourcent: 50 }, { delaiJours: 30 }] }, false);
  const order = await made(shop, 'COMMANDE', lignes);
  const bill = await made(shop, 'FACTURE', lignes, { echeancier: [{ pourcent: 50 }, { delaiJours: 30 }] });
  await shop.api.post(`/Document/${bill}/encaisser`, { montant: 10, moyen_paiement: 'CARTE', date_paiement: '2026-11-22' });
  await shop.api.post(`/Document/${bill}/declarer-litige`, { motif: 'Marchandise abîmée' });
  const found: string[] = [];
  await arrive(page, shop.email);
  for (const path of [`/documents/${draft}`, `/documents/${order}`, `/documents/${bill}`, '/documents/nouveau?type=DEVIS', '/recurrences', '/recurrences/nouvelle']) {
    await follow(page, path);
    found.push(...await faultsInBoth(page, path));
  }
  expect(found).toEqual([]);
});
