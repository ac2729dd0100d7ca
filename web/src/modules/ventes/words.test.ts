import { expect, test } from 'vitest';
import { columnsOf } from '../../kit/contract';
import { valueLabel } from '../../kit/words';
import { en } from './en';
import { fr } from './fr';

test('a quote that was validated is not said to have been sent, in its badge, lists and filters', () => {
  expect(columnsOf('Document').find(({ name }) => name === 'statut')?.values).toContain('ENVOYE');
  expect([fr.state('ENVOYE', 'DEVIS'), valueLabel('ENVOYE'), en.state('ENVOYE', 'DEVIS')]).toEqual(['Sans réponse', 'Sans réponse', 'Unanswered']);
});
