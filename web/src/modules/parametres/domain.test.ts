import { expect, test } from 'vitest';
import type { Settings } from './company';
import { isCompany, missing } from './missing';
import { dayBefore, pastRegimes } from './tva';

const complete: Settings = {
  id: '1', entrepriseId: '2', raisonSociale: 'Morel SARL', formeJuridique: 'SARL', capitalSocial: 8000, adresse: '1 rue Haute', codePostal: '38000', ville: 'Grenoble', pays: 'FR',
  telephone: null, siteWeb: null, siren: '732829320', numeroTva: 'FR44732829320', rcsVille: 'Grenoble', codeNaf: null, regimeTva: 'REEL_MENSUEL', regimeTvaDepuis: null,
  regimeTvaHistorique: [], optionDebits: false, optionDebitsDepuis: null, territoire: 'METROPOLE', adresseFacturationElectronique: null, schemaAdresseElectronique: '0225',
  plateformeAgreee: null, iban: 'FR7630006000011234567890189', bic: null, logo: '3', couleurPrimaire: '#123456', piedDePage: null, delaiPaiementJours: 30, finDeMois: false,
  tauxPenalites: null, escompte: null, devise: 'EUR', locale: 'fr-FR', fuseauHoraire: 'Europe/Paris', stockNegatifAutorise: false, delaiReservationJours: null, pointsParEuro: 1, baseGain: 'TTC', valeurPoint: 0.01,
  validitePointsMois: null, relances: [], emailExpediteur: null, comptes: {}, exerciceDebutMois: 1, createdAt: '', updatedAt: '', version: 1,
};
const lacks = (settings: Partial<Settings>, siret: string | null = '73282932000074'): string[] =>
  missing({ siret }, { ...complete, ...settings }).map(({ lack, required }) => (required ? lack : `(${lack})`));

test('a complete company lacks nothing', () => expect(lacks({})).toEqual([]));

test('what is required comes before what is advised', () => {
  expect(lacks({ logo: null, iban: null, ville: '' }, null)).toEqual(['adresse', '(siret)', '(iban)', '(logo)']);
});

test('capital and register are asked of companies only', () => {
  expect(lacks({ capitalSocial: null, rcsVille: null })).toEqual(['capitalSocial', 'rcsVille']);
  expect(lacks({ formeJuridique: 'Entreprise individuelle', capitalSocial: null, rcsVille: null })).toEqual([]);
  expect(isCompany('sas au capital variable')).toBe(true);
  expect(isCompany('SASU, unipersonnelle')).toBe(true);
  expect(isCompany('Sarlat')).toBe(false);
});

test('franchise needs no VAT number; the SIRET holds the SIREN', () => {
  expect(lacks({ numeroTva: null })).toEqual(['numeroTva']);
  expect(lacks({ numeroTva: null, regimeTva: 'FRANCHISE' })).toEqual([]);
  expect(lacks({ siren: null })).toEqual([]);
});

test('a regime that ends joins the past ones', () => {
  expect(dayBefore('2027-01-01')).toBe('2026-12-31');
  expect(dayBefore('2028-03-01')).toBe('2028-02-29');
  expect(pastRegimes([], 'FRANCHISE', null, '2027-01-01')).toEqual([{ regime: 'FRANCHISE', du: null, au: '2026-12-31' }]);
  expect(pastRegimes([{ regime: 'SIMPLIFIE' }], 'FRANCHISE', '2026-01-01', '2027-01-01')).toHaveLength(2);
});
