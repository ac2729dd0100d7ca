/** What the till says to the server and hears from it. Amounts travel as euros, quantities as decimals. */
export type Tender = 'ESPECES' | 'CARTE' | 'CHEQUE' | 'TITRE_RESTAURANT' | 'BON_CADEAU' | 'VIREMENT' | 'POINTS';
export type DiscountKind = 'POURCENT' | 'MONTANT';

/** What lets a device check a PIN without the server: PBKDF2-SHA256, salt and result in base64. */
export interface Proof {
  sel: string;
  iterations: number;
  preuve: string;
}

export interface Cashier {
  id: string;
  prenom: string;
  nom: string;
  role: string;
  remiseMax: number | null;
  peutApprouver: boolean;
  retourSansAccord: boolean;
  pin: Proof | null;
}

export interface Company {
  raisonSociale: string;
  adresse: string | null;
  codePostal: string | null;
  ville: string | null;
  siret: string | null;
  numeroTva: string | null;
  codeNaf: string | null;
  telephone: string | null;
  piedDePage: string | null;
}

export interface OpenSession {
  id: string;
  numero: number;
  statut: 'OUVERTE' | 'COMPTAGE' | 'CLOTUREE';
  ouverteAt: string;
  jour: string;
  fondDeCaisse: number;
}

export interface RegisterState {
  register: { id: string; nom: string; code: string; storeId: string; storeNom: string };
  entreprise: Company;
  reglages: { arrondiEspeces: number; fondHabituel: number; comptageAveugle: boolean; carteParTerminal?: boolean; retourApprouve?: boolean };
  appareilId: string | null;
  sequence: number;
  empreinte: string;
  session: OpenSession | null;
  caissiers: Cashier[];
  /** Card terminals of the register; absent in what a device kept of an older server. */
  terminaux?: { id: string; nom: string }[];
  ecole: boolean;
  serveurAt: string;
}

export interface SaleLine {
  articleId?: string;
  designation: string;
  quantite: number;
  prix_unitaire_ttc: number;
  tva: number;
  remise?: number;
  remiseType?: DiscountKind;
}

export interface SalePayment {
  id: string;
  moyen_paiement: Tender;
  montant: number;
  reference?: string;
  donne?: number;
  rendu?: number;
  manuel?: boolean;
}

export interface SaleRefund {
  documentId: string;
  lignes: { ligneId: string; quantite: number }[];
  motif: string;
}

/** A sale as it is kept on the device and sent; only `remis` and `horsLigne` change between two sendings. */
export interface Sale {
  id: string;
  appareilId: string;
  sequence: number;
  precedente: string;
  empreinte: string;
  emisAt: string;
  remis: boolean;
  horsLigne?: boolean;
  ecole?: boolean;
  caissierId: string;
  clientId?: string;
  lignes: SaleLine[];
  remise?: number;
  remiseType?: DiscountKind;
  paiements: SalePayment[];
  total: number;
  arrondi?: number;
  pourboire?: number;
  approbationId?: string;
  attenteId?: string;
  rembourse?: SaleRefund;
}

export interface RateSum {
  taux: number;
  ht: number;
  tva: number;
  ttc: number;
}

export interface SaleAnswer {
  etat?: string;
  motifs?: { code: string; detail: string }[];
  documentId?: string;
  numero?: string;
  avoirId?: string;
  avoirNumero?: string;
  seq?: number;
  signature?: string;
  extrait?: string;
  montant_ttc?: number;
  tva?: RateSum[];
  rendu?: number;
  points?: number;
  pointsSolde?: number;
  anomalies?: { code: string; detail: string }[];
  rejoue?: boolean;
}

export interface Movement {
  nature: 'APPORT' | 'RETRAIT';
  montant: number;
  motif: string;
}

export interface Check {
  code: string;
  bloquant: boolean;
  nombre: number;
  detail: string;
}
