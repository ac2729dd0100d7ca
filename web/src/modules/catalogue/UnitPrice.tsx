import { NumberInput, type NumberInputProps } from '@mantine/core';
import { type ReactNode, useState } from 'react';

const MOST = 6;

/** How many decimals a number is written with. */
const places = (value: NumberInputProps['value']): number => String(value ?? '').split('.')[1]?.length ?? 0;

/** A price of up to six decimals, of which a price at rest shows two at least: 34,80 €, and 0,0841 €. */
export function UnitPrice(props: NumberInputProps): ReactNode {
  const [typing, setTyping] = useState(false);
  return (
    <NumberInput {...props} suffix=" €" min={0} decimalScale={typing ? MOST : Math.min(MOST, Math.max(2, places(props.value)))} fixedDecimalScale={!typing}
      onFocus={() => setTyping(true)} onBlur={() => setTyping(false)} />
  );
}
