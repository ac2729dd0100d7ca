import { Badge } from '@mantine/core';
import { type ReactNode } from 'react';
import { useWords } from './words';

/** The verbs of a buyer, with the status that each sets. */
export const VERBS = ['approuver', 'prendre-en-charge', 'approuver-partiellement', 'litige', 'suspendre', 'refuser', 'transmettre-paiement'] as const;
export type Verb = (typeof VERBS)[number];

export const isVerb = (text: string): text is Verb => VERBS.some((verb) => verb === text);

const COMMON = ['ADR_ERR', 'CALCUL_ERR', 'CMD_ERR', 'CONTRAT_TERM', 'DEST_ERR', 'DOUBLE_FACT', 'DOUBLON', 'EMMET_INC', 'MONTANTTOTAL_ERR', 'NON_CONFORME', 'REF_CT_ABSENT', 'TRANSAC_INC', 'TX_TVA_ERR'] as const;
const PARTIAL = ['ART_ERR', 'AUTRE', 'CMD_ERR', 'CODE_ROUTAGE_ERR', 'LIVR_INCOMP', 'MODPAI_ERR', 'PU_ERR', 'QTE_ERR', 'QUALITE_ERR', 'REF_CT_ABSENT', 'REF_ERR', 'REM_ERR', 'SIRET_ERR'] as const;

/** The reasons that the standard admits for each verb; a verb without any needs none. */
export const REASONS: Record<Verb, readonly (typeof COMMON[number] | typeof PARTIAL[number] | 'COORD_BANC_ERR' | 'DEST_INC' | 'JUSTIF_ABS')[]> = {
  approuver: [], 'prendre-en-charge': [], 'transmettre-paiement': [], refuser: COMMON, 'approuver-partiellement': PARTIAL,
  litige: [...new Set([...COMMON, ...PARTIAL, 'COORD_BANC_ERR', 'DEST_INC'] as const)],
  suspendre: ['CMD_ERR', 'CODE_ROUTAGE_ERR', 'COORD_BANC_ERR', 'JUSTIF_ABS', 'REF_CT_ABSENT', 'REF_ERR', 'SIRET_ERR'],
};

/** The words of a status by its code. */
export function useStatusLabel(): (code: number) => string {
  const labels: Record<string, string> = useWords().statuses;
  return (code) => labels[`s${code}`] ?? String(code);
}

export function statusColor(code: number): string {
  if ([205, 212].includes(code)) return 'green';
  if ([210, 213, 501].includes(code)) return 'red';
  if ([0, 206, 207, 208].includes(code)) return 'orange';
  return 'indigo';
}

export function StatusBadge({ code }: { code: number }): ReactNode {
  const label = useStatusLabel();
  return <Badge variant="light" color={statusColor(code)}>{label(code)}</Badge>;
}
