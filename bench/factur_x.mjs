// What a Factur-X file costs: CPU of the server's process per page, size, and memory over a thousand pages in a row.
//   MYPROPARTNER_PROGRAM=FILE node bench/factur_x.mjs [PAGES]
import { readFileSync } from 'node:fs';
import { Server } from '../tests/lib/server.mjs';
import { invoice, line, register } from '../tests/lib/shop.mjs';

const pages = Number(process.argv[2] ?? 1000);
const server = await Server.start();
try {
  const shop = await register(server, 'Banc');
  const process = server.child.pid;
  const ticks = () => readFileSync(`/proc/${process}/stat`, 'utf8').replace(/^.*\) /, '').split(' ').slice(11, 13).reduce((sum, t) => sum + Number(t) * 10, 0);
  const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))[1]) / 1024;
  const issue = (lines) => invoice(shop, Array.from({ length: lines }, (_, i) => line(i + 1, 1.37, [20, 10, 5.5][i % 3], { designation: `Fourniture n° ${i + 1}` })),
    { clientId: shop.professionnel.id });
  const fetch = async ({ id }) => (await shop.api.get(`/Document/${id}/pdf`)).bytes.length;
  // One file whose fonts and statements are new is not what the thousandth costs.
  for (let i = 0; i < 20; i += 1) await fetch(await issue(8));

  const series = async (count, lines) => {
    const documents = [];
    for (let i = 0; i < count; i += 1) documents.push(await issue(lines));
    const [cpu, begin] = [ticks(), Date.now()];
    let size = 0;
    for (const document of documents) size = Math.max(size, await fetch(document));
    return { cpu: (ticks() - cpu) / count, wall: (Date.now() - begin) / count, size };
  };
  const say = (name, { cpu, wall, size }) => console.log(`  ${name.padEnd(24)} ${cpu.toFixed(1)} ms CPU   ${wall.toFixed(1)} ms   ${(size / 1000).toFixed(1)} ko`);
  console.log('Factur-X (processus du serveur, requête entière)');
  const first = await series(Math.min(200, pages), 8);
  const before = resident();
  const all = await series(pages, 8);
  const after = resident();
  say('une page, 8 lignes', all.cpu < first.cpu ? all : first);
  say('300 lignes', await series(20, 300));
  console.log(`  mémoire                  ${before.toFixed(0)} Mo, puis ${after.toFixed(0)} Mo après ${pages} pages`);
} finally {
  await server.close();
}
