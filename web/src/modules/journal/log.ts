import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { list, type Row } from '../../api/client';
import { useMay } from '../../kit/session';
import { modelLabel } from '../../kit/words';
import { filtersOf, type LogState } from './address';
import { useWords } from './words';

export type Line = Pick<Row<'UserActivity'>, 'id' | 'rang' | 'userId' | 'action' | 'modele' | 'modeleId' | 'source' | 'ip' | 'createdAt'> & Partial<Pick<Row<'UserActivity'>, 'avant' | 'apres'>>;

export const SIZE = 25;

/** Whether before and after may be read: they may quote a purchase price. */
export const useSeesDetail = (): boolean => useMay()('catalogue:voir_prix_achat');

/** A page of the log, the latest lines first. */
export function useLog(state: LogState, size = SIZE) {
  const detail = useSeesDetail();
  const filters = filtersOf(state);
  return useQuery({
    queryKey: ['UserActivity', filters, state.page ?? 1, size, detail], placeholderData: keepPreviousData,
    queryFn: ({ signal }) => list<'UserActivity', Line>('UserActivity', {
      select: `id,rang,userId,action,modele,modeleId,source,ip,createdAt${detail ? ',avant,apres' : ''}`, order: 'rang.desc', limit: size, offset: ((state.page ?? 1) - 1) * size, filters,
    }, signal),
  });
}

/** People by id, for their names; those who left stay in the log. */
export const usePeople = () => useQuery({
  queryKey: ['User', 'names'], staleTime: 60_000, queryFn: async () => (await list('User', { select: 'id,nom,prenom', order: 'nom.asc,id.asc', limit: 200 })).rows,
});

/** The words of a line: who, what, on what. */
export function useLineWords(): { who: (line: Line) => string; action: (name: string) => string; model: (name: string) => string } {
  const t = useWords();
  const people = usePeople();
  const actions: Readonly<Record<string, string>> = t.actions;
  const own: Readonly<Record<string, string>> = t.models;
  return {
    who: ({ userId }) => {
      if (userId === null) return t.system;
      const person = people.data?.find(({ id }) => id === userId);
      return person ? [person.prenom, person.nom].filter(Boolean).join(' ') : people.isPending ? '…' : t.formerUser;
    },
    action: (name) => actions[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' '),
    model: (name) => own[name] ?? modelLabel(name),
  };
}
