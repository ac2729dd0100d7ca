import { Combobox, Group, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { type Control, Controller, useFormContext, useWatch } from 'react-hook-form';
import { formatEuros, formatNumber } from '../../../kit/money';
import type { DocumentValues } from '../form';
import { useVentesWords } from '../words';
import { exactArticle, findArticles, putArticle, type Sold } from './articles';

function Proposal({ article, ttc }: { article: Sold; ttc: boolean }): ReactNode {
  const t = useVentesWords();
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <div style={{ minWidth: 0 }}>
        <Text size="sm" truncate>{article.nom}</Text>
        <Text size="xs" c="dimmed" truncate>{article.reference}{article.suiviStock ? ` · ${t.grid.inStock(formatNumber(article.stock_actuel))}` : ''}</Text>
      </div>
      <Text size="sm" style={{ whiteSpace: 'nowrap' }}>{formatEuros(ttc ? article.prix_vente_ttc ?? article.prix_vente_ht : article.prix_vente_ht)}</Text>
    </Group>
  );
}

interface Props {
  index: number;
  control: Control<DocumentValues>;
  ttc: boolean;
  /** The server decides the VAT from the client. */
  auto: boolean;
  /** Leads to the next line. */
  onNext: () => void;
}

/**
 * What is sold: free words, or an article found by its name, reference or barcode. Down and Enter take a proposal; Enter alone
 * takes the article whose reference or barcode was typed whole, as a scanner does.
 */
export function ArticleCell({ index, control, ttc, auto, onNext }: Props): ReactNode {
  const t = useVentesWords();
  const { setValue, getValues } = useFormContext<DocumentValues>();
  const articleId = useWatch({ control, name: `lignes.${index}.articleId` });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 180);
  const found = useQuery({
    queryKey: ['Article', 'proposals', asked], queryFn: ({ signal }) => findArticles(asked, 8, signal), enabled: asked.length > 1 && articleId === null,
    placeholderData: keepPreviousData, staleTime: 30_000,
  });
  const proposals = typed.trim().length > 1 && articleId === null ? found.data ?? [] : [];
  const take = (article: Sold | undefined): void => {
    if (article === undefined) return;
    putArticle(setValue, index, article, ttc ? 'TTC' : 'HT', auto);
    setTyped('');
    combobox.closeDropdown();
    const quantity = document.querySelector<HTMLInputElement>(`[data-line="${index}"] input[data-cell="quantite"]`);
    quantity?.focus();
    quantity?.select();
  };
  const scanned = async (event: KeyboardEvent<HTMLInputElement>): Promise<void> => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || combobox.getSelectedOptionIndex() !== -1) return;
    const words = getValues(`lignes.${index}.designation`).trim();
    if (words.length < 3 || articleId !== null || /\s/.test(words)) return;
    // Looks like a code: the line waits for the answer before Enter leads on.
    event.preventDefault();
    event.stopPropagation();
    const article = exactArticle(words, await findArticles(words, 8));
    if (article) take(article);
    else onNext();
  };
  return (
    <Controller name={`lignes.${index}.designation`} control={control} render={({ field, fieldState }) => (
      <Combobox store={combobox} onOptionSubmit={(id) => take(proposals.find((article) => article.id === id))} withinPortal shadow="md" width={420} position="bottom-start">
        <Combobox.Target withKeyboardNavigation={proposals.length > 0}>
          <TextInput aria-label={t.grid.lineDesignation(index + 1)} data-cell="designation" placeholder={t.grid.designationHint} name={field.name} value={field.value} ref={field.ref}
            autoComplete="off" error={fieldState.error?.message}
            onChange={(event) => { field.onChange(event.currentTarget.value); setTyped(event.currentTarget.value); combobox.openDropdown(); }}
            onBlur={() => { field.onBlur(); combobox.closeDropdown(); }} onKeyDown={(event) => { void scanned(event); }} />
        </Combobox.Target>
        <Combobox.Dropdown hidden={proposals.length === 0}>
          <Combobox.Options aria-label={t.grid.proposals}>
            {proposals.map((article) => <Combobox.Option value={article.id} key={article.id}><Proposal article={article} ttc={ttc} /></Combobox.Option>)}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    )} />
  );
}
