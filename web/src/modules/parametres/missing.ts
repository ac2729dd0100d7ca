import type { Company, Settings } from './company';

/** What invoices want of the company, and where it is given. */
export type Lack = 'raisonSociale' | 'adresse' | 'siren' | 'formeJuridique' | 'capitalSocial' | 'rcsVille' | 'numeroTva' | 'siret' | 'iban' | 'logo';

export interface Missing {
  lack: Lack;
  /** Law or the electronic invoice asks for it; otherwise it is advice. */
  required: boolean;
  to: string;
}

const COMPANIES = ['SARL', 'EURL', 'SAS', 'SASU', 'SA', 'SNC', 'SCA', 'SCS', 'SELARL', 'SELAS'];

/** True for a form that has a capital and a register (C. com. R123-238). */
export const isCompany = (form: string | null): boolean => COMPANIES.includes((form ?? '').trim().toUpperCase().split(/[\s,.]/)[0] ?? '');

const given = (value: string | number | null): boolean => value !== null && String(value).trim() !== '';

/** What the invoices of a company still lack, what is required first. */
export function missing(company: Pick<Company, 'siret'>, settings: Settings): Missing[] {
  const incorporated = isCompany(settings.formeJuridique);
  const asked: [Lack, boolean, boolean, string][] = [
    ['raisonSociale', given(settings.raisonSociale), true, '/parametres/societe'],
    ['adresse', given(settings.adresse) && given(settings.codePostal) && given(settings.ville), true, '/parametres/societe'],
    ['siren', given(settings.siren) || given(company.siret), true, '/parametres/societe'],
    ['formeJuridique', given(settings.formeJuridique), true, '/parametres/societe'],
    ['capitalSocial', !incorporated || given(settings.capitalSocial), true, '/parametres/societe'],
    ['rcsVille', !incorporated || given(settings.rcsVille), true, '/parametres/societe'],
    ['numeroTva', settings.regimeTva === 'FRANCHISE' || given(settings.numeroTva), true, '/parametres/societe'],
    ['siret', given(company.siret), false, '/parametres/societe'],
    ['iban', given(settings.iban), false, '/parametres/reglement'],
    ['logo', given(settings.logo), false, '/parametres/apparence'],
  ];
  return asked.filter(([, has]) => !has).map(([lack, , required, to]) => ({ lack, required, to })).sort((a, b) => Number(b.required) - Number(a.required));
}
