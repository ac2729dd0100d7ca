import { expect, test } from 'vitest';
import { bicValid, compact, formatIban, formatSiret, ibanValid, nafValid, sirenValid, siretValid, vatNumberOf, vatNumberValid } from './identifiants';

test('SIREN: nine digits with the key of Luhn', () => {
  expect(sirenValid('732829320')).toBe(true);
  expect(sirenValid('404833048')).toBe(true);
  for (const wrong of ['732829321', '73282932', '000000000', '73282932A', '7328293200', '']) expect(sirenValid(wrong)).toBe(false);
});

test('SIRET: its SIREN and itself have a key', () => {
  expect(siretValid('73282932000074')).toBe(true);
  expect(siretValid('73282932000075')).toBe(false);
  expect(siretValid('73282932100074')).toBe(false);
  expect(siretValid('7328293200007')).toBe(false);
});

test('SIRET of La Poste: the sum of its digits, or Luhn', () => {
  expect(siretValid('35600000000048')).toBe(true); // Luhn
  expect(siretValid('35600000049837')).toBe(true); // 45, not Luhn
  expect(siretValid('35600000049838')).toBe(false);
  expect(siretValid('73282932049837')).toBe(false); // the exception is La Poste's alone
});

test('VAT number: the key of the SIREN in France, the shape elsewhere', () => {
  expect(vatNumberOf('732829320')).toBe('FR44732829320');
  expect(vatNumberValid('FR44732829320')).toBe(true);
  expect(vatNumberValid('FR45732829320')).toBe(false);
  expect(vatNumberValid('FR44732829321')).toBe(false);
  expect(vatNumberValid('DE123456789')).toBe(true);
  expect(vatNumberValid('EL123456789')).toBe(true);
  expect(vatNumberValid('GR123456789')).toBe(false);
  expect(vatNumberValid('US123456789')).toBe(false);
});

test('a key of one digit keeps its nought', () => {
  const siren = Array.from({ length: 900 }, (_, index) => String(732_829_000 + index)).find((one) => sirenValid(one) && vatNumberOf(one)[2] === '0');
  expect(siren).toBeDefined();
  expect(vatNumberValid(vatNumberOf(siren ?? ''))).toBe(true);
});

test('IBAN: its length and mod 97', () => {
  expect(ibanValid('FR7630006000011234567890189')).toBe(true);
  expect(ibanValid('FR7630006000011234567890188')).toBe(false);
  expect(ibanValid('FR763000600001123456789018')).toBe(false);
  expect(ibanValid('DE89370400440532013000')).toBe(true);
  expect(ibanValid('GB82WEST12345698765432')).toBe(true);
  expect(ibanValid('fr7630006000011234567890189')).toBe(false);
});

test('BIC and NAF by their shape', () => {
  expect(bicValid('BNPAFRPP')).toBe(true);
  expect(bicValid('BNPAFRPPXXX')).toBe(true);
  expect(bicValid('BNPAFRPPX')).toBe(false);
  expect(bicValid('1NPAFRPP')).toBe(false);
  expect(nafValid('4752A')).toBe(true);
  expect(nafValid('475A')).toBe(false);
});

test('what people type becomes what is stored, and is read back in groups', () => {
  expect(compact(' fr76 3000-6000 0112.3456 ')).toBe('FR763000600001123456');
  expect(formatSiret('73282932000074')).toBe('732 829 320 00074');
  expect(formatIban('FR7630006000011234567890189')).toBe('FR76 3000 6000 0112 3456 7890 189');
});
