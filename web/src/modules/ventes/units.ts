/** Units by their code of recommendation 20 of the UN: their name, and how one and several of them follow a quantity (as on the printed page). */
interface Unit {
  fr: string;
  en: string;
  short: { fr: string; en: string };
  several: { fr: string; en: string };
}

/** A symbol, the same after any quantity. */
function symbol(fr: string, en: string, shortFr: string, shortEn = shortFr): Unit {
  const short = { fr: shortFr, en: shortEn };
  return { fr, en, short, several: short };
}

/** A word, written small after a quantity. */
function word(fr: string, en: string, severalFr = `${fr}s`, severalEn = `${en}s`): Unit {
  const small = (text: string): string => text.toLowerCase();
  return { fr, en, short: { fr: small(fr), en: small(en) }, several: { fr: small(severalFr), en: small(severalEn) } };
}

const KNOWN: Record<string, Unit> = {
  C62: symbol('Pièce', 'Piece', ''), HUR: symbol('Heure', 'Hour', 'h'), DAY: symbol('Jour', 'Day', 'j', 'd'), MON: symbol('Mois', 'Month', 'mois', 'mo'), LS: word('Forfait', 'Lump sum'),
  SET: word('Lot', 'Set'), PR: word('Paire', 'Pair'), KT: word('Kit', 'Kit'), KGM: symbol('Kilogramme', 'Kilogram', 'kg'), GRM: symbol('Gramme', 'Gram', 'g'),
  TNE: symbol('Tonne', 'Tonne', 't'), LTR: symbol('Litre', 'Litre', 'l'), CMT: symbol('Centimètre', 'Centimetre', 'cm'), MTR: symbol('Mètre', 'Metre', 'm'), MTK: symbol('Mètre carré', 'Square metre', 'm²'),
  MTQ: symbol('Mètre cube', 'Cubic metre', 'm³'), KMT: symbol('Kilomètre', 'Kilometre', 'km'), KWH: symbol('Kilowattheure', 'Kilowatt hour', 'kWh'), XBX: word('Boîte', 'Box', 'Boîtes', 'Boxes'),
  XBG: word('Sac', 'Bag'), XSH: word('Sachet', 'Sachet'), XPK: word('Paquet', 'Packet'), XCT: word('Carton', 'Carton'), XPX: word('Palette', 'Pallet'),
  XRO: word('Rouleau', 'Roll', 'Rouleaux'), XCL: word('Couronne', 'Coil'), XPT: word('Pot', 'Pot'), XTU: word('Tube', 'Tube'), XBO: word('Flacon', 'Bottle'),
  XCQ: symbol('Cartouche', 'Cartridge', 'cart.'), XJY: word('Bidon', 'Jerrycan'), XCS: word('Caisse', 'Case'), XBB: word('Bobine', 'Bobbin'), XNT: word('Filet', 'Net'),
};

export const UNITS: readonly string[] = Object.keys(KNOWN);
export const unitName = (code: string, language: 'fr' | 'en'): string => KNOWN[code]?.[language] ?? code;
/** Several begin at two in French, and are all but one in English. */
const isSeveral = { fr: (quantity: number) => Math.abs(quantity) >= 2, en: (quantity: number) => Math.abs(quantity) !== 1 };
/** "\u00a0kg" after a quantity; nothing for pieces. */
export function unitShort(code: string, quantity: number, language: 'fr' | 'en'): string {
  const text = KNOWN[code]?.[isSeveral[language](quantity) ? 'several' : 'short'][language];
  return text ? `\u00a0${text}` : '';
}
