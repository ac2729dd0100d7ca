// Companies for the stories: always two, with different people, customers and articles, so that each story runs beside
// somebody else's data.
import assert from 'node:assert/strict';

let counter = 0;

/** A SIRET with a right key for a nine-digit SIREN and an establishment number. */
export function siret(siren, establishment = 1) {
  const start = `${siren}${String(establishment).padStart(4, '0')}`;
  const sum = [...start].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${start}${(10 - (sum % 10)) % 10}`;
}

export const PASSWORD = 'Quatre-vingt-dix boulons 90';

/** Registers a company and gives {api, jeton, entrepriseId, userId, email}: the api speaks as its owner. */
export async function register(server, nom = 'Boulangerie Lefèvre') {
  counter += 1;
  const email = `patronne${counter}@exemple-${process.pid}.fr`;
  const { json } = await server.api.post('/inscription', {
    entreprise: { nom, email: `contact${counter}@exemple-${process.pid}.fr`, siret: siret('732829320', 100 + counter), businessType: 'COMMERCE' },
    utilisateur: { nom: 'Lefèvre', prenom: 'Zoé', email, motDePasse: PASSWORD },
  }, { status: 201 });
  for (const member of ['jeton', 'entrepriseId', 'userId']) assert.equal(typeof json[member], 'string', member);
  const shop = { ...json, nom, email, api: server.api.as(json.jeton) };
  // The free plan ends at a hundred documents a month; the stories about limits set their own.
  server.sql(`SET app.entreprise = '${json.entrepriseId}'; UPDATE "Entreprise" SET plan = 'ENTERPRISE' WHERE id = '${json.entrepriseId}';`);
  await complete(shop);
  return shop;
}

/** Settings that an invoice prints, two customers, two articles. */
async function complete(shop) {
  const [settings] = (await shop.api.get('/ParametresEntreprise?select=id')).json;
  await shop.api.patch(`/ParametresEntreprise/${settings.id}`, {
    raisonSociale: `${shop.nom} SARL`, formeJuridique: 'SARL', capitalSocial: 8000, adresse: '12 rue des Lilas', codePostal: '59000',
    ville: 'Lille', siren: '732829320', numeroTva: 'FR44732829320', rcsVille: 'Lille', iban: 'FR7630006000011234567890189',
  });
  shop.particulier = await shop.api.create('Client', {
    nom: 'Dupont', prenom: 'Élodie', email: 'elodie.dupont@exemple.fr', type: 'PARTICULIER', adresse: '3 place du Marché',
    codePostal: '69001', ville: 'Lyon', pays: 'FR',
  });
  shop.professionnel = await shop.api.create('Client', {
    nom: 'Menuiserie Œuvrard', raisonSociale: 'Menuiserie Œuvrard SAS', type: 'PROFESSIONNEL', siren: '404833048', adresse: '8 quai Ouest',
    codePostal: '44000', ville: 'Nantes', pays: 'FR',
  });
  shop.pain = await shop.api.create('Article', {
    reference: 'PAIN-400', nom: 'Pain de campagne 400 g', type: 'PRODUIT', prix_achat: 0.87, prix_vente_ht: 2.5, tva: 5.5, suiviStock: false,
  });
  shop.conseil = await shop.api.create('Article', {
    reference: 'CONSEIL', nom: 'Heure de conseil', type: 'SERVICE', prix_vente_ht: 60, tva: 20, suiviStock: false,
  });
}

/** Two companies that know nothing of each other. */
export async function twoCompanies(server) {
  return [await register(server, 'Boulangerie Lefèvre'), await register(server, 'Quincaillerie Martin')];
}

/** Another person of the same company, with a role; logs in through the API. */
export async function colleague(server, shop, role) {
  counter += 1;
  const email = `${role.toLowerCase()}${counter}@exemple-${process.pid}.fr`;
  server.sql(`
    SET app.entreprise = '${shop.entrepriseId}';
    WITH someone AS (INSERT INTO "User" ("entrepriseId", email, nom, prenom, role) VALUES ('${shop.entrepriseId}', '${email}', 'Petit', 'Léa', '${role}') RETURNING id)
    INSERT INTO systeme.credential ("entrepriseId", user_id, email, password_hash)
      SELECT '${shop.entrepriseId}', someone.id, '${email}', c.password_hash FROM someone, systeme.credential c WHERE c.user_id = '${shop.userId}';`);
  const { json } = await server.api.post('/session', { email, motDePasse: PASSWORD }, { status: 201 });
  return { ...json, email, api: server.api.as(json.jeton) };
}

/** A free line, in the mode of the document. */
export const line = (quantite, prix, tva, more = {}) => ({ designation: 'Fourniture', quantite, prix_unitaire_ht: prix, tva, ...more });
export const lineTtc = (quantite, prix, tva, more = {}) => ({ designation: 'Fourniture', quantite, prix_unitaire_ttc: prix, tva, ...more });

/** Saves a draft invoice of these lines and gives it as answered. */
export async function draft(shop, lignes, more = {}) {
  const { json } = await shop.api.post('/Document/enregistrer', { type: 'FACTURE', clientId: shop.particulier.id, lignes, ...more });
  assert.equal(json.statut, 'BROUILLON');
  return json;
}

/** Saves and issues an invoice; gives what `valider` answered, with the id. */
export async function invoice(shop, lignes = [line(1, 100, 20)], more = {}) {
  const { id } = await draft(shop, lignes, more);
  const { json } = await shop.api.post(`/Document/${id}/valider`, {});
  return { ...json, id };
}

/** A document as the generic path gives it, with parts embedded. */
export async function document(shop, id, select = '*,LigneDocument(*),Paiement(*)') {
  const { json } = await shop.api.get(`/Document?id=eq.${id}&select=${select}`);
  assert.equal(json.length, 1);
  return json[0];
}

/** Amounts compare as decimals, whatever number of decimals they are written with. */
export function assertAmounts(actual, expected) {
  const plain = Object.fromEntries(Object.keys(expected).map((key) => [key, Number(actual[key])]));
  assert.deepEqual(plain, expected);
}

/** Number of rows of each table of a company, to show that a refusal wrote nothing. */
export function rowCounts(server, shop, { except = [] } = {}) {
  const tables = server.rows(`SELECT n.nspname AS s, c.relname AS t FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'entrepriseId'
    WHERE n.nspname IN ('public', 'systeme') AND c.relkind = 'r' ORDER BY 1, 2`).filter(({ t }) => !except.includes(t));
  const union = tables.map(({ s, t }) => `SELECT '${s}.${t}' AS name, count(*)::int AS rows,
    md5(coalesce(string_agg(md5(x::text), '' ORDER BY md5(x::text)), '')) AS content FROM "${s}"."${t}" x WHERE "entrepriseId" = '${shop.entrepriseId}'`);
  return server.rows(union.join(' UNION ALL '));
}
