import { describe, expect, it } from 'vitest';
import { heard, pasted, rawOf } from './numbers';

describe('a field of numbers', () => {
  it.each([
    ['', null], ['0', 0], ['5', 5], ['-5', -5], ['.5', 0.5], ['-.5', -0.5], ['1.', 1], ['1.5', 1.5], ['-0', 0], ['007', 7], ['1.50', 1.5], ['0.', 0], ['0.0', 0], ['30000.5', 30000.5],
  ])('reads %j', (raw, number) => {
    expect(heard(raw, false)).toEqual({ number });
    expect(Object.is(heard(raw, false), -0)).toBe(false);
  });
  it.each(['-', '.', '-.', '1.2.3', '1-2', '--1', 'NaN', 'Infinity', '1e3', ' 1', '٣'])('hears no number in %j', (raw) => {
    expect(heard(raw, false)).toEqual({ fault: 'half' });
  });
  it.each(['1.5', '.5', '1.', '.', '-.', '0.05'])('refuses %j where numbers are whole, and makes no other of it', (raw) => {
    expect(heard(raw, true)).toEqual({ fault: 'whole' });
  });
  it.each([['15', 15], ['1.00', 1], ['-3', -3], ['', null]])('takes %j where numbers are whole', (raw, number) => {
    expect(heard(raw, true)).toEqual({ number });
  });
  it('refuses more decimals than there are', () => {
    expect(heard('1.234', false, 2)).toEqual({ fault: 'decimals', most: 2 });
    expect(heard('1.230', false, 2)).toEqual({ number: 1.23 });
    expect(heard('1.2345', false, 4)).toEqual({ number: 1.2345 });
  });
});

describe('what is pasted', () => {
  it.each([
    ['1 234,56', '1234.56'], ['1\u00a0234,56', '1234.56'], ['1\u202f234,56\u00a0€', '1234.56'], ['1.234,56', '1234.56'], ['1,234.56', '1234.56'], ['1.234.567', '1234567'],
    ['1,5', '1.5'], [',5', '.5'], ['-5', '-5'], ['−5 %', '-5'], ['+12', '12'], ['1’234,5', '1234.5'], ['  42\n', '42'],
  ])('is read from %j', (text, raw) => {
    expect(pasted(text)).toBe(raw);
  });
  it.each(['', 'abc', '12 rue', '1/2', '-', ',', '€'])('is no number in %j', (text) => {
    expect(pasted(text)).toBeNull();
  });
});

describe('a number that stands in a field', () => {
  it.each<[number | null, number | undefined, number, string]>([
    [null, 2, 2, ''], [12.4, 2, 2, '12.40'], [12.4, 2, 0, '12.4'], [100, undefined, 0, '100'], [0.1 + 0.2, undefined, 0, '0.3'], [1200, 0, 0, '1200'], [Number.NaN, 2, 2, ''], [0, 2, 0, '0'], [34.8, 6, 2, '34.80'], [0.0841, 6, 2, '0.0841'], [1e-7, undefined, 0, '0'],
  ])('%j', (value, decimals, shown, raw) => {
    expect(rawOf(value, decimals, shown)).toBe(raw);
  });
});
