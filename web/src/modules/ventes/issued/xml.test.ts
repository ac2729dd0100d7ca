import { expect, test } from 'vitest';
import { pretty } from './xml';

test('elements stand under one another, values beside their names', () => {
  expect(pretty('<?xml version="1.0"?><a x="1"><b>1 &lt; 2</b><c/><d>\n <e>é</e></d></a>')).toBe('<?xml version="1.0"?>\n<a x="1">\n  <b>1 &lt; 2</b>\n  <c/>\n  <d>\n    <e>é</e>\n  </d>\n</a>');
});

test('what is no XML stays', () => expect(pretty('')).toBe(''));
