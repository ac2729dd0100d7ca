import type { UseFormReturn } from 'react-hook-form';
import { type Draft, useDraft } from '../../../kit/form/draft';
import type { DocumentValues } from '../form';

const isDocument = (stored: unknown): stored is DocumentValues =>
  typeof stored === 'object' && stored !== null && 'lignes' in stored && Array.isArray(stored.lignes) && 'frais' in stored && 'echeancier' in stored && 'motifs' in stored;

/** What was typed of a document and not stored: offered, never put back unasked. */
export function useKeptDraft(form: UseFormReturn<DocumentValues>, name: string): { found: Draft<DocumentValues> | null; restore: (values: DocumentValues) => void; drop: () => void } {
  const draft = useDraft<DocumentValues>({
    name: `Document:${name}`, understand: (stored) => (isDocument(stored) ? stored : null), read: () => (form.formState.isDirty ? form.getValues() : null),
    watch: (changed) => { const subscription = form.watch(changed); return () => subscription.unsubscribe(); },
  });
  const restore = (values: DocumentValues): void => {
    const { id, version } = form.getValues();
    form.reset({ ...values, id, version }, { keepDefaultValues: true });
    draft.take();
  };
  return { found: draft.found, restore, drop: draft.drop };
}
