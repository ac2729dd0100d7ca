import { Badge, Button, Card, Grid, Group, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { api, given, list } from '../../api/client';
import { Loading } from '../../kit/Loading';
import { done, failed } from '../../kit/notify';
import { useMay } from '../../kit/session';
import { useChanges } from '../../kit/changes';
import { type Kind, KINDS, readKind } from './kinds';
import { SettingsPage } from './SettingsPage';
import { useWords } from './words';

interface Template {
  genre: Kind;
  sujet: string;
  texte: string;
  propre: boolean;
}

function useTemplates() {
  return useQuery({
    queryKey: ['courriel', 'modeles'],
    queryFn: async () => {
      const answer = given(await api.GET('/api/v1/courriel/modeles'));
      const templates = (answer.modeles ?? []).flatMap(({ genre, sujet, texte, propre }): Template[] => (genre ? [{ genre, sujet: sujet ?? '', texte: texte ?? '', propre: propre === true }] : []));
      return { templates, variables: answer.variables ?? [] };
    },
  });
}

/** A text filled with the last document of its kind. */
function Filled({ kind, sujet, texte }: { kind: Kind; sujet: string; texte: string }): ReactNode {
  const t = useWords();
  const type = kind.startsWith('RELANCE') ? 'FACTURE' : kind;
  const example = useQuery({
    queryKey: ['Document', 'example', type],
    queryFn: async () => (await list('Document', { select: 'id,numero', order: 'createdAt.desc,id.desc', limit: 1, filters: { type: `eq.${type}`, numero: 'not.is.null' } })).rows[0] ?? null,
  });
  const [asked] = useDebouncedValue({ sujet, texte }, 400);
  const id = example.data?.id;
  const filled = useQuery({
    queryKey: ['courriel', 'apercu', kind, id, asked], enabled: id !== undefined, retry: false, placeholderData: (old) => old,
    queryFn: async () => given(await api.POST('/api/v1/courriel/apercu', { body: { genre: kind, documentId: id ?? '', ...asked } })),
  });
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.templates.preview}</Title>
      {example.data === null && <Text size="sm" c="dimmed">{t.templates.previewNone}</Text>}
      {filled.error && <Text size="sm" c="var(--mantine-color-error)" role="alert">{filled.error.message}</Text>}
      {filled.data && (
        <Stack gap="xs">
          <Text size="sm" c="dimmed">{t.templates.previewAbout(example.data?.numero ?? '')}{filled.data.a ? ` ${t.templates.to} : ${filled.data.a}` : ''}</Text>
          <Text fw={600}>{filled.data.sujet}</Text>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>{filled.data.texte}</Text>
        </Stack>
      )}
    </Card>
  );
}

function Editor({ template, variables }: { template: Template; variables: string[] }): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const readOnly = !useMay()('entreprise:modifier');
  const area = useRef<HTMLTextAreaElement>(null);
  const draft = useChanges<Pick<Template, 'sujet' | 'texte'>>({ sujet: template.sujet, texte: template.texte }, ['courriel'],
    async (changes) => { await api.POST('/api/v1/courriel/modele', { body: { genre: template.genre, sujet: template.sujet, texte: template.texte, ...changes } }); });
  const insert = (name: string): void => {
    const [from, to] = [area.current?.selectionStart ?? draft.value('texte').length, area.current?.selectionEnd ?? draft.value('texte').length];
    draft.set('texte', `${draft.value('texte').slice(0, from)}{${name}}${draft.value('texte').slice(to)}`);
    area.current?.focus();
  };
  const reset = async (): Promise<void> => {
    try {
      await api.POST('/api/v1/courriel/modele', { body: { genre: template.genre } });
      await queries.invalidateQueries({ queryKey: ['courriel'] });
      done(t.templates.resetDone);
    } catch (error) {
      failed(error);
    }
  };
  const meaning = (name: string): string => Object.entries(t.templates.meanings).find(([key]) => key === name)?.[1] ?? name;
  return (
    <SettingsPage title={t.pages.modeles.title} about={t.pages.modeles.about} drafts={[draft]}>
      <Group align="flex-end">
        <Select label={t.templates.kind} data={KINDS.map((kind) => ({ value: kind, label: t.templates.kinds[kind] }))} value={template.genre} allowDeselect={false}
          onChange={(kind) => { void navigate({ to: '/parametres/modeles', search: readKind({ genre: kind }) }); }} />
        <Badge variant="light" color={template.propre ? 'indigo' : 'gray'} mb={8}>{template.propre ? t.templates.own : t.templates.proposed}</Badge>
        {template.propre && !readOnly && <Button variant="subtle" onClick={() => { void reset(); }}>{t.templates.reset}</Button>}
      </Group>
      <Grid>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Card withBorder>
            <Stack>
              <TextInput label={t.templates.subject} value={draft.value('sujet')} error={draft.error('sujet')} disabled={readOnly} onChange={(event) => draft.set('sujet', event.currentTarget.value)} />
              <Textarea ref={area} label={t.templates.body} value={draft.value('texte')} error={draft.error('texte')} disabled={readOnly} autosize minRows={10} onChange={(event) => draft.set('texte', event.currentTarget.value)} />
              <div>
                <Text size="sm" fw={500}>{t.templates.variables}</Text>
                <Text size="sm" c="dimmed" mb={6}>{t.templates.variablesAbout}</Text>
                <Group gap={6}>
                  {variables.map((name) => (
                    <Button key={name} size="compact-xs" variant="default" disabled={readOnly} aria-label={t.templates.insert(name)} title={meaning(name)} onClick={() => insert(name)}>{`{${name}}`}</Button>
                  ))}
                </Group>
              </div>
            </Stack>
          </Card>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}><Filled kind={template.genre} sujet={draft.value('sujet')} texte={draft.value('texte')} /></Grid.Col>
      </Grid>
    </SettingsPage>
  );
}

/** What is written with each kind of document, and in reminders. */
export function ModelesPage(): ReactNode {
  const { genre = 'FACTURE' } = readKind(useSearch({ strict: false }));
  const kept = useTemplates();
  const template = kept.data?.templates.find((one) => one.genre === genre);
  return template && kept.data ? <Editor key={genre} template={template} variables={kept.data.variables} /> : <Loading />;
}
