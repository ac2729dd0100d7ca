import { Button, Group, Menu, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { useAct } from '../../kit/act';
import { done } from '../../kit/notify';
import { Refusal } from '../../kit/Refusal';
import type { Invoice } from './received';
import { isVerb, REASONS, type Verb, VERBS } from './statuses';
import { useWords } from './words';

async function answer(verb: Verb, id: string, motif: string | null, text: string): Promise<{ transmis?: boolean | null }> {
  const params = { path: { id } };
  const word = text.trim() === '' ? {} : { texte: text.trim() };
  const body = { ...word, ...(motif === null ? {} : { motif }) };
  switch (verb) {
    case 'approuver': return given(await api.POST('/api/v1/facture-recue/{id}/approuver', { params, body: word }));
    case 'prendre-en-charge': return given(await api.POST('/api/v1/facture-recue/{id}/prendre-en-charge', { params, body: word }));
    case 'transmettre-paiement': return given(await api.POST('/api/v1/facture-recue/{id}/transmettre-paiement', { params, body: word }));
    case 'approuver-partiellement': return given(await api.POST('/api/v1/facture-recue/{id}/approuver-partiellement', { params, body }));
    case 'litige': return given(await api.POST('/api/v1/facture-recue/{id}/litige', { params, body }));
    case 'suspendre': return given(await api.POST('/api/v1/facture-recue/{id}/suspendre', { params, body }));
    case 'refuser': return given(await api.POST('/api/v1/facture-recue/{id}/refuser', { params, body }));
  }
}

/** Says an answer to the supplier, with its reason where the standard asks for one. */
function Dialog({ verb, id, onClose }: { verb: Verb; id: string; onClose: () => void }): ReactNode {
  const w = useWords();
  const t = w.actions[verb];
  const queries = useQueryClient();
  const [motif, setMotif] = useState<string | null>(null);
  const [text, setText] = useState('');
  const { busy, refused: error, faults, run } = useAct();
  const reasons = REASONS[verb];
  const act = (): Promise<boolean> => run(async () => {
    const { transmis } = await answer(verb, id, motif, text);
    await queries.invalidateQueries({ queryKey: ['facture-recue'] });
    done(transmis === false ? `${t.done} ${w.action.untold}` : t.done);
    onClose();
  });
  return (
    <Modal opened onClose={onClose} title={t.act}>
      <form onSubmit={(event) => { event.preventDefault(); void act(); }}>
        <Stack>
          <Text size="sm" c="dimmed">{t.help}</Text>
          {reasons.length > 0 && (
            <Select label={w.action.reason} data={reasons.map((code) => ({ value: code, label: w.reasons[code] })).sort((a, b) => a.label.localeCompare(b.label))} value={motif} onChange={setMotif}
              searchable required error={faults.motif} data-autofocus />
          )}
          <Textarea label={reasons.length > 0 ? w.action.explain : w.action.word} value={text} onChange={(event) => setText(event.currentTarget.value)} autosize minRows={2} maxLength={2000}
            required={motif === 'AUTRE' || verb === 'approuver-partiellement'} error={faults.texte} />
          {error && faults.motif === undefined && faults.texte === undefined && <Refusal error={error} />}
          <Button type="submit" loading={busy} color={verb === 'refuser' ? 'red' : 'indigo'}>{t.act}</Button>
        </Stack>
      </form>
    </Modal>
  );
}

/** What can be answered now: the usual answer as a button, the others in a menu. */
export function Answers({ invoice }: { invoice: Invoice }): ReactNode {
  const w = useWords();
  const [verb, setVerb] = useState<Verb | null>(null);
  const possible = VERBS.filter((one) => invoice.actions.filter(isVerb).includes(one));
  const usual = possible.find((one) => one === 'approuver') ?? possible.find((one) => one === 'transmettre-paiement');
  const others = possible.filter((one) => one !== usual);
  return (
    <Group gap="xs">
      {others.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target><Button variant="default">{w.action.more}</Button></Menu.Target>
          <Menu.Dropdown>{others.map((one) => <Menu.Item key={one} {...(one === 'refuser' ? { color: 'red' } : {})} onClick={() => setVerb(one)}>{w.actions[one].act}</Menu.Item>)}</Menu.Dropdown>
        </Menu>
      )}
      {usual && <Button onClick={() => setVerb(usual)}>{w.actions[usual].act}</Button>}
      {verb && <Dialog verb={verb} id={invoice.id} onClose={() => setVerb(null)} />}
    </Group>
  );
}
