import { expect, test } from 'vitest';
import type { Sale } from '../contract';
import { startTender } from '../core/tender';
import { EMPTY } from '../core/ticket';
import { after, backoff, flush, handed, type Kept, outcomeOf, type Reply, sentences } from './queue';

const sale = (sequence: number): Sale => ({
  id: `t${sequence}`, appareilId: 'd', sequence, precedente: '', empreinte: '', emisAt: '', remis: true, caissierId: 'k', lignes: [], paiements: [], total: 1,
});
const kept = (sequence: number): Kept => ({
  id: `t${sequence}`, sequence, etat: 'A_ENVOYER', sale: sale(sequence), at: 0, reponse: null, motifs: [],
  sold: {
    state: { register: { id: 'r', nom: 'Caisse 1', code: '1', storeId: 's', storeNom: 'S' }, entreprise: { raisonSociale: 'B', adresse: null, codePostal: null, ville: null, siret: null, numeroTva: null, codeNaf: null, telephone: null, piedDePage: null } },
    ticket: EMPTY, tender: startTender(0, 0), cashier: 'Zoé', at: new Date(0), sequence, ecole: false,
  },
});
const reply = (status: number, more: Partial<Reply> = {}): Reply => ({ status, data: status < 300 && status > 0 ? {} : null, problem: null, ...more });
const alone = (work: () => Promise<void>): Promise<void> => work();

/** A server that records what it is sent, and answers in turn. */
function server(answers: number[]) {
  const seen: string[] = [];
  const shelf = new Map<string, Kept>();
  return {
    seen, shelf,
    send: async ({ id }: Sale): Promise<Reply> => { seen.push(id); return reply(answers.shift() ?? 201); },
    store: {
      unsent: async () => [...shelf.values()].filter(({ etat }) => etat === 'A_ENVOYER').sort((a, b) => a.sequence - b.sequence),
      keep: async (one: Kept) => { shelf.set(one.id, one); },
    },
    fill: (count: number) => { for (let sequence = 1; sequence <= count; sequence += 1) shelf.set(`t${sequence}`, kept(sequence)); },
  };
}

test.each<[number, boolean, string]>([
  [201, true, 'sent'], [200, false, 'sent'], [202, true, 'treat'], [0, true, 'wait'], [503, true, 'wait'], [429, true, 'wait'], [401, true, 'wait'], [403, false, 'wait'],
  [422, false, 'refused'], [409, false, 'refused'], [422, true, 'treat'], [409, true, 'treat'], [413, true, 'treat'],
])('an answer of %i (handed over: %s) means %s', (status, remis, expected) => {
  expect(outcomeOf(reply(status), remis)).toBe(expected);
});

test('tickets leave in their order, each once', async () => {
  const { seen, shelf, send, store, fill } = server([]);
  fill(3);
  expect(await flush(store, { send, alone })).toBe('empty');
  expect(await flush(store, { send, alone })).toBe('empty');
  expect(seen).toEqual(['t1', 't2', 't3']);
  expect([...shelf.values()].map(({ etat }) => etat)).toEqual(['ENVOYE', 'ENVOYE', 'ENVOYE']);
});

test('the first that has to wait holds back those behind it', async () => {
  const { seen, send, store, fill } = server([201, 0]);
  fill(3);
  expect(await flush(store, { send, alone })).toBe('waiting');
  expect(seen).toEqual(['t1', 't2']);
  expect(await flush(store, { send, alone })).toBe('empty');
  expect(seen).toEqual(['t1', 't2', 't2', 't3']);
});

test('one that is refused is put aside where it is seen, and the others go on', async () => {
  const { shelf, send, store, fill } = server([422, 201]);
  fill(2);
  expect(await flush(store, { send, alone })).toBe('empty');
  expect([...shelf.values()].map(({ etat }) => etat)).toEqual(['A_TRAITER', 'ENVOYE']);
});

test('a second window does not send', async () => {
  const { seen, send, store, fill } = server([]);
  fill(1);
  expect(await flush(store, { send, alone: async () => undefined })).toBe('waiting');
  expect(seen).toEqual([]);
});

test('what was asked for and not answered is a fact from then on', () => {
  const asked: Kept = { ...kept(1), etat: 'EN_COURS', sale: { ...sale(1), remis: false } };
  expect(after(asked, reply(503))).toBe(asked);
  expect(handed(asked)).toMatchObject({ etat: 'A_ENVOYER', sale: { id: 't1', sequence: 1, remis: true, horsLigne: true } });
});

test('why a ticket is to be treated is said in sentences', () => {
  expect(sentences(reply(202, { data: { motifs: [{ code: 'x', detail: 'Article inconnu.' }] } }))).toEqual(['Article inconnu.']);
  expect(sentences(reply(422, { problem: { status: 422, code: 'x', title: '', detail: 'Refusé.', errors: [{ code: 'y', detail: 'Stock insuffisant.' }] } }))).toEqual(['Stock insuffisant.']);
  expect(sentences(reply(422, { problem: { status: 422, code: 'x', title: '', detail: 'Refusé.' } }))).toEqual(['Refusé.']);
});

test('waiting grows and stays within a minute', () => {
  expect([0, 1, 2, 3, 10].map(backoff)).toEqual([0, 2000, 4000, 8000, 60_000]);
});
