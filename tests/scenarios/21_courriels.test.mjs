// Mail: a document leaves once, with its page, whatever the server does; what it said is kept and shown.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { Server, until } from '../lib/server.mjs';
import { colleague, document, draft, invoice, twoCompanies } from '../lib/shop.mjs';
import { Smtp, certificate, header, parts } from '../lib/smtp.mjs';

const smtp = await Smtp.start();
const server = await Server.start();
await server.api.holdToContract(/^\/courriel|\/envoyer$|\/renvoyer$|\/courriels$/);
after(async () => { await server.close(); await smtp.close(); });
const [shop, other] = await twoCompanies(server);
const SECRET = 'Tr0mbone-du-bureau';
const login = { user: 'factures@exemple.fr', password: SECRET };
const settings = (more = {}) => ({
  hote: 'localhost', port: smtp.port, utilisateur: login.user, secret: SECRET, certificat: smtp.cert, delai: 2, expediteur: 'factures@exemple.fr', ...more,
});
await shop.api.post('/courriel/regler', settings());
beforeEach(() => { smtp.behaviour = { login }; smtp.messages.length = 0; });

let counter = 0;
const address = (name) => `${name}${counter += 1}@exemple.fr`;
const sendings = async (id) => (await shop.api.get(`/Document/${id}/courriels`)).json.envois;
const states = async (id) => Object.fromEntries((await sendings(id)).flatMap((e) => e.destinataires).map((d) => [d.adresse, d.statut]));
/** Waits until no recipient of the document is being served. */
const settled = (id, wanted) => until(async () => Object.values(await states(id)).every((s) => wanted.includes(s)));
const done = ['ENVOYE', 'REFUSE', 'REBOND', 'INCERTAIN', 'ABANDONNE'];
const later = async (minutes) => {
  const clock = new Date(Date.parse(server.options.clock) + minutes * 60_000).toISOString().replace('.000', '');
  await server.stop();
  server.options.clock = clock;
  await server.launch({ clock });
  for (const company of [shop, other]) company.api = server.api.as(company.jeton);
};

test('the secret goes in and never out', async () => {
  const answers = [await shop.api.post('/courriel/regler', settings()), await shop.api.get('/courriel/reglage'), await shop.api.get('/UserActivity?action=eq.regler')];
  for (const answer of answers) assert.ok(!answer.text.includes(SECRET), answer.text);
  assert.equal(answers[1].json.secretGarde, true);
  assert.equal(answers[1].json.securite, 'STARTTLS');
  const [{ secret }] = server.rows(`SELECT encode(secret, 'escape') AS secret FROM systeme.courriel_reglage WHERE "entrepriseId" = '${shop.entrepriseId}'`);
  assert.ok(!secret.includes(SECRET) && secret.length > SECRET.length);
  assert.ok(!server.log.includes(SECRET));
  // Without a secret in the request, the one that is kept stays.
  await shop.api.post('/courriel/regler', { ...settings(), secret: undefined });
  assert.equal((await shop.api.post('/courriel/essayer', { a: 'moi@exemple.fr' })).json.pris, true);
  // It is sent to no other server than the one that it was given for.
  for (const elsewhere of [{ hote: '127.0.0.1' }, { port: smtp.port === 2525 ? 2526 : 2525 }, { securite: 'AUCUNE' }, { utilisateur: 'autre' }, { certificat: certificate().cert }]) {
    const { errors } = await shop.api.refused('POST', '/courriel/regler', { body: { ...settings(elsewhere), secret: undefined }, status: 422, code: 'entree_invalide' });
    assert.deepEqual(errors.map(({ pointer, code }) => [pointer, code]), [['#/secret', 'champ_obligatoire']], JSON.stringify(elsewhere));
  }
  await shop.api.post('/courriel/regler', { ...settings({ delai: 3 }), secret: undefined });
  await shop.api.post('/courriel/regler', settings());
  assert.deepEqual((await other.api.get('/courriel/reglage')).json, {});
});

test('settings that would leak or cannot work are refused, all at once', async () => {
  await other.api.refused('POST', '/courriel/regler', {
    body: { hote: 'smtp.exemple.fr/../', securite: 'AUCUNE', port: 8080, expediteur: 'a@b.fr\r\nBcc: x@y.fr', repondreA: 'personne' }, status: 422, code: 'entree_invalide',
    pointers: ['#/hote', '#/securite', '#/port', '#/expediteur', '#/repondreA'], contains: ['hote_invalide', 'chiffrement_obligatoire', 'port_inattendu', 'adresse_invalide'],
  });
  await other.api.refused('POST', '/courriel/essayer', { body: { a: 'moi@exemple.fr' }, status: 409, code: 'courriel_non_regle' });
  const { id } = await invoice(other);
  await other.api.refused('POST', `/Document/${id}/envoyer`, { body: {}, status: 409, code: 'courriel_non_regle' });
  const seller = await colleague(server, shop, 'VENDEUR');
  await seller.api.refused('POST', '/courriel/regler', { body: settings(), status: 403, code: 'droit_manquant' });
});

test('a trial says what the server answered', async () => {
  const tried = async () => (await shop.api.post('/courriel/essayer', { a: 'moi@exemple.fr' })).json;
  assert.deepEqual(await tried(), { pris: true, code: 250, reponse: '250 2.0.0 pris' });
  assert.equal(smtp.messages[0].tls, true);
  assert.equal(smtp.messages[0].user, login.user);
  smtp.behaviour = { login: { user: login.user, password: 'autre' } };
  assert.match((await tried()).reponse, /535 5\.7\.8/);
  smtp.behaviour = { starttls: false };
  const bare = await tried();
  assert.equal(bare.pris, false);
  assert.match(bare.reponse, /STARTTLS/);
  // Without encryption, neither the password nor the message was said.
  assert.ok(!smtp.dialogues.at(-1).some((l) => /AUTH|MAIL/.test(l)), smtp.dialogues.at(-1).join('\n'));
  smtp.behaviour = { hang: 'greeting' };
  assert.match((await tried()).reponse, /délai/);
  smtp.behaviour = { login };
  await shop.api.post('/courriel/regler', settings({ certificat: certificate().cert }));
  assert.match((await tried()).reponse, /certificat/);
  await shop.api.post('/courriel/regler', settings());
  assert.equal(smtp.messages.length, 1);
});

test('servers that say nothing keep nobody else from working', async () => {
  const trial = { a: 'moi@exemple.fr' };
  const started = async (company) => {
    const before = smtp.dialogues.length;
    const answer = company.api.post('/courriel/essayer', trial);
    await until(() => smtp.dialogues.length > before);
    return { answer };
  };
  smtp.behaviour = { hang: 'greeting' };
  for (const company of [shop, other]) await company.api.post('/courriel/regler', settings({ delai: 60 }));
  const waiting = [await started(shop), await started(other)];
  const again = await shop.api.request('POST', '/courriel/essayer', { body: trial, expect: { status: 429 } });
  assert.deepEqual([again.json.code, again.headers.get('retry-after')], ['deja_en_cours', '10']);
  // Reports and log-ins have threads left.
  await shop.api.get(`/Client/${shop.particulier.id}/compte`);
  await server.api.refused('POST', '/session', { status: 401, code: 'identifiants_invalides', body: { email: 'personne@exemple.fr', motDePasse: 'au-hasard' } });
  for (const socket of smtp.sockets) socket.destroy();
  for (const { answer } of waiting) assert.equal((await answer).json.pris, false);
  smtp.behaviour = { login };
  await shop.api.post('/courriel/regler', settings());
  assert.equal((await shop.api.post('/courriel/essayer', trial)).json.pris, true);
  smtp.messages.length = 0;
});

test('an invoice leaves once, with its frozen page, to the client', async () => {
  const facture = await invoice(shop);
  const { json } = await shop.api.post(`/Document/${facture.id}/envoyer`, { cc: ['comptable@exemple.fr'] }, { contains: ['elodie.dupont@exemple.fr'] });
  assert.equal(json.statut, 'ENVOYE');
  assert.equal(json.envoi, 1);
  const stored = await document(shop, facture.id);
  assert.equal(stored.statut, 'ENVOYE');
  assert.equal(Date.parse(stored.envoyeAt), Date.parse(server.options.clock));
  await settled(facture.id, done);
  assert.deepEqual(await states(facture.id), { 'elodie.dupont@exemple.fr': 'ENVOYE', 'comptable@exemple.fr': 'ENVOYE' });
  assert.equal(smtp.messages.length, 1);
  const [message] = smtp.messages;
  assert.deepEqual(message.to.sort(), ['comptable@exemple.fr', 'elodie.dupont@exemple.fr']);
  assert.equal(header(message, 'Subject'), `Votre facture ${facture.numero}`);
  assert.equal(header(message, 'To'), 'elodie.dupont@exemple.fr');
  assert.equal(header(message, 'Cc'), 'comptable@exemple.fr');
  assert.match(header(message, 'From'), /Boulangerie Lefèvre.* <factures@exemple\.fr>/);
  assert.equal(header(message, 'Date'), 'Sun, 22 Nov 2026 09:00:00 +0000');
  const [text, html, pdf] = parts(message);
  assert.deepEqual([text.type, html.type, pdf.type], ['text/plain', 'text/html', 'application/pdf']);
  assert.match(text.bytes.toString(), new RegExp(`facture ${facture.numero} du 22/11/2026, d'un montant de 120,00\u00a0€ TTC`));
  assert.equal(pdf.name, `facture-${facture.numero}.pdf`);
  const page = (await shop.api.get(`/Document/${facture.id}/pdf`)).bytes;
  assert.ok(Buffer.from(page).equals(pdf.bytes), 'the bytes that were frozen');
  await shop.api.refused('POST', `/Document/${facture.id}/envoyer`, { body: {}, status: 409, code: 'document_deja_envoye' });
  assert.equal(server.rows(`SELECT emails FROM "UsageCounter" WHERE "entrepriseId" = '${shop.entrepriseId}'`)[0].emails, 2);
  await other.api.refused('POST', `/Document/${facture.id}/envoyer`, { body: {}, status: 404, code: 'introuvable' });
  await other.api.refused('GET', `/Document/${facture.id}/courriels`, { status: 404, code: 'introuvable' });
});

test('two clicks at once decide one mail; sending again is asked for by name', async () => {
  const { id } = await invoice(shop);
  const a = address('double');
  const [one, two] = await Promise.all([1, 2].map(() => shop.api.request('POST', `/Document/${id}/envoyer`, { body: { a: [a] }, expect: { status: [200, 409] } })));
  assert.deepEqual([one.status, two.status].sort(), [200, 409]);
  assert.equal([one, two].find((r) => r.status === 409).json.code, 'document_deja_envoye');
  await settled(id, done);
  assert.equal(smtp.to(a).length, 1);
  const again = (await shop.api.post(`/Document/${id}/renvoyer`, { a: [a], sujet: 'Encore {numero}', message: 'Voici.', joindre: 'AUCUNE' })).json;
  assert.equal(again.envoi, 2);
  await until(() => smtp.to(a).length === 2);
  assert.notEqual(smtp.to(a)[0].id, smtp.to(a)[1].id);
  assert.equal(parts(smtp.to(a)[1]).length, 2);
});

test('what cannot be sent is refused before anything is decided', async () => {
  const { id } = await draft(shop, [{ designation: 'Pain', quantite: 1, prix_unitaire_ht: 1, tva: 20 }]);
  await shop.api.refused('POST', `/Document/${id}/envoyer`, { body: {}, status: 409, code: 'document_non_emis' });
  const sold = await invoice(shop, undefined, { clientId: shop.professionnel.id });
  await shop.api.refused('POST', `/Document/${sold.id}/renvoyer`, { body: {}, status: 409, code: 'document_jamais_envoye' });
  await shop.api.refused('POST', `/Document/${sold.id}/envoyer`, { body: {}, status: 422, code: 'entree_invalide', pointers: ['#/a'], contains: ['destinataire_manquant'] });
  await shop.api.refused('POST', `/Document/${sold.id}/envoyer`, {
    body: { a: ['ok@exemple.fr', 'x@y.fr\r\nRCPT TO:<z@y.fr>'], cc: ['<a@b.fr>'], sujet: '{prix_achat}', message: 'Bonjour {' }, status: 422,
    pointers: ['#/a/1', '#/cc/0', '#/sujet', '#/message'], contains: ['adresse_invalide', 'variable_inconnue', 'accolade_seule'],
  });
  assert.equal((await document(shop, sold.id)).statut, 'VALIDE');
  assert.deepEqual(await sendings(sold.id), []);
});

test('a subject is one header, whatever a client is called', async () => {
  const client = await shop.api.create('Client', { nom: 'Dupont', email: address('dupont') });
  const { id } = await invoice(shop, undefined, { clientId: client.id, objet: 'Ligne\r\nBcc: espion@exemple.fr' });
  await shop.api.post(`/Document/${id}/envoyer`, { sujet: '{objet} {numero}' });
  await settled(id, done);
  assert.equal(header(smtp.messages[0], 'Bcc'), undefined);
  assert.deepEqual(smtp.messages[0].to, [client.email]);
  assert.match(header(smtp.messages[0], 'Subject'), /^Ligne\s+Bcc: espion@exemple\.fr FA2026-/);
});

test('each recipient has its own outcome: taken, bounced for good, later', async () => {
  const [good, gone, busy] = [address('bon'), address('parti'), address('occupe')];
  smtp.behaviour = { login, rcpt: (a) => (a === gone ? '550 5.1.1 adresse inconnue' : a === busy ? '450 4.2.0 liste grise' : undefined) };
  const { id } = await invoice(shop);
  await shop.api.post(`/Document/${id}/envoyer`, { a: [good, gone, busy] });
  await until(async () => { const s = await states(id); return s[good] === 'ENVOYE' && s[busy] === 'EN_ATTENTE' && s[gone] === 'REBOND'; });
  await until(async () => (await sendings(id))[0].destinataires.find((d) => d.adresse === busy).essais === 1);
  const bounced = (await sendings(id))[0].destinataires.find((d) => d.adresse === gone).etats.at(-1);
  assert.deepEqual([bounced.code, bounced.reponse], [550, '550 5.1.1 adresse inconnue']);
  assert.equal((await shop.api.get('/courriel/envois?statut=REBOND')).json.envois.filter((e) => e.documentId === id).length, 1);
  // The one who asked for patience is served when the time has come, and nobody else again.
  smtp.behaviour = { login };
  await later(15);
  await settled(id, done);
  assert.deepEqual(await states(id), { [good]: 'ENVOYE', [gone]: 'REBOND', [busy]: 'ENVOYE' });
  assert.deepEqual([good, gone, busy].map((a) => smtp.to(a).length), [1, 0, 1]);
  assert.equal(smtp.to(good)[0].id, smtp.to(busy)[0].id);
});

test('a message refused for good is not tried again', async () => {
  const a = address('pourriel');
  smtp.behaviour = { login, end: '554 5.7.1 indésirable' };
  const { id } = await invoice(shop);
  await shop.api.post(`/Document/${id}/envoyer`, { a: [a] });
  await settled(id, done);
  assert.equal((await states(id))[a], 'REFUSE');
  smtp.behaviour = { login };
  await later(30);
  assert.equal(smtp.to(a).length, 0);
});

test('a server that is away holds the mails back: one is tried, the others wait behind it', async () => {
  const [first, second] = [address('premier'), address('second')];
  smtp.behaviour = { login, drop: 'greeting' };
  const ids = [await invoice(shop), await invoice(shop)].map((f) => f.id);
  const recipient = async (id) => (await sendings(id))[0].destinataires[0];
  await shop.api.post(`/Document/${ids[0]}/envoyer`, { a: [first] });
  await until(async () => (await recipient(ids[0])).etats.length === 2);
  assert.match((await recipient(ids[0])).etats[1].reponse, /coupé/);
  // A second later, long before the first is tried again: a clock that stands would not tell which was decided first.
  await later(1 / 60);
  await shop.api.post(`/Document/${ids[1]}/envoyer`, { a: [second] });
  smtp.behaviour = { login };
  await later(10);
  for (const id of ids) await settled(id, done);
  assert.deepEqual((await recipient(ids[1])).etats.map((e) => e.statut), ['EN_ATTENTE', 'REMISE', 'ENVOYE']);
  assert.deepEqual(smtp.messages.map((m) => m.to).flat(), [first, second]);
});

test('a server that drops before it takes anything gets the same message again', async () => {
  const a = address('coupe');
  smtp.behaviour = { login, drop: 'data' };
  const { id } = await invoice(shop);
  await shop.api.post(`/Document/${id}/envoyer`, { a: [a] });
  await until(async () => (await sendings(id))[0].destinataires[0].essais === 1);
  smtp.behaviour = { login };
  await later(10);
  await settled(id, done);
  assert.equal(smtp.to(a).length, 1);
});

for (const [name, behaviour] of [['drops', { drop: 'end', keeps: true }], ['hangs', { hang: 'end', keeps: true }]]) {
  test(`a server that ${name} after the whole message leaves it uncertain: shown, never repeated by itself`, async () => {
    const a = address('muet');
    smtp.behaviour = { login, ...behaviour };
    const { id } = await invoice(shop);
    await shop.api.post(`/Document/${id}/envoyer`, { a: [a] });
    await settled(id, done);
    const [recipient] = (await sendings(id))[0].destinataires;
    assert.equal(recipient.statut, 'INCERTAIN');
    assert.deepEqual(recipient.etats.map((e) => e.statut), ['EN_ATTENTE', 'REMISE', 'INCERTAIN']);
    smtp.behaviour = { login };
    await later(60);
    assert.equal(smtp.to(a).length, 1);
  });
}

test('a server that says 250 and drops has taken the message', async () => {
  const a = address('menteur');
  smtp.behaviour = { login, drop: 'taken' };
  const { id } = await invoice(shop);
  await shop.api.post(`/Document/${id}/envoyer`, { a: [a] });
  await settled(id, done);
  assert.equal((await states(id))[a], 'ENVOYE');
  assert.equal(smtp.to(a).length, 1);
});

test('a program killed in the middle of a handing over repeats nothing and hides nothing', async () => {
  const a = address('tue');
  smtp.behaviour = { login, hang: 'end', keeps: true };
  await shop.api.post('/courriel/regler', settings({ delai: 30 }));
  const { id } = await invoice(shop);
  await shop.api.post(`/Document/${id}/envoyer`, { a: [a] });
  await until(() => smtp.to(a).length === 1);
  await server.kill();
  smtp.behaviour = { login };
  await server.launch();
  for (const company of [shop, other]) company.api = server.api.as(company.jeton);
  await settled(id, done);
  assert.equal((await states(id))[a], 'INCERTAIN');
  assert.equal(smtp.to(a).length, 1);
  await shop.api.post('/courriel/regler', settings());
});

test('what nobody takes for two days is given up, in sight', async () => {
  const a = address('jamais');
  smtp.behaviour = { login, rcpt: () => '450 4.2.0 plus tard' };
  const { id } = await invoice(shop);
  await shop.api.post(`/Document/${id}/envoyer`, { a: [a] });
  await until(async () => (await sendings(id))[0].destinataires[0].essais === 1);
  await later(49 * 60);
  await settled(id, done);
  const [recipient] = (await sendings(id))[0].destinataires;
  assert.equal(recipient.statut, 'ABANDONNE');
  assert.match(recipient.etats.at(-1).reponse, /450 4\.2\.0/);
});

test('a company writes its own texts, with the variables there are', async () => {
  const { json } = await shop.api.get('/courriel/modeles');
  assert.equal(json.modeles.length, 10);
  assert.ok(json.variables.includes('numero'));
  await shop.api.refused('POST', '/courriel/modele', { body: { genre: 'FACTURE', sujet: '{numéro}', texte: 'x {' }, status: 422, pointers: ['#/sujet', '#/texte'] });
  await shop.api.refused('POST', '/courriel/modele', { body: { genre: 'FACTURE', sujet: 'Seul' }, status: 422, pointers: ['#/texte'], contains: ['champ_obligatoire'] });
  await shop.api.post('/courriel/modele', { genre: 'FACTURE', sujet: 'À payer : {reste_a_payer}', texte: 'Cher {client},\n{objet}\nmerci.' });
  const facture = await invoice(shop);
  const { json: seen } = await shop.api.post('/courriel/apercu', { genre: 'FACTURE', documentId: facture.id });
  assert.deepEqual(seen, { sujet: 'À payer : 120,00\u00a0€', texte: 'Cher Élodie Dupont,\nmerci.', a: 'elodie.dupont@exemple.fr' });
  await other.api.refused('POST', '/courriel/apercu', { body: { genre: 'FACTURE', documentId: facture.id }, status: 404, code: 'introuvable' });
  assert.equal((await other.api.get('/courriel/modeles')).json.modeles.find((m) => m.genre === 'FACTURE').propre, false);
  await shop.api.post('/courriel/modele', { genre: 'FACTURE' });
  assert.equal((await shop.api.get('/courriel/modeles')).json.modeles.find((m) => m.genre === 'FACTURE').propre, false);
});

test('an effect that names no mail, or whose server is away, waits with its reason', async () => {
  // What the relay keeps of a refused effect: effet_illisible has no mail to tell it in, serveur_de_courriel has.
  server.sql(`SET app.entreprise = '${other.entrepriseId}'; INSERT INTO systeme.outbox ("entrepriseId", topic, payload, created_at, next_attempt_at)
    VALUES ('${other.entrepriseId}', 'courriel', '{}', '2020-01-01', '2020-01-01');`);
  const error = () => server.rows(`SELECT error FROM systeme.outbox WHERE "entrepriseId" = '${other.entrepriseId}' AND sent_at IS NULL`)[0]?.error;
  await until(() => error()?.includes('ne nomme aucun courriel'));
});

test('a secret sealed with another key is asked for again', async () => {
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE systeme.courriel_reglage SET secret = '\\x00' WHERE "entrepriseId" = '${shop.entrepriseId}';`);
  await shop.api.refused('POST', '/courriel/essayer', { body: { a: 'moi@exemple.fr' }, status: 409, code: 'secret_illisible' });
});
