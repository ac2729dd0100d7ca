import { describe, expect, it } from 'vitest';
import { emailFault, phoneOf, phoneShown, sirenFault, siretFault, vatFault, vatOf } from './identifiers';

describe('numbers of companies', () => {
  it('have a key', () => {
    expect([sirenFault('732 829 320'), sirenFault('732829321'), sirenFault('7328'), sirenFault('')]).toEqual([null, 'key', 'form', null]);
    expect([siretFault('732 829 320 00074'), siretFault('73282932000075'), siretFault('732829320')]).toEqual([null, 'key', 'form']);
    expect([siretFault('35600000049837'), siretFault('73282932000074', '404833048')]).toEqual([null, 'other']);
    expect([vatFault('FR44 732829320'), vatFault('FR45732829320'), vatFault('FR44732829'), vatFault('BE0403019261')]).toEqual([null, 'key', 'form', null]);
    expect(vatFault('FR44732829320', '404833048')).toBe('other');
    expect(vatOf('732 829 320')).toBe('FR44732829320');
  });
});
it('knows an address from another text', () => {
  expect([emailFault('a@b.fr'), emailFault('a@b'), emailFault('a b@c.fr'), emailFault('')]).toEqual([null, 'form', 'form', null]);
});
it('keeps telephones as the world dials them', () => {
  expect([phoneOf('06 12.34-56 78', 'FR'), phoneOf('+33 (0)6 12 34 56 78', 'FR'), phoneOf('0032 2 123 45 67', 'BE'), phoneOf('12 34', 'FR'), phoneOf('0612345678', 'BE')])
    .toEqual(['+33612345678', '+33612345678', '+3221234567', null, null]);
  expect([phoneShown('+33612345678'), phoneShown('+3221234567'), phoneShown(null)]).toEqual(['06 12 34 56 78', '+3221234567', '']);
});
