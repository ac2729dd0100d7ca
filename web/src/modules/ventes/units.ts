/** Units by their code of recommendation 20 of the UN: their name, and how a quantity shows them (as the printed page does). */
interface Unit {
  fr: string;
  en: string;
  short: { fr: string; en: string };
}

const unit = (fr: string, en: string, shortFr: string, shortEn = shortFr): Unit => ({ fr, en, short: { fr: shortFr, en: shortEn } });

const KNOWN: Record<string, Unit> = {
  C62: unit('Pièce', 'Piece', ''), HUR: unit('Heure', 'Hour', 'h'), DAY: unit('Jour', 'Day', 'j', 'd'), MON: unit('Mois', 'Month', 'mois', 'mo'), LS: unit('Forfait', 'Lump sum', 'forfait', 'lump sum'),
  SET: unit('Lot', 'Set', 'lot', 'set'), PR: unit('Paire', 'Pair', 'paire', 'pair'), KT: unit('Kit', 'Kit', 'kit'), KGM: unit('Kilogramme', 'Kilogram', 'kg'), GRM: unit('Gramme', 'Gram', 'g'),
  TNE: unit('Tonne', 'Tonne', 't'), LTR: unit('Litre', 'Litre', 'l'), CMT: unit('Centimètre', 'Centimetre', 'cm'), MTR: unit('Mètre', 'Metre', 'm'), MTK: unit('Mètre carré', 'Square metre', 'm²'),
  MTQ: unit('Mètre cube', 'Cubic metre', 'm³'), KMT: unit('Kilomètre', 'Kilometre', 'km'), KWH: unit('Kilowattheure', 'Kilowatt hour', 'kWh'), XBX: unit('Boîte', 'Box', 'boîte', 'box'),
  XBG: unit('Sac', 'Bag', 'sac', 'bag'), XSH: unit('Sachet', 'Sachet', 'sachet'), XPK: unit('Paquet', 'Packet', 'paquet', 'packet'), XCT: unit('Carton', 'Carton', 'carton'), XPX: unit('Palette', 'Pallet', 'palette', 'pallet'),
  XRO: unit('Rouleau', 'Roll', 'rouleau', 'roll'), XCL: unit('Couronne', 'Coil', 'couronne', 'coil'), XPT: unit('Pot', 'Pot', 'pot'), XTU: unit('Tube', 'Tube', 'tube'), XBO: unit('Flacon', 'Bottle', 'flacon', 'bottle'),
  XCQ: unit('Cartouche', 'Cartridge', 'cart.'), XJY: unit('Bidon', 'Can', 'bidon', 'can'), XCS: unit('Caisse', 'Case', 'caisse', 'case'), XBB: unit('Bobine', 'Bobbin', 'bobine', 'bobbin'), XNT: unit('Filet', 'Net', 'filet', 'net'),
};

export const UNITS: readonly string[] = Object.keys(KNOWN);
export const unitName = (code: string, language: 'fr' | 'en'): string => KNOWN[code]?.[language] ?? code;
/** " kg" after a quantity; nothing for pieces. */
export function unitShort(code: string, language: 'fr' | 'en'): string {
  const short = KNOWN[code]?.short[language];
  return short ? `\u00a0${short}` : '';
}
