import { change, create, record, type Row } from '../../api/client';
import { picked, type Stored } from '../../kit/record/useOwnRecord';
import { checkCustoms, type Custom, type CustomValue } from './customs';

export const FIELDS = [
  'reference', 'nom', 'type', 'categorieId', 'unite', 'actif', 'description', 'prix_achat', 'prix_vente_ht', 'prix_vente_ttc', 'tva', 'categorieTva', 'compteComptable',
  'codeBarres', 'suiviStock', 'stockNegatifAutorise', 'stock_alerte', 'champsPersonnalises',
] as const;

type Field = (typeof FIELDS)[number];

/** An article while it is edited; the price of purchase exists for who may see it. */
export type ArticleValues = Omit<Pick<Row<'Article'>, Field>, 'prix_achat' | 'champsPersonnalises' | 'prix_vente_ht'> & {
  prix_achat: number | null;
  prix_vente_ht: number | null;
  champsPersonnalises: Record<string, CustomValue>;
};

export const emptyArticle: ArticleValues = {
  reference: '', nom: '', type: 'PRODUIT', categorieId: null, unite: 'C62', actif: true, description: null, prix_achat: null, prix_vente_ht: null, prix_vente_ttc: null, tva: 20,
  categorieTva: 'S', compteComptable: null, codeBarres: [], suiviStock: true, stockNegatifAutorise: false, stock_alerte: 0, champsPersonnalises: {},
};

type Read = Omit<ArticleValues, 'prix_achat' | 'champsPersonnalises'> & { prix_achat?: number | null; champsPersonnalises: ArticleValues['champsPersonnalises'] | null; version: number };

export async function readArticle(id: string, costs: boolean): Promise<Stored<ArticleValues> | null> {
  const names = FIELDS.filter((name) => costs || name !== 'prix_achat');
  const row = await record<'Article', Read>('Article', id, ['version', ...names].join(','));
  if (row === null) return null;
  const { version, ...values } = row;
  return { version, values: { ...values, prix_achat: values.prix_achat ?? null, champsPersonnalises: values.champsPersonnalises ?? {} } };
}

export async function writeArticle(id: string | null, values: ArticleValues, touched: readonly string[], version: number, costs: boolean): Promise<string> {
  const names = FIELDS.filter((name) => touched.includes(name) && (costs || name !== 'prix_achat'));
  const { prix_vente_ht: ht, ...body } = picked(values, names);
  const price = names.includes('prix_vente_ht') ? { prix_vente_ht: ht ?? 0 } : {};
  if (id !== null) {
    await change('Article', id, version, { ...body, ...price });
    return id;
  }
  return (await create('Article', { ...body, reference: values.reference, nom: values.nom, prix_vente_ht: ht ?? 0 })).id;
}

/** What the page knows before it asks. */
export function checkArticle(values: ArticleValues, customs: Custom[], t: { required: string; number: string; date: string; option: string; customs: string }): Record<string, string> {
  const faults: Record<string, string> = {};
  if (values.reference.trim() === '') faults.reference = t.required;
  if (values.nom.trim() === '') faults.nom = t.required;
  if (values.prix_vente_ht === null) faults.prix_vente_ht = t.required;
  if (Object.keys(checkCustoms(values.champsPersonnalises, customs, t)).length > 0) faults.champsPersonnalises = t.customs;
  return faults;
}
