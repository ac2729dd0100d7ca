import { useQuery } from '@tanstack/react-query';
import { api, given } from '../../api/client';

export const UNITS = ['JOUR', 'SEMAINE', 'MOIS', 'ANNEE'] as const;
export const MODES = ['BROUILLON', 'EMISSION', 'ENVOI'] as const;
const STATES = ['ACTIF', 'SUSPENDU', 'TERMINE'] as const;
const STEPS = ['A_CREER', 'CREE', 'EMIS', 'FAIT'] as const;

export interface Turn {
  rang: number;
  date: string;
  etape: (typeof STEPS)[number];
  documentId: string | null;
  /** What the trade refused, to be tried again. */
  erreur: string | null;
}

export interface Recurrence {
  id: string;
  nom: string;
  unite: (typeof UNITS)[number];
  intervalle: number;
  mode: (typeof MODES)[number];
  statut: (typeof STATES)[number];
  prochaines: string[];
  echeances: Turn[];
}

const of = (from: object, name: string): unknown => Reflect.get(from, name);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const objects = (value: unknown): object[] => (Array.isArray(value) ? value.filter((one): one is object => typeof one === 'object' && one !== null) : []);

const turnOf = (one: object): Turn => ({
  rang: Number(of(one, 'rang')), date: text(of(one, 'date')), etape: STEPS.find((step) => step === of(one, 'etape')) ?? 'A_CREER',
  documentId: text(of(one, 'documentId')) || null, erreur: text(of(one, 'erreur')) || null,
});

/** The contract leaves this list open: what is not as expected takes its usual value. */
export const readRecurrences = (modeles: unknown): Recurrence[] => objects(modeles).map((one) => ({
  id: text(of(one, 'id')), nom: text(of(one, 'nom')), unite: UNITS.find((unit) => unit === of(one, 'unite')) ?? 'MOIS', intervalle: Number(of(one, 'intervalle')) || 1,
  mode: MODES.find((mode) => mode === of(one, 'mode')) ?? 'BROUILLON', statut: STATES.find((state) => state === of(one, 'statut')) ?? 'ACTIF',
  prochaines: (Array.isArray(of(one, 'prochaines')) ? [of(one, 'prochaines')].flat() : []).map(text), echeances: objects(of(one, 'echeances')).map(turnOf),
}));

export const useRecurrences = () => useQuery({
  queryKey: ['recurrences'], queryFn: async () => readRecurrences(given(await api.GET('/api/v1/recurrence/liste')).modeles),
});
