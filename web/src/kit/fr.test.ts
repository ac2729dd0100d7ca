import { expect, test } from 'vitest';
import { fr } from './fr';

test.each([['Caisse', 'Nouvelle caisse'], ['Magasin', 'Nouveau magasin'], ['Article', 'Nouvel article'], ['Horaire', 'Nouvel horaire'], ['Catégorie', 'Nouvelle catégorie'], ['Palier de fidélité', 'Nouveau palier de fidélité']])('a new %s is « %s »', (model, title) => {
  expect(fr.newOf(model)).toBe(title);
});
