// A receipt printer for the stories: ESC/POS over TCP, one connection at a time, with a roll of paper, a cover and a drawer, that
// misbehaves on demand.
import net from 'node:net';

/** The bits that each answer has set. */
const OFFLINE = 0x12;
const KICK = Buffer.from([0x1b, 0x70]);
const CUT = Buffer.from([0x1d, 0x56]);

export class Printer {
  /**
   * behaviour, changed at any time (`printer.behaviour = {…}`):
   *   paper: 'out' | 'low'; cover: 'open'; fault: true; silent: true – takes bytes and answers nothing;
   *   paperEndsAfter: n – the roll ends once n bytes of a print came; dropsAfter: n – hangs up there;
   *   slow: true – says that it is done only when `finish()` is called.
   */
  static async start(behaviour = {}) {
    const printer = new this();
    Object.assign(printer, { behaviour, printed: [], cuts: 0, kicks: 0, connections: 0, sockets: new Set(), waiting: [], line: [] });
    await printer.listen();
    return printer;
  }

  /** Switched on, at the same address after the first time. */
  async listen() {
    this.server = net.createServer((socket) => this.#serve(socket));
    await new Promise((resolve) => { this.server.listen(this.port ?? 0, '127.0.0.1', resolve); });
    this.port = this.server.address().port;
    this.address = `127.0.0.1:${this.port}`;
  }

  /** Switched off. */
  async close() {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => { this.server.close(resolve); });
  }

  /** Lets a slow printer come to its end. */
  finish() {
    for (const answer of this.waiting.splice(0)) answer();
  }

  /** What is on paper, as text of code page 858 read as Latin 1. */
  get text() { return this.printed.map((bytes) => bytes.toString('latin1')).join(''); }

  #serve(socket) {
    this.connections += 1;
    this.sockets.add(socket);
    socket.on('error', () => {});
    const job = { socket, bytes: Buffer.alloc(0), rest: Buffer.alloc(0), out: false };
    socket.on('close', () => {
      this.sockets.delete(socket);
      this.#keep(job);
      if (this.line[0] === job) this.line[1]?.begin();
      this.line = this.line.filter((other) => other !== job);
    });
    job.begin = () => { socket.on('data', (data) => this.#read(job, data)); };
    this.line.push(job);
    // Who comes meanwhile is heard afterwards.
    if (this.line[0] === job) job.begin();
  }

  /** Takes the questions out of what came; all else goes on paper. */
  #read(job, data) {
    let bytes = Buffer.concat([job.rest, data]);
    job.rest = Buffer.alloc(0);
    while (bytes.length > 0) {
      const question = bytes[0] === 0x10 && bytes[1] === 0x04 ? 'now' : bytes[0] === 0x1d && bytes[1] === 0x72 ? 'done' : undefined;
      // A question may come in pieces.
      if ((bytes[0] === 0x10 || bytes[0] === 0x1d) && (bytes.length < 2 || (question && bytes.length < 3))) {
        job.rest = bytes;
        return;
      }
      if (question === 'now') this.#say(job, this.#condition(bytes[2], job));
      else if (question === 'done') this.#done(job);
      else this.#print(job, bytes.subarray(0, 1));
      bytes = bytes.subarray(question ? 3 : 1);
    }
  }

  #condition(which, job) {
    const { paper, cover, fault } = this.behaviour;
    const out = paper === 'out' || job.out;
    if (which === 2) return OFFLINE | (cover === 'open' ? 0x04 : 0) | (out ? 0x20 : 0) | (fault ? 0x40 : 0);
    return OFFLINE | (out ? 0x6c : paper === 'low' ? 0x0c : 0);
  }

  #say({ socket }, byte) {
    if (!this.behaviour.silent && socket.writable) socket.write(Buffer.from([byte]));
  }

  #print(job, byte) {
    const { paperEndsAfter, dropsAfter } = this.behaviour;
    if (job.out) return;
    job.bytes = Buffer.concat([job.bytes, byte]);
    if (job.bytes.length === dropsAfter) job.socket.destroy();
    job.out = job.bytes.length === paperEndsAfter;
  }

  /** Everything before is on paper: never so where the roll ended. */
  #done(job) {
    const answer = () => { this.#keep(job); this.#say(job, 0); };
    if (job.out) return;
    if (this.behaviour.slow) this.waiting.push(answer);
    else answer();
  }

  #keep(job) {
    if (job.bytes.length === 0) return;
    this.printed.push(job.bytes);
    if (job.bytes.includes(CUT)) this.cuts += 1;
    if (job.bytes.includes(KICK)) this.kicks += 1;
    job.bytes = Buffer.alloc(0);
  }
}
