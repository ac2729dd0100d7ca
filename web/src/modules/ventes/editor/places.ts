import type { FieldPath } from 'react-hook-form';
import { fieldOf } from '../../../api/problem';
import { type DocumentValues, sentLines } from '../form';

export type Path = FieldPath<DocumentValues>;

const HEAD: Path[] = ['clientId', 'dateEmission', 'dateEcheance', 'dateValidite', 'dateLivraison', 'objet', 'notes', 'conditions', 'referenceClient', 'remise', 'storeId',
  'serieId', 'modePrix', 'echeancier'];
const LINE: Record<string, 'designation' | 'quantite' | 'prix' | 'tva' | 'remise' | 'articleId' | 'description' | 'categorieTva'> = {
  designation: 'designation', quantite: 'quantite', prix_unitaire_ht: 'prix', prix_unitaire_ttc: 'prix', tva: 'tva', remise: 'remise', articleId: 'designation',
  description: 'description', categorieTva: 'categorieTva', motifExoneration: 'categorieTva', ligneOrigineId: 'quantite',
};
const TERM: Record<string, 'valeur' | 'delaiJours' | 'date'> = { pourcent: 'valeur', montant: 'valeur', delaiJours: 'delaiJours', date: 'date', finDeMois: 'delaiJours' };

/** Where in the form the server's pointer leads, or null. Lines that were not sent are skipped in its count. */
export function placeOf(pointer: string | undefined, values: DocumentValues): Path | null {
  const field = fieldOf(pointer);
  const [list, index, name] = field.split('.');
  const at = Number(index);
  if (list === 'lignes' && index !== undefined) {
    const place = sentLines(values)[at];
    return place === undefined ? null : `lignes.${place}.${LINE[name ?? ''] ?? 'designation'}`;
  }
  if (list === 'frais' && index !== undefined) return `frais.${at}.${name === 'montant' || name === 'tva' ? name : 'libelle'}`;
  if (list === 'acomptes' && index !== undefined && values.acomptes !== null) return `acomptes.${at}.montant`;
  if (list === 'echeancier' && index !== undefined) return `echeancier.${at}.${TERM[name ?? ''] ?? 'valeur'}`;
  return HEAD.find((one) => one === field) ?? null;
}
