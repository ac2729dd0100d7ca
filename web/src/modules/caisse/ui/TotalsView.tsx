import type { ReactNode } from 'react';
import { formatEuros, formatRate } from '../../../kit/money';
import type { Printed, Receipt } from '../core/receipt';
import type { Totals } from '../till/session';
import { words } from '../words';
import { ReceiptBody } from './ReceiptPage';

const known = (moyen: string): string => {
  const names: Record<string, string> = words().tenders;
  return names[moyen] ?? moyen;
};

const title = (text: string): Printed => ({ kind: 'text', text, bold: true });
const pair = (left: string, euros: number | null | undefined): Printed[] => (euros === null || euros === undefined ? [] : [{ kind: 'pair', left, right: formatEuros(euros) }]);

/** Totals by tender, rate, cashier and category, then what the drawer should hold. */
function linesOf(totals: Totals): Printed[] {
  const t = words().x;
  const part = (name: string, rows: Printed[]): Printed[] => (rows.length === 0 ? [] : [title(name), ...rows, { kind: 'rule' }]);
  return [
    ...pair(t.total, totals.total), ...(totals.tickets === undefined ? [] : [{ kind: 'pair' as const, left: t.tickets, right: String(totals.tickets) }]), { kind: 'rule' },
    ...part(t.byTender, (totals.parMoyen ?? []).flatMap(({ moyen, montant }) => pair(known(moyen), montant))),
    ...part(t.byRate, (totals.parTaux ?? []).flatMap(({ taux, ht, tva, ttc }): Printed[] => [
      { kind: 'pair', left: `${t.vat} ${formatRate(taux)} ${t.on} ${formatEuros(ht)}`, right: formatEuros(tva) }, ...pair(t.ttc, ttc),
    ])),
    ...part(t.byCashier, (totals.parCaissier ?? []).flatMap(({ nom, montant }) => pair(nom, montant))),
    ...part(t.byCategory, (totals.parCategorie ?? []).flatMap(({ nom, montant }) => pair(nom, montant))),
    ...part(t.movements, (totals.mouvements ?? []).flatMap(({ motif, montant }) => pair(motif, montant))),
    ...part(t.drawer, [...pair(t.float, totals.fondDeCaisse), ...pair(t.expected, totals.especesAttendues), ...pair(t.counted, totals.especesComptees), ...pair(t.difference, totals.ecart)]),
  ];
}

export const totalsReceipt = (name: string, totals: Totals): Receipt =>
  ({ lines: [{ kind: 'text', text: name, align: 'center', bold: true, large: true }, ...linesOf(totals)], drawer: false });

export const TotalsView = ({ totals }: { totals: Totals }): ReactNode => <div className="receipt receipt-screen"><ReceiptBody lines={linesOf(totals)} /></div>;
