/** Keys closer than this come from a scanner: no finger is that fast. */
export const FAST = 35;
const SHORTEST = 6;

export interface Stroke {
  key: string;
  code: string;
  shift: boolean;
  at: number;
}

export type Heard =
  | { kind: 'burst' }
  | { kind: 'first' }
  | { kind: 'scan'; text: string }
  | { kind: 'other' };

const SYMBOLS: Record<string, string> = { Minus: '-', NumpadSubtract: '-', Slash: '/', NumpadDivide: '/', Period: '.', NumpadDecimal: '.', Space: ' ' };

/** What a key means to a scanner that believes in an American keyboard, whatever this computer's keyboard is. */
export function physical({ code, shift }: Pick<Stroke, 'code' | 'shift'>): string | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shift ? letter : letter.toLowerCase();
  return SYMBOLS[code] ?? null;
}

/** What was written reads as a code when the scanner knows this keyboard; otherwise the places of the keys do. */
export function decoded(strokes: readonly Stroke[]): string {
  const written = strokes.map(({ key }) => key).join('');
  if (/^[\dA-Za-z./ -]+$/.test(written)) return written;
  return strokes.map((stroke) => physical(stroke) ?? '').join('');
}

/** Listens to single keys and tells a scan from typing. */
export function scanListener(): (stroke: Stroke) => Heard {
  let burst: Stroke[] = [];
  return (stroke) => {
    const last = burst.at(-1);
    const fast = last !== undefined && stroke.at - last.at < FAST;
    if (stroke.key === 'Enter' || stroke.key === 'Tab') {
      const text = fast && burst.length >= SHORTEST ? decoded(burst) : null;
      burst = [];
      return text === null ? { kind: 'other' } : { kind: 'scan', text };
    }
    // Shift is held for a capital; it is part of the letter that follows.
    if (stroke.key === 'Shift') return { kind: 'other' };
    // « 3 * » multiplies what is scanned next, and is no part of it.
    if (stroke.key.length !== 1 || stroke.key === '*') {
      burst = [];
      return { kind: 'other' };
    }
    burst = fast ? [...burst, stroke] : [stroke];
    return { kind: fast ? 'burst' : 'first' };
  };
}
