import { locale } from '../../kit/i18n';
import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

const moment = (at: Date): string => new Intl.DateTimeFormat(locale(), { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(at);
const s = (count: number): string => (count === 1 ? '' : 's');

export const en: Translated<typeof fr> = {
  title: 'Till',
  close: 'Close',
  newVersion: 'New version: when this ticket is done',
  training: 'Training',
  numpad: { name: 'Keypad', erase: 'Erase a digit', comma: 'Decimal comma' },
  tenders: { ESPECES: 'Cash', CARTE: 'Card', CHEQUE: 'Cheque', TITRE_RESTAURANT: 'Meal voucher', BON_CADEAU: 'Gift voucher', VIREMENT: 'Transfer', PRELEVEMENT: 'Direct debit', LIEN_PAIEMENT: 'Payment link', POINTS: 'Points', AVOIR: 'Credit', COMPENSATION: 'Credit' },
  start: {
    loading: 'Opening the till…',
    unable: 'This address cannot take payments',
    unableWhy: 'A ticket must be kept safely on this device. Open the till by an address that begins with “https://”, in an up-to-date browser.',
    elsewhere: 'The till is already open',
    elsewhereWhy: 'Another window of this device holds the till. Close it and this one takes over.',
    littleRoom: 'This device is almost full: make room before you go on selling.',
    resumed: 'An interrupted ticket was taken up again: it is recorded.',
    unsentHere: 'Tickets of this device are not sent yet: wait until they are before changing registers.',
  },
  login: {
    title: 'Connect this device', lead: 'With the shop’s account. Cashiers then identify themselves by PIN.', email: 'Email address', password: 'Password', send: 'Log in',
  },
  choice: {
    title: 'Which register?', lead: (name) => `${name}, choose the register that this device holds.`, device: (register) => `Device of ${register}`,
    preparing: (register) => `Preparing ${register}: articles and clients…`, nothing: 'No register in service: add one in the back office.', manage: 'Open the registers', offline: 'The server does not answer: check your connection.',
  },
  lock: {
    who: 'Who is at the till?', hello: (name) => `Hello ${name}`, pin: 'Your PIN', newPin: 'Choose a PIN of 4 to 8 digits', noPinMine: 'You have no PIN yet.', choosePin: 'Choose a PIN',
    withoutPin: 'Go on without a PIN', noPin: (name) => `${name} has no PIN yet: a manager can set one in the back office.`, other: 'Somebody else', leave: (name) => `Lock the till, ${name}`,
  },
  pin: { wrong: 'This PIN is not right.', typed: (count) => `${count} digit${s(count)} typed`, enter: 'Enter' },
  approve: {
    title: 'A manager’s approval', pin: (name) => `PIN of ${name}`, nobody: 'Nobody can approve this on this till.',
    why: {
      REMISE: (value) => `A discount of ${(value ?? 0).toLocaleString(locale())}% is above your limit.`,
      RETOUR: (value) => `Refunding ${(value ?? 0).toLocaleString(locale(), { style: 'currency', currency: 'EUR' })} needs an approval.`,
      TIROIR: () => 'Opening the drawer without a sale needs an approval.',
      ECART: () => 'Closing with this difference needs an approval.',
    },
  },
  opening: {
    title: (register) => `Open ${register}`, lead: 'Count what is in the drawer.', float: 'Float', usual: (amount) => `usually ${amount}`, open: 'Open the till',
    offline: 'The till opens with the network; once open it does without.',
  },
  count: { notes: 'Notes', coins: 'Coins', number: (value) => `Number of ${value}` },
  tiles: { search: 'Search an article (F3)', searchShort: 'Search (F3)', categories: 'Categories', all: 'All', articles: 'Articles', nothing: 'No article.', favourites: 'Favourites', camera: 'Scan with the camera' },
  ticket: {
    name: 'Ticket', lines: 'Lines of the ticket', empty: 'Touch or scan an article.', client: 'Client', discountTool: 'Discount', quantityTool: 'Quantity', remove: 'Remove', hold: 'Hold',
    less: (name) => `One less: ${name}`, more: (name) => `One more: ${name}`, quantity: (name) => `Quantity of ${name}`, discount: 'Discount', returned: 'Return', refundSum: 'Returns', refundPoints: 'Back in points', total: 'Total',
    toGiveBack: 'To refund', count: (count) => (count === 0 ? '' : `${count} article${s(count)}`), pay: 'Pay', giveBack: 'Refund', refused: 'This ticket is not accepted',
    typed: (digits) => `${digits} ⋯ then “*” to multiply`, times: (count) => `${count.toLocaleString(locale())} × next article`, dropRefund: 'Take the return off',
  },
  scan: {
    unknownArticle: (code) => `No article has the code ${code}.`, unknownTicket: (code) => `Ticket ${code} is not on this device: look for it by its number.`, unknownClient: 'This card is no client’s.',
  },
  unknown: {
    title: 'Unknown code', lead: (code) => `No article has the code ${code}.`, freeTitle: 'Free sale', freeLead: 'Something that is not in the catalogue.', name: 'Name', price: 'Gross price, in euros', rate: 'VAT rate', noName: 'Give this article a name.', noPrice: 'Give its price, for example 4.90.',
    create: 'Create and sell', sell: 'Sell', sellOnly: 'Sell without creating', needsNetwork: 'Creating an article needs the network. You can sell it without creating it.', hint: 'The article enters the catalogue and its stock is not followed; complete it in the back office.',
  },
  arrange: {
    title: 'Arrange the keys', keys: 'Keys', add: 'Add', search: 'Article or category', save: 'Save', empty: 'Add here what you sell most.', category: 'category', gone: 'no longer exists', usual: 'Usual', hint: 'These keys are kept with the account of this device: another tablet of this register finds them again.',
    colourOf: (name) => `Colour of ${name}`, up: (name) => `Move ${name} up`, down: (name) => `Move ${name} down`, remove: (name) => `Remove ${name}`, addThis: (name) => `Add ${name}`,
    colours: { rouge: 'Red', orange: 'Orange', vert: 'Green', turquoise: 'Turquoise', bleu: 'Blue', violet: 'Purple', rose: 'Pink', gris: 'Grey' },
  },
  camera: { title: 'Scan with the camera', lead: 'Show a barcode.', picture: 'Picture of the camera', done: 'Done', refused: 'The camera is out of reach: allow it for this page in the browser.' },
  card: {
    ask: (amount) => `Card: ${amount}`, follow: 'The customer follows the terminal.', waiting: 'The terminal has not answered yet…', declined: 'The terminal declined the card.', silent: 'The server does not answer: look at the terminal.',
    again: 'Ask again', byHand: 'Taken by hand', other: 'Pay another way', stop: 'Stop waiting', kept: (amount) => `The terminal accepted ${amount} for this ticket: take it to the tender screen again.`,
    stays: 'A card was accepted for this ticket: finish it, or cancel the payment on the terminal.', cancelAsk: 'Was this payment cancelled on the terminal?', cancelYes: 'Yes, cancelled', cancelNo: 'No',
    without: (amount) => `The terminal accepted ${amount} without a ticket: cancel this payment on the terminal.`, terminal: (name) => `Card · ${name}`, byTerminal: 'by the terminal', byHandShort: 'by hand',
  },
  tender: {
    title: 'Payment', refundTitle: 'Refund', paid: 'Payments received', takeBack: (name) => `Take back: ${name}`, due: 'To pay', rest: 'Still due', change: 'Change', giveBack: 'To give back', inCash: 'In cash',
    notes: 'Notes', exact: 'Exact amount', finish: 'Complete the ticket', points: (points) => `${points} point${s(points)}`, inPoints: (amount) => `Points · ${amount}`, pointsOffline: 'Without network points are not spent: the customer pays in another way and keeps them.', pointsShort: (name, amount) => `The points of ${name} pay ${amount} at most.`, tip: 'Tip', tooMuch: 'Only cash may be more than the amount due.', offlineCard: 'Without network: card only if your terminal takes the payment.', sending: 'Recording…',
    notKept: 'This ticket could not be kept on the device: it is not paid. Make room, then try again.',
  },
  done: {
    title: 'Ticket paid', numbered: (number) => `Ticket ${number}`, change: 'Change', paid: 'Paid', of: (amount) => `on a ticket of ${amount}`, print: 'Print', next: 'Next ticket',
    offline: 'Kept on this device: it leaves when the network is back.', points: (points) => `${points} point${s(points)} earned`, balance: (points) => `${points} point${s(points)} in all`,
  },
  client: { title: 'Client', search: 'Name or telephone', nothing: 'No client.', none: 'Without client', points: (points) => `${points} points` },
  discount: {
    title: 'Discount', on: 'Applies to', whole: 'Whole ticket', kind: 'Kind of discount', percent: 'Percent', amount: 'Amount', none: 'No discount', apply: 'Apply', tooMuch: 'The discount is above the amount.',
    limit: (max) => `Up to ${max.toLocaleString(locale())}%; above it a manager gives a PIN.`,
  },
  quantity: { title: (name) => `Quantity: ${name}`, apply: 'Set', grams: 'In grams.', whole: 'This item is sold by the piece: no decimals.' },
  hold: {
    holdTitle: 'Put on hold', recallTitle: 'Tickets on hold', hold: 'Put on hold', name: 'Name of the ticket', nothing: 'No ticket on hold.', unnamed: (name) => `Ticket of ${name}`,
    done: (name) => `“${name}” is on hold.`, waiting: (count) => `${count} other ticket${s(count)} on hold.`,
  },
  movement: {
    title: 'Cash in or out', in: 'In', out: 'Out', reason: 'Reason', example: 'Stamps, bank deposit…', save: 'Save', inDone: (amount) => `${amount} in, recorded.`, outDone: (amount) => `${amount} out, recorded.`,
  },
  returns: {
    title: 'Return or exchange', lead: 'Scan the ticket, or type its number.', number: 'Number of the ticket', find: 'Find', of: (number) => `Return on ${number}`, invoiced: (invoice) => `This ticket became invoice ${invoice}: credit that one, from the back office.`, allReturned: 'Already returned',
    left: (count, amount) => `${count} returnable · ${amount}`, inPoints: (amount) => `Of it, ${amount} back in points: they had paid a part of the ticket.`, all: 'Return all', reason: 'Reason', reasons: { swap: 'Exchange', faulty: 'Faulty', mistake: 'Till mistake', unsuitable: 'Not suitable' }, apply: (amount) => `Return ${amount}`,
    exchange: 'For an exchange, add the new articles to the ticket afterwards.',
  },
  recent: {
    title: 'Latest tickets', local: (sequence) => `Ticket no. ${sequence} of the device`, print: 'Print', nothing: 'No ticket on this device.',
    needsNetwork: 'Copies are counted: that needs the network.', states: { EN_COURS: 'under way', A_ENVOYER: 'to send', ENVOYE: 'recorded', A_TRAITER: 'to treat' },
  },
  sync: {
    title: 'Sending tickets', done: 'Synchronised', offline: 'Offline', expired: 'Log in again', unsent: (count) => `${count} waiting`, toTreat: (count) => `${count} to treat`,
    since: (minutes) => (minutes < 1 ? 'just now' : minutes < 60 ? `for ${minutes} min` : `for ${Math.floor(minutes / 60)} h`), doneLong: 'All tickets of this device are recorded.',
    waitingLong: 'These tickets are kept on the device and leave in their order.', offlineLong: 'Without network the till goes on selling; tickets leave when it is back.',
    expiredLong: 'The shop’s session has ended. Log in again: nothing is lost.', now: 'Send now', export: 'Save to a file', file: 'unsent-tickets.json',
    replacedShort: 'Another device', replaced: 'Another device holds this register. What was sold here still leaves; to sell again, associate this device.', associate: 'Take this register back',
  },
  menu: {
    name: 'Menu', returns: 'Return or exchange', returnsHint: 'or scan a ticket', recent: 'Latest tickets', recentHint: 'print again', free: 'Free sale', freeHint: 'without an article of the catalogue', arrange: 'Arrange the keys', arrangeHint: 'favourites, order and colours', movement: 'Cash in or out', x: 'X report', xHint: 'totals of the session',
    sync: 'Sending tickets', display: 'Customer display', displayHint: 'in a second window', trainingOn: 'Go to training', trainingOff: 'Leave training', trainingHint: 'nothing is sold there',
    settings: 'Settings of the device', lock: 'Lock', office: 'Go to the back office', officeHint: 'invoices, stock, reports', close: 'Close the session', finishFirst: 'Finish the ticket, or put it on hold.',
  },
  x: {
    title: 'X report', loading: 'Reading…', offline: 'The X report needs the network.', print: 'Print', total: 'Total', sales: (count) => `${count} sale${s(count)}`, returns: (count) => `${count} return${s(count)}`, roundings: 'Roundings', tips: 'Tips',
    natures: { APPORT: 'Cash in', RETRAIT: 'Cash out', POURBOIRE: 'Tips paid', TIROIR: 'Openings of the drawer' }, forced: 'Forced closing', perpetual: 'Perpetual total', sinceBeginning: 'Since the register began', byTender: 'By tender', byRate: 'By VAT rate', byCashier: 'By cashier',
    byCategory: 'By category', movements: 'Cash in and out', drawer: 'Drawer', vat: 'VAT', on: 'on', float: 'Float', expected: 'Expected cash', counted: 'Counted cash', difference: 'Difference', others: 'Other tenders counted',
  },
  closing: {
    title: 'Closing', steps: { verifier: 'Check', compter: 'Count', z: 'Z' }, looking: 'Checking…', allDone: 'Everything is in order.', override: 'Close anyway, because…',
    overrideHint: 'Your name and this reason are kept with the Z.', back: 'Back', again: 'Check again', toCount: 'Count the drawer', cash: 'Counted cash', others: 'Other tenders', asExpected: 'as expected',
    reason: 'Reason of a difference', wrongAmount: (tenders) => `Not an amount: ${tenders}.`, expected: (expected, counted) => `Expected cash: ${expected}, counted: ${counted}.`,
    close: 'Close', done: 'The session is closed.', exact: 'The count is right.', difference: (amount) => `Difference of ${amount}.`, z: (number) => `Z no. ${number}`,
    print: 'Print the Z', finish: 'Finish',
  },
  settings: {
    title: 'Settings of the device', agent: 'Print agent', agentHint: 'Address on this computer; empty: the browser’s printer.', test: 'Open the drawer as a test', agentHere: 'The agent answered.',
    agentAbsent: 'The agent does not answer: check that it runs on this computer.', autoPrint: 'Print each ticket', sound: 'Sound when an article is scanned', leftHanded: 'Left-handed layout', lockAfter: 'Lock by itself',
    minutes: (minutes) => (minutes === 0 ? 'Never' : `After ${minutes} min`), weights: 'Codes that carry a weight', weightsHint: 'First two digits; other codes in 2 carry a price.', language: 'Français', save: 'Save',
  },
  printing: { absent: 'The print agent does not answer: the ticket is kept, print it again from “Latest tickets”.', refused: 'The printer refused the ticket: check the paper, then print again.' },
  display: { welcome: 'Welcome', total: 'Total', rest: 'Still to pay', change: 'Your change', paid: 'Paid', thanks: 'Thank you, see you soon', training: 'Demonstration' },
  recu: {
    siret: (siret, naf) => `SIRET ${siret}${naf === '' ? '' : ` · NAF ${naf}`}`, vatNumber: (number) => `VAT ${number}`, ticket: (number) => `Ticket ${number}`, provisional: (number) => `Ticket ${number}`, moment,
    client: (name) => `Client: ${name}`, discount: 'Discount', returned: 'Return', rounding: 'Cash rounding', total: 'TOTAL', change: 'Change', tip: 'Tip', vat: 'VAT', on: 'on',
    points: (points) => `${points} point${s(points)} earned`, balance: (points) => `Balance: ${points} point${s(points)}`, thanks: 'Thank you for your visit', signature: (extract) => `Signature ${extract}`, training: 'NO VALUE – TRAINING',
  },
};
