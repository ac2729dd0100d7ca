// The JavaScript client of PostgREST drives the API as it drives PostgREST.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { PostgrestClient } from '@supabase/postgrest-js';
import { Server } from '../lib/server.mjs';
import { invoice, line, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop] = await twoCompanies(server);
const db = new PostgrestClient(`${server.url}/api/v1`, { headers: { Authorization: `Bearer ${shop.jeton}` } });
const rows = async (query) => {
  const { data, error, count, status } = await query;
  assert.equal(error, null, JSON.stringify(error));
  return { data, count, status };
};

const villes = ['Amiens', 'Brest', 'Caen', 'Dijon', 'Évreux'];
await rows(db.from('Client').insert(Array.from({ length: 25 }, (_, i) => ({
  nom: `Série ${String(i).padStart(2, '0')}`, ville: villes[i % 5], type: i % 2 ? 'PROFESSIONNEL' : 'PARTICULIER', tags: [`t${i % 3}`], notes: i % 4 ? null : 'à rappeler, vite (oui)',
}))));
await invoice(shop, [line(2, 10, 20), line(1, 5, 5.5)], { objet: 'Livraison du matin' });
await invoice(shop, [line(1, 40, 10)], { clientId: shop.professionnel.id });

test('select columns, aliases and casts', async () => {
  const { data } = await rows(db.from('Client').select('nom,lieu:ville').eq('nom', 'Série 03'));
  assert.deepEqual(data, [{ nom: 'Série 03', lieu: 'Dijon' }]);
});

test('embed children and parents, with filters and order inside', async () => {
  const { data } = await rows(db.from('Document').select('numero,Client(nom),LigneDocument(designation,quantite,montant_ht)')
    .eq('objet', 'Livraison du matin').order('ordre', { referencedTable: 'LigneDocument', ascending: false }));
  assert.equal(data.length, 1);
  assert.equal(data[0].Client.nom, 'Dupont');
  assert.deepEqual(data[0].LigneDocument.map((l) => Number(l.montant_ht)), [5, 20]);
  const inner = await rows(db.from('Client').select('nom,Document!inner(numero,montant_ttc)').eq('Document.montant_ttc', 44));
  assert.deepEqual(inner.data.map((c) => c.nom), ['Menuiserie Œuvrard']);
  const spread = await rows(db.from('Document').select('numero,...Client(nomClient:nom)').eq('montant_ttc', 44));
  assert.equal(spread.data[0].nomClient, 'Menuiserie Œuvrard');
});

test('filters', async () => {
  const names = async (query) => (await rows(query)).data.map((row) => row.nom);
  const from = () => db.from('Client').select('nom').like('nom', 'Série*').order('nom');
  assert.equal((await names(from())).length, 25);
  assert.deepEqual(await names(from().eq('ville', 'Évreux')), ['Série 04', 'Série 09', 'Série 14', 'Série 19', 'Série 24']);
  assert.equal((await names(from().neq('ville', 'Évreux'))).length, 20);
  assert.equal((await names(from().in('ville', ['Brest', 'Caen']))).length, 10);
  assert.equal((await names(from().not('ville', 'in', '(Brest,Caen)'))).length, 15);
  assert.equal((await names(from().is('notes', null))).length, 18);
  assert.equal((await names(from().eq('notes', 'à rappeler, vite (oui)'))).length, 7);
  assert.equal((await names(from().gte('nom', 'Série 20').lt('nom', 'Série 23'))).length, 3);
  assert.equal((await names(from().ilike('nom', '%sÉRIE 1%'))).length, 10);
  assert.equal((await names(from().or('ville.eq.Brest,and(ville.eq.Caen,type.eq.PARTICULIER)'))).length, 8);
  assert.equal((await names(from().contains('tags', ['t1']))).length, 8);
  assert.equal((await names(from().match({ ville: 'Amiens', type: 'PARTICULIER' }))).length, 3);
});

test('order, pages, counts', async () => {
  const { data, count, status } = await rows(db.from('Client').select('nom', { count: 'exact' }).like('nom', 'Série*').order('ville', { ascending: false }).order('nom').range(5, 9));
  assert.equal(count, 25);
  assert.equal(status, 206);
  assert.equal(data.length, 5);
  const planned = await rows(db.from('Client').select('nom', { count: 'estimated', head: true }));
  assert.equal(planned.data, null);
  assert.ok(planned.count >= 25);
  assert.equal((await rows(db.from('Client').select('nom').like('nom', 'Série*').limit(7))).data.length, 7);
});

test('one object, or none, or a refusal', async () => {
  const one = await rows(db.from('Client').select('nom,ville').eq('nom', 'Série 00').single());
  assert.deepEqual(one.data, { nom: 'Série 00', ville: 'Amiens' });
  const none = await rows(db.from('Client').select('nom').eq('nom', 'Personne').maybeSingle());
  assert.equal(none.data, null);
  const several = await db.from('Client').select('nom').like('nom', 'Série*').single();
  assert.equal(several.status, 406);
});

test('insert, update, delete', async () => {
  const made = await rows(db.from('Client').insert({ nom: 'Nouveau', ville: 'Foix' }).select('id,nom,ville,entrepriseId').single());
  assert.equal(made.status, 201);
  assert.equal(made.data.entrepriseId, shop.entrepriseId);
  const changed = await rows(db.from('Client').update({ ville: 'Gap' }).eq('id', made.data.id).select('ville'));
  assert.deepEqual(changed.data, [{ ville: 'Gap' }]);
  const gone = await rows(db.from('Client').delete().eq('id', made.data.id));
  assert.equal(gone.status, 204);
  assert.deepEqual((await rows(db.from('Client').select('id').eq('id', made.data.id))).data, []);
});

test('errors keep their code and their French sentence', async () => {
  const { error, status } = await db.from('Client').insert({ nom: null, inconnu: 1 });
  assert.equal(status, 422);
  assert.match(error.code, /^[a-z_]+$/);
  assert.ok(error.errors ?? error.details ?? error.message ?? error.detail);
});

test('CSV for spreadsheets', async () => {
  const { data } = await rows(db.from('Client').select('nom,notes').eq('nom', 'Série 00').csv());
  assert.equal(data.trim().replaceAll('\r', ''), 'nom,notes\nSérie 00,"à rappeler, vite (oui)"');
});

test('CSV runs nothing in a spreadsheet, and comes back as it was', async () => {
  const names = ["=cmd|'/C calc'!A0", '+1+1', '@SUM(1)', '-2+3', "'=x"];
  for (const nom of names) await shop.api.post('/Client', { nom, ville: 'Csvville' });
  const csv = () => shop.api.request('GET', '/Client?ville=eq.Csvville&select=nom,ville,points_solde&order=nom', { headers: { Accept: 'text/csv' } });
  const { text } = await csv();
  const rows = text.trim().split('\r\n').slice(1);
  assert.equal(rows.length, names.length, text);
  for (const row of rows) assert.match(row, /^"?'/, text);
  await shop.api.request('POST', '/Client/importer', { body: text, headers: { 'Content-Type': 'text/csv' } });
  assert.equal((await csv()).text, text);
  assert.deepEqual((await shop.api.get('/Client?ville=eq.Csvville&select=nom')).json.map(({ nom }) => nom).sort(), [...names].sort());
});

test('deep lists are read page by page without repeating or skipping', async () => {
  const seen = [];
  let next = '/Client?select=id,nom&nom=like.S%C3%A9rie*&order=nom,id&limit=7';
  while (next) {
    const page = await shop.api.get(next);
    seen.push(...page.json.map((row) => row.nom));
    next = /<([^>]+)>;\s*rel="?next"?/.exec(page.headers.get('link') ?? '')?.[1];
  }
  assert.deepEqual(seen, Array.from({ length: 25 }, (_, i) => `Série ${String(i).padStart(2, '0')}`));
});
