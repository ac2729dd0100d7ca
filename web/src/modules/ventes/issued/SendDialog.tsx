import { Anchor, Checkbox, Select, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../../api/client';
import { Loading } from '../../../kit/Loading';
import { done, failed } from '../../../kit/notify';
import type { Stored } from '../form';
import { useVentesWords } from '../words';
import { type DialogProps, Refused, useAct } from './act';
import { Ask } from './Ask';

interface Draft {
  sujet: string;
  texte: string;
  a: string | null;
}

const REMINDERS = ['RELANCE_1', 'RELANCE_2', 'RELANCE_3'] as const;
type Template = Stored['type'] | (typeof REMINDERS)[number];

/** A text of the company, with this document's words in it. */
async function filled(document: Stored, genre: Template): Promise<Draft> {
  const preview = given(await api.POST('/api/v1/courriel/apercu', { body: { genre, documentId: document.id } }));
  return { sujet: preview.sujet ?? '', texte: preview.texte ?? '', a: preview.a ?? null };
}

/** What may be written with a document: the text of its kind, and for an invoice that is not paid those of the reminders. */
const templatesOf = ({ type, reste_a_payer }: Stored): Template[] => [type, ...((type === 'FACTURE' || type === 'FACTURE_ACOMPTE') && (reste_a_payer ?? 0) > 0 ? REMINDERS : [])];

/** The text of the company for this kind of document, with this document's words in it. */
export function SendDialog({ document, again, onClose }: DialogProps & { document: Stored; again: boolean }): ReactNode {
  const { data, error } = useQuery({ queryKey: ['courriel', 'apercu', document.id], retry: false, gcTime: 0, queryFn: () => filled(document, document.type) });
  if (!data && !error) return <Loading size="xs" />;
  return <Send document={document} again={again} draft={data ?? { sujet: '', texte: '', a: null }} onClose={onClose} />;
}

const FIELDS = ['a', 'cc', 'sujet', 'message'];
const errorOf = (errors: Record<string, string>, name: string): string | undefined => Object.entries(errors).find(([field]) => field === name || field.startsWith(`${name}.`))?.[1];

/** Another text than the usual one, where the document has several. */
function TemplateSelect({ document, template, onTake }: { document: Stored; template: Template; onTake: (template: Template) => void }): ReactNode {
  const t = useVentesWords();
  const templates = templatesOf(document);
  if (templates.length < 2) return null;
  return (
    <Select label={t.send.template} description={template === document.type ? undefined : t.send.notCounted} allowDeselect={false} value={template}
      data={templates.map((value) => ({ value, label: value === document.type ? t.send.usual(t.kind[document.type]) : t.send.reminder(Number(value.slice(-1))) }))}
      onChange={(chosen) => { const next = templates.find((one) => one === chosen); if (next !== undefined) onTake(next); }} />
  );
}

function Send({ document, again, draft, onClose }: DialogProps & { document: Stored; again: boolean; draft: Draft }): ReactNode {
  const t = useVentesWords();
  const { errors, code, run } = useAct();
  const [to, setTo] = useState(draft.a === null ? [] : [draft.a]);
  const [copy, setCopy] = useState<string[]>([]);
  const [template, setTemplate] = useState<Template>(document.type);
  const [subject, setSubject] = useState(draft.sujet);
  const [text, setText] = useState(draft.texte);
  const [page, setPage] = useState(true);
  const take = async (next: Template): Promise<void> => {
    const other = await filled(document, next);
    setTemplate(next);
    setSubject(other.sujet);
    setText(other.texte);
  };
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
      <TemplateSelect document={document} template={template} onTake={(next) => { take(next).catch(failed); }} />
      <TextInput label={t.send.subject} value={subject} onChange={(event) => setSubject(event.currentTarget.value)} error={errors.sujet} />
      <Textarea label={t.send.text} value={text} onChange={(event) => setText(event.currentTarget.value)} error={errors.message} autosize minRows={6} maxRows={14} />
      <div>
        <Checkbox label={t.send.attach} checked={page} onChange={(event) => setPage(event.currentTarget.checked)} />
        <Text size="sm" ml={32}><Anchor href={`/api/v1/Document/${document.id}/pdf`} target="_blank" rel="noopener" underline="always" size="sm">{t.send.see}</Anchor></Text>
      </div>
      <Refused errors={Object.fromEntries(Object.entries(errors).filter(([name]) => !FIELDS.some((field) => name === field || name.startsWith(`${field}.`))))} />
      {code === 'courriel_non_regle' && <Anchor component={Link} to="/parametres/courriel" size="sm" underline="always">{t.send.settings}</Anchor>}
    </Ask>
  );
}
