import { afterEach, expect, test, vi } from 'vitest';
import { dictionary, setLanguage } from './i18n';

afterEach(() => vi.unstubAllGlobals());

test('another language is spoken once its texts are there; one that does not come leaves the page as it was', async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'fr' } });
  let tries = 0;
  const late = dictionary({ hello: 'Bonjour' }, async () => {
    tries += 1;
    if (tries === 1) throw new Error('no connection');
    return { hello: 'Hello' };
  });
  const early = dictionary({ bye: 'Au revoir' }, { bye: 'Goodbye' });
  await expect(setLanguage('en')).rejects.toThrow('no connection');
  expect([late.words().hello, early.words().bye]).toEqual(['Bonjour', 'Au revoir']);
  await setLanguage('en');
  expect([late.words().hello, early.words().bye]).toEqual(['Hello', 'Goodbye']);
  await setLanguage('fr');
  expect(late.words().hello).toBe('Bonjour');
  expect(tries).toBe(2);
});
