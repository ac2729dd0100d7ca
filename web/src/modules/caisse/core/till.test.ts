import { expect, test } from 'vitest';
import type { Sale } from '../contract';
import { eanHolds, readCode } from './barcode';
import { BEGINNING, chained, linked, sha256, stamp } from './chain';
import { bars } from './code128';
import { countBody, counted } from './cash';
import { encoded, pairText } from './escpos';
import { pinMatches } from './pin';
import { decoded, type Heard, scanListener, type Stroke } from './scan';
import { change, pay, quickNotes, rest, rounded, settled, startTender, type Tendering, unpay } from './tender';
import { added, due, EMPTY, percentOf, saleLines, type Sellable, sums, type Ticket, withDiscount, without, withQuantity } from './ticket';

const BREAD: Sellable = { id: 'a', nom: 'Pain', prix: 240, tva: 5.5 };
const COFFEE: Sellable = { id: 'b', nom: 'Café', prix: 180, tva: 10 };
const CAKE: Sellable = { id: 'c', nom: 'Pièce montée', prix: 41988, tva: 20 };
const sold = (...things: Sellable[]): Ticket => things.reduce((ticket, thing) => added(ticket, thing), EMPTY);

interface Vector { name: string; items: { rate: string; ttc: string }[]; expected: { rate: string; ttc: string; ht: string; vat: string }[] }

test.each<Vector>([
  { name: 'one rate', items: [{ rate: '20', ttc: '12.00' }, { rate: '20', ttc: '3.50' }], expected: [{ rate: '20', ttc: '15.50', ht: '12.92', vat: '2.58' }] },
  {
    name: 'three rates', items: [{ rate: '5.5', ttc: '2.40' }, { rate: '10', ttc: '1.80' }, { rate: '20', ttc: '419.88' }],
    expected: [{ rate: '5.5', ttc: '2.40', ht: '2.27', vat: '0.13' }, { rate: '10', ttc: '1.80', ht: '1.64', vat: '0.16' }, { rate: '20', ttc: '419.88', ht: '349.90', vat: '69.98' }],
  },
])('prices with VAT are sacred and split per rate: $name', ({ items, expected }) => {
  const ticket = items.reduce((made, { rate, ttc }, index) => added(made, { id: `${index}`, nom: rate, prix: Math.round(Number(ttc) * 100), tva: Number(rate) }), EMPTY);
  const { groups } = sums(ticket);
  expect(groups.map(({ taux, base, tva }) => ({ taux, ht: Number(base), vat: Number(tva) })))
    .toEqual(expected.map(({ rate, ht, vat }) => ({ taux: Number(rate), ht: Math.round(Number(ht) * 100), vat: Math.round(Number(vat) * 100) })));
});

test('an article that is there grows and comes to the top; a weighed one stands alone', () => {
  const ticket = added(sold(BREAD, COFFEE), BREAD);
  expect(ticket.lines.map(({ designation, quantite }) => [designation, quantite])).toEqual([['Café', 1000], ['Pain', 2000]]);
  const weighed = added(added(EMPTY, { ...BREAD, prix: 1990 }, 356, true), { ...BREAD, prix: 1990 }, 356, true);
  expect(weighed.lines).toHaveLength(2);
  expect(due(weighed)).toEqual({ sold: 1416, due: 1416 });
});

test('nothing left of a line takes it away, and the newest becomes the chosen one', () => {
  const ticket = sold(BREAD, COFFEE);
  const left = withQuantity(ticket, ticket.lines[1]?.key ?? 0, 0);
  expect(left.lines.map(({ designation }) => designation)).toEqual(['Pain']);
  expect(left.active).toBe(left.lines[0]?.key);
  expect(without(left, left.active ?? 0).active).toBeNull();
});

test('discounts of a line and of the ticket, and how much of the limit they take', () => {
  const ticket = sold(BREAD, CAKE);
  const line = withDiscount(ticket, ticket.lines[0]?.key ?? 0, { valeur: 10, type: 'POURCENT' });
  expect(due(line).sold).toBe(216 + 41988);
  expect(due(withDiscount(ticket, null, { valeur: 5, type: 'MONTANT' })).sold).toBe(240 + 41988 - 500);
  expect(percentOf({ valeur: 5, type: 'MONTANT' }, 2000)).toBe(25);
  expect(saleLines(line)[0]).toEqual({ articleId: 'a', designation: 'Pain', quantite: 1, prix_unitaire_ttc: 2.4, tva: 5.5, remise: 10, remiseType: 'POURCENT' });
});

test('a refund lowers what is due below nothing', () => {
  const refund = { documentId: 'd', numero: 'T1', motif: 'Échange', lignes: [{ ligneId: 'l', designation: 'Pain', quantite: 2000, montant: 480 }] };
  expect(due({ ...sold(COFFEE), refund })).toEqual({ sold: 180, due: -300 });
});

const paid = (tender: Tendering, ...payments: [Parameters<typeof pay>[2], number | null][]): Tendering => payments.reduce((made, [kind, typed], index) => {
  const next = pay(made, `${index}`, kind, typed);
  if (typeof next === 'string') throw new Error(next);
  return next;
}, tender);

test('cash above the rest gives change, other tenders are refused above it', () => {
  const tender = paid(startTender(1234, 0), ['ESPECES', 2000]);
  expect([rest(tender), change(tender), settled(tender)]).toEqual([0, 766, true]);
  expect(pay(startTender(1234, 0), 'x', 'CARTE', 2000)).toBe('TROP');
  expect(pay(startTender(1234, 0), 'x', 'ESPECES', 0)).toBe('RIEN');
});

test('a tip stays in the drawer when there is enough for it', () => {
  expect(change(paid({ ...startTender(1234, 0), pourboire: 66 }, ['ESPECES', 2000]))).toBe(700);
  expect(change(paid({ ...startTender(1234, 0), pourboire: 66 }, ['ESPECES', null]))).toBe(0);
});

test('short cash does not settle, the rest goes to the card', () => {
  const short = paid(startTender(1234, 0), ['ESPECES', 1000]);
  expect([rest(short), settled(short)]).toEqual([234, false]);
  const done = paid(short, ['CARTE', null]);
  expect(done.payments.map(({ moyen, montant }) => [moyen, montant])).toEqual([['ESPECES', 1000], ['CARTE', 234]]);
});

test('a meal voucher above the rest pays the rest and gives nothing back', () => {
  const tender = paid(startTender(700, 0), ['TITRE_RESTAURANT', 900]);
  expect([rest(tender), change(tender), tender.payments[0]?.montant]).toEqual([0, 0, 700]);
});

test.each([[1232, 5, 1230], [1233, 5, 1235], [1235, 10, 1240], [-1232, 5, -1230], [2, 5, 0], [1234, 0, 1234]])('cash of %i in steps of %i is %i', (amount, step, expected) => {
  expect(rounded(amount, step)).toBe(expected);
});

test('rounding belongs to cash that settles, and goes with it', () => {
  const tender = paid(startTender(1233, 5), ['ESPECES', 2000]);
  expect([tender.arrondi, rest(tender), change(tender)]).toEqual([2, 0, 765]);
  expect(unpay(tender, '0').arrondi).toBe(0);
  expect(paid(startTender(1233, 5), ['CARTE', null]).arrondi).toBe(0);
  expect(paid(startTender(1233, 5), ['ESPECES', 1000], ['CARTE', null]).arrondi).toBe(0);
  expect(settled(paid(startTender(2, 5), ['ESPECES', null]))).toBe(true);
});

test('what is due below nothing is given back', () => {
  const tender = paid(startTender(-300, 0), ['ESPECES', null]);
  expect([rest(tender), tender.payments[0]?.montant]).toEqual([0, -300]);
});

test('notes that a customer may hand over', () => {
  expect(quickNotes(1234)).toEqual([1500, 2000, 5000]);
  expect(quickNotes(5000)).toEqual([6000]);
  expect(quickNotes(5001)).toEqual([5500, 6000, 10_000]);
});

const sale: Omit<Sale, 'empreinte'> = {
  id: '11111111-1111-4111-8111-111111111111', appareilId: 'd', sequence: 1, precedente: BEGINNING, emisAt: '2026-11-22T10:00:00+01:00', remis: false, caissierId: 'k',
  lignes: [{ designation: 'Pain', quantite: 2, prix_unitaire_ttc: 2.4, tva: 5.5 }, { designation: 'Comté', quantite: 0.35, prix_unitaire_ttc: 19.9, tva: 5.5 }],
  paiements: [{ id: 'p', moyen_paiement: 'ESPECES', montant: 11.77, donne: 20, rendu: 8.23 }], total: 11.77,
};

test('what is chained, letter by letter', async () => {
  const text = `${BEGINNING}\nr\n1\n11111111-1111-4111-8111-111111111111\n2026-11-22T10:00:00+01:00\nk\n1177\nPain|2|240|550;Comté|0.35|1990|550\nESPECES|1177`;
  expect(chained('r', sale)).toBe(text);
  expect((await linked('r', sale)).empreinte).toBe(await sha256(text));
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the stamp carries the offset of the device', () => {
  expect(stamp(new Date(2026, 10, 22, 9, 5, 7))).toMatch(/^2026-11-22T09:05:07[+-]\d\d:\d\d$/);
});

test.each<[string, ReturnType<typeof readCode>]>([
  ['3017620422003', { kind: 'article', code: '3017620422003' }],
  ['2112345012347', { kind: 'priced', code: '2112345', prix: 1234 }],
  ['2812345003560', { kind: 'weighed', code: '2812345', quantite: 356 }],
  ['T01-2026-00001', { kind: 'ticket', numero: 'T01-2026-00001' }],
  ['LC1-42', { kind: 'local', register: 'C1', sequence: 42 }],
])('%s is read', (code, expected) => {
  const whole = /^2\d{12}$/.test(code) ? `${code.slice(0, 12)}${'0123456789'.split('').find((last) => eanHolds(code.slice(0, 12) + last))}` : code;
  expect(readCode(whole)).toEqual(expected);
});

const strokes = (keys: [string, string][], gap: number): Stroke[] => keys.map(([key, code], index) => ({ key, code, shift: false, at: index * gap }));
const AZERTY: Record<string, string> = { 1: '&', 2: 'é', 3: '"', 4: "'", 5: '(', 6: '-', 7: 'è', 8: '_', 9: 'ç', 0: 'à' };
const digits = (code: string, azerty: boolean): [string, string][] => [...code].map((digit) => [azerty ? AZERTY[digit] ?? '' : digit, `Digit${digit}`]);

test.each([true, false])('a scanner is read on a French keyboard or not (AZERTY: %s)', (azerty) => {
  const hear = scanListener();
  const heard = [...strokes(digits('3017620422003', azerty), 8), { key: 'Enter', code: 'Enter', shift: false, at: 13 * 8 }].map(hear);
  expect(heard[0]).toEqual({ kind: 'first' });
  expect(heard.at(-1)).toEqual({ kind: 'scan', text: '3017620422003' });
});

test('fingers are no scanner, and neither is a short burst', () => {
  const typed = (gap: number, code: string): Heard | undefined => {
    const hear = scanListener();
    return [...strokes(digits(code, false), gap), { key: 'Enter', code: 'Enter', shift: false, at: code.length * gap }].map(hear).at(-1);
  };
  expect(typed(60, '3017620422003')).toEqual({ kind: 'other' });
  expect(typed(8, '12345')).toEqual({ kind: 'other' });
});

test('a multiplication is no part of the code that follows it', () => {
  const hear = scanListener();
  const keys: [string, string][] = [['3', 'Digit3'], ['*', 'NumpadMultiply'], ...digits('3017620422003', true), ['Enter', 'Enter']];
  expect(strokes(keys, 4).map(hear).at(-1)).toEqual({ kind: 'scan', text: '3017620422003' });
});

test('a code of letters is what was written', () => {
  expect(decoded(strokes([['T', 'KeyT'], ['0', 'Digit0'], ['-', 'Digit6'], ['7', 'Digit7']], 5))).toBe('T0-7');
});

test('bars of Code 128 begin, check and end as they must', () => {
  const widths = bars('PJJ123C');
  expect(widths.slice(0, 6).join('')).toBe('211214');
  expect(widths.slice(-13, -7).join('')).toBe('311321');
  expect(widths.slice(-7).join('')).toBe('2331112');
});

test('French on a receipt printer', () => {
  expect(encoded('é€ œ’')).toEqual([0x82, 0xd5, 0x20, 0x6f, 0x65, 0x27]);
  expect(pairText('Pain', '2,40', 12)).toEqual(['Pain    2,40']);
  expect(pairText('Pain de campagne au levain', '2,40', 16)).toEqual(['Pain de', 'campagne au', 'levain      2,40']);
});

test('a count of the drawer', () => {
  expect(counted({ 5000: 2, 50: 3, 1: 4 })).toBe(10_154);
  expect(countBody({ 5000: 2, 50: 3, 1: 0 })).toEqual({ '50.00': 2, '0.50': 3 });
});

test('a PIN is checked on the device', async () => {
  const proof = { sel: 'AAECAwQFBgcICQoLDA0ODw==', iterations: 1000, preuve: await derived('2580', 1000) };
  expect(await pinMatches('2580', proof)).toBe(true);
  expect(await pinMatches('2581', proof)).toBe(false);
});

async function derived(pin: string, iterations: number): Promise<string> {
  const { pbkdf2Sync } = await import('node:crypto');
  return pbkdf2Sync(pin, Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'), iterations, 32, 'sha256').toString('base64');
}
