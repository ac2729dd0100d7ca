import { scaled } from '../../../kit/money';
import type { Sale } from '../contract';

/** What a first ticket follows. */
export const BEGINNING = '0'.repeat(64);

const centimes = (euros: number): string => scaled(euros, 2).toString();

/** What is chained of a sale; the server computes the same text on arrival. */
export function chained(registerId: string, sale: Omit<Sale, 'empreinte'>): string {
  const lines = sale.lignes.map(({ designation, quantite, prix_unitaire_ttc: prix, tva }) => `${designation}|${decimal(quantite)}|${centimes(prix)}|${scaled(tva, 2)}`);
  const payments = sale.paiements.map(({ moyen_paiement: moyen, montant }) => `${moyen}|${centimes(montant)}`);
  return [sale.precedente, registerId, sale.sequence, sale.id, sale.emisAt, sale.caissierId, centimes(sale.total), lines.join(';'), payments.join(';')].join('\n');
}

/** "1.5", "2", "0.356": as JSON writes it, never with an exponent or a nought at the end. */
function decimal(quantity: number): string {
  const milli = scaled(quantity, 3);
  const size = milli < 0n ? -milli : milli;
  const whole = `${milli < 0n ? '-' : ''}${(size - (size % 1000n)) / 1000n}`;
  const rest = String(size % 1000n).padStart(3, '0').replace(/0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}

export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The sale with its link. */
export async function linked(registerId: string, sale: Omit<Sale, 'empreinte'>): Promise<Sale> {
  return { ...sale, empreinte: await sha256(chained(registerId, sale)) };
}

/** ISO 8601 with the device's offset, to the second. */
export function stamp(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
