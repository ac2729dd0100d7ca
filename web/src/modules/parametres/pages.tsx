import { useQuery } from '@tanstack/react-query';
import { Loader } from '@mantine/core';
import { type ReactNode } from 'react';
import { list, type Row } from '../../api/client';
import { ResourceForm } from '../../kit/ResourceForm';

const groups = [
  { title: 'Identité légale', fields: ['raisonSociale', 'formeJuridique', 'capitalSocial', 'siren', 'numeroTva', 'rcsVille', 'codeNaf'] },
  { title: 'Coordonnées', fields: ['adresse', 'codePostal', 'ville', 'pays', 'telephone', 'siteWeb', 'emailExpediteur'] },
  { title: 'TVA', fields: ['regimeTva', 'regimeTvaDepuis', 'optionDebits', 'optionDebitsDepuis', 'territoire'] },
  { title: 'Règlement', fields: ['delaiPaiementJours', 'finDeMois', 'tauxPenalites', 'escompte', 'iban', 'bic'] },
  { title: 'Apparence des pièces', fields: ['couleurPrimaire', 'piedDePage'] },
  { title: 'Facture électronique', fields: ['adresseFacturationElectronique', 'schemaAdresseElectronique', 'plateformeAgreee'] },
  { title: 'Stock et fidélité', fields: ['stockNegatifAutorise', 'pointsParEuro', 'baseGain', 'valeurPoint', 'validitePointsMois'] },
] satisfies { title: string; fields: (keyof Row<'ParametresEntreprise'> & string)[] }[];

export function ParametresPage(): ReactNode {
  const settings = useQuery({ queryKey: ['ParametresEntreprise', 'id'], queryFn: () => list('ParametresEntreprise', { select: 'id', limit: 1 }) });
  const id = settings.data?.rows[0]?.id;
  if (id === undefined) return <Loader aria-label="Chargement" />;
  return <ResourceForm model="ParametresEntreprise" id={id} groups={groups} title={() => 'Réglages de l’entreprise'} onSaved={() => undefined} />;
}
