import { expect, test } from 'vitest';
import { acceptable, left, shown, verdict } from './verdict';

test('a SIRET is judged as it is typed', () => {
  expect(verdict('siret', '')).toBe('empty');
  expect(verdict('siret', '73282')).toBe('partial');
  expect(left('siret', '73282')).toBe(9);
  expect(verdict('siret', '7328A')).toBe('shape');
  expect(verdict('siret', '73282932000075')).toBe('key');
  expect(verdict('siret', '73282932000074')).toBe('right');
  expect(verdict('siret', '732829320000741')).toBe('shape');
});

test('a French VAT number waits for its eleven digits; another is right or not', () => {
  expect(verdict('vat', 'FR447328')).toBe('partial');
  expect(verdict('vat', 'FR45732829320')).toBe('key');
  expect(verdict('vat', 'FR44732829320')).toBe('right');
  expect(verdict('vat', 'DE')).toBe('partial');
  expect(verdict('vat', 'DE123456789')).toBe('right');
  expect(verdict('vat', 'US123456789')).toBe('shape');
});

test('an IBAN is whole at the length of its country', () => {
  expect(verdict('iban', 'F')).toBe('partial');
  expect(verdict('iban', 'FR76 ')).toBe('shape');
  expect(verdict('iban', 'FR763000600001123456789')).toBe('partial');
  expect(verdict('iban', 'FR7630006000011234567890188')).toBe('key');
  expect(verdict('iban', 'FR7630006000011234567890189')).toBe('right');
  expect(verdict('iban', 'DE89370400440532013001')).toBe('key');
});

test('BIC and NAF', () => {
  expect(verdict('bic', 'AGRIFR')).toBe('partial');
  expect(verdict('bic', 'AGRIFRPP')).toBe('right');
  expect(verdict('bic', '12')).toBe('shape');
  expect(verdict('naf', '4752')).toBe('partial');
  expect(verdict('naf', '4752A')).toBe('right');
  expect(verdict('naf', '475A2')).toBe('shape');
});

test('what is unfinished or wrong is not stored', () => {
  expect(acceptable('siren', '')).toBe(true);
  expect(acceptable('siren', '732829320')).toBe(true);
  expect(acceptable('siren', '73282932')).toBe(false);
  expect(acceptable('siren', '732829321')).toBe(false);
  expect(shown('siren', '732829320')).toBe('732 829 320');
});
