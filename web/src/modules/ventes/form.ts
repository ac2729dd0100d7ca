import type { Row } from '../../api/client';
import { CATEGORIES, type Category, counted, type DiscountKind, type Mode } from '../../kit/amounts';
import type { Extras } from './data';
import { dayOf } from './days';

export type Kind = Row<'Document'>['type'];
export type LineKind = Row<'LigneDocument'>['type'];

export interface LineValues {
  articleId: string | null;
  type: LineKind;
  designation: string;
  description: string;
  quantite: number | null;
  unite: string;
  prix: number | null;
  tva: number | null;
  /** Null: the server's choice, from the rate and the client. */
  categorieTva: Category | null;
  remise: number | null;
  remiseType: DiscountKind;
  ligneOrigineId: string | null;
}

export interface ChargeValues {
  libelle: string;
  montant: number | null;
  tva: number | null;
  codeMotif: string | null;
}

export interface TermValues {
  part: 'POURCENT' | 'MONTANT' | 'SOLDE';
  valeur: number | null;
  delaiJours: number | null;
  finDeMois: 'NON' | 'DELAI_PUIS_FIN_DE_MOIS' | 'FIN_DE_MOIS_PUIS_DELAI';
  jourDuMois: number | null;
  /** An agreed date, instead of a delay. */
  date: string | null;
}

export interface DepositValues {
  documentId: string;
  numero: string;
  montant: number | null;
}

export interface DocumentValues {
  id: string | null;
  version: number | null;
  type: Kind;
  clientId: string | null;
  storeId: string | null;
  serieId: string | null;
  modePrix: Mode;
  dateEmission: string | null;
  dateEcheance: string | null;
  dateValidite: string | null;
  dateLivraison: string | null;
  objet: string;
  notes: string;
  conditions: string;
  referenceClient: string;
  remise: number | null;
  remiseType: DiscountKind;
  lignes: LineValues[];
  frais: ChargeValues[];
  echeancier: TermValues[];
  /** The provision that exempts, by category; one for a document. */
  motifs: Partial<Record<Category, string>>;
  /** Deposits to deduct as chosen by hand; null: the server's choice, the oldest of its order first. */
  acomptes: DepositValues[] | null;
}

/** What a subtotal is called when nobody names it: as the page prints it, whatever the language of the screen. */
const SUBTOTAL = 'Sous-total';

export const emptyLine = (type: LineKind = 'LIBRE', tva: number | null = 20): LineValues => ({
  articleId: null, type, designation: type === 'SOUS_TOTAL' ? SUBTOTAL : '', description: '', quantite: 1, unite: 'C62', prix: null, tva, categorieTva: null, remise: null,
  remiseType: 'POURCENT', ligneOrigineId: null,
});

export const emptyTerm = (): TermValues => ({ part: 'SOLDE', valeur: null, delaiJours: 30, finDeMois: 'NON', jourDuMois: null, date: null });

export const emptyDocument = (type: Kind, clientId: string | null): DocumentValues => ({
  id: null, version: null, type, clientId, storeId: null, serieId: null, modePrix: 'HT', dateEmission: null, dateEcheance: null, dateValidite: null,
  dateLivraison: null, objet: '', notes: '', conditions: '', referenceClient: '', remise: null, remiseType: 'POURCENT', lignes: [emptyLine()],
  frais: [], echeancier: [], motifs: {}, acomptes: null,
});

export type StoredLine = Row<'LigneDocument'>;

export type Stored = Row<'Document'> & {
  LigneDocument: StoredLine[];
  Paiement: Row<'Paiement'>[];
  Client: Pick<Row<'Client'>, 'id' | 'nom' | 'prenom' | 'email' | 'type' | 'pays'> | null;
  Store: { id: string; nom: string } | null;
};

export const STORED = '*,LigneDocument(*),Paiement(*),Client(id,nom,prenom,email,type,pays),Store(id,nom)';

export const inOrder = (lines: StoredLine[]): StoredLine[] => [...lines].sort((a, b) => a.ordre - b.ordre);

function lineOf(line: StoredLine, ttc: boolean): LineValues {
  return {
    articleId: line.articleId, type: line.type, designation: line.designation, description: line.description ?? '', quantite: line.quantite, unite: line.unite,
    prix: ttc ? line.prix_unitaire_ttc ?? line.prix_unitaire_ht : line.prix_unitaire_ht, tva: line.tva,
    categorieTva: line.categorieTva === 'S' ? null : line.categorieTva, remise: line.remise || null, remiseType: line.remiseType,
    ligneOrigineId: line.ligneOrigineId,
  };
}

const termOf = (term: NonNullable<Extras['echeancier']>[number]): TermValues => ({
  part: term.pourcent ? 'POURCENT' : term.montant ? 'MONTANT' : 'SOLDE', valeur: term.pourcent ?? term.montant ?? null, delaiJours: term.delaiJours ?? 0,
  finDeMois: term.finDeMois ?? 'NON', jourDuMois: term.jourDuMois ?? null, date: term.date ?? null,
});

/** What each deposit gives to a document, whatever its rates. */
export function deductedOf(extras: Extras): DepositValues[] {
  const cents = new Map<string, { numero: string; sum: number }>();
  for (const { documentId, numero, montant_ttc } of extras.acomptes ?? []) {
    const sum = (cents.get(documentId ?? '')?.sum ?? 0) + Math.round((montant_ttc ?? 0) * 100);
    cents.set(documentId ?? '', { numero: numero ?? '', sum });
  }
  return [...cents].map(([documentId, { numero, sum }]) => ({ documentId, numero, montant: sum / 100 }));
}

/** A stored draft as the form edits it. */
export function valuesOf(document: Stored, extras: Extras): DocumentValues {
  const ttc = document.modePrix === 'TTC';
  const motifs = (extras.motifs ?? []).flatMap(({ categorie, texte, code }) => (categorie ? [[categorie, code ?? texte ?? ''] as const] : []));
  return {
    id: document.id, version: document.version, type: document.type, clientId: document.clientId, storeId: document.storeId, serieId: document.serieId,
    modePrix: document.modePrix,
    // The day of its entry is that of a draft whose date nobody chose: it is issued on the day it is issued.
    dateEmission: document.dateEmission === dayOf(new Date(document.createdAt)) ? null : document.dateEmission, dateEcheance: document.dateEcheance, dateValidite: document.dateValidite,
    dateLivraison: document.dateLivraison, objet: document.objet ?? '', notes: document.notes ?? '', conditions: document.conditions ?? '',
    referenceClient: document.referenceClient ?? '', remise: document.remise || null, remiseType: document.remiseType,
    lignes: inOrder(document.LigneDocument).map((line) => lineOf(line, ttc)),
    frais: (extras.frais ?? []).map((charge) => ({ libelle: charge.libelle ?? '', montant: charge.montant ?? null, tva: charge.tva ?? null, codeMotif: charge.codeMotif ?? null })),
    echeancier: (extras.echeancier ?? []).map(termOf), motifs: Object.fromEntries(motifs), acomptes: null,
  };
}

/** The same content in a document that does not exist yet: no number, dates, origin, deposit nor client's reference. */
export const copyOf = (values: DocumentValues, type: Kind): DocumentValues => ({
  ...values, id: null, version: null, type, dateEmission: null, dateEcheance: null, dateValidite: null, dateLivraison: null, referenceClient: '', serieId: null, acomptes: null,
  lignes: values.lignes.map((line) => ({ ...line, ligneOrigineId: null })), echeancier: values.echeancier.filter(({ date }) => date === null),
});

/** A line that nobody has filled in. */
export const blank = (line: LineValues): boolean =>
  line.articleId === null && line.designation.trim() === '' && line.prix === null && line.type !== 'SOUS_TOTAL';

const optional = (text: string): string | null => (text.trim() === '' ? null : text);

function lineBody(line: LineValues, { modePrix, motifs, id }: DocumentValues) {
  if (!counted(line)) return { type: line.type, designation: line.designation || (line.type === 'SOUS_TOTAL' ? SUBTOTAL : ''), description: optional(line.description) };
  const motif = line.categorieTva === null ? undefined : motifs[line.categorieTva];
  return {
    type: line.articleId === null ? 'LIBRE' as const : 'ARTICLE' as const, articleId: line.articleId, designation: line.designation,
    description: optional(line.description), quantite: line.quantite, unite: line.unite, tva: line.tva, remise: line.remise, remiseType: line.remiseType,
    ...(line.categorieTva === null ? {} : { categorieTva: line.categorieTva }), ...(motif ? { motifExoneration: motif } : {}),
    ...(id === null ? {} : { ligneOrigineId: line.ligneOrigineId }),
    ...(modePrix === 'TTC' ? { prix_unitaire_ttc: line.prix } : { prix_unitaire_ht: line.prix }),
  };
}

const termBody = ({ part, valeur, date, delaiJours, finDeMois, jourDuMois }: TermValues) => ({
  ...(part === 'POURCENT' ? { pourcent: valeur } : {}), ...(part === 'MONTANT' ? { montant: valeur } : {}),
  ...(date !== null ? { date } : { delaiJours: delaiJours ?? 0, finDeMois, ...(jourDuMois === null ? {} : { jourDuMois }) }),
});

const invoiced = (type: Kind): boolean => type === 'FACTURE' || type === 'FACTURE_ACOMPTE';

/** The lines that are sent, each with its place in the form: lines left blank are not. */
export const sentLines = (values: DocumentValues): number[] => values.lignes.flatMap((line, index) => (blank(line) ? [] : [index]));

/** What `enregistrer` takes. */
export function bodyOf(values: DocumentValues) {
  const bill = invoiced(values.type);
  const terms = values.echeancier.map(termBody);
  return {
    ...(values.id === null ? {} : { id: values.id, version: values.version }),
    type: values.type, clientId: values.clientId, modePrix: values.modePrix, dateEmission: values.dateEmission,
    dateEcheance: bill && terms.length === 0 ? values.dateEcheance : null,
    dateValidite: values.type === 'DEVIS' ? values.dateValidite : null, dateLivraison: values.dateLivraison, storeId: values.storeId, serieId: values.serieId,
    objet: optional(values.objet), notes: optional(values.notes), conditions: optional(values.conditions), referenceClient: optional(values.referenceClient),
    remise: values.remise ?? 0, remiseType: values.remiseType,
    lignes: values.lignes.filter((line) => !blank(line)).map((line) => lineBody(line, values)),
    frais: values.frais.map(({ libelle, montant, tva, codeMotif }) => ({ libelle, montant: montant ?? 0, tva, codeMotif })),
    ...(bill && (values.id !== null || terms.length > 0) ? { echeancier: terms } : {}),
    ...(values.type === 'FACTURE' && values.acomptes !== null
      ? { acomptes: values.acomptes.map(({ documentId, montant }) => ({ documentId, ...(montant === null ? {} : { montant }) })) } : {}),
  };
}

/** The categories without VAT that lines name: each may want its provision. */
export const exemptCategories = (lines: LineValues[]): Category[] =>
  CATEGORIES.filter((one) => one !== 'S' && one !== 'Z' && lines.some((line) => line.categorieTva === one));
