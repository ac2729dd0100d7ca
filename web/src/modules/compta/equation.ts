import { useQuery } from '@tanstack/react-query';
import { api, given } from '../../api/client';
import type { Period } from '../../kit/period';

const read = async ({ du, au }: Period) => given(await api.GET('/api/v1/compta/equation', { params: { query: { du, au } } }));

export type Equation = Awaited<ReturnType<typeof read>>;

/** Whether the sides of the books agree over a period. */
export const useEquation = (period: Period, enabled = true) =>
  useQuery({ queryKey: ['compta', 'equation', period], queryFn: () => read(period), enabled });
