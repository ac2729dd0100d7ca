import { plural } from '../../kit/i18n';
import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  common: { save: 'Save', saved: 'Saved.', cancel: 'Cancel', settings: 'Settings', yes: 'Yes', no: 'No', close: 'Close', unknown: 'This person does not exist, or no longer.' },
  team: {
    title: 'Team', new: 'New person', roles: 'The roles', seeAs: 'See as', schedules: 'Schedules', entries: 'Time entries', name: 'Name', email: 'E-mail', role: 'Role', status: 'State', last: 'Last login',
    never: 'Never', empty: 'You are alone so far. Add a person: they will have an access of their own, with the rights of their role.',
  },
  roles: { PROPRIETAIRE: 'Owner', ADMIN: 'Administrator', MANAGER: 'Manager', COMPTABLE: 'Accountant', VENDEUR: 'Salesperson', CAISSIER: 'Cashier' },
  rolesAbout: {
    PROPRIETAIRE: 'May do everything. The company always keeps one at least.', ADMIN: 'May do everything, domain by domain.', MANAGER: 'Runs sales, stock and clients; reads team and settings.',
    COMPTABLE: 'Keeps the books, payments and bank; reads the rest.', VENDEUR: 'Sells: quotes, invoices, clients. Sees no purchase price.', CAISSIER: 'Keeps the till. Sees neither purchase prices nor margins.',
  },
  statuses: { ACTIF: 'Active', INVITE: 'Invited', SUSPENDU: 'Suspended' },
  person: {
    identity: 'Identity', prenom: 'First name', nom: 'Name', telephone: 'Telephone', email: 'E-mail', emailAbout: 'Used to log in; it does not change.', role: 'Role', password: 'First password', passwordAbout: 'Eight characters at least; to be changed later.',
    create: 'Add', created: (name) => `${name} can log in.`, newTitle: 'New person', suspend: 'Suspend access', suspendAbout: 'The person is logged out at once and cannot come in.', restore: 'Give access back',
    suspended: 'Access is suspended.', restored: 'Access is back.', resetTitle: 'Password', reset: 'Give a new password', resetAbout: 'Their open sessions are closed.', resetDone: (count) => `Password changed; ${plural(count, 'session closed', 'sessions closed')}.`,
    newPassword: 'New password', self: 'This is your own account: password and sessions are in “My account”.', changedMeanwhile: 'Changed by somebody else meanwhile: the stored version was just read again, check and try again.',
  },
  pin: {
    title: 'Till code', about: (name) => `The code by which ${name} takes the till. Give one, then tell them: it is not shown again.`, aboutOwn: 'The code by which you take the till, and approve a discount or a refund.',
    label: 'New code', shape: 'Four to eight digits.', give: 'Save the code', take: 'Take the code away', given: 'The code is saved; every register knows it within a minute.', taken: 'The code is taken away.',
  },
  rights: {
    title: 'Rights', about: 'What the role allows, and the exceptions of this person. A change holds from their next action.', owner: 'An owner has all rights: first change the role to limit them.',
    domain: 'Domain', given: (some, all) => `${some} of ${all}`, exceptions: (count) => plural(count, 'exception', 'exceptions'), byRole: 'by role', added: 'added', taken: 'taken', back: 'Back to the role', backDone: 'This person has the rights of their role again.',
    save: 'Save the rights', limits: 'Limits', discount: 'Largest discount', discountAbout: 'Empty: no limit.', stores: 'Stores', storesAbout: 'Empty: all.', columns: 'Sensitive columns', columnsAbout: 'Without this right these amounts appear nowhere: neither on screen, nor in exports, nor in the API.',
    purchase: 'Sees purchase prices', margins: 'Sees margins', rolesTitle: 'The roles', rolesIntro: 'What each role allows, before the exceptions of a person.', can: 'allowed', cannot: 'not allowed', action: 'Action',
  },
  forbidden: {
    title: 'This page asks for a right that you do not have', right: (domain: string, action: string) => `Right asked for: ${domain}, “${action}”.`,
    ask: 'Somebody who manages the team can give it to you.',
  },
  domains: {
    assistant: 'Assistant', banque: 'Bank', caisse: 'Till', catalogue: 'Catalogue', clients: 'Clients', compta: 'Books', efacture: 'E-invoicing', entreprise: 'Company', equipe: 'Team', fidelite: 'Loyalty',
    marketing: 'Marketing', paiements: 'Payment links', stock: 'Stock and stores', ventes: 'Sales',
  },
  actions: {
    creer: 'Create', lire: 'See', modifier: 'Change', supprimer: 'Delete', exporter: 'Export', importer: 'Import', voir_prix_achat: 'See purchase prices', voir_marges: 'See margins', deposer: 'Hand in a received invoice', preparer: 'Prepare a return',
    relever: 'Ask the platform', statuer: 'Approve or refuse', transmettre: 'Transmit', cloturer_periode: 'Close a period', gerer_cles: 'Manage API keys', gerer_series: 'Manage series', ajuster_points: 'Adjust points', accepter: 'Note an acceptance', annuler: 'Cancel',
    annuler_paiement: 'Cancel a payment', cloturer: 'Close an order', crediter: 'Make a credit note', declarer_irrecouvrable: 'Give up a debt', encaisser: 'Collect', enregistrer: 'Save a draft', envoyer: 'Send by e-mail', expedier: 'Ship',
    expirer: 'Expire quotes', livrer: 'Deliver', recurrences: 'Manage recurrences', refuser: 'Note a refusal', relancer: 'Remind', rembourser: 'Refund', retourner: 'Note a return', rouvrir: 'Reopen a quote', suivre_reglement: 'Follow a payment',
    transformer: 'Transform', valider: 'Validate (number)',
  },
  seeAs: {
    title: 'See as', about: 'What another person sees and may do.', who: 'Role or person', aRole: 'Roles', aPerson: 'People', banner: (who) => `Simulated view: ${who}`, bannerAbout: 'From the rights. Nothing changes here; the server judges each request.',
    menu: 'Their menu', nothing: 'This page does not exist for this person.', hidden: 'Invisible columns', noneHidden: 'No column is hidden from them here.', can: 'May', cannot: 'May not', sample: (name) => `${name}, as this person sees it`, none: 'nothing',
    places: { documents: 'Invoices and quotes', clients: 'Clients', articles: 'Articles', stock: 'Stock', caisse: 'Till', compta: 'Books', efacture: 'Received invoices', equipe: 'Team', reglages: 'Settings' },
  },
  planning: {
    schedules: 'Schedules', entries: 'Time entries', new: 'New schedule', person: 'Person', day: 'Day', from: 'From', to: 'To', break: 'Break', minutes: (count) => plural(count, 'minute', 'minutes'), store: 'Store', start: 'Start', end: 'End', state: 'State',
    running: 'running', emptySchedules: 'No schedule. Say who works when: the week repeats.', emptyEntries: 'No time entry yet.',
    states: { OUVERT: 'Running', PAUSE: 'On a break', FERME: 'Ended', A_CORRIGER: 'To correct', APPROUVE: 'Approved' },
  },
  account: {
    title: 'My account', password: 'Password', current: 'Current password', next: 'New password', nextAbout: 'Eight characters at least. A sentence is safer, and easier to remember.', change: 'Change the password', changed: (count) => `Password changed; ${plural(count, 'other session closed', 'other sessions closed')}.`,
    sessions: 'Open sessions', sessionsAbout: 'Where you are logged in. Close what you do not recognise, then change your password.', here: 'this session', opened: 'Opened on', until: 'Ends on', close: 'Close', closed: 'The session is closed.', browser: 'Browser', program: 'Program', on: (browser, system) => `${browser} on ${system}`,
    keys: 'API keys', keysAbout: 'So that another program reads or writes in your place, within the limits that you give.', newKey: 'New key', noKey: 'No key.', keyName: 'What is it for?', scopes: 'Rights of the key', scopesAbout: 'Never more than yours.', readOnly: 'Read everything', expiry: 'Validity',
    expiries: { 30: '30 days', 90: '90 days', 365: 'A year', 0: 'Endless' }, makeKey: 'Create the key', secretTitle: 'Copy the key now', secretAbout: 'It is shown only once. Whoever has it can act with its rights.', copy: 'Copy', copied: 'Copied', done: 'I have it', prefix: 'Key', lastUse: 'Last use', never: 'Never',
    expires: 'Expires', endless: 'Endless', revoke: 'Revoke', revokeAsk: (name) => `Revoke “${name}”?`, revokeAbout: 'The program that uses it can do nothing any more, from now on.', revoked: 'The key is worth nothing any more.', everything: (domain) => `${domain}: everything`, one: (domain, action) => `${domain}: ${action}`,
    language: 'Language', french: 'Français', english: 'English',
  },
};
