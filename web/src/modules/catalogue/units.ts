/** Codes of UN/ECE recommendation 20 (BT-130) with a name of their own in `unit`. */
export const UNITS = ['C62', 'KGM', 'GRM', 'TNE', 'MTR', 'CMT', 'MTK', 'MTQ', 'LTR', 'KMT', 'KWH', 'HUR', 'DAY', 'MON', 'LS', 'SET', 'PR', 'KT', 'XBX', 'XBG', 'XRO', 'XPT', 'XTU', 'XBO', 'XCQ', 'XPK', 'XSH', 'XCL', 'XCT', 'XPX', 'XJY', 'XCS', 'XBB', 'XNT'] as const;
