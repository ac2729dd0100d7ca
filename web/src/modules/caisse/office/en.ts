import type { Translated } from '../../../kit/i18n';
import type { fr } from './fr';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: Translated<typeof fr> = {
  registers: {
    title: 'Registers', name: 'Name', code: 'Code', store: 'Store', status: 'Status', active: 'In service', inactive: 'Out of service', add: 'New register', sell: 'Open the till', sessions: 'Closings',
    empty: 'No register. Add the first, put it into service, then open it on the tablet or computer of the counter.', identity: 'Register',
    activate: 'Put into service', deactivate: 'Take out of service', activated: 'The register is in service.', deactivated: 'The register is out of service.', device: 'Device', noDevice: 'No device holds this register.',
    hasDevice: 'A device holds this register.', open: (number) => `Session no. ${number} open`, closed: 'No open session', sent: (count) => `${count} ticket${s(count)} received from the device.`,
  },
  rules: { title: 'Rules of this register', rounding: 'Cash rounding', none: 'None', step: (centimes) => `To ${centimes} cents`, float: 'Usual float', blind: 'Count without seeing the expected amount', save: 'Save', saved: 'Rules saved.' },
  sessions: {
    title: 'Till closings', number: 'Z', register: 'Register', opened: 'Opened', closedAt: 'Closed', status: 'Status', expected: 'Expected cash', counted: 'Counted', difference: 'Difference', statuses: { OUVERTE: 'Open', COMPTAGE: 'Counting', CLOTUREE: 'Closed' },
    empty: 'No session: they come with the first opening of a register.',
  },
  z: {
    title: (number, register) => `Z no. ${number} · ${register}`, total: 'Total', sales: 'Sales', returns: 'Returns', tickets: (count) => `${count} ticket${s(count)}`, rate: 'Rate', net: 'Net', vat: 'VAT', gross: 'Gross',
    byRate: 'By VAT rate', byTender: 'By tender', byCashier: 'By cashier', byCategory: 'By category', drawer: 'Drawer', float: 'Float', expected: 'Expected cash', counted: 'Counted cash', difference: 'Difference',
    reason: 'Reason of the difference', perpetual: 'Perpetual total', fingerprint: 'Fingerprint', opened: 'Opened by', closed: 'Closed by', what: 'What', amount: 'Amount', from: 'First ticket', to: 'Last ticket',
    tenders: { ESPECES: 'Cash', CARTE: 'Card', CHEQUE: 'Cheque', TITRE_RESTAURANT: 'Meal voucher', BON_CADEAU: 'Gift voucher', VIREMENT: 'Transfer', AVOIR: 'Credit', COMPENSATION: 'Credit', POINTS: 'Points' },
  },
};
