// A mail server for the stories: SMTP with STARTTLS and AUTH, on a certificate of its own, that keeps what it takes and
// misbehaves on demand.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import tls from 'node:tls';
import { newFolder } from './server.mjs';

/** A self-signed certificate for localhost: {key, cert} as PEM. */
export function certificate() {
  const folder = newFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', cert,
    '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'], { stdio: 'ignore' });
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

export class Smtp {
  /**
   * behaviour, changed at any time (`smtp.behaviour = {…}`):
   *   starttls: false – does not offer it; login: {user, password} – asks for these;
   *   rcpt: (address) => '550 …' – answer to a recipient (undefined: taken); data: '451 …' – answer to DATA; end: '554 …' – to the whole;
   *   hang: 'greeting' | 'data' | 'end' – says nothing any more there; drop: 'greeting' | 'data' | 'end' | 'taken' – closes there
   *   ('end': has read everything, says nothing; 'taken': has said 250).
   */
  static async start(behaviour = {}) {
    const smtp = new this();
    Object.assign(smtp, certificate(), { behaviour, messages: [], dialogues: [], sockets: new Set() });
    smtp.server = net.createServer((socket) => smtp.#serve(socket));
    await new Promise((resolve) => { smtp.server.listen(0, '127.0.0.1', resolve); });
    smtp.port = smtp.server.address().port;
    return smtp;
  }

  async close() {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => { this.server.close(resolve); });
  }

  /** Messages taken for an address. */
  to(address) { return this.messages.filter((m) => m.to.includes(address)); }

  #serve(socket) {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => {});
    const session = { socket, tls: false, user: undefined, from: undefined, to: [], refused: [], lines: [] };
    this.dialogues.push(session.lines);
    if (this.#stops('greeting', session)) return;
    this.#listen(session);
    this.#say(session, '220 essai ESMTP');
  }

  #say(session, line) {
    session.lines.push(`< ${line}`);
    session.socket.write(`${line}\r\n`);
  }

  /** True when the behaviour ends the talk here. */
  #stops(place, session) {
    if (this.behaviour.drop === place) session.socket.destroy();
    return this.behaviour.drop === place || this.behaviour.hang === place;
  }

  #listen(session) {
    let buffer = '';
    session.socket.removeAllListeners('data');
    session.socket.on('data', (bytes) => {
      buffer += bytes.toString('latin1');
      for (;;) {
        if (session.body !== undefined) {
          const end = `\r\n${buffer}`.indexOf('\r\n.\r\n');
          if (end < 0) return;
          const data = Buffer.from(buffer.slice(0, Math.max(0, end - 2)), 'latin1').toString('utf8');
          buffer = buffer.slice(end + 3);
          this.#take(session, data);
        } else {
          const end = buffer.indexOf('\r\n');
          if (end < 0) return;
          const line = buffer.slice(0, end);
          buffer = buffer.slice(end + 2);
          this.#command(session, line);
        }
      }
    });
  }

  #command(session, line) {
    session.lines.push(`> ${line}`);
    const verb = line.split(/[ :]/)[0].toUpperCase();
    const { behaviour } = this;
    if (session.asked) return this.#login(session, line);
    if (verb === 'EHLO' || verb === 'HELO') {
      const offers = ['essai', 'SIZE 20000000', '8BITMIME', ...(!session.tls && behaviour.starttls !== false ? ['STARTTLS'] : []), ...(behaviour.login ? ['AUTH PLAIN LOGIN'] : [])];
      offers.forEach((offer, index) => this.#say(session, `250${index + 1 < offers.length ? '-' : ' '}${offer}`));
      return undefined;
    }
    if (verb === 'STARTTLS') {
      this.#say(session, '220 allons-y');
      session.socket.removeAllListeners('data');
      session.socket = new tls.TLSSocket(session.socket, { isServer: true, key: this.key, cert: this.cert });
      session.socket.on('error', () => {});
      session.tls = true;
      return this.#listen(session);
    }
    if (verb === 'AUTH') {
      const [, , initial] = line.split(' ');
      if (initial) return this.#login(session, initial);
      session.asked = true;
      return this.#say(session, '334 ');
    }
    if (verb === 'MAIL') {
      if (behaviour.login && !session.user) return this.#say(session, '530 5.7.0 identifiez-vous');
      Object.assign(session, { from: /<(.*?)>/.exec(line)[1], to: [] });
      return this.#say(session, behaviour.mail ?? '250 2.1.0 ok');
    }
    if (verb === 'RCPT') {
      const address = /<(.*?)>/.exec(line)[1];
      const answer = behaviour.rcpt?.(address) ?? '250 2.1.5 ok';
      if (answer.startsWith('2')) session.to.push(address);
      return this.#say(session, answer);
    }
    if (verb === 'DATA') {
      if (this.#stops('data', session)) return undefined;
      const answer = behaviour.data ?? '354 allez-y';
      if (answer.startsWith('3')) session.body = '';
      return this.#say(session, answer);
    }
    return this.#say(session, verb === 'QUIT' ? '221 au revoir' : '250 ok');
  }

  #login(session, base64) {
    session.asked = false;
    const [, user, password] = Buffer.from(base64, 'base64').toString().split('\0');
    const { login } = this.behaviour;
    if (login && (user !== login.user || password !== login.password)) return this.#say(session, '535 5.7.8 mot de passe refusé');
    session.user = user;
    return this.#say(session, '235 2.7.0 bienvenue');
  }

  #take(session, data) {
    session.body = undefined;
    const answer = this.behaviour.end ?? '250 2.0.0 pris';
    const taken = answer.startsWith('2') && this.behaviour.drop !== 'end' && this.behaviour.hang !== 'end';
    // A server that falls silent after it has read everything may well have kept it.
    if (taken || this.behaviour.keeps) {
      this.messages.push({ from: session.from, to: [...session.to], data, tls: session.tls, user: session.user, id: /^Message-ID: (.*)$/mi.exec(data)?.[1].trim() });
    }
    if (this.#stops('end', session)) return;
    this.#say(session, answer);
    if (this.behaviour.drop === 'taken') session.socket.destroy();
  }
}

/** A header of a message, unfolded, its encoded words read. */
export function header(message, name) {
  const head = message.data.split('\r\n\r\n')[0].replace(/\r\n[ \t]/g, ' ');
  const raw = new RegExp(`^${name}: (.*)$`, 'mi').exec(head)?.[1];
  return raw?.replace(/\?= =\?/g, '?==?').replace(/=\?UTF-8\?B\?(.*?)\?=/g, (_, base64) => Buffer.from(base64, 'base64').toString());
}

/** The parts of a message: [{type, name, bytes}], transfer encodings undone. */
export function parts(message) {
  const read = (text) => {
    const cut = text.indexOf('\r\n\r\n');
    const head = text.slice(0, cut).replace(/\r\n[ \t]/g, ' ');
    const body = text.slice(cut + 4);
    const boundary = /boundary="(.*?)"/.exec(head)?.[1];
    if (boundary) return body.split(`--${boundary}`).slice(1, -1).flatMap((part) => read(part.replace(/^\r\n/, '')));
    const bytes = /base64/i.test(head) ? Buffer.from(body, 'base64')
      : Buffer.from(body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1');
    return [{ type: /Content-Type: ([^;\r\n]+)/i.exec(head)?.[1], name: /filename="(.*?)"/.exec(head)?.[1], bytes }];
  };
  return read(message.data);
}
