import type { Proof } from '../contract';

const fromHex = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Whether a PIN is the one that the proof was made of. Takes a tenth of a second: a thief of the device has to pay it for each try. */
export async function pinMatches(pin: string, { sel, iterations, preuve }: Proof): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(sel), iterations }, key, preuve.length * 4);
  const made = [...new Uint8Array(bits)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return made === preuve.toLowerCase();
}
