import type { Printed, Receipt } from './receipt';

const ESC = 0x1b;
const GS = 0x1d;
/** Letters of a large line are twice as wide. */
const WIDTH = 42;

/** Code page 858, as far as French needs it. */
const PAGE: Record<string, number> = {
  é: 0x82, â: 0x83, ä: 0x84, à: 0x85, ç: 0x87, ê: 0x88, ë: 0x89, è: 0x8a, ï: 0x8b, î: 0x8c, É: 0x90, ô: 0x93, ö: 0x94, û: 0x96, ù: 0x97, ü: 0x81,
  Ç: 0x80, '£': 0x9c, '×': 0x9e, '°': 0xf8, À: 0xb7, Â: 0xb6, È: 0xd4, Ê: 0xd2, Ë: 0xd3, Î: 0xd7, Ï: 0xd8, Ô: 0xe2, Ù: 0xeb, Û: 0xea, '€': 0xd5, '«': 0xae, '»': 0xaf,
};
const PLAIN: Record<string, string> = { œ: 'oe', Œ: 'OE', æ: 'ae', '’': "'", '‘': "'", '–': '-', '—': '-', '−': '-', '…': '...', '\u00a0': ' ', '\u202f': ' ' };

/** Text in the printer's letters; what it does not know is a question mark. */
export function encoded(text: string): number[] {
  return [...text].flatMap((letter) => [...(PLAIN[letter] ?? letter)]).map((letter) => {
    const code = letter.charCodeAt(0);
    return code >= 32 && code < 127 ? code : PAGE[letter] ?? 0x3f;
  });
}

/** Left and right on one line; what is too long on the left goes on above. */
export function pairText(left: string, right: string, width: number): string[] {
  const room = width - right.length - 1;
  const pieces: string[] = [];
  let text = left;
  while (text.length > room) {
    const cut = text.lastIndexOf(' ', room);
    const end = cut > 0 ? cut : room;
    pieces.push(text.slice(0, end));
    text = text.slice(end).trimStart();
  }
  return [...pieces, `${text}${' '.repeat(width - text.length - right.length)}${right}`];
}

const style = (bold: boolean, large: boolean, center: boolean): number[] => [ESC, 0x45, bold ? 1 : 0, GS, 0x21, large ? 0x11 : 0, ESC, 0x61, center ? 1 : 0];

function printed(line: Printed): number[] {
  switch (line.kind) {
    case 'rule': return [...style(false, false, false), ...encoded('-'.repeat(WIDTH)), 10];
    case 'code': {
      const code = encoded(line.code);
      // Code 128, set B, 60 dots high, its text below.
      return [...style(false, false, true), GS, 0x68, 60, GS, 0x77, 2, GS, 0x48, 2, GS, 0x6b, 73, code.length + 2, 0x7b, 0x42, ...code, 10];
    }
    case 'text': return [...style(line.bold ?? false, line.large ?? false, line.align === 'center'), ...encoded(line.text), 10];
    case 'pair': {
      const large = line.large ?? false;
      return [...style(line.bold ?? false, large, false), ...pairText(line.left, line.right, large ? WIDTH / 2 : WIDTH).flatMap((text) => [...encoded(text), 10])];
    }
  }
}

/** Opens the drawer that hangs on the printer. */
export const KICK: readonly number[] = [ESC, 0x70, 0, 25, 250];

export function escpos(receipt: Receipt): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ESC, 0x40, ESC, 0x74, 19, ...(receipt.drawer ? KICK : []),
    ...receipt.lines.flatMap(printed), 10, 10, 10, GS, 0x56, 66, 0,
  ]);
}
