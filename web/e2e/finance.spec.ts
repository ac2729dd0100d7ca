// The figures of a small company, worked out by hand: on the dashboard, in the books, in what is owed, and an invoice that
// another company sends it.
import { BASE, cii, pdf } from '../../tests/lib/efacture.mjs';
import { draft, invoice, line, register } from '../../tests/lib/shop.mjs';
import { Smtp } from '../../tests/lib/smtp.mjs';
import { type Page } from '@playwright/test';
import { hand } from './files';
import { arrive, expect, login, type Shop, test as base } from './shop';

/** A Monday: reminders leave on working days only. */
const MONDAY = '2026-11-23T09:00:00Z';

const test = base.extend({
  running: async ({ running }, use) => {
    await business(running.shop);
    await use(running);
  },
});
test.use({ instant: MONDAY, mouse: false });

/**
 * November 2025: 625 at 20 %, paid. October 2026: 500 at 20 %, due on the 4th of November and not paid.
 * November 2026: 1,000 at 20 %, not due yet; 250 of bread at 5.5 %, paid by card. A draft, and a quote without answer.
 */
async function business(shop: Shop): Promise<void> {
  const pro = shop.professionnel.id;
  await shop.api.patch(`/Client/${pro}`, { email: 'compta@oeuvrard.exemple.fr' });
  const old = await invoice(shop, [line(1, 625, 20)], { clientId: pro, dateEmission: '2025-11-10' });
  await shop.api.post(`/Document/${old.id}/encaisser`, { montant: 750, moyen_paiement: 'VIREMENT', date_paiement: '2025-11-20' });
  await invoice(shop, [line(1, 500, 20)], { clientId: pro, dateEmission: '2026-10-05', dateEcheance: '2026-11-04' });
  await invoice(shop, [line(1, 1000, 20)], { clientId: pro, dateEmission: '2026-11-10' });
  const bread = await invoice(shop, [{ articleId: shop.pain.id, quantite: 100 }], { dateEmission: '2026-11-12' });
  await shop.api.post(`/Document/${bread.id}/encaisser`, { montant: 263.75, moyen_paiement: 'CARTE', date_paiement: '2026-11-12' });
  await draft(shop, [line(1, 10, 20)]);
  await invoice(shop, [line(1, 40, 20)], { type: 'DEVIS' });
}

/** "1 250,00 €" with the spaces of French numbers. */
const euros = (text: string): RegExp => new RegExp(text.replaceAll(' ', '\\s').replace('.', '\\.'));
const figure = (page: Page, label: string) => page.getByRole('main').getByRole('link', { name: new RegExp(`^${label} :`) });

test('each figure of the dashboard is right, equals the API, and opens its rows', async ({ page, running: { shop } }) => {
  await arrive(page, shop.email);
  await expect(figure(page, 'Chiffre d’affaires HT')).toHaveText(euros('1 250,00 €'));
  await expect(figure(page, 'Encaissé')).toHaveText(euros('263,75 €'));
  await expect(figure(page, 'Vos clients vous doivent')).toHaveText(euros('1 800,00 €'));
  await expect(figure(page, 'TVA exigible')).toHaveText(euros('213,75 €'));
  await expect(page.getByRole('link', { name: /\+100 % par rapport au 01\/11\/2025 – 23\/11\/2025/ })).toBeVisible();
  await expect(page.getByRole('link', { name: euros('dont 600,00 € en retard') })).toBeVisible();
  const { json } = await shop.api.get('/tableau-de-bord?du=2026-11-01&au=2026-11-23');
  expect([json.ventes.chiffreAffaires.ht, json.ventes.encaisse.montant, json.compta.creances.total, json.compta.tvaExigible.tva]).toEqual([1250, 263.75, 1800, 213.75]);

  await figure(page, 'Chiffre d’affaires HT').click();
  await expect(page.getByText('Lignes : 2')).toBeVisible();
  await expect(page.getByRole('cell', { name: euros('1 000,00 €') })).toBeVisible();
  await page.getByRole('link', { name: /Retour au tableau/ }).click();
  await figure(page, 'Encaissé').click();
  await expect(page.getByText(euros('Total 263,75 €'))).toBeVisible();
  await page.goto('/');
  await figure(page, 'TVA exigible').click();
  await expect(page.getByRole('group', { name: 'Total' })).toHaveText(euros('Base HT 1 250,00 €TVA 213,75 €'));
  await page.goto('/');
  await page.getByRole('link', { name: euros('1 facture en retard, 600,00 €') }).click();
  await expect(page.getByText('Lignes : 1')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: '1 devis sans réponse' })).toBeVisible();
  await page.getByRole('link', { name: 'Pain de campagne 400 g' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ventes de Pain de campagne 400 g');
  await expect(page.getByRole('cell', { name: euros('250,00 €') })).toBeVisible();
});

test('the period is in the address, and each plot is a table too, by keyboard', async ({ page, running: { shop } }) => {
  await arrive(page, shop.email);
  await page.getByRole('combobox', { name: 'Période' }).focus();
  const wanted = page.getByRole('option', { name: 'Le mois dernier' });
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(wanted).toHaveAttribute('data-combobox-selected', 'true', { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/periode=mois-dernier/);
  await expect(figure(page, 'Chiffre d’affaires HT')).toHaveText(euros('500,00 €'));
  await page.reload();
  await expect(figure(page, 'Chiffre d’affaires HT')).toHaveText(euros('500,00 €'));
  await page.getByRole('radiogroup', { name: 'Présentation : Chiffre d’affaires HT' }).getByRole('radio', { name: 'Graphique' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('row', { name: euros('05/10 0,00 € 500,00 €') })).toBeVisible();
});

test('VAT as the form lays it out, books that agree, and the file of entries', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/compta/tva?periode=mois');
  await expect(page.getByRole('row', { name: euros('08 Ligne 08, Taux normal 20 % : voir les opérations 1 000 200') })).toBeVisible();
  await expect(page.getByRole('row', { name: euros('09 Ligne 09, Taux réduit 5,5 % : voir les opérations 250 14') })).toBeVisible();
  await expect(page.getByRole('row', { name: euros('TD TVA nette due 214') })).toBeVisible();
  await page.getByRole('link', { name: /Ligne 09/ }).click();
  await expect(page.getByText('Opérations : 1')).toBeVisible();
  await page.getByRole('link', { name: 'Concordance' }).click();
  await expect(page.getByRole('status')).toHaveText(/Tout concorde/);
  await expect(page.getByRole('main').getByText(euros('^1 463,75 €$'))).toHaveCount(4);
  await page.getByRole('link', { name: 'Export FEC' }).click();
  await page.getByRole('textbox', { name: 'Exercice qui commence en' }).fill('2026');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Créer le fichier' }).click()]);
  expect(download.suggestedFilename()).toBe('732829320FEC20261231.txt');
  await expect(page.getByText(/732829320FEC20261231.txt est prêt/)).toBeVisible();
});

test('a reminder is read before it leaves; a promise holds it back and says so', async ({ page, running: { shop } }) => {
  await login(page, shop.email);
  await page.goto('/creances?vue=relances');
  await expect(page.getByText('Relances dues : 1')).toBeVisible();
  await page.getByRole('button', { name: /Lire avant l’envoi/ }).click();
  const letter = page.getByRole('dialog');
  await expect(letter).toContainText('compta@oeuvrard.exemple.fr');
  await expect(letter).toContainText(euros('600,00'));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Envoyer 1 relance' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Envoyer 1 relance' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('courriel');
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Factures à encaisser' }).click();
  await page.getByRole('button', { name: /Actions sur/ }).first().focus();
  await page.keyboard.press('Enter');
  const promise = page.getByRole('menuitem', { name: 'Noter une promesse' });
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(promise).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Jour promis' }).fill('30/11/2026');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await expect(page.getByText('promis le 30/11/2026')).toBeVisible();
  await page.getByRole('tab', { name: 'Relances' }).click();
  await expect(page.getByText('Aucune relance n’est due aujourd’hui.')).toBeVisible();
  await expect(page.getByRole('row', { name: /promesse de paiement pour le 30\/11\/2026/ })).toBeVisible();
});

test('an invoice of another company is dropped, read and approved; what is no invoice says why', async ({ page, running: { server, shop } }) => {
  const seller = await register(server, 'Quincaillerie Martin');
  const [settings] = (await seller.api.get('/ParametresEntreprise?select=id')).json;
  await seller.api.patch(`/ParametresEntreprise/${settings.id}`, { siren: BASE.vendeur.siren, numeroTva: BASE.vendeur.tva, raisonSociale: 'Quincaillerie Martin SARL' });
  const buyer = await seller.api.create('Client', { nom: 'Boulangerie Lefèvre', raisonSociale: 'Boulangerie Lefèvre SARL', type: 'PROFESSIONNEL', siren: '732829320', adresse: '12 rue des Lilas', codePostal: '59000', ville: 'Lille', pays: 'FR' });
  const { id, numero } = await invoice(seller, [line(3, 80, 20)], { clientId: buyer.id });
  const facturx = Buffer.from((await seller.api.get(`/Document/${id}/pdf`)).bytes);

  await login(page, shop.email);
  await page.goto('/efacture/recues');
  await hand(page.getByRole('button', { name: 'Choisir des fichiers' }), [
    { name: 'facture.pdf', mimeType: 'application/pdf', buffer: facturx }, { name: 'notice.pdf', mimeType: 'application/pdf', buffer: pdf() },
    { name: 'bombe.xml', mimeType: 'application/xml', buffer: Buffer.from(cii().replace('?>\n', '?>\n<!DOCTYPE a [<!ENTITY a "ha">]>\n')) },
  ]);
  const results = page.getByRole('status', { name: 'Fichiers déposés' });
  await expect(results.getByRole('listitem')).toHaveText([/facture\.pdf reçue/, /notice\.pdf refusée : .+/, /bombe\.xml refusée : .+/]);
  await results.getByRole('link', { name: 'facture.pdf' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Facture ${numero} · Quincaillerie Martin SARL`);
  await expect(page.getByText('Aucune erreur : la facture est conforme.')).toBeVisible();
  await expect(page.getByText(euros('^288,00 €$')).first()).toBeVisible();
  await page.getByRole('button', { name: 'Approuver', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Approuver', exact: true }).press('Enter');
  await expect(page.getByText('Approuvée', { exact: true }).first()).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Télécharger l’original' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  const [message] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Télécharger le message : Approuvée' }).click()]);
  expect(message.suggestedFilename()).toMatch(/^CDAR-.*\.xml$/);
  await page.goto('/efacture/recues?statut=205');
  await expect(page.getByText('Factures affichées : 1')).toBeVisible();
});

test('a mail says what became of it, and leaves again to a right address', async ({ page, running: { shop } }) => {
  const account = { user: 'factures@exemple.fr', password: 'Tr0mbone-du-bureau' };
  const smtp = await Smtp.start({ login: account, rcpt: (address: string) => (address.startsWith('faux') ? '550 5.1.1 adresse inconnue' : undefined) });
  await shop.api.post('/courriel/regler', { hote: 'localhost', port: smtp.port, utilisateur: account.user, secret: account.password, certificat: smtp.cert, delai: 2, expediteur: account.user });
  const { id, numero } = await invoice(shop, [line(1, 10, 20)]);
  await shop.api.post(`/Document/${id}/envoyer`, { a: ['faux@exemple.fr'] });
  await login(page, shop.email);
  /** The list again and again until a recipient is in this state. */
  const settled = async (recipient: string, state: string): Promise<void> => {
    await expect(async () => {
      await page.goto('/courriels');
      await expect(page.getByRole('row', { name: new RegExp(`${numero}.*${recipient}\\s*${state}`) })).toBeVisible({ timeout: 1000 });
    }).toPass();
  };
  await settled('faux@exemple.fr', 'Adresse refusée');
  await page.getByRole('row', { name: /faux@exemple.fr/ }).press('Enter');
  const mail = page.getByRole('dialog');
  await expect(mail).toContainText('réponse 550');
  await expect(mail).toContainText('adresse inconnue');
  await mail.getByRole('textbox', { name: 'Adresse' }).fill('juste@exemple.fr');
  await mail.getByRole('button', { name: 'Envoyer de nouveau' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await settled('juste@exemple.fr', 'Envoyé');
  await page.goto('/courriels?statut=REBOND');
  await expect(page.getByText('Courriels : 1')).toBeVisible();
  await smtp.close();
});
