// A day's work of one register and of who stands behind it, at random: tickets, refunds, tickets sent twice, transfers, counts, deliveries, closings.
// It remembers what was acknowledged. What gets no answer is sent again as it was, by its key, until it is answered.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { generator, unanswered, wait } from './crash.mjs';
import { sale } from './till.mjs';

const cents = (euros) => Math.round(euros * 100);

export class Shift {
  /** goods: {stores, articles}; gate: {open}, a promise that is kept while the program runs. */
  constructor(till, goods, gate, seed) {
    Object.assign(this, { till, ...goods, gate, random: generator(seed), tickets: [], counted: 0, closed: 0, transfers: 0, entered: 0 });
  }

  roll(sides) { return Math.floor(this.random() * sides); }
  two() {
    const first = this.roll(this.articles.length);
    return [this.articles[first], this.articles[(first + 1 + this.roll(this.articles.length - 1)) % this.articles.length]];
  }

  async work(going) {
    while (going()) {
      const dice = this.roll(100);
      if (dice < 60) await this.sell();
      else if (dice < 67) await this.refund();
      else if (dice < 72) await this.repeat();
      else if (dice < 83) await this.transfer();
      else if (dice < 91) await this.count();
      else if (dice < 97) await this.enter();
      else await this.close();
    }
    // However slow the machine, nobody goes home without having done of everything.
    while (this.tickets.length === 0) await this.sell();
    if (this.transfers === 0) await this.transfer();
    if (this.counted === 0) await this.count();
  }

  /** Asks until there is an answer; `again` says what changes for the next time. */
  async insist(ask, again = () => {}) {
    for (let tries = 1; ; tries += 1) {
      await this.gate.open;
      try {
        return await ask();
      } catch (error) {
        if (!unanswered(error) || tries > 1000) throw error;
        again();
        await wait(20);
      }
    }
  }

  /** A request with a key: however often it is sent, it is done once. */
  keyed(path, body) {
    const key = randomUUID();
    return this.insist(() => this.till.api.post(path, body, { status: [200, 201, 409, 422] }, { 'Idempotency-Key': key }));
  }

  async sell() {
    const lines = this.two().map((articleId) => sale('Lampe', 1 + this.roll(3), 2.4, 20, { articleId }));
    await this.send(this.till.ticket(lines, { remis: this.roll(3) === 0 }));
  }

  /** A ticket that nobody answered may be recorded: the device hands it over. One that is refused never was. */
  async send(body) {
    const { till } = this;
    const answer = await this.insist(() => till.post('vendre', body, { status: [200, 201, 422] }), () => { body.remis = true; });
    if (answer.status === 422) {
      assert.equal(answer.json.code, 'stock_insuffisant');
      assert.equal(body.remis, false);
      return;
    }
    till.keep(body);
    for (const flag of answer.json.anomalies) assert.equal(flag.code, 'stock_insuffisant', JSON.stringify(flag));
    this.tickets.push({ body, numero: answer.json.numero, total: cents(body.total), returned: body.lignes.length === 0 });
  }

  async refund() {
    const known = this.tickets.filter((one) => !one.returned);
    if (known.length === 0) return;
    const one = known[this.roll(known.length)];
    const { json } = await this.insist(() => this.till.get(`ticket?numero=${one.numero}`));
    const { ligneId } = json.lignes[0];
    one.returned = true;
    await this.send(this.till.ticket([], { total: -2.4, rembourse: { documentId: one.body.id, lignes: [{ ligneId, quantite: 1 }] },
      paiements: [{ moyen_paiement: 'ESPECES', montant: -2.4 }] }));
  }

  async repeat() {
    if (this.tickets.length === 0) return;
    const { body, numero } = this.tickets[this.roll(this.tickets.length)];
    const { json } = await this.insist(() => this.till.post('vendre', body, { status: 200 }));
    assert.deepEqual([json.rejoue, json.numero], [true, numero]);
  }

  async transfer() {
    if (this.stores.length < 2) return;
    const from = this.roll(this.stores.length);
    const to = (from + 1 + this.roll(this.stores.length - 1)) % this.stores.length;
    const lignes = this.two().map((articleId) => ({ articleId, quantite: 2 + this.roll(4) }));
    const { json: made } = await this.keyed('/StockTransfer/enregistrer', { storeSourceId: this.stores[from], storeDestinationId: this.stores[to], lignes });
    const step = (verb, body = {}) => this.keyed(`/StockTransfer/${made.id}/${verb}`, body);
    this.transfers += 1;
    if ((await step('valider')).status !== 200 || this.roll(6) === 0) return void await step('annuler');
    const sent = lignes.map((l) => ({ ...l, quantite: l.quantite - this.roll(2) }));
    if ((await step('expedier', { lignes: sent })).status !== 200 || this.roll(6) === 0) return;
    const [first, second] = sent;
    await step('recevoir', { lignes: [{ articleId: first.articleId, recue: first.quantite - 1, endommagee: 1, motif: 'Cassée' }] });
    if (this.roll(3) > 0) await step('recevoir', { lignes: [{ articleId: second.articleId, recue: second.quantite - 1, manquante: 1, motif: 'Perdue' }] });
  }

  async enter() {
    const [articleId] = this.two();
    const quantite = 5 + this.roll(20);
    await this.keyed('/MouvementStock/enregistrer', { type: 'ENTREE', storeId: this.till.store, lignes: [{ articleId, quantite, coutUnitaire: 1 + this.roll(4) }] });
    this.entered += quantite;
  }

  async count() {
    const ids = this.two();
    const { status, json: sheet } = await this.keyed('/inventaire/ouvrir', { storeId: this.till.store, portee: 'LISTE', articleIds: ids });
    // Another counts one of them.
    if (status !== 200) return void assert.equal(sheet.code, 'deja_en_inventaire');
    const step = (verb, body = {}) => this.keyed(`/inventaire/${sheet.id}/${verb}`, body);
    for (const articleId of [...ids, ids[0]]) {
      await step('compter', { saisies: [{ articleId, quantite: 3 + this.roll(15) }] });
      this.counted += 1;
    }
    const done = await step(this.roll(4) ? 'cloturer' : 'annuler', { nonComptes: 'IGNORER', accepterEcarts: true });
    if (done.status !== 200) await step('annuler');
  }

  /** Z, then the next session. Each step is asked of the state: a lost answer says nothing. */
  async close() {
    const { session: old } = (await this.insist(() => this.till.get('etat'))).json;
    for (;;) {
      const { session } = (await this.insist(() => this.till.get('etat'))).json;
      if (session && session.id !== old.id) break;
      const [verb, body] = !session ? ['ouvrir', { fondDeCaisse: 50 }]
        : session.statut === 'OUVERTE' ? ['preparer-cloture', { enAttenteAppareil: 0 }]
          : ['cloturer', { comptage: { 50: 1 }, motifEcart: 'Compté à la louche' }];
      await this.insist(() => this.till.post(verb, body, { status: [200, 201, 409] }));
    }
    this.closed += 1;
  }
}
