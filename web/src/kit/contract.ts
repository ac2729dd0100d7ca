import type { Model } from '../api/client';
import models from '../api/models.json';
import { useMay } from './session';

export interface ColumnInfo {
  name: string;
  type: string;
  values?: string[];
  scale?: number;
  maxLength?: number;
  reference?: string;
  /** Without this right the column does not exist for the person. */
  right?: string;
  nullable: boolean;
  creatable: boolean;
  required: boolean;
  editable: boolean;
}

export const isModel = (name: string): name is Model => name in models;

/** What the contract says of a model's columns. */
export const columnsOf = (model: Model): ColumnInfo[] => models[model].columns;

/** Those that exist for the person. */
export function useColumns(model: Model): ColumnInfo[] {
  const may = useMay();
  return columnsOf(model).filter(({ right }) => right === undefined || may(right));
}

/** Columns that say nothing to a person. */
export const MACHINERY = ['id', 'entrepriseId', 'recherche', 'version'];
