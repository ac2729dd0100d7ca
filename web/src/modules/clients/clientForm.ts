import { change, create, record, type Row } from '../../api/client';
import { picked, type Stored } from '../../kit/record/useOwnRecord';
import { compact, emailFault, phoneOf, phoneShown, siretFault, sirenFault, vatFault } from './identifiers';

export const FIELDS = [
  'type', 'nom', 'prenom', 'raisonSociale', 'siren', 'siret', 'numeroTva', 'email', 'telephone', 'adresse', 'codePostal', 'ville', 'pays', 'adresseLivraison', 'adresseElectronique',
  'schemaAdresseElectronique', 'delaiPaiementJours', 'encoursMax', 'tags', 'notes', 'dateNaissance', 'niveauFideliteId', 'consentementEmail', 'consentementEmailAt', 'consentementEmailSource',
  'consentementEmailPreuve', 'consentementSms', 'consentementSmsAt', 'consentementSmsSource', 'consentementSmsPreuve', 'clientPortalEnabled',
] as const;

export type ClientValues = Omit<Pick<Row<'Client'>, (typeof FIELDS)[number]>, 'adresseLivraison'> & { adresseLivraison: Record<string, string> };

export const emptyClient: ClientValues = {
  type: 'PARTICULIER', nom: '', prenom: null, raisonSociale: null, siren: null, siret: null, numeroTva: null, email: null, telephone: null, adresse: null, codePostal: null, ville: null, pays: 'FR',
  adresseLivraison: {}, adresseElectronique: null, schemaAdresseElectronique: null, delaiPaiementJours: null, encoursMax: null, tags: [], notes: null, dateNaissance: null, niveauFideliteId: null,
  consentementEmail: false, consentementEmailAt: null, consentementEmailSource: null, consentementEmailPreuve: null, consentementSms: false, consentementSmsAt: null, consentementSmsSource: null,
  consentementSmsPreuve: null, clientPortalEnabled: false,
};

/** Identifiers and telephones are shown as people write them and kept as the trade exchanges them. */
export async function readClient(id: string): Promise<Stored<ClientValues> | null> {
  const row = await record<'Client', Omit<ClientValues, 'adresseLivraison'> & { adresseLivraison: Record<string, string> | null; version: number }>('Client', id, ['version', ...FIELDS].join(','));
  if (row === null) return null;
  const { version, ...values } = row;
  return { version, values: { ...values, telephone: phoneShown(values.telephone) || null, adresseLivraison: values.adresseLivraison ?? {} } };
}

const kept = (typed: string | null, keep: (typed: string) => string | null): string | null => (typed === null || typed.trim() === '' ? null : keep(typed));

function stored(values: ClientValues): ClientValues {
  return {
    ...values,
    siren: kept(values.siren, compact), siret: kept(values.siret, compact), numeroTva: kept(values.numeroTva, compact), email: kept(values.email, (typed) => typed.trim().toLowerCase()),
    telephone: kept(values.telephone, (typed) => phoneOf(typed, values.pays) ?? typed),
    adresseLivraison: Object.fromEntries(Object.entries(values.adresseLivraison).filter(([, part]) => part.trim() !== '')),
  };
}

export async function writeClient(id: string | null, values: ClientValues, touched: readonly string[], version: number): Promise<string> {
  const body = picked(stored(values), FIELDS.filter((name) => touched.includes(name)));
  if (id !== null) {
    await change('Client', id, version, body);
    return id;
  }
  return (await create('Client', { ...body, nom: values.nom })).id;
}

interface Texts {
  required: string;
  email: string;
  phone: string;
  siren: { form: string; key: string; other: string };
  siret: { form: string; key: string; other: string };
  vat: { form: string; key: string; other: string };
}

/** What is wrong with what was typed, by field. */
export function checkClient(values: ClientValues, t: Texts): Partial<Record<(typeof FIELDS)[number], string>> {
  const siren = values.siren ?? '';
  const [ofSiren, ofSiret, ofVat] = [sirenFault(siren), siretFault(values.siret ?? '', siren), vatFault(values.numeroTva ?? '', siren)];
  return {
    ...(values.nom.trim() === '' ? { nom: t.required } : {}),
    ...(emailFault(values.email ?? '') ? { email: t.email } : {}),
    ...(values.telephone !== null && values.telephone.trim() !== '' && phoneOf(values.telephone, values.pays) === null ? { telephone: t.phone } : {}),
    ...(ofSiren ? { siren: t.siren[ofSiren] } : {}), ...(ofSiret ? { siret: t.siret[ofSiret] } : {}), ...(ofVat ? { numeroTva: t.vat[ofVat] } : {}),
  };
}
