// What waits behind the tills: flags, tickets that could not be recorded, archives and their integrity, codes of the team.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { colleague } from '../../tests/lib/shop.mjs';
import { sale, Till } from '../../tests/lib/till.mjs';
import { faultsInBoth } from './accessibility';
import { arrive, choose, expect, follow, test } from './shop';

test('flags are looked at, kept tickets recorded or dismissed, and the menu says what waits', async ({ page, running: { shop } }) => {
  const till = await Till.create(shop);
  const flagged = await till.sell([sale('Tarte aux poires', 1, 18, 5.5)], { remis: true, horsLigne: true, caissierId: randomUUID(), clientId: randomUUID() });
  const odd = till.ticket([sale('Brioche', 2, 3.5, 17)], { remis: true });
  await till.post('vendre', odd, { status: 202 });
  till.keep(odd);
  await till.post('vendre', { id: randomUUID(), remis: true, total: 'beaucoup' }, { status: 202 });
  const right = await till.sell([sale('Brioche', 2, 3.5, 5.5)]);

  await arrive(page, shop.email);
  const menu = page.getByRole('navigation', { name: 'Menu principal' });
  await expect(menu.getByRole('link', { name: /Caisses 4 à traiter/ })).toBeVisible();
  await menu.getByRole('link', { name: /Caisses/ }).click();
  await page.getByRole('navigation', { name: 'Caisses' }).getByRole('link', { name: /Anomalies/ }).click();
  await expect(page.getByText('Caissier inconnu', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: flagged.numero }).first()).toHaveAttribute('href', `/documents/${flagged.documentId}`);
  expect(await faultsInBoth(page, 'flags')).toEqual([]);
  await page.getByRole('checkbox', { name: 'Choisir toute la page' }).check();
  await page.getByRole('button', { name: 'Traiter 2 anomalies' }).click();
  await page.getByLabel('Ce que vous avez constaté ou fait').fill('Vu avec Léa : le ticket est juste.');
  await page.getByRole('dialog').getByRole('button', { name: 'Traiter', exact: true }).click();
  await expect(page.getByText('Rien à regarder : aucun ticket n’a d’anomalie.')).toBeVisible();
  await page.getByText('Traitées', { exact: true }).click();
  await expect(page.getByText('Vu avec Léa : le ticket est juste.')).toHaveCount(2);

  await page.getByRole('navigation', { name: 'Caisses' }).getByRole('link', { name: /Tickets gardés/ }).click();
  const brioche = page.getByRole('article').filter({ hasText: 'Brioche' });
  await expect(brioche).toContainText(/17.*TVA|TVA.*17/s);
  expect(await faultsInBoth(page, 'kept tickets')).toEqual([]);
  await brioche.getByRole('button', { name: 'Enregistré autrement…' }).click();
  await choose(page, 'Document', right.numero, new RegExp(right.numero));
  await page.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
  await expect(brioche).toHaveCount(0);
  await page.getByRole('article').getByRole('button', { name: 'Écarter' }).click();
  await page.getByLabel('Pourquoi cette vente n’est pas enregistrée').fill('Illisible, le client n’est pas venu.');
  await page.getByRole('dialog').getByRole('button', { name: 'Écarter' }).click();
  await expect(page.getByText('Rien à traiter : chaque ticket est enregistré.')).toBeVisible();
  await page.getByText('Enregistrés', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'Document qui enregistre cette vente' })).toHaveAttribute('href', `/documents/${right.documentId}`);
  await expect(menu.getByRole('link', { name: 'Caisses', exact: true })).toBeVisible();
});

test('an archive is made, kept with its key, and the chains are verified', async ({ page, running: { shop } }) => {
  const till = await Till.create(shop);
  await till.sell([sale('Pain', 1, 1.2, 5.5)]);
  await till.sell([sale('Tarte', 1, 18, 5.5)]);
  await arrive(page, shop.email);
  await follow(page, '/caisses/archives?periode=mois');
  await expect(page.getByText('Pas encore vérifiée')).toBeVisible();
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
  await expect(page.getByText(/Dernière vérification/)).toBeVisible();
  expect(await faultsInBoth(page, 'archives')).toEqual([]);
  await page.getByRole('button', { name: 'Archiver' }).click();
  await expect(page.getByText('L’archive est faite : 2 tickets.')).toBeVisible();
  const key = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer la clé publique' }).click();
  expect(readFileSync(await (await key).path(), 'utf8')).toContain('BEGIN PUBLIC KEY');
  const zip = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Télécharger l’archive/ }).click();
  expect((await zip).suggestedFilename()).toMatch(/^caisse-.*\.zip$/);
  // Once the key has changed, one says whose records are meant.
  await till.post('changer-cle', { motif: 'Exercice' });
  await till.sell([sale('Brioche', 1, 4, 5.5)]);
  await page.goto('/caisses/archives?periode=mois');
  await page.getByRole('button', { name: 'Archiver' }).click();
  await expect(page.getByText(/^L’archive est faite/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Clé de signature' })).toBeVisible();
  await follow(page, '/caisses/archives?periode=annee-derniere');
  await page.getByRole('button', { name: 'Archiver' }).click();
  await expect(page.getByText('Cette caisse n\'a rien enregistré dans cette période.')).toBeVisible();
});

test('the Z is printed from its page, on a sheet or a roll', async ({ page, running: { shop } }) => {
  const till = await Till.create(shop);
  await till.sell([sale('Pain', 1, 1.2, 5.5)]);
  await till.close({ comptage: { 100: 1, 1: 1, 0.2: 1 } });
  await arrive(page, shop.email);
  await follow(page, '/caisses/clotures');
  await page.getByRole('row', { name: /Clôturée/ }).click();
  for (const name of ['Imprimer le Z', 'Sur rouleau 80 mm']) {
    const link = await page.getByRole('link', { name }).getAttribute('href');
    const answer = await page.request.get(link ?? '');
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
});

test('a manager gives a code, and takes it away', async ({ page, running: { server, shop } }) => {
  const till = await Till.create(shop);
  const lea = await colleague(server, shop, 'CAISSIER');
  await arrive(page, shop.email);
  await follow(page, `/equipe/${lea.userId}`);
  await page.getByLabel('Nouveau code').fill('1234');
  await page.getByRole('button', { name: 'Enregistrer le code' }).click();
  await expect(page.getByText('Ce code se devine : évitez les chiffres répétés ou qui se suivent.')).toBeVisible();
  await page.getByLabel('Nouveau code').fill('2580');
  await page.getByLabel('Nouveau code').press('Enter');
  await expect(page.getByText('Le code est enregistré', { exact: false })).toBeVisible();
  const approve = (status: number, code: string) => shop.api.refused('POST', `/Register/${till.id}/approuver`, { status, code, body: { userId: lea.userId, pin: '2580', objet: 'RETOUR' } });
  // The code is hers; but her role does not approve.
  await approve(403, 'approbation_interdite');
  await page.getByRole('button', { name: 'Retirer le code' }).click();
  await expect(page.getByText('Le code est retiré.')).toBeVisible();
  await approve(422, 'pin_inexact');
});

test('a terminal is named, given to a register, tested, withdrawn and put back', async ({ page, running: { server, shop } }) => {
  const till = await Till.create(shop, { code: 'C1' });
  await arrive(page, shop.email);
  await follow(page, '/caisses/terminaux');
  await page.getByRole('button', { name: 'Nouveau terminal' }).click();
  const sheet = page.getByRole('dialog', { name: 'Nouveau terminal' });
  await sheet.getByLabel('Nom').fill('Comptoir');
  await sheet.getByLabel('Caisse').selectOption({ label: 'Caisse C1' });
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  const row = page.getByRole('row', { name: /Comptoir/ });
  await expect(row).toContainText('Caisse C1');
  await expect(row).toContainText('Hors ligne');
  await row.getByRole('button', { name: 'Essayer Comptoir' }).click();
  await expect(page.getByText('Comptoir répond.')).toBeVisible();
  await expect(row).toContainText('En ligne');
  const terminals = async (): Promise<string[]> => (await till.get('etat')).json.terminaux.map(({ nom }: { nom: string }) => nom);
  expect(await terminals()).toEqual(['Comptoir']);

  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "Terminal" SET simulation = 'SE_TAIRE';`);
  await row.getByRole('button', { name: 'Essayer Comptoir' }).click();
  await expect(page.getByText(/Comptoir ne répond pas/)).toBeVisible();
  await expect(row).toContainText('Hors ligne');
  await row.getByRole('button', { name: 'Modifier Comptoir' }).click();
  const change = page.getByRole('dialog', { name: 'Modifier Comptoir' });
  await change.getByLabel('Nom').fill('Terrasse');
  await change.getByRole('button', { name: 'Enregistrer' }).click();
  const renamed = page.getByRole('row', { name: /Terrasse/ });
  await renamed.getByRole('button', { name: 'Retirer Terrasse' }).click();
  await expect(renamed).toContainText('Retiré');
  expect(await terminals()).toEqual([]);
  await renamed.getByRole('button', { name: 'Remettre Terrasse' }).click();
  await expect(renamed).toContainText('Hors ligne');
  expect(await terminals()).toEqual(['Terrasse']);
});
