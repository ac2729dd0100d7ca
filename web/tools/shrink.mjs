// Makes screenshots small enough to be kept: node tools/shrink.mjs PICTURE.png… Each is written over as a PNG of at most 256 colours.
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The pixels of a PNG as a browser writes it: eight bits a channel, not interlaced. */
function pixels(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[png[25]];
  if (png[24] !== 8 || !channels || png[28] !== 0) throw new Error('only 8-bit colour PNGs that are not interlaced');
  const data = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? out[y * stride + x - channels] : 0;
      const up = y > 0 ? out[(y - 1) * stride + x] : 0;
      const corner = x >= channels && y > 0 ? out[(y - 1) * stride + x - channels] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      out[y * stride + x] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return { width, height, channels, out };
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The most used colours, fine differences between them set aside; the others take the nearest of these. */
function palette({ channels, out }) {
  const counts = new Map();
  const key = (at) => ((out[at] & 0xf8) << 16) | ((out[at + 1] & 0xf8) << 8) | (out[at + 2] & 0xf8);
  const exact = new Map();
  for (let at = 0; at < out.length; at += channels) {
    const coarse = key(at);
    counts.set(coarse, (counts.get(coarse) ?? 0) + 1);
    if (!exact.has(coarse)) exact.set(coarse, new Map());
    const full = (out[at] << 16) | (out[at + 1] << 8) | out[at + 2];
    const inside = exact.get(coarse);
    inside.set(full, (inside.get(full) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256).map(([coarse]) => [coarse, [...exact.get(coarse)].sort((a, b) => b[1] - a[1])[0][0]]);
  const kept = most.map(([, colour]) => colour);
  const distance = (one, other) => ((one >> 16) - (other >> 16)) ** 2 + (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 + ((one & 255) - (other & 255)) ** 2;
  const nearest = new Map(most.map(([coarse], index) => [coarse, index]));
  const indexOf = (at) => {
    const coarse = key(at);
    if (!nearest.has(coarse)) nearest.set(coarse, kept.reduce((best, colour, index) => (distance(colour, coarse) < distance(kept[best], coarse) ? index : best), 0));
    return nearest.get(coarse);
  };
  return { kept, indexOf };
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

for (const path of process.argv.slice(2)) {
  const image = pixels(readFileSync(path));
  const { kept, indexOf } = palette(image);
  const rows = Buffer.alloc((image.width + 1) * image.height);
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) rows[y * (image.width + 1) + 1 + x] = indexOf((y * image.width + x) * image.channels);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(image.width, 0);
  header.writeUInt32BE(image.height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  writeFileSync(path, Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]));
}
