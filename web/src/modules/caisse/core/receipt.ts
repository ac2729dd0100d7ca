import { type Group, lineNet } from '../../../kit/amounts';
import { formatEuros, formatNumber, formatRate } from '../../../kit/money';
import type { Company, RegisterState } from '../contract';
import { words } from '../words';
import { change, type Tendering } from './tender';
import { refunded, refundedInPoints, sums, type Line, type Ticket } from './ticket';

/** A line of a receipt, as paper and screen both understand it. */
export type Printed =
  | { kind: 'text'; text: string; align?: 'center'; bold?: boolean; large?: boolean }
  | { kind: 'pair'; left: string; right: string; bold?: boolean; large?: boolean }
  | { kind: 'rule' }
  | { kind: 'code'; code: string };

export interface Receipt {
  lines: Printed[];
  /** Whether the drawer opens with it. */
  drawer: boolean;
}

export interface Sold {
  state: Pick<RegisterState, 'register' | 'entreprise'>;
  ticket: Ticket;
  tender: Tendering;
  cashier: string;
  at: Date;
  sequence: number;
  ecole: boolean;
}

/** What the server said of the ticket, when it was there. */
export interface Certified {
  numero: string;
  extrait: string | null;
  points: number | null;
  balance: number | null;
}

const euros = (centimes: number): string => formatEuros(centimes / 100);

export const localCode = (register: string, sequence: number): string => `L${register}-${sequence}`;

export function header(company: Company, storeName: string): Printed[] {
  const t = words().recu;
  return [
    { kind: 'text', text: company.raisonSociale, align: 'center', bold: true, large: true },
    ...(storeName === company.raisonSociale ? [] : [{ kind: 'text' as const, text: storeName, align: 'center' as const }]),
    ...[company.adresse, [company.codePostal, company.ville].filter(Boolean).join(' '), company.telephone].flatMap((text) => (text ?? '').split('\n')).filter(Boolean).map((text): Printed => ({ kind: 'text', text, align: 'center' })),
    ...(company.siret ? [{ kind: 'text' as const, text: t.siret(company.siret, company.codeNaf ?? ''), align: 'center' as const }] : []),
    ...(company.numeroTva ? [{ kind: 'text' as const, text: t.vatNumber(company.numeroTva), align: 'center' as const }] : []),
  ];
}

const net = ({ quantite, prix, tva, remise }: Line): number => Number(lineNet({
  type: 'LIBRE', quantite: quantite / 1000, prix: prix / 100, tva, categorieTva: null, remise: remise?.valeur ?? null, remiseType: remise?.type ?? 'POURCENT',
}));

function article(line: Line): Printed[] {
  const t = words().recu;
  const shown: Printed[] = [{ kind: 'pair', left: line.designation, right: euros(net(line)) }];
  if (line.quantite !== 1000) shown.push({ kind: 'text', text: `  ${formatNumber(line.quantite / 1000)} × ${euros(line.prix)}` });
  if (line.remise) shown.push({ kind: 'text', text: `  ${t.discount} ${line.remise.type === 'POURCENT' ? formatRate(line.remise.valeur) : formatEuros(line.remise.valeur)}` });
  return shown;
}

const vat = ({ taux, base, tva }: Group): Printed => {
  const t = words().recu;
  return { kind: 'pair', left: `${t.vat} ${formatRate(taux)} ${t.on} ${euros(Number(base))}`, right: euros(Number(tva)) };
};

function payments(ticket: Ticket, tender: Tendering): Printed[] {
  const t = words();
  const points = refundedInPoints(ticket);
  const paid = tender.payments.map(({ moyen, montant, donne }): Printed => ({ kind: 'pair', left: t.tenders[moyen], right: euros(donne ?? montant) }));
  const back = change(tender);
  return [...paid, ...(points > 0 ? [{ kind: 'pair' as const, left: t.tenders.POINTS, right: euros(-points) }] : []), ...(back > 0 ? [{ kind: 'pair' as const, left: t.recu.change, right: euros(back) }] : []),
    ...(tender.pourboire > 0 ? [{ kind: 'pair' as const, left: t.recu.tip, right: euros(tender.pourboire) }] : [])];
}

function body({ ticket, tender }: Sold): Printed[] {
  const t = words().recu;
  const { groups, remise, ttc } = sums(ticket);
  const back = refunded(ticket);
  const total = Number(ttc) - back + tender.arrondi;
  const lessened = (ticket.refund?.lignes.reduce((sum, { montant }) => sum + montant, 0) ?? 0) - back;
  return [
    ...ticket.lines.flatMap(article),
    ...(remise > 0n ? [{ kind: 'pair' as const, left: t.discount, right: euros(-Number(remise)) }] : []),
    ...(ticket.refund?.lignes.map(({ designation, montant }): Printed => ({ kind: 'pair', left: `${t.returned} ${designation}`, right: euros(-montant) })) ?? []),
    ...(lessened === 0 ? [] : [{ kind: 'pair' as const, left: t.discount, right: euros(lessened) }]),
    ...(tender.arrondi === 0 ? [] : [{ kind: 'pair' as const, left: t.rounding, right: euros(tender.arrondi) }]),
    { kind: 'rule' },
    { kind: 'pair', left: t.total, right: euros(total), bold: true, large: true },
    ...payments(ticket, tender),
    { kind: 'rule' },
    ...groups.map(vat),
  ];
}

/** The receipt of a ticket; without the server's word it carries the device's own number. */
export function receiptOf(sold: Sold, certified: Certified | null): Receipt {
  const t = words().recu;
  const { state, ticket, at, cashier, ecole, sequence, tender } = sold;
  const code = certified?.numero ?? localCode(state.register.code, sequence);
  const lines: Printed[] = [
    ...(ecole ? [{ kind: 'text' as const, text: t.training, align: 'center' as const, bold: true, large: true }] : []),
    ...header(state.entreprise, state.register.storeNom),
    { kind: 'rule' },
    { kind: 'pair', left: certified ? t.ticket(code) : t.provisional(code), right: t.moment(at) },
    { kind: 'pair', left: state.register.nom, right: cashier },
    ...(ticket.client ? [{ kind: 'text' as const, text: t.client(ticket.client.nom) }] : []),
    { kind: 'rule' },
    ...body(sold),
    ...(certified?.points ? [{ kind: 'text' as const, text: t.points(certified.points), align: 'center' as const }] : []),
    ...(certified?.balance ? [{ kind: 'text' as const, text: t.balance(certified.balance), align: 'center' as const }] : []),
    { kind: 'rule' },
    { kind: 'text', text: t.thanks, align: 'center' },
    ...(certified?.extrait ? [{ kind: 'text' as const, text: t.signature(certified.extrait), align: 'center' as const }] : []),
    ...(ecole ? [{ kind: 'text' as const, text: t.training, align: 'center' as const, bold: true, large: true }] : [{ kind: 'code' as const, code }]),
  ];
  return { lines, drawer: tender.payments.some(({ moyen }) => moyen === 'ESPECES') };
}
