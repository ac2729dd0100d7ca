import { Anchor, SimpleGrid, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { ALERT, GOOD } from '../../kit/colors';
import { formatDate } from '../../kit/dates';
import { Figure } from '../../kit/Figure';
import { locale } from '../../kit/i18n';
import { centimes, formatEuros } from '../../kit/money';
import { type Period } from '../../kit/period';
import { useMay } from '../../kit/session';
import type { BoardState } from './address';
import type { Board, Sales } from './board';
import { change } from './compare';
import { addressOf } from './links';
import { useWords } from './words';

function Compared({ board, sales, state }: { board: Board; sales: Sales; state: BoardState }): ReactNode {
  const t = useWords().figures;
  const { du, au } = board.anPasse;
  const than = change(sales.chiffreAffaires.ht, sales.chiffreAffairesAnPasse.ht);
  if (than === null) return <Text size="sm" c="dimmed">{t.none(formatDate(du), formatDate(au))}</Text>;
  return (
    <Anchor component={Link} size="sm" c={than.startsWith('-') ? ALERT : GOOD} py={4} display="inline-block" to={addressOf('/tableau/documents', { ...state, periode: 'libre', du, au })}>
      {t.than(than, formatDate(du), formatDate(au))}
    </Anchor>
  );
}

interface Props {
  board: Board | undefined;
  state: BoardState;
  period: Period;
}

function Owed({ board }: { board: Board | undefined }): ReactNode {
  const t = useWords().figures;
  const claims = board?.compta?.creances;
  const late = claims && (centimes(claims.de1a30) + centimes(claims.de31a60) + centimes(claims.de61a90) + centimes(claims.plusDe90)) / 100;
  return (
    <Figure height={136} label={t.owed} value={claims && formatEuros(claims.total)} to="/creances">
      {late !== undefined && late > 0 && <Anchor component={Link} size="sm" c={ALERT} py={4} display="inline-block" to={addressOf('/creances', { vue: 'factures', age: 'retard' })}>{t.late(formatEuros(late))}</Anchor>}
    </Figure>
  );
}

/** The four figures that one looks at first. */
export function Figures({ board, state, period }: Props): ReactNode {
  const t = useWords().figures;
  const may = useMay();
  const sales = board?.ventes;
  const whole = { ...state, periode: 'libre' as const, ...period };
  const books = may('compta:lire') && state.magasin === undefined;
  if (!may('ventes:lire')) return null;
  return (
    <SimpleGrid cols={{ base: 2, lg: books ? 4 : 2 }} spacing={{ base: 'xs', sm: 'md' }}>
      <Figure height={136} label={t.turnover} value={sales && formatEuros(sales.chiffreAffaires.ht)} to={addressOf('/tableau/documents', whole)}>
        {sales && <Text size="sm" c="dimmed">{t.gross(formatEuros(sales.chiffreAffaires.ttc))}, {t.documents(sales.chiffreAffaires.documents.toLocaleString(locale()))}</Text>}
        {board && sales && <Compared board={board} sales={sales} state={state} />}
      </Figure>
      <Figure height={136} label={t.collected} value={sales && formatEuros(sales.encaisse.montant)} to={addressOf('/encaissements', whole)}>
        {sales && <Text size="sm" c="dimmed">{t.payments(sales.encaisse.nombre.toLocaleString(locale()))}</Text>}
      </Figure>
      {books && <Owed board={board} />}
      {books && (
        <Figure height={136} label={t.vat} value={board?.compta && formatEuros(board.compta.tvaExigible.tva)} to={addressOf('/compta/tva/operations', { periode: 'libre', ...period })}>
          {board?.compta && <Text size="sm" c="dimmed">{t.base(formatEuros(board.compta.tvaExigible.base))}</Text>}
        </Figure>
      )}
    </SimpleGrid>
  );
}
