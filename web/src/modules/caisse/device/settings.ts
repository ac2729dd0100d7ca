import { WEIGHTS } from '../core/barcode';

/** What belongs to this device alone. */
export interface Settings {
  /** Address of the print agent, empty for the browser's printer. */
  agent: string;
  autoPrint: boolean;
  leftHanded: boolean;
  sound: boolean;
  /** Minutes without a touch until the till locks itself, 0 never. */
  lockAfter: number;
  /** First two digits of codes that carry a weight. */
  weights: readonly string[];
}

export const DEFAULTS: Settings = { agent: '', autoPrint: false, leftHanded: false, sound: true, lockAfter: 5, weights: WEIGHTS };

const AGENT = /^https?:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?(\/\S*)?$/;

/** The page's policy lets the till speak to this computer only. */
export const agentHolds = (address: string): boolean => address === '' || AGENT.test(address);
