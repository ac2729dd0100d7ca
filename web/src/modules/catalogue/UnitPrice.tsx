import { type ReactNode } from 'react';
import { NumberField, type NumberFieldProps } from '../../kit/NumberField';

const MOST = 6;

/** A price of up to six decimals, of which a price at rest shows two at least: 34,80 €, and 0,0841 €. */
export function UnitPrice(props: Omit<NumberFieldProps, 'decimalScale' | 'fixedDecimalScale'>): ReactNode {
  return <NumberField {...props} suffix=" €" min={0} decimalScale={MOST} shownDecimals={2} />;
}
