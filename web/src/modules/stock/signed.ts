/** A difference as people write it: +3, −2, 0; with the sign of minus, not a hyphen. */
export const signed = (count: number): string => (count > 0 ? `+${count}` : count < 0 ? `−${-count}` : '0');
