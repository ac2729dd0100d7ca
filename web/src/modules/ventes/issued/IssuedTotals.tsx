import { type ReactNode } from 'react';
import { formatRate } from '../../../kit/money';
import type { Extras } from '../data';
import { TotalsCard, type TotalLine, useVatLabel } from '../editor/TotalsCard';
import { deductedOf, type Stored } from '../form';
import { billed } from '../state';
import { useVentesWords } from '../words';

/** The totals as the server keeps them: rates, charges, deposits, what is paid and what is left. */
export function IssuedTotals({ document, extras }: { document: Stored; extras: Extras }): ReactNode {
  const t = useVentesWords();
  const label = useVatLabel();
  const ttc = document.modePrix === 'TTC';
  const charges = (extras.frais ?? []).map(({ libelle, montant_ht, montant_ttc }): TotalLine => ({ label: libelle ?? '', amount: (ttc ? montant_ttc : montant_ht) ?? 0 }));
  const deposits = deductedOf(extras);
  const settled = document.statutReglement !== null;
  const cents = (amount: number | null | undefined): number => Math.round((amount ?? 0) * 100);
  const lines = document.LigneDocument.reduce((sum, line) => sum + cents(ttc ? line.montant_ttc : line.montant_ht), 0);
  const discount = lines + charges.reduce((sum, { amount }) => sum + cents(amount), 0) - cents(ttc ? document.montant_ttc : document.montant_ht);
  const discounts: TotalLine[] = document.remise > 0 && discount !== 0
    ? [{ label: document.remiseType === 'POURCENT' ? `${t.totals.discountLine} ${formatRate(document.remise)}` : t.totals.discountLine, amount: -discount / 100 }] : [];
  return (
    <TotalsCard ht={document.montant_ht} ttc={document.montant_ttc} before={[...discounts, ...charges]}
      tva={(extras.tva ?? []).map(({ categorie, taux, montant }) => ({ key: `${categorie} ${taux}`, label: label(taux ?? 0, categorie ?? 'S'), montant: montant ?? 0 }))}
      after={[
        ...deposits.map(({ numero, montant }) => ({ label: t.issued.deposit(numero), amount: -(montant ?? 0) })),
        ...(deposits.length > 0 ? [{ label: t.totals.net, amount: document.netAPayer, strong: true }] : []),
        ...(settled && billed(document.type) ? [{ label: t.issued.paid, amount: document.montant_paye }, { label: t.issued.left, amount: document.reste_a_payer, strong: document.reste_a_payer > 0 }] : []),
        ...(settled && document.type === 'AVOIR' ? [{ label: t.issued.open, amount: document.reste_a_payer }] : []),
      ]} />
  );
}
