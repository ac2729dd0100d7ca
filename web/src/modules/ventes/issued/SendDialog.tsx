import { Anchor, Checkbox, Loader, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../../api/client';
import { done } from '../../../kit/notify';
import type { Stored } from '../form';
import { useVentesWords } from '../words';
import { type DialogProps, Refused, useAct } from './act';
import { Ask } from './Ask';

interface Draft {
  sujet: string;
  texte: string;
  a: string | null;
}

/** The text of the company for this kind of document, with this document's words in it. */
export function SendDialog({ document, again, onClose }: DialogProps & { document: Stored; again: boolean }): ReactNode {
  const { data, error } = useQuery({
    queryKey: ['courriel', 'apercu', document.id], retry: false, gcTime: 0,
    queryFn: async (): Promise<Draft> => {
      const preview = given(await api.POST('/api/v1/courriel/apercu', { body: { genre: document.type, documentId: document.id } }));
      return { sujet: preview.sujet ?? '', texte: preview.texte ?? '', a: preview.a ?? null };
    },
  });
  if (!data && !error) return <Loader size="xs" />;
  return <Send document={document} again={again} draft={data ?? { sujet: '', texte: '', a: null }} onClose={onClose} />;
}

const FIELDS = ['a', 'cc', 'sujet', 'message'];
const errorOf = (errors: Record<string, string>, name: string): string | undefined => Object.entries(errors).find(([field]) => field === name || field.startsWith(`${name}.`))?.[1];

function Send({ document, again, draft, onClose }: DialogProps & { document: Stored; again: boolean; draft: Draft }): ReactNode {
  const t = useVentesWords();
  const { errors, run } = useAct();
  const [to, setTo] = useState(draft.a === null ? [] : [draft.a]);
  const [copy, setCopy] = useState<string[]>([]);
  const [subject, setSubject] = useState(draft.sujet);
  const [text, setText] = useState(draft.texte);
  const [page, setPage] = useState(true);
  const send = async (): Promise<void> => {
    const body = {
      a: to, ...(copy.length > 0 ? { cc: copy } : {}), ...(subject === draft.sujet ? {} : { sujet: subject }), ...(text === draft.texte ? {} : { message: text }),
      joindre: page ? 'PDF' as const : 'AUCUNE' as const,
    };
    const params = { path: { id: document.id } };
    const sent = await run(async () => {
      if (again) await api.POST('/api/v1/Document/{id}/renvoyer', { params, body });
      else await api.POST('/api/v1/Document/{id}/envoyer', { params, body });
    });
    if (!sent) return;
    done(t.send.done(to.join(', ')));
    onClose();
  };
  return (
    <Ask opened onClose={onClose} title={t.send.title(t.kind[document.type], document.numero ?? '')} confirm={again ? t.send.again : t.send.confirm} onConfirm={send} size="lg">
      <TagsInput label={t.send.to} value={to} onChange={setTo} error={errorOf(errors, 'a')} splitChars={[',', ';', ' ']} acceptValueOnBlur description={draft.a === null ? t.send.noAddress : undefined} required data-autofocus={draft.a === null ? true : undefined} />
      <TagsInput label={t.send.copy} value={copy} onChange={setCopy} error={errorOf(errors, 'cc')} splitChars={[',', ';', ' ']} acceptValueOnBlur />
      <TextInput label={t.send.subject} value={subject} onChange={(event) => setSubject(event.currentTarget.value)} error={errors.sujet} />
      <Textarea label={t.send.text} value={text} onChange={(event) => setText(event.currentTarget.value)} error={errors.message} autosize minRows={6} maxRows={14} />
      <div>
        <Checkbox label={t.send.attach} checked={page} onChange={(event) => setPage(event.currentTarget.checked)} />
        <Text size="sm" ml={32}><Anchor href={`/api/v1/Document/${document.id}/pdf`} target="_blank" rel="noopener" underline="always" size="sm">{t.send.see}</Anchor></Text>
      </div>
      <Refused errors={Object.fromEntries(Object.entries(errors).filter(([name]) => !FIELDS.some((field) => name === field || name.startsWith(`${field}.`))))} />
    </Ask>
  );
}
