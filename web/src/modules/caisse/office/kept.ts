/** What a kept request asked for, as far as it can be read: whoever wrote it, it was not accepted. */
export interface KeptSale {
  at: string | null;
  cashierId: string | null;
  lines: { what: string; quantity: number | null; price: number | null; rate: number | null; discount: string }[];
  payments: { tender: string; amount: number | null }[];
  total: number | null;
  /** It gives something of this ticket back. */
  refundOf: string | null;
}

type Found = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Found => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const objects = (value: unknown): Found[] => (Array.isArray(value) ? value.filter(isObject) : []);

function discountOf(line: Found): string {
  const amount = number(line.remise);
  if (amount === null || amount === 0) return '';
  return line.remiseType === 'MONTANT' ? `−${amount.toFixed(2).replace('.', ',')}\u00a0€` : `−${String(amount).replace('.', ',')}\u00a0%`;
}

/** Null when it is not the request of a sale. */
export function saleOf(body: string): KeptSale | null {
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch {
    return null;
  }
  if (!isObject(read)) return null;
  const lines = objects(read.lignes).map((line) => ({
    what: text(line.designation) ?? '', quantity: number(line.quantite), price: number(line.prix_unitaire_ttc), rate: number(line.tva), discount: discountOf(line),
  }));
  const payments = objects(read.paiements).map((payment) => ({ tender: text(payment.moyen_paiement) ?? '', amount: number(payment.montant) }));
  const refund = isObject(read.rembourse) ? text(read.rembourse.documentId) : null;
  if (lines.length === 0 && payments.length === 0 && refund === null) return null;
  return { at: text(read.emisAt), cashierId: text(read.caissierId), lines, payments, total: number(read.total), refundOf: refund };
}
