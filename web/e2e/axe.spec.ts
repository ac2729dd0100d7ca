import AxeBuilder from '@axe-core/playwright';
import models from '../src/api/models.json' with { type: 'json' };
import { expect, login, test } from './shop';

const PAGES = ['/', '/documents', '/documents/nouveau?type=FACTURE', '/clients', '/clients/nouveau', '/articles', '/articles/nouveau', '/donnees',
  '/parametres', ...['societe', 'tva', 'series', 'apparence', 'reglement', 'courriel', 'modeles', 'relances', 'efacture', 'divers', 'formule'].map((name) => `/parametres/${name}`),
  '/equipe', '/equipe/nouveau', '/equipe/roles', '/equipe/voir-comme', '/equipe/horaires', '/equipe/pointages', '/compte', '/journal', '/journal/aujourdhui',
  ...Object.keys(models).map((model) => `/donnees/${model}`)];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page breaks WCAG 2.2 AA (${colorScheme})`, async ({ page, running: { shop } }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/connexion');
    const found: string[] = [];
    const scan = async (path: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      found.push(...violations.map((violation) => `${path} ${violation.id}: ${violation.nodes[0]?.html.slice(0, 160)}`));
    };
    await scan('/connexion');
    await login(page, shop.email);
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
      await scan(path);
    }
    expect(found).toEqual([]);
  });
}
