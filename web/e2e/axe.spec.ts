import type { Page } from '@playwright/test';
import models from '../src/api/models.json' with { type: 'json' };
import { faults, faultsInBoth } from './accessibility';
import { arrive, expect, follow, type Shop, test } from './shop';

/** Of the pages that are made from the models, those that together show each kind of column: the others differ from them in words alone. */
const GENERIC = Object.entries(models)
  .map(([model, { deletable, columns }]) => ({ model, kinds: [`deletable ${deletable}`, `creatable ${columns.some(({ creatable }) => creatable)}`, ...columns.map((column) => [column.type, 'reference' in column, column.editable].join(' '))] }))
  .toSorted((one, other) => other.kinds.length - one.kinds.length)
  .filter(({ kinds }, index, all) => kinds.some((kind) => !all.slice(0, index).some((before) => before.kinds.includes(kind))))
  .map(({ model }) => model);

const PAGES = ['/', '/documents', '/documents/nouveau?type=FACTURE', '/clients', '/clients/nouveau', '/articles', '/articles/nouveau', '/articles/categories', '/articles/champs', '/articles/prix', '/articles/importer', '/clients/importer', '/stock', '/stock/mouvements', '/stock/saisir', '/stock/alertes', '/stock/transferts', '/stock/transferts/nouveau', '/stock/inventaires', '/stock/valeur', '/stock/etiquettes', '/stock/magasins',
  '/donnees', '/parametres',
  '/tableau/documents', '/tableau/stock', '/caisses', '/caisses/clotures', '/caisses/anomalies', '/caisses/tickets-gardes', '/caisses/terminaux', '/caisses/archives', '/caisses/nouveau', '/encaissements', '/creances', '/creances?vue=factures', '/creances?vue=relances', '/creances?vue=credits',
  '/compta/tva', '/compta/tva/operations', '/compta/ventes', '/compta/tresorerie', '/compta/concordance', '/compta/fec', '/compta/cloture',
  '/efacture/recues', '/efacture/transmises', '/efacture/declarations', '/courriels', '/recurrences',
  ...['societe', 'tva', 'series', 'apparence', 'reglement', 'courriel', 'modeles', 'relances', 'efacture', 'fidelite', 'divers', 'formule'].map((name) => `/parametres/${name}`),
  '/equipe', '/equipe/nouveau', '/equipe/roles', '/equipe/voir-comme', '/equipe/horaires', '/equipe/pointages', '/compte', '/journal', '/journal/aujourdhui',
  ...GENERIC.map((model) => `/donnees/${model}`)];

/** What makes the pages hold something: an invoice that is late, with a name that is long. */
async function fill({ api, professionnel }: Shop): Promise<void> {
  const line = { designation: 'Dépose et repose d’un chauffe-eau thermodynamique', quantite: 12, prix_unitaire_ht: 1849.9, tva: 20 };
  const { json } = await api.post('/Document/enregistrer', { type: 'FACTURE', clientId: professionnel.id, dateEmission: '2026-01-05', dateEcheance: '2026-01-20', lignes: [line] });
  await api.post(`/Document/${String(json.id)}/valider`, {});
}

/** What makes a phone scroll a page sideways. */
async function sideways(page: Page, what: string): Promise<string[]> {
  const usual = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 800 });
  const fits = await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, { timeout: 2000 }).then(() => true, () => false);
  if (usual !== null) await page.setViewportSize(usual);
  return fits ? [] : [`${what} is wider than a phone`];
}

/** As many journeys as pages are shared among, so that browsers may go through them beside one another. */
const PARTS = 4;

test.describe.configure({ mode: 'parallel' });

for (let part = 0; part < PARTS; part += 1) {
  test(`no page breaks WCAG 2.2 AA, in light or dark, or is wider than a phone: part ${part + 1} of ${PARTS}`, async ({ page, running: { shop } }) => {
    const found: string[] = [];
    await fill(shop);
    await arrive(page, shop.email);
    for (const path of PAGES.filter((_, index) => index % PARTS === part)) {
      await follow(page, path);
      found.push(...await faultsInBoth(page, path), ...await sideways(page, path));
    }
    expect(found).toEqual([]);
  });
}

test('the doors hold to it too', async ({ page }) => {
  const found: string[] = [];
  for (const path of ['/connexion', '/inscription', '/problemes/stock_insuffisant']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    found.push(...await faultsInBoth(page, path));
  }
  expect(found).toEqual([]);
});

test('what opens over a page holds to it too', async ({ page, running: { shop } }) => {
  await arrive(page, shop.email);
  const found: string[] = [];
  const scan = async (what: string): Promise<void> => { found.push(...await faults(page, what)); };
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Le clavier');
  await scan('help');
  await page.keyboard.press('Escape');
  await page.goto(`/donnees/Client/${shop.particulier.id}`);
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByRole('dialog')).toContainText('Supprimer «');
  await scan('confirmation');
  await page.goto('/donnees/Client?f=ville.has.o~type.in.PARTICULIER');
  await page.getByRole('checkbox', { name: 'Choisir toute la page' }).check();
  await expect(page.getByRole('region', { name: 'Actions sur la sélection' })).toBeVisible();
  await scan('selection');
  expect(found).toEqual([]);
});
