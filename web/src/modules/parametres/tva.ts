import type { Settings } from './company';

export type Regime = Settings['regimeTva'];
export type Territory = Settings['territoire'];

export const REGIMES: readonly Regime[] = ['REEL_MENSUEL', 'REEL_TRIMESTRIEL', 'SIMPLIFIE', 'FRANCHISE'];
export const TERRITORIES: readonly Territory[] = ['METROPOLE', 'CORSE', 'DOM'];

/** The rates in force, as the server accepts them on documents (systeme.taux_tva); nought is for exemptions. */
export const RATES: Record<Territory, readonly number[]> = {
  METROPOLE: [20, 10, 5.5, 2.1], CORSE: [20, 13, 10, 2.1, 0.9], DOM: [8.5, 2.1, 1.75, 1.05],
};

/** The day before an ISO date. */
export function dayBefore(iso: string): string {
  const [y, m, d] = iso.split('-').map(Number);
  return new Date(Date.UTC(y ?? 0, (m ?? 1) - 1, (d ?? 1) - 1)).toISOString().slice(0, 10);
}

interface Period {
  regime: string;
  du: string | null;
  au: string;
}

/** The past regimes with the one that ends when another begins on `from`. */
export function pastRegimes(history: Settings['regimeTvaHistorique'], regime: Regime, since: string | null, from: string): Settings['regimeTvaHistorique'] {
  const past = Array.isArray(history) ? history : [];
  const ended: Period = { regime, du: since, au: dayBefore(from) };
  return [...past, { ...ended }];
}
