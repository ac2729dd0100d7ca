import { Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DateField } from '../../../kit/DateField';
import { done } from '../../../kit/notify';
import { useVentesWords } from '../words';
import { type DialogProps, Refused, useAct } from './act';
import { Ask } from './Ask';

interface Props extends DialogProps {
  title: string;
  explain: string;
  confirm: string;
  said: string;
  /** What the field asks; without it there is only a question. */
  reason?: { label: string; required: boolean };
  /** Asks for a day too. */
  day?: { label: string; required: boolean };
  danger?: boolean;
  act: (reason: string, day: string | null) => Promise<unknown>;
}

/** An act that wants a reason, a day, or only to be meant. */
export function ReasonDialog({ title, explain, confirm, said, reason, day, danger, act, onClose }: Props): ReactNode {
  const t = useVentesWords();
  const { errors, run } = useAct();
  const [motif, setMotif] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const go = async (): Promise<void> => {
    if (!await run(async () => { await act(motif.trim(), date); })) return;
    done(said);
    onClose();
  };
  return (
    <Ask opened onClose={onClose} title={title} confirm={confirm} onConfirm={go} danger={danger ?? false} disabled={Boolean(day?.required) && date === null}>
      <Text size="sm">{explain}</Text>
      {day && <DateField label={day.label} value={date} onChange={setDate} error={errors.date} required={day.required} {...(day.required ? {} : { description: t.header.dateHint })} />}
      {reason && <Textarea label={reason.label} value={motif} onChange={(event) => setMotif(event.currentTarget.value)} error={errors.motif ?? errors.recuPar} required={reason.required} autosize minRows={2} data-autofocus />}
      <Refused errors={errors} fields={[...(reason ? ['motif', 'recuPar'] : []), ...(day ? ['date'] : [])]} />
    </Ask>
  );
}
