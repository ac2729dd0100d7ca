import { list, type Row } from '../../api/client';

export type Scanned = Pick<Row<'Article'>, 'id' | 'nom' | 'reference' | 'codeBarres' | 'suiviStock'>;

/** What PostgREST reads as syntax does not belong to a code. */
const plain = (code: string): string => code.trim().replace(/[{}(),"\\]/g, '');

/** The articles that answer to a barcode or a reference: one, or none, or a doubt. */
export async function findByCode(code: string): Promise<Scanned[]> {
  const { rows } = await list<'Article', Scanned>('Article', {
    select: 'id,nom,reference,codeBarres,suiviStock', filters: { or: `(codeBarres.cs.{"${plain(code)}"},reference.eq."${plain(code)}")` }, limit: 2,
  });
  return rows;
}

export async function findById(id: string): Promise<Scanned | null> {
  const { rows } = await list<'Article', Scanned>('Article', { select: 'id,nom,reference,codeBarres,suiviStock', filters: { id: `eq.${id}` }, limit: 1 });
  return rows[0] ?? null;
}
