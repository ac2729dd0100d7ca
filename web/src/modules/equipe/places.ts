import type { Model } from '../../api/client';

interface Place {
  key: 'documents' | 'clients' | 'articles' | 'stock' | 'caisse' | 'compta' | 'efacture' | 'equipe' | 'reglages';
  /** The domain whose « lire » opens it. */
  domain: string;
  /** What it lists, and the columns that it shows to who may see them. */
  model: Model | null;
  columns: readonly string[];
}

/** The places of the application that a role opens or does not. */
export const PLACES: readonly Place[] = [
  { key: 'documents', domain: 'ventes', model: 'Document', columns: ['numero', 'type', 'dateEmission', 'montant_ht', 'montant_ttc', 'statutReglement'] },
  { key: 'clients', domain: 'clients', model: 'Client', columns: ['nom', 'prenom', 'ville', 'email', 'points_solde'] },
  { key: 'articles', domain: 'catalogue', model: 'Article', columns: ['reference', 'nom', 'prix_achat', 'prix_vente_ht', 'tva', 'stock_actuel'] },
  { key: 'stock', domain: 'stock', model: 'MouvementStock', columns: ['createdAt', 'type', 'quantite', 'coutUnitaire', 'motif'] },
  { key: 'caisse', domain: 'caisse', model: 'Register', columns: ['nom', 'status'] },
  { key: 'compta', domain: 'compta', model: null, columns: [] },
  { key: 'efacture', domain: 'efacture', model: null, columns: [] },
  { key: 'equipe', domain: 'equipe', model: 'User', columns: ['nom', 'prenom', 'role', 'email'] },
  { key: 'reglages', domain: 'entreprise', model: 'ParametresEntreprise', columns: ['raisonSociale', 'siren', 'numeroTva', 'iban'] },
];
