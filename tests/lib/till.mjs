// A till as a device keeps it: its local chain, its tickets, its time.
import { createHash, randomUUID } from 'node:crypto';

const sha = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const cents = (euros) => Math.round(euros * 100);

export class Till {
  /** Makes a register, in the main store of the shop by default, gives it to a device, and opens it unless told otherwise. */
  static async create(shop, { code = 'C1', fond = 100, open = true, settings, store } = {}) {
    const storeId = store ?? (await shop.api.get('/Store?isMainStore=is.true&select=id')).json[0].id;
    const register = await shop.api.create('Register', { storeId, nom: `Caisse ${code}`, code });
    const till = new Till();
    Object.assign(till, { shop, api: shop.api, id: register.id, store: storeId, cashier: shop.userId, minute: 0 });
    if (settings) await till.post('regler', settings);
    await till.associate();
    if (open) till.session = (await till.post('ouvrir', { fondDeCaisse: fond })).json;
    return till;
  }

  get(path, expect) { return this.api.get(`/Register/${this.id}/${path}`, expect); }
  post(verb, body = {}, expect) { return this.api.post(`/Register/${this.id}/${verb}`, body, expect); }

  /** A new or wiped device takes the register and goes on from where the server stands. */
  async associate() {
    this.device = randomUUID();
    const { json } = await this.post('associer', { appareilId: this.device, nom: 'Tablette' });
    this.sequence = json.sequence;
    this.fingerprint = json.empreinte;
    return json;
  }

  /** The body of a ticket; `lignes` as {designation, quantite, prix_unitaire_ttc, tva…}. It does not move the chain: `keep` does. */
  ticket(lignes, { paiements, total, sequence = this.sequence + 1, precedente = this.fingerprint, ...more } = {}) {
    const sum = total ?? lignes.reduce((all, l) => all + cents(l.quantite * l.prix_unitaire_ttc), 0) / 100;
    this.minute += 1;
    const body = {
      id: randomUUID(), appareilId: this.device, sequence, precedente, remis: false, caissierId: this.cashier,
      emisAt: `2026-11-22T10:${String(Math.floor(this.minute / 60)).padStart(2, '0')}:${String(this.minute % 60).padStart(2, '0')}+01:00`,
      lignes, total: sum, paiements: paiements ?? (sum === 0 ? [] : [{ moyen_paiement: 'ESPECES', montant: sum }]), ...more,
    };
    body.paiements = body.paiements.map((p) => ({ id: randomUUID(), ...p }));
    return this.seal(body);
  }

  /** The local fingerprint of a body. */
  seal(body) {
    const text = [body.precedente, this.id, body.sequence, body.id, body.emisAt, body.caissierId, cents(body.total),
      body.lignes.map((l) => `${l.designation}|${l.quantite}|${cents(l.prix_unitaire_ttc)}|${Math.round(l.tva * 100)}`).join(';'),
      body.paiements.map((p) => `${p.moyen_paiement}|${cents(p.montant)}`).join(';')].join('\n');
    return { ...body, empreinte: sha(text) };
  }

  /** Moves the chain of the device to this ticket. */
  keep(body) {
    this.sequence = body.sequence;
    this.fingerprint = body.empreinte;
    return body;
  }

  /** Sends a body; the device keeps what is recorded, or handed over. */
  async send(body, expect = { status: 201 }) {
    const answer = await this.post('vendre', body, expect);
    if (answer.status < 300) this.keep(body);
    return answer.json;
  }

  sell(lignes, more, expect) { return this.send(this.ticket(lignes, more), expect); }

  /** A ticket that no device chains: what a program sends. */
  plain(lignes, more) {
    const { appareilId, sequence, precedente, empreinte, ...body } = this.ticket(lignes, more);
    return body;
  }

  async close({ comptage, ...more } = {}) {
    await this.post('preparer-cloture', {});
    return (await this.post('cloturer', { comptage, ...more })).json;
  }
}

/** A line of a ticket. */
export const sale = (designation, quantite, prix, tva = 20, more = {}) => ({ designation, quantite, prix_unitaire_ttc: prix, tva, ...more });
