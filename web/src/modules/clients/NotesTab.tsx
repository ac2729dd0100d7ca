import { type ReactNode } from 'react';
import { TextField } from './fields';
import { Section } from './Section';
import { useWords } from './words';

/** Seen by colleagues, never by the client. */
export function NotesTab({ readOnly }: { readOnly: boolean }): ReactNode {
  const t = useWords();
  return <Section title={t.tab.notes}><TextField name="notes" label={t.field.notes} readOnly={readOnly} long description={t.card.notesHelp} /></Section>;
}
