import { formatDate } from '../../../kit/dates';
import { formatEuros, formatNumber, formatRate } from '../../../kit/money';
import type { DocumentValues, LineValues } from '../form';
import { words } from '../words';

export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

/** One line as a person reads it. */
function lineText(line: LineValues | undefined): string {
  if (line === undefined) return '';
  const price = line.prix === null ? '' : ` × ${formatEuros(line.prix)}`;
  return [line.designation, line.description, line.type === 'TITRE' || line.type === 'COMMENTAIRE' || line.type === 'SOUS_TOTAL' ? '' : `${formatNumber(line.quantite)}${price}`,
    line.remise ? `− ${line.remiseType === 'MONTANT' ? formatEuros(line.remise) : formatRate(line.remise)}` : '', line.tva === null ? '' : formatRate(line.tva)].filter(Boolean).join(' · ');
}

/** What two versions of one draft say differently, for people to choose. */
export function differences(mine: DocumentValues, theirs: DocumentValues): Difference[] {
  const t = words();
  const found: Difference[] = [];
  const tell = (label: string, a: string, b: string): void => { if (a !== b) found.push({ label, mine: a, theirs: b }); };
  if (mine.clientId !== theirs.clientId) found.push({ label: t.header.client, mine: t.conflict.other, theirs: t.conflict.other });
  tell(t.header.date, formatDate(mine.dateEmission), formatDate(theirs.dateEmission));
  tell(t.header.due, formatDate(mine.dateEcheance), formatDate(theirs.dateEcheance));
  tell(t.header.validity, formatDate(mine.dateValidite), formatDate(theirs.dateValidite));
  tell(t.header.deliveryDate, formatDate(mine.dateLivraison), formatDate(theirs.dateLivraison));
  tell(t.header.subject, mine.objet, theirs.objet);
  tell(t.header.reference, mine.referenceClient, theirs.referenceClient);
  tell(t.header.mode, mine.modePrix, theirs.modePrix);
  tell(t.notes.notes, mine.notes, theirs.notes);
  tell(t.notes.conditions, mine.conditions, theirs.conditions);
  tell(t.totals.discount, `${formatNumber(mine.remise ?? 0)} ${mine.remiseType === 'MONTANT' ? '€' : '%'}`, `${formatNumber(theirs.remise ?? 0)} ${theirs.remiseType === 'MONTANT' ? '€' : '%'}`);
  tell(t.charges.title, mine.frais.map(({ libelle, montant }) => `${libelle} ${formatEuros(montant)}`).join(', '), theirs.frais.map(({ libelle, montant }) => `${libelle} ${formatEuros(montant)}`).join(', '));
  const count = Math.max(mine.lignes.length, theirs.lignes.length);
  for (let index = 0; index < count; index += 1) tell(t.conflict.line(index + 1), lineText(mine.lignes[index]), lineText(theirs.lignes[index]));
  return found;
}
