import { divideRounded, scaled } from '../../../kit/money';
import { all, find, write } from './db';
import { ask } from './net';

export interface Article {
  id: string;
  nom: string;
  reference: string;
  categorieId: string | null;
  prix: number;
  tva: number;
  codes: string[];
  unite: string;
  type: string;
  /** Folded for searching: small letters without accents. */
  cherche: string;
}

export interface Category {
  id: string;
  nom: string;
  couleur: string | null;
  ordre: number;
}

export interface LightClient {
  id: string;
  nom: string;
  telephone: string | null;
  points: number;
  cherche: string;
}

interface ArticleRow {
  id: string; nom: string; reference: string; categorieId: string | null; prix_vente_ht: number; prix_vente_ttc: number | null; tva: number;
  codeBarres: string[] | null; unite: string; type: string; actif: boolean; updatedAt: string;
}

interface ClientRow {
  id: string; nom: string; prenom: string | null; raisonSociale: string | null; telephone: string | null; points_solde: number; anonymiseAt: string | null; updatedAt: string;
}

const PAGE = 1000;

export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The price with VAT, in centimes: the one that is set, or the one without VAT with its tax. */
export function priceOf({ prix_vente_ht: ht, prix_vente_ttc: ttc, tva }: Pick<ArticleRow, 'prix_vente_ht' | 'prix_vente_ttc' | 'tva'>): number {
  if (ttc !== null) return Number(scaled(ttc, 2));
  return Number(divideRounded(scaled(ht, 6) * (10_000n + scaled(tva, 2)), 100_000_000n));
}

function articleOf(row: ArticleRow): Article {
  const codes = row.codeBarres ?? [];
  return {
    id: row.id, nom: row.nom, reference: row.reference, categorieId: row.categorieId, prix: priceOf(row), tva: row.tva, codes, unite: row.unite, type: row.type,
    cherche: folded(`${row.nom} ${row.reference} ${codes.join(' ')}`),
  };
}

function clientOf(row: ClientRow): LightClient {
  const nom = row.raisonSociale ?? [row.prenom, row.nom].filter(Boolean).join(' ');
  return { id: row.id, nom, telephone: row.telephone, points: row.points_solde, cherche: folded(`${nom} ${row.nom} ${(row.telephone ?? '').replaceAll(' ', '')}`) };
}

interface Since {
  updatedAt: string;
  id: string;
}

interface Kind<R, T> {
  model: string;
  store: 'catalogue' | 'clients';
  select: string;
  there: (row: R) => boolean;
  made: (row: R) => T;
}

const ARTICLES: Kind<ArticleRow, Article> = {
  model: 'Article', store: 'catalogue', select: 'id,nom,reference,categorieId,prix_vente_ht,prix_vente_ttc,tva,codeBarres,unite,type,actif,updatedAt',
  there: ({ actif }) => actif, made: articleOf,
};
const CLIENTS: Kind<ClientRow, LightClient> = {
  model: 'Client', store: 'clients', select: 'id,nom,prenom,raisonSociale,telephone,points_solde,anonymiseAt,updatedAt',
  there: ({ anonymiseAt }) => anonymiseAt === null, made: clientOf,
};

const filterSince = ({ updatedAt, id }: Since): string =>
  `&or=${encodeURIComponent(`(updatedAt.gt."${updatedAt}",and(updatedAt.eq."${updatedAt}",id.gt.${id}))`)}`;

/** Brings what changed since the last time, page by page; says whether anything did, or null when the server was not there. */
async function brought<R extends { id: string; updatedAt: string }, T>({ model, store, select, there, made }: Kind<R, T>): Promise<boolean | null> {
  const mark = `depuis-${store}`;
  let since = await find<Since>('session', mark);
  let changed = false;
  for (;;) {
    const page = await ask<R[]>(`${model}?select=${select}&order=updatedAt,id&limit=${PAGE}${since ? filterSince(since) : ''}`, { patience: 30_000 });
    if (page.data === null) return null;
    const rows = page.data;
    const last = rows.at(-1);
    if (last === undefined) return changed;
    changed = true;
    since = { updatedAt: last.updatedAt, id: last.id };
    const upTo = since;
    await write([store, 'session'], (tx) => {
      const shelf = tx.objectStore(store);
      for (const row of rows) {
        if (there(row)) shelf.put(made(row));
        else shelf.delete(row.id);
      }
      tx.objectStore('session').put(upTo, mark);
    });
    if (rows.length < PAGE) return true;
  }
}

/** What was deleted leaves no trace in a delta: when the numbers differ, the ids are compared. */
async function pruned<R extends { id: string }, T extends { id: string }>({ model, store }: Kind<R, T>, filter: string): Promise<boolean> {
  const count = await ask<R[]>(`${model}?select=id&limit=1${filter}`, { counted: true });
  const mine = await all<T>(store);
  if (count.data === null || count.total >= mine.length) return false;
  const there = new Set<string>();
  for (let offset = 0; ; offset += PAGE) {
    const page = await ask<{ id: string }[]>(`${model}?select=id&order=id&limit=${PAGE}&offset=${offset}${filter}`);
    if (page.data === null) return false;
    for (const { id } of page.data) there.add(id);
    if (page.data.length < PAGE) break;
  }
  await write([store], (tx) => { for (const { id } of mine) if (!there.has(id)) tx.objectStore(store).delete(id); });
  return true;
}

export const bringArticles = async (): Promise<boolean> => {
  const changed = await brought(ARTICLES);
  return changed === null ? false : (await pruned(ARTICLES, '&actif=is.true')) || changed;
};

export const bringClients = async (): Promise<boolean> => {
  const changed = await brought(CLIENTS);
  return changed === null ? false : (await pruned(CLIENTS, '&anonymiseAt=is.null')) || changed;
};

export async function bringCategories(): Promise<Category[] | null> {
  const { data } = await ask<Category[]>(`Categorie?select=id,nom,couleur,ordre&order=ordre,nom&limit=${PAGE}`);
  if (data !== null) await write(['session'], (tx) => { tx.objectStore('session').put(data, 'categories'); });
  return data;
}

export const categories = async (): Promise<Category[]> => (await find<Category[]>('session', 'categories')) ?? [];
const inOrder = new Intl.Collator('fr', { numeric: true });
export const articles = async (): Promise<Article[]> => (await all<Article>('catalogue')).sort((a, b) => inOrder.compare(a.nom, b.nom));
export const clients = (): Promise<LightClient[]> => all<LightClient>('clients');
