import { Badge, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useRecordId } from '../../kit/frame';
import { RecordFrame } from '../../kit/record/RecordFrame';
import { useOwnRecord } from '../../kit/record/useOwnRecord';
import { Can, useMay } from '../../kit/session';
import { type ArticleValues, checkArticle, emptyArticle, FIELDS, readArticle, writeArticle } from './articleForm';
import { BarCodes } from './BarCodes';
import { CustomFields } from './CustomFields';
import { ofCategory } from './customs';
import { useCustoms } from './useCustoms';
import { Identity } from './Identity';
import { PictureCard } from './PictureCard';
import { Prices } from './Prices';
import { SoldIn } from './SoldIn';
import { StockCard } from './StockCard';
import { useWords } from './words';

function Article({ id, copied }: { id: string | null; copied: ArticleValues | null }): ReactNode {
  const t = useWords();
  const navigate = useNavigate();
  const may = useMay();
  const costs = may('catalogue:voir_prix_achat');
  const mayWrite = may(id === null ? 'catalogue:creer' : 'catalogue:modifier');
  const record = useOwnRecord<ArticleValues>({
    model: 'Article', id, empty: emptyArticle, fields: FIELDS, mayWrite,
    read: (one) => readArticle(one, costs),
    write: (values, touched, version) => writeArticle(id, id === null ? { ...values, champsPersonnalises: ofCategory(values.champsPersonnalises, customs) } : values, touched, version, costs),
    check: (values) => checkArticle(values, customs, t.fault),
    onSaved: (saved) => { void navigate({ to: '/articles/$id', params: { id: saved } }); },
  });
  const { form } = record;
  const customs = useCustoms(form.watch('categorieId'));
  useEffect(() => {
    if (copied === null) return;
    for (const name of FIELDS) form.setValue(name, copied[name], { shouldDirty: true });
  }, [copied, form]);
  const name = form.watch('nom');
  return (
    <RecordFrame record={record} title={id === null ? t.record.create : name || '…'} name={name} mayWrite={mayWrite}
      badges={id !== null && !form.watch('actif') && <Badge color="gray" variant="light">{t.list.inactive}</Badge>}
      actions={id !== null && <Can do="catalogue:creer"><Button variant="default" component={Link} to={`/articles/nouveau?copie=${id}`}>{t.record.duplicate}</Button></Can>}
      onRemoved={id !== null && may('catalogue:supprimer') ? () => { void navigate({ to: '/articles' }); } : undefined}>
      <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minWidth: 0, display: 'grid', gap: 'var(--mantine-spacing-md)' }}>
        <Identity readOnly={!mayWrite} />
        {id !== null && <PictureCard id={id} name={name} dirty={record.dirty} readOnly={!mayWrite} />}
        <Prices costs={costs} readOnly={!mayWrite} />
        <CustomFields customs={customs} readOnly={!mayWrite} />
        <BarCodes readOnly={!mayWrite} />
        <StockCard id={id} readOnly={!mayWrite} />
      </fieldset>
      {id !== null && <Can do="ventes:lire"><SoldIn id={id} /></Can>}
    </RecordFrame>
  );
}

/** The article that a new one begins as, without what must be its own. */
function useCopied(from: string | undefined): ArticleValues | null | undefined {
  const t = useWords();
  const costs = useMay()('catalogue:voir_prix_achat');
  const found = useQuery({ queryKey: ['Article', 'copy', from], queryFn: () => readArticle(from ?? '', costs), enabled: from !== undefined });
  if (from === undefined) return null;
  if (found.data === undefined) return found.error ? null : undefined;
  const values = found.data?.values;
  return values === undefined ? null : { ...values, reference: '', codeBarres: [], nom: t.record.copyOf(values.nom) };
}

export function ArticlePage(): ReactNode {
  const id = useRecordId();
  const search = useSearch({ strict: false });
  const copied = useCopied(id === null && typeof search.copie === 'string' ? search.copie : undefined);
  if (copied === undefined) return <Group />;
  return <Article key={`${id} ${copied?.nom ?? ''}`} id={id} copied={copied} />;
}
