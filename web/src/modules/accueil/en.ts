import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  hello: (name) => `Hello ${name}`, nothing: 'Choose a page in the menu: your rights do not open the dashboard.',
  figures: {
    turnover: 'Net turnover', collected: 'Collected', owed: 'Your customers owe you', vat: 'VAT due', gross: (amount) => `${amount} with VAT`, documents: (count) => `${count} documents`, payments: (count) => `${count} payments`,
    than: (percent, du, au) => `${percent} compared with ${du} – ${au}`, none: (du, au) => `Nothing from ${du} to ${au}`, late: (amount) => `of which ${amount} late`, base: (amount) => `on ${amount} net`, before: (amount) => `${amount} a year before`,
  },
  plots: { turnover: 'Net turnover', now: 'This period', before: 'A year before', day: 'Day', month: 'Month', ages: 'Receivables by age', age: 'Age', owed: 'Owed', open: 'Open the invoices' },
  agesShort: { nonEchu: 'Not due', de1a30: '1–30 d', de31a60: '31–60 d', de61a90: '61–90 d', plusDe90: '> 90 d' },
  owedBy: (age, amount) => `${age}: ${amount}`,
  ages: { nonEchu: 'Not due', de1a30: '1 to 30 days', de31a60: '31 to 60 days', de61a90: '61 to 90 days', plusDe90: 'Over 90 days' },
  best: { articles: 'Best articles', clients: 'Best customers', none: 'No sale in this period.', sold: (quantity) => `${quantity} sold` },
  stock: { title: 'Low stock', none: 'No article below its threshold.', left: (stock, threshold) => `${stock} in stock, threshold ${threshold}`, all: (count) => `See the ${count} articles` },
  todo: {
    title: 'To do', drafts: (count) => (count === 1 ? '1 draft to finish' : `${count} drafts to finish`), quotes: (count) => (count === 1 ? '1 quote without answer' : `${count} quotes without answer`), late: (count, amount) => (count === 1 ? `1 late invoice, ${amount}` : `${count} late invoices, ${amount}`),
    promises: (count, amount) => (count === 1 ? `1 promise to pay not kept, ${amount}` : `${count} promises to pay not kept, ${amount}`),
    alerts: (count, fresh) => `${count === 1 ? '1 alert of low stock' : `${count} alerts of low stock`}${fresh === 0 ? '' : `, ${fresh} new`}`,
    received: (count, one) => (one ? '1 received invoice to process' : `${count} received invoices to process`), none: 'Nothing waits: all is up to date.',
  },
  rows: {
    back: 'Back to the dashboard', sales: 'Sales behind the turnover', drafts: 'Drafts', quotes: 'Quotes without answer', late: 'Late invoices', promises: 'Promises to pay not kept', line: (name) => `Sales of ${name}`, low: 'Articles below their threshold', number: 'Document', draft: 'Draft', type: 'Kind', client: 'Customer', date: 'Date', due: 'Due date', net: 'Net', gross: 'Gross', left: 'Left to pay',
    store: 'Store', reference: 'Reference', name: 'Article', stock: 'Stock', threshold: 'Threshold', quantity: 'Quantity', caption: (count) => `Rows: ${count}`, empty: 'Nothing in this period.', valid: 'Valid until',
  },
};
