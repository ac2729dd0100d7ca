import models from '../src/api/models.json' with { type: 'json' };
import { colleague } from '../../tests/lib/shop.mjs';
import { arrive, expect, follow, test } from './shop';

test('a cashier meets no purchase price, on any page nor in any answer', async ({ page, running: { server, shop } }) => {
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "Article" SET prix_achat = 0.7319 WHERE id = '${shop.pain.id}';`);
  const cashier = await colleague(server, shop, 'CAISSIER');
  const answers: Promise<string>[] = [];
  page.on('response', (response) => { if (response.url().includes('/api/')) answers.push(response.text().catch(() => '')); });
  await arrive(page, cashier.email);
  for (const path of ['/articles', `/articles/${shop.pain.id}`, `/donnees/Article/${shop.pain.id}`, ...Object.keys(models).map((model) => `/donnees/${model}`)]) {
    await follow(page, path);
    await expect(page.getByText(/prix d’achat/i)).toHaveCount(0);
  }
  for (const answer of await Promise.all(answers)) expect(answer).not.toMatch(/prix_achat|0[.,]7319/);
});
