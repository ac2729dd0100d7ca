import { describe, expect, it } from 'vitest';
import { changedBy, margin, shelfPrice, withoutTax, withTax } from './prices';

describe('prices', () => {
  it('go from one side of the tax to the other as the server computes them', () => {
    expect(withTax(2.5, 5.5)).toBe(2.64); // 2.6375
    expect(withTax(10.125, 20)).toBe(12.15);
    expect(withoutTax(9.99, 20)).toBe(8.325);
    expect(withoutTax(1, 5.5)).toBe(0.947867);
    expect(withTax(0, 20)).toBe(0);
  });
  it('give every shelf price back to the centime', () => {
    for (const rate of [20, 10, 5.5, 2.1, 0, 8.5]) for (let ttc = 1; ttc < 3000; ttc += 7) expect(withTax(withoutTax(ttc / 100, rate), rate)).toBe(ttc / 100);
  });
  it('say what is earned', () => {
    expect(margin(10, 6.5)).toEqual({ amount: 3.5, rate: 35 });
    expect(margin(0, 1)).toEqual({ amount: -1, rate: null });
  });
  it('change by percent and round as shops do', () => {
    expect(changedBy(9.99, 3, 'centime')).toBe(10.29);
    expect(changedBy(9.99, 3, 'cinq')).toBe(10.3);
    expect(changedBy(12.34, -10, 'dix')).toBe(11.1);
    expect(changedBy(12.34, 5, 'neuf')).toBe(12.99);
    expect(changedBy(0, 5, 'neuf')).toBe(0);
  });
  it('are those of the shelf when one is set', () => {
    expect(shelfPrice({ prix_vente_ht: 8.325, prix_vente_ttc: 9.99, tva: 20 })).toBe(9.99);
    expect(shelfPrice({ prix_vente_ht: 10, prix_vente_ttc: null, tva: 20 })).toBe(12);
  });
});
