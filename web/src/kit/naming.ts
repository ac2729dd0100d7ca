import type { Model } from '../api/client';
import models from '../api/models.json';
import { valueText } from './words';

/** The columns that name a record to people, by model; others are named by the first of these that they have. */
const NAMES: Record<string, string[]> = {
  Client: ['prenom', 'nom'], User: ['prenom', 'nom'], Article: ['reference', 'nom'], Document: ['type', 'numero'],
  Paiement: ['date_paiement', 'montant'], UserActivity: ['action', 'modele'], LigneDocument: ['designation'], BankTransaction: ['libelle'], MouvementStock: ['type', 'createdAt'],
  MouvementPoints: ['type', 'createdAt'], TimeEntry: ['debut'], UsageCounter: ['periode'], Subscription: ['plan'], ParametresEntreprise: ['raisonSociale'],
};
const USUAL = ['nom', 'numero', 'titre', 'reference', 'id'];

const columnsOf = (model: Model): string[] => models[model].columns.map(({ name }) => name);

export function nameColumns(model: Model): string[] {
  const columns = columnsOf(model);
  return NAMES[model] ?? [USUAL.find((name) => columns.includes(name)) ?? 'id'];
}

/** The name of a record that was read with `nameColumns`. */
export function nameOf(model: Model, row: Record<string, unknown>): string {
  const { columns }: { columns: { name: string; type: string }[] } = models[model];
  return nameColumns(model).filter((name) => name !== 'id').map((name) => valueText(row[name], columns.find((column) => column.name === name)?.type ?? 'string')).filter(Boolean).join(' ');
}
