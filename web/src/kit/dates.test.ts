import { expect, test } from 'vitest';
import { formatDate, parseDate } from './dates';

const today = new Date(2026, 10, 22);

test.each([
  ['3/2', '2026-02-03'], ['3/2/27', '2027-02-03'], ['03-02-2027', '2027-02-03'], ['3.2', '2026-02-03'], ['030227', '2027-02-03'], ['0302', '2026-02-03'],
  ['+30', '2026-12-22'], ['+0', '2026-11-22'], ['fm', '2026-11-30'], ['aujourd’hui', '2026-11-22'], ['2028-02-29', '2028-02-29'], ['29/2/28', '2028-02-29'],
])('"%s" is %s', (typed, iso) => expect(parseDate(typed, today)).toBe(iso));

test.each(['', '31/2', '29/2/27', '13/13', 'demain', '1', '3/2/2'])('"%s" is no date', (typed) => expect(parseDate(typed, today)).toBeNull());

test('a date is shown as it is read, in no time zone', () => {
  expect(formatDate('2026-03-29')).toBe('29/03/2026');
  expect(formatDate(null)).toBe('');
});
