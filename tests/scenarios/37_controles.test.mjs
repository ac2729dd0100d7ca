// What the generic path refuses beside forms: false keys of official numbers, categories in circles, custom values of another kind.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const api = shop.api;
const idOf = async (model, row) => (await api.create(model, row)).id;

test('official numbers with a false key are refused, all at once', async () => {
  await api.refused('POST', '/Client', {
    status: 422, body: { nom: 'Menuiserie Oger', type: 'PROFESSIONNEL', siren: '732829321', siret: '73282932000075', numeroTva: 'FR45732829320' },
    pointers: ['#/siren', '#/siret', '#/numeroTva'],
  });
  const id = await idOf('Client', { nom: 'Menuiserie Oger', type: 'PROFESSIONNEL', siren: '732829320', siret: '73282932000074', numeroTva: 'FR44732829320' });
  await api.refused('PATCH', `/Client/${id}`, { status: 422, body: { siren: '732829321' }, contains: ['#/siren', 'clé'] });
  await api.refused('PATCH', `/ParametresEntreprise?entrepriseId=eq.${shop.entrepriseId}`, {
    status: 422, body: { siren: '732829321', iban: 'FR7630006000011234567890188', bic: 'AGRI' }, contains: ['#/siren', '#/iban', '#/bic'],
  });
});

test('a category never contains itself', async () => {
  const top = await idOf('Categorie', { nom: 'Outillage' });
  const middle = await idOf('Categorie', { nom: 'À main', parentId: top });
  const low = await idOf('Categorie', { nom: 'Marteaux', parentId: middle });
  await api.refused('PATCH', `/Categorie/${top}`, { status: 422, body: { parentId: low }, contains: ['#/parentId', 'contient'] });
  assert.equal((await api.patch(`/Categorie/${low}`, { parentId: top })).status, 204);
  await other.api.refused('POST', '/Categorie', { status: 422, body: { nom: 'Ailleurs', parentId: top }, contains: ['#/parentId'] });
});

test('custom values are those that the fields of the category allow', async () => {
  const categorieId = await idOf('Categorie', { nom: 'Vins' });
  const field = (more) => api.post('/ChampPersonnalise', { categorieId, ...more });
  await field({ code: 'annee', nom: 'Année', type: 'NOMBRE', obligatoire: true });
  await field({ code: 'couleur', nom: 'Couleur', type: 'LISTE', options: ['rouge', 'blanc'] });
  await field({ code: 'mise', nom: 'Mise en bouteille', type: 'DATE' });
  await field({ code: 'bio', nom: 'Bio', type: 'BOOLEEN' });
  const article = (champsPersonnalises) => ({ reference: 'VIN-1', nom: 'Côtes du Rhône', prix_vente_ht: 8, tva: 20, categorieId, champsPersonnalises });
  await api.refused('POST', '/Article', {
    status: 422, body: article({ couleur: 'vert', mise: '2026-02-30', bio: 'oui' }),
    contains: ['#/champsPersonnalises', 'Donnez « Année »', '« Couleur » est l', '« Mise en bouteille » est une date', '« Bio » est vrai ou faux'],
  });
  const id = await idOf('Article', article({ annee: 2019, couleur: 'rouge', mise: '2020-02-29', bio: true }));
  await api.refused('PATCH', `/Article/${id}`, { status: 422, body: { champsPersonnalises: { annee: '2019' } }, contains: ['« Année » est un nombre'] });
  assert.equal((await api.patch(`/Article/${id}`, { prix_vente_ht: 9 })).status, 204);
  await idOf('Article', { ...article({}), reference: 'VIN-2' });
});
