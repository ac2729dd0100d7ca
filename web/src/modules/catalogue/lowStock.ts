import { list } from '../../api/client';

/**
 * The filter of articles at or under their alert. A filter compares a column with a value, not with another column; articles share
 * few different alerts, so that each of them is one condition. Every reading skips to the alerts beyond those that it has met.
 */
export async function lowStockFilter(signal?: AbortSignal): Promise<string> {
  const alerts = new Set<number>();
  for (let beyond = -1; ;) {
    const { rows } = await list<'Article', { stock_alerte: number }>('Article', {
      select: 'stock_alerte', order: 'stock_alerte.asc,id.asc', limit: 500, filters: { suiviStock: 'is.true', stock_alerte: `gt.${beyond}` },
    }, signal);
    for (const { stock_alerte } of rows) alerts.add(stock_alerte);
    const last = rows.at(-1);
    if (last === undefined || rows.length < 500) break;
    beyond = last.stock_alerte;
  }
  return `(${[...alerts].map((alert) => `and(stock_alerte.eq.${alert},stock_actuel.lte.${alert})`).join(',')})`;
}
