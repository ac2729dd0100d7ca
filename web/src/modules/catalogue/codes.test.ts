import { expect, it } from 'vitest';
import { cleanCode, codeFault } from './codes';

it('checks the key of EAN codes', () => {
  expect(codeFault('3017620422003', [])).toBeNull();
  expect(codeFault('3017620422004', [])).toBe('key');
  expect(codeFault('96385074', [])).toBeNull();
  expect(codeFault('96385075', [])).toBe('key');
  expect(codeFault('036000291452', [])).toBeNull();
  expect(codeFault('VIS-6x40', [])).toBeNull();
  expect(codeFault('3017620422003', ['3017620422003'])).toBe('double');
  expect(codeFault('x'.repeat(65), [])).toBe('length');
  expect(cleanCode(' 301 7620 422003 ')).toBe('3017620422003');
});
