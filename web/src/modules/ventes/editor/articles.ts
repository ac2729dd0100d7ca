import type { UseFormSetValue } from 'react-hook-form';
import { list, type Row } from '../../../api/client';
import { searchFilter } from '../../../kit/listState';
import { divideRounded, scaled } from '../../../kit/money';
import type { Mode } from '../../../kit/amounts';
import { type DocumentValues, emptyLine, type LineValues } from '../form';

export type Sold = Pick<Row<'Article'>, 'id' | 'reference' | 'nom' | 'prix_vente_ht' | 'prix_vente_ttc' | 'tva' | 'unite' | 'stock_actuel' | 'suiviStock' | 'codeBarres'>;

const SELECT = 'id,reference,nom,prix_vente_ht,prix_vente_ttc,tva,unite,stock_actuel,suiviStock,codeBarres';

/** What PostgREST would read as syntax inside a list is taken out. */
const literal = (text: string): string => text.replace(/["\\{}(),*]/g, ' ').trim();

/** Articles on sale by part of their name or reference, or by a whole barcode. */
export async function findArticles(typed: string, limit: number, signal?: AbortSignal): Promise<Sold[]> {
  const words = literal(typed);
  const filters: Record<string, string> = { actif: 'is.true' };
  if (words !== '') filters.or = `(recherche.${searchFilter(words)},codeBarres.cs.{"${words}"})`;
  return (await list<'Article', Sold>('Article', { select: SELECT, filters, order: 'nom.asc,id.asc', limit }, signal)).rows;
}

/** The one article that a scanner or a sure hand has named: its reference or a barcode, entirely. */
export const exactArticle = (typed: string, found: Sold[]): Sold | undefined =>
  found.find(({ reference, codeBarres }) => reference.toLowerCase() === typed.trim().toLowerCase() || codeBarres.includes(typed.trim()));

/** The price with VAT of an article that is priced net: to the centime, as the server has it. */
function gross(net: number, rate: number): number {
  return Number(divideRounded(scaled(net, 6) * (10_000n + scaled(rate, 2)), 100_000_000n)) / 100;
}

/** What an article gives to a line. `auto`: the server decides the VAT from the client. */
export function articleValues(article: Sold, mode: Mode, auto: boolean): Pick<LineValues, 'articleId' | 'type' | 'designation' | 'unite' | 'prix' | 'tva'> {
  const withVat = article.prix_vente_ttc ?? gross(article.prix_vente_ht, article.tva);
  return {
    articleId: article.id, type: 'ARTICLE', designation: article.nom, unite: article.unite, tva: auto ? null : article.tva,
    prix: mode === 'TTC' && !auto ? withVat : article.prix_vente_ht,
  };
}

export const articleLine = (article: Sold, quantite: number, mode: Mode, auto: boolean): LineValues =>
  ({ ...emptyLine(), ...articleValues(article, mode, auto), quantite });

/** Writes an article into a line that is being typed. */
export function putArticle(setValue: UseFormSetValue<DocumentValues>, index: number, article: Sold, mode: Mode, auto: boolean): void {
  const values = articleValues(article, mode, auto);
  const dirty = { shouldDirty: true };
  setValue(`lignes.${index}.articleId`, values.articleId, dirty);
  setValue(`lignes.${index}.type`, values.type, dirty);
  setValue(`lignes.${index}.designation`, values.designation, dirty);
  setValue(`lignes.${index}.unite`, values.unite, dirty);
  setValue(`lignes.${index}.tva`, values.tva, dirty);
  setValue(`lignes.${index}.prix`, values.prix, dirty);
  setValue(`lignes.${index}.categorieTva`, null, dirty);
}
