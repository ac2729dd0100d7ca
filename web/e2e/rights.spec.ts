import models from '../src/api/models.json' with { type: 'json' };
import { colleague } from '../../tests/lib/shop.mjs';
import { expect, login, test } from './shop';

test('a cashier meets no purchase price, on any page nor in any answer', async ({ page, running: { server, shop } }) => {
  test.setTimeout(120_000);
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "Article" SET prix_achat = 0.7319 WHERE id = '${shop.pain.id}';`);
  const cashier = await colleague(server, shop, 'CAISSIER');
  const answers: Promise<string>[] = [];
  page.on('response', (response) => { if (response.url().includes('/api/')) answers.push(response.text().catch(() => '')); });
  await login(page, cashier.email);
  for (const path of ['/articles', `/articles/${shop.pain.id}`, `/donnees/Article/${shop.pain.id}`, ...Object.keys(models).map((model) => `/donnees/${model}`)]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
    await expect(page.getByText(/prix d’achat/i)).toHaveCount(0);
  }
  for (const answer of await Promise.all(answers)) expect(answer).not.toMatch(/prix_achat|0[.,]7319/);
});
