import { useSyncExternalStore } from 'react';
import type { Cashier, RegisterState } from '../contract';
import type { Favourite } from '../core/favourites';
import type { Receipt } from '../core/receipt';
import type { Tendering } from '../core/tender';
import { EMPTY, type Ticket } from '../core/ticket';
import type { Article, Category, LightClient } from '../device/catalogue';
import { DEFAULTS, type Settings } from '../device/settings';
import type { Card, Waiting } from '../device/tickets';
import type { Asking } from './card';
import type { Purse } from './points';

export type Phase = 'chargement' | 'impossible' | 'occupee' | 'connexion' | 'choix' | 'ouverture' | 'verrou' | 'vente' | 'cloture';
export type Panel = 'encaisser' | 'client' | 'remise' | 'quantite' | 'attente' | 'menu' | 'mouvement' | 'x' | 'synchro' | 'retour' | 'reglages' | 'derniers' | 'inconnu' | 'touches' | 'camera';

export interface Device {
  registerId: string;
  appareilId: string;
}

export interface Account {
  userId: string;
  nom: string;
  droits: string[];
}

export interface Done {
  total: number;
  change: number;
  numero: string | null;
  offline: boolean;
  points: number | null;
  balance: number | null;
  warnings: string[];
  receipt: Receipt;
}

export type ApprovalSubject = 'REMISE' | 'RETOUR' | 'TIROIR' | 'ECART';

export interface Approval {
  objet: ApprovalSubject;
  valeur: number | null;
  answer: (granted: Granted | null) => void;
}

/** Who agreed; without the server there is no record of it but the device's own. */
export interface Granted {
  approbationId: string | null;
}

export interface Message {
  text: string;
  tone: 'good' | 'bad' | 'plain';
}

export interface Till {
  phase: Phase;
  panel: Panel | null;
  device: Device | null;
  account: Account | null;
  state: RegisterState | null;
  cashier: Cashier | null;
  ticket: Ticket;
  tender: Tendering | null;
  /** Cards that terminals were asked for, for the ticket that is on the till. */
  cards: Card[];
  asking: Asking | null;
  /** The points of the ticket's client. */
  purse: Purse | null;
  /** A ticket is on its way: nothing may change it. */
  busy: boolean;
  refusals: string[];
  done: Done | null;
  approval: Approval | null;
  articles: Article[];
  categories: Category[];
  clients: LightClient[];
  /** The keys that the shop put first. */
  favourites: Favourite[];
  /** The code that no article bears; empty for something without one. */
  unknownCode: string;
  category: string | null;
  query: string;
  /** Digits typed before « * ». */
  typed: string;
  /** Thousandths that the next article is taken in. */
  times: number | null;
  online: boolean;
  expired: boolean;
  replaced: boolean;
  waiting: Waiting;
  training: boolean;
  settings: Settings;
  message: Message | null;
  printing: Receipt | null;
  newVersion: boolean;
  flash: number;
}

const BEGIN: Till = {
  phase: 'chargement', panel: null, device: null, account: null, state: null, cashier: null, ticket: EMPTY, tender: null, cards: [], asking: null, purse: null, busy: false, refusals: [], done: null,
  approval: null, articles: [], categories: [], clients: [], favourites: [], unknownCode: '', category: null, query: '', typed: '', times: null, online: true, expired: false, replaced: false,
  waiting: { unsent: 0, toTreat: 0, oldest: null }, training: false, settings: DEFAULTS, message: null, printing: null, newVersion: false, flash: 0,
};

let till: Till = BEGIN;
const listeners = new Set<() => void>();

export const get = (): Till => till;

export function set(patch: Partial<Till>): void {
  till = { ...till, ...patch };
  for (const listener of listeners) listener();
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A part of the till; the component is drawn again when that part is another one. */
export const useTill = <T>(pick: (state: Till) => T): T => useSyncExternalStore(subscribe, () => pick(till));

let fading: ReturnType<typeof setTimeout> | undefined;

export function say(text: string, tone: Message['tone'] = 'plain'): void {
  set({ message: { text, tone } });
  clearTimeout(fading);
  fading = setTimeout(() => set({ message: null }), tone === 'bad' ? 8000 : 4000);
}

export const may = (right: string): boolean => {
  const rights = till.account?.droits ?? [];
  return rights.includes('*:*') || rights.includes(`${right.split(':')[0]}:*`) || rights.includes(right);
};
