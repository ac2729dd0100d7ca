import { describe, expect, it } from 'vitest';
import { unitName, unitShort } from './units';

describe('units', () => {
  it('follow a quantity in one or several', () => {
    expect([1, 1.5, 2, -3].map((quantity) => unitShort('XBX', quantity, 'fr'))).toEqual(['\u00a0boîte', '\u00a0boîte', '\u00a0boîtes', '\u00a0boîtes']);
    expect([1, 1.5, 2].map((quantity) => unitShort('XBX', quantity, 'en'))).toEqual(['\u00a0box', '\u00a0boxes', '\u00a0boxes']);
    expect(unitShort('XRO', 4, 'fr')).toBe('\u00a0rouleaux');
  });
  it('are symbols, or nothing for pieces', () => {
    expect([unitShort('KGM', 4, 'fr'), unitShort('C62', 4, 'fr'), unitShort('botte', 4, 'fr')]).toEqual(['\u00a0kg', '', '']);
    expect(unitName('XRO', 'en')).toBe('Roll');
  });
});
