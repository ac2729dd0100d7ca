import { api, given } from '../api/client';
import { keep, kept, keptNames, parsed, textsOf } from './kept';
import { reconcile } from './reconcile';

const PERSONAL = /^(vues|colonnes):/;
const knownKey = (userId: string): string => `preferences:connues:${userId}`;
const waitingKey = (userId: string): string => `preferences:en-attente:${userId}`;
const textsAt = (key: string): string[] => textsOf(parsed(kept(key))) ?? [];
const setTexts = (key: string, texts: string[]): void => { keep(key, JSON.stringify([...new Set(texts)])); };

/** Whether this browser has ever heard what the person keeps. */
export const heard = (userId: string): boolean => kept(knownKey(userId)) !== null;

const sending = new Map<string, Promise<void>>();

/** Sends one preference as it stands when its turn comes; one that does not go waits for the next time. */
function send(userId: string, name: string): Promise<void> {
  const turn = (sending.get(name) ?? Promise.resolve()).then(async () => {
    const text = kept(`${name}:${userId}`);
    if (!textsAt(waitingKey(userId)).includes(name)) return;
    await api.POST('/api/v1/preferences', { body: { cle: name, valeur: parsed(text) } });
    if (kept(`${name}:${userId}`) === text) setTexts(waitingKey(userId), textsAt(waitingKey(userId)).filter((one) => one !== name));
    setTexts(knownKey(userId), text === null ? textsAt(knownKey(userId)).filter((one) => one !== name) : [...textsAt(knownKey(userId)), name]);
  }).catch(() => undefined);
  sending.set(name, turn);
  return turn;
}

/** Keeps a preference here at once, and on the server for the person's other machines. */
export function prefer(userId: string, name: string, text: string | null): void {
  keep(`${name}:${userId}`, text);
  setTexts(waitingKey(userId), [...textsAt(waitingKey(userId)), name]);
  void send(userId, name);
}

/** Brings this browser and the server to the same preferences. */
export async function synchronise(userId: string): Promise<true> {
  const answer = given(await api.GET('/api/v1/preferences'));
  const there = Object.fromEntries((answer.preferences ?? []).filter(({ cle }) => PERSONAL.test(cle)).map(({ cle, valeur }) => [cle, JSON.stringify(valeur)]));
  const own = keptNames().filter((key) => PERSONAL.test(key) && key.endsWith(`:${userId}`)).map((key) => key.slice(0, -userId.length - 1));
  const here = Object.fromEntries(own.map((name) => [name, kept(`${name}:${userId}`) ?? '']));
  const { take, drop, send: late } = reconcile({ here, there, known: textsAt(knownKey(userId)), waiting: textsAt(waitingKey(userId)) });
  for (const name of take) keep(`${name}:${userId}`, there[name] ?? null);
  for (const name of drop) keep(`${name}:${userId}`, null);
  setTexts(knownKey(userId), Object.keys(there));
  setTexts(waitingKey(userId), late);
  await Promise.all(late.map((name) => send(userId, name)));
  return true;
}
