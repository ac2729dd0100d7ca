import type { Proof } from '../contract';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Whether a PIN is the one that the proof was made of. Takes a tenth of a second: a thief of the device has to pay it for each try. */
export async function pinMatches(pin: string, { sel, iterations, preuve }: Proof): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(sel), iterations }, key, 256);
  const [made, known] = [new Uint8Array(bits), bytesOf(preuve)];
  return made.length === known.length && made.every((byte, index) => byte === known[index]);
}
