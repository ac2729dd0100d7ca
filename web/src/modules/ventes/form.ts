import type { Row } from '../../api/client';

export type Kind = Row<'Document'>['type'];

export interface LineValues {
  articleId: string | null;
  type: Row<'LigneDocument'>['type'];
  designation: string;
  description: string | null;
  quantite: number | null;
  unite: string;
  prix: number | null;
  tva: number | null;
  remise: number | null;
}

export interface DocumentValues {
  id: string | null;
  version: number | null;
  type: Kind;
  clientId: string | null;
  modePrix: 'HT' | 'TTC';
  dateEmission: string | null;
  dateEcheance: string | null;
  dateValidite: string | null;
  objet: string;
  notes: string;
  referenceClient: string;
  remise: number;
  lignes: LineValues[];
}

export const emptyLine = (): LineValues => ({
  articleId: null, type: 'LIBRE', designation: '', description: null, quantite: 1, unite: 'C62', prix: null, tva: 20, remise: null,
});

export const emptyDocument = (type: Kind, clientId: string | null): DocumentValues => ({
  id: null, version: null, type, clientId, modePrix: 'HT', dateEmission: null, dateEcheance: null, dateValidite: null, objet: '', notes: '',
  referenceClient: '', remise: 0, lignes: [emptyLine()],
});

export type Stored = Row<'Document'> & {
  LigneDocument: Row<'LigneDocument'>[];
  Paiement: Row<'Paiement'>[];
  Client: { id: string; nom: string; prenom: string | null } | null;
};

export const STORED = '*,LigneDocument(*),Paiement(*),Client(id,nom,prenom)';

/** A stored draft as the form edits it. */
export function valuesOf(document: Stored): DocumentValues {
  const ttc = document.modePrix === 'TTC';
  return {
    id: document.id, version: document.version, type: document.type, clientId: document.clientId, modePrix: document.modePrix,
    dateEmission: document.dateEmission, dateEcheance: document.dateEcheance, dateValidite: document.dateValidite,
    objet: document.objet ?? '', notes: document.notes ?? '', referenceClient: document.referenceClient ?? '', remise: document.remise,
    lignes: [...document.LigneDocument].sort((a, b) => a.ordre - b.ordre).map((line) => ({
      articleId: line.articleId, type: line.type, designation: line.designation, description: line.description, quantite: line.quantite,
      unite: line.unite, prix: ttc ? line.prix_unitaire_ttc ?? line.prix_unitaire_ht : line.prix_unitaire_ht, tva: line.tva, remise: line.remise || null,
    })),
  };
}

/** A line that nobody has filled in. */
const blank = (line: LineValues): boolean => line.articleId === null && line.designation.trim() === '' && line.prix === null;

/** What `enregistrer` takes. Lines left blank are not sent. */
export function bodyOf(values: DocumentValues) {
  const optional = (text: string): string | null => (text.trim() === '' ? null : text);
  const ttc = values.modePrix === 'TTC';
  return {
    ...(values.id === null ? {} : { id: values.id, version: values.version }),
    type: values.type, clientId: values.clientId, modePrix: values.modePrix, dateEmission: values.dateEmission, dateEcheance: values.dateEcheance,
    dateValidite: values.dateValidite, objet: optional(values.objet), notes: optional(values.notes), referenceClient: optional(values.referenceClient),
    remise: values.remise,
    lignes: values.lignes.filter((line) => !blank(line)).map((line) => ({
      type: line.articleId === null && line.type === 'ARTICLE' ? 'LIBRE' as const : line.type, articleId: line.articleId, designation: line.designation,
      description: line.description, quantite: line.quantite, unite: line.unite, tva: line.tva, remise: line.remise,
      ...(ttc ? { prix_unitaire_ttc: line.prix } : { prix_unitaire_ht: line.prix }),
    })),
  };
}
