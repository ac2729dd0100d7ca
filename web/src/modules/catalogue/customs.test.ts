import { expect, it } from 'vitest';
import { checkCustoms, codeOf, type Custom, ofCategory } from './customs';

const custom = (code: string, type: Custom['type'], obligatoire = false, options: string[] = []): Custom => ({ id: code, categorieId: 'c', code, nom: code, type, obligatoire, ordre: 0, version: 1, options });
const t = { required: 'absent', number: 'nombre', date: 'date', option: 'choix' };

it('checks values by the type of their field', () => {
  const customs = [custom('poids', 'NOMBRE', true), custom('fin', 'DATE'), custom('teinte', 'LISTE', true, ['Rouge', 'Bleu']), custom('bio', 'BOOLEEN', true)];
  expect(checkCustoms({}, customs, t)).toEqual({ poids: 'absent', teinte: 'absent' });
  expect(checkCustoms({ poids: '3', fin: '3/2', teinte: 'Vert' }, customs, t)).toEqual({ poids: 'nombre', fin: 'date', teinte: 'choix' });
  expect(checkCustoms({ poids: 3.5, fin: '2026-02-03', teinte: 'Bleu', bio: false }, customs, t)).toEqual({});
});
it('makes codes out of names', () => {
  expect(codeOf('Délai d’usage (jours)')).toBe('delai_d_usage_jours');
  expect(codeOf('2e main')).toBe('e_main');
});

it('what was typed for another category is not sent', () => {
  expect(ofCategory({ poids: 2, ancien: 'x' }, [custom('poids', 'NOMBRE'), custom('fin', 'DATE')])).toEqual({ poids: 2 });
});
