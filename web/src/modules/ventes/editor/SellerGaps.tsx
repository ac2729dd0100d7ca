import { Alert, Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { list } from '../../../api/client';
import { useMay } from '../../../kit/session';
import type { DocumentValues } from '../form';
import { billed } from '../state';
import { useVentesWords } from '../words';

/** What the company has not yet told of itself and every invoice must carry: said before one is issued, since it is frozen then. */
export function SellerGaps(): ReactNode {
  const t = useVentesWords();
  const may = useMay();
  const { control } = useFormContext<DocumentValues>();
  const type = useWatch({ control, name: 'type' });
  const settings = useQuery({
    queryKey: ['ParametresEntreprise', 'seller'],
    queryFn: ({ signal }) => list('ParametresEntreprise', { select: 'adresse,ville,siren', limit: 1 }, signal),
    enabled: billed(type) && may('entreprise:lire'),
  });
  const seller = settings.data?.rows[0];
  if (!seller || !billed(type)) return null;
  const missing = [...(seller.adresse || seller.ville ? [] : [t.seller.address]), ...(seller.siren ? [] : [t.seller.siren])];
  if (missing.length === 0) return null;
  return <Alert color="yellow">{t.seller.missing(missing.join(t.seller.and))} <Anchor component={Link} to="/parametres/societe">{t.seller.complete}</Anchor></Alert>;
}
