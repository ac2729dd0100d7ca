import { Alert, Card, Group, Stack, Text } from '@mantine/core';
import { useDisclosure, useHotkeys, useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useSearch } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { FormProvider, useForm, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { DraftOffer } from '../../../kit/form/DraftOffer';
import { useLeaving } from '../../../kit/form/leaving';
import { useHelpKeys } from '../../../kit/help';
import { Loading } from '../../../kit/Loading';
import { useWhole } from '../data';
import { copyOf, type DepositValues, type DocumentValues, emptyDocument, type Kind, valuesOf } from '../form';
import { Ask } from '../issued/Ask';
import { PageDrawer } from '../issued/PageDrawer';
import { useVentesWords } from '../words';
import { Conflict } from './Conflict';
import { Header, useAutomaticVat } from './Header';
import { useKeptDraft } from './keptDraft';
import { LineGrid } from './LineGrid';
import { LiveTotals, type ServerTotals } from './LiveTotals';
import { Notes } from './Notes';
import { PagePane } from './PagePane';
import { useSaving } from './saving';
import { SellerGaps } from './SellerGaps';
import { Toolbar } from './Toolbar';

function Lines(): ReactNode {
  return <Card withBorder padding="sm"><LineGrid auto={useAutomaticVat()} /></Card>;
}

function Pane(): ReactNode {
  const { control } = useFormContext<DocumentValues>();
  const { isDirty } = useFormState({ control });
  const [id, version] = useWatch({ control, name: ['id', 'version'] });
  return id === null ? null : <div style={{ flex: '0 0 42%', minWidth: 0 }}><PagePane id={id} version={version ?? 1} stale={isDirty} /></div>;
}

interface Props {
  initial: DocumentValues;
  server?: ServerTotals | null;
  reserved?: string | null;
  /** What deposits give to it, by the server's choice. */
  deducted?: DepositValues[];
}

/** A draft: typed, saved when asked, issued when asked. */
export function EditorPage({ initial, server = null, reserved = null, deducted = [] }: Props): ReactNode {
  const t = useVentesWords();
  const form = useForm<DocumentValues>({ defaultValues: initial });
  const kept = useKeptDraft(form, initial.id ?? `nouveau.${initial.type}`);
  const leaving = useLeaving(form.formState.isDirty);
  const saving = useSaving({ form, stored: server, forget: kept.drop, release: leaving.release });
  const [preview, setPreview] = useLocalStorage({ key: 'documents.apercu', defaultValue: false });
  const wide = useMediaQuery('(min-width: 1440px)') ?? false;
  const [erasing, { open, close }] = useDisclosure();
  const [reading, { open: openPage, close: closePage }] = useDisclosure();
  useHotkeys([['mod+S', () => { void saving.keep(); }], ['mod+Enter', () => { void saving.issue(); }]], []);
  const { key } = t.editor;
  useHelpKeys(t.editor.keys, [
    { keys: key.enter, does: key.next }, { keys: '↑ ↓', does: key.arrows }, { keys: 'Ctrl D', does: key.duplicate }, { keys: 'Alt ↑ ↓', does: key.move },
    { keys: 'Ctrl S', does: key.save }, { keys: `Ctrl ${key.enter}`, does: key.issue },
  ]);
  const showPage = (): void => {
    if (wide) setPreview(!preview);
    else openPage();
  };
  /** Another buyer may bring another VAT: what the server had deduced from the last one is deduced again. */
  const newClient = (): void => {
    form.getValues('lignes').forEach(({ categorieTva }, index) => {
      if (categorieTva === null || categorieTva === 'E' || categorieTva === 'Z') return;
      form.setValue(`lignes.${index}.categorieTva`, null);
      form.setValue(`lignes.${index}.tva`, null, { shouldDirty: true });
    });
  };
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => { event.preventDefault(); void saving.keep(); }} noValidate>
        <Stack>
          <Toolbar saving={saving} reserved={reserved} preview={preview && wide} onPreview={showPage} onErase={open} />
          <SellerGaps />
          <DraftOffer draft={kept.found} onTake={kept.restore} onDrop={kept.drop} />
          <div style={{ display: 'flex', gap: 16, alignItems: 'flex-start' }}>
            <Stack style={{ flex: 1, minWidth: 0 }}>
              <Header newClient={newClient} />
              <Lines />
              <Group align="flex-start" justify="space-between" gap="lg"><Notes deducted={deducted} /><LiveTotals server={saving.server} /></Group>
            </Stack>
            {preview && wide && <Pane />}
          </div>
        </Stack>
      </form>
      {reading && <PageDrawer id={form.getValues('id') ?? ''} numero={t.editor.preview} data={false} onClose={closePage} />}
      {leaving.view}
      <Conflict mine={form.getValues} theirs={saving.theirs} onChoose={saving.settle} />
      <Ask opened={erasing} onClose={close} title={t.editor.eraseTitle} confirm={t.editor.erase} danger onConfirm={async () => { close(); await saving.erase(); }}><Text>{t.editor.eraseText}</Text></Ask>
    </FormProvider>
  );
}

/** A document that does not exist yet, of the kind and for the client that the address names. */
export function NewDocumentPage(): ReactNode {
  const { type, client, copie } = useSearch({ from: '/inside/documents/nouveau' });
  if (copie !== undefined) return <Copy key={copie} id={copie} type={type} />;
  return <EditorPage key={type} initial={emptyDocument(type, client ?? null)} />;
}

/** A copy is typed like any other new document: nothing is stored before somebody says so. */
function Copy({ id, type }: { id: string; type: Kind }): ReactNode {
  const t = useVentesWords();
  const found = useWhole(id);
  if (found.isPending) return <Loading />;
  if (!found.data) return <Alert title={t.notFound}>{t.notFoundText}</Alert>;
  return <EditorPage initial={copyOf(valuesOf(found.data.document, found.data.extras), type)} />;
}
