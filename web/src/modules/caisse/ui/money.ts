import { formatEuros } from '../../../kit/money';

/** "12,50 €" of 1250 centimes. */
export const euros = (centimes: number): string => formatEuros(centimes / 100);
