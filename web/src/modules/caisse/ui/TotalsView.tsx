import type { ReactNode } from 'react';
import { formatEuros, formatRate } from '../../../kit/money';
import { countedOthers } from '../core/others';
import type { Printed, Receipt } from '../core/receipt';
import type { Report } from '../till/session';
import { words } from '../words';
import { ReceiptBody } from './ReceiptPage';

const known = (moyen: string): string => {
  const names: Record<string, string> = words().tenders;
  return names[moyen] ?? moyen;
};

const title = (text: string): Printed => ({ kind: 'text', text, bold: true });
const pair = (left: string, euros: number | null | undefined): Printed[] => (euros === null || euros === undefined ? [] : [{ kind: 'pair', left, right: formatEuros(euros) }]);

/** Totals by tender, rate, cashier and category, then what the drawer should hold. */
function linesOf({ totaux, session, especesAttendues, especesComptees, ecart, autres, grandTotalPerpetuel, passeOutre }: Report): Printed[] {
  const t = words().x;
  const part = (name: string, rows: Printed[]): Printed[] => (rows.length === 0 ? [] : [{ kind: 'rule' }, title(name), ...rows]);
  const natures: Record<string, string> = t.natures;
  return [
    { kind: 'pair', left: t.total, right: formatEuros(totaux.net_ttc), bold: true, large: true },
    { kind: 'pair', left: t.sales(totaux.tickets), right: formatEuros(totaux.ventes_ttc) },
    ...(totaux.retours === 0 ? [] : pair(t.returns(totaux.retours), -totaux.retours_ttc)),
    ...(totaux.arrondis === 0 ? [] : pair(t.roundings, totaux.arrondis)), ...(totaux.pourboires === 0 ? [] : pair(t.tips, totaux.pourboires)),
    ...part(t.byTender, totaux.moyens.flatMap(({ moyen, montant }) => pair(known(moyen), montant))),
    ...part(t.byRate, totaux.tva.flatMap(({ taux, ht, tva }) => pair(`${t.vat} ${formatRate(taux)} ${t.on} ${formatEuros(ht)}`, tva))),
    ...part(t.byCashier, totaux.caissiers.flatMap(({ nom, montant }) => pair(nom, montant))),
    ...part(t.byCategory, totaux.categories.flatMap(({ nom, montant }) => pair(nom, montant))),
    ...part(t.movements, totaux.mouvements.flatMap(({ nature, montant }) => pair(natures[nature] ?? nature, montant))),
    ...part(t.drawer, [...pair(t.float, session?.fondDeCaisse), ...pair(t.expected, especesAttendues), ...pair(t.counted, especesComptees), ...pair(t.difference, ecart)]),
    ...part(t.others, countedOthers(autres, totaux.moyens).flatMap(({ moyen, compte, ecart: gap }) => [...pair(known(moyen), compte / 100), ...(gap === 0 ? [] : pair(`  ${t.difference}`, gap / 100))])),
    ...(passeOutre ? part(t.forced, [passeOutre.par, passeOutre.raison, ...passeOutre.points].map((text): Printed => ({ kind: 'text', text }))) : []),
    ...part(t.perpetual, pair(t.sinceBeginning, grandTotalPerpetuel)),
  ];
}

export const totalsReceipt = (name: string, report: Report): Receipt =>
  ({ lines: [{ kind: 'text', text: name, align: 'center', bold: true, large: true }, { kind: 'rule' }, ...linesOf(report)], drawer: false });

export const TotalsView = ({ report }: { report: Report }): ReactNode => <div className="receipt receipt-screen"><ReceiptBody lines={linesOf(report)} /></div>;
