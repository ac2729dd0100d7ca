import { expect, test } from 'vitest';
import { crc32, zip } from './zip';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

test('the check value of CRC-32', () => expect(crc32(bytes('123456789'))).toBe(0xcbf43926));

test('an archive leads from its end to each file', async () => {
  const view = new DataView(await zip([{ name: 'Facture été.pdf', bytes: bytes('un') }, { name: 'b.pdf', bytes: bytes('deux') }]).arrayBuffer());
  const text = (at: number, size: number): string => new TextDecoder().decode(new Uint8Array(view.buffer, at, size));
  const end = view.byteLength - 22;
  expect([view.getUint32(end, true), view.getUint16(end + 10, true)]).toEqual([0x06054b50, 2]);
  let at = view.getUint32(end + 16, true);
  const found: [string, string, number][] = [];
  for (let index = 0; index < 2; index += 1) {
    const [size, name, local] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    expect([view.getUint32(at, true), view.getUint32(local, true), view.getUint16(local + 26, true)]).toEqual([0x02014b50, 0x04034b50, name]);
    found.push([text(at + 46, name), text(local + 30 + name, size), view.getUint32(at + 16, true)]);
    at += 46 + name;
  }
  expect(at).toBe(end);
  expect(found).toEqual([['Facture été.pdf', 'un', crc32(bytes('un'))], ['b.pdf', 'deux', crc32(bytes('deux'))]]);
});
