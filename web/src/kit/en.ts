import type { Translated } from './i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  yes: 'Yes', no: 'No', cancel: 'Cancel', keep: 'Keep', retry: 'Try again', export: 'Export', unexpected: 'Unexpected error',
  filters: 'Filters', filter: 'Filter', addFilter: 'Add this filter', filterBy: 'Filter by', dropFilters: 'Clear the filters',
  dropFilter: (label) => `Remove the filter ${label}`, presence: 'Filled in or not', any: 'Either', something: 'filled in', nothing: 'empty',
  since: (day) => `: from ${day}`, until: (day) => `: until ${day}`, contains: (text) => `: contains “${text}”`, containing: 'Contains',
  from: 'From', to: 'To', atLeast: 'At least', atMost: 'At most',
  views: 'Views', viewsEmpty: 'A view keeps the filters, order and columns of a list under a name.', viewFirst: 'on opening', viewAll: 'Show everything',
  viewKeep: 'Keep this view…', viewMakeFirst: 'Open the list with this view', viewNotFirst: 'No longer open the list with this view', viewDrop: (name) => `Forget “${name}”`,
  viewsWhere: 'Your views are kept in this browser.', viewName: 'Name of the view', viewOpenWith: 'Open the list with this view',
  columns: 'Choose the columns', columnsUsual: 'Usual columns',
  chooseRow: (name) => `Select ${name}`, choosePage: 'Select the whole page', bulk: 'Actions on the selection', chosenOne: 'row selected', chosenMany: 'rows selected',
  chooseAll: (total) => `Select all ${total}`, chooseNone: 'Select none',
  nothingFor: (text) => `Nothing matches “${text}”.`, nothingFiltered: 'Nothing matches these filters.',
  page: (number) => `Page ${number}`, pageOf: (page, pages) => `Page ${page} of ${pages}`, pageNext: 'Next page', pageBefore: 'Previous page',
  pageSize: 'Rows per page', perPage: (count) => `${count} per page`, search: 'Search the list', searchHint: 'Search… ( / )',
  exporting: (title) => `Export: ${title}`, exported: (count) => `${count} rows in the file.`,
  works: 'Work in progress', workOne: 'job running', workMany: 'jobs running', workEnded: 'Finished jobs', putAway: (label) => `Put “${label}” away`,
  workAt: (done, total) => (total === null ? `${done}…` : `${done} of ${total}`), workDone: (count) => `Done: ${count}.`,
  workCancelled: (done, total) => `Stopped after ${done}${total === null ? '' : ` of ${total}`}.`, workFailed: 'Interrupted.',
  refusalOne: 'refusal', refusalMany: 'refusals',
  keysTitle: 'Keyboard', keysEverywhere: 'Everywhere', keysList: 'In the list', keyPalette: 'Go anywhere, create, search', keyHelp: 'This help', keyClose: 'Close, go back',
  keyNext: 'Next field or button', keyEscape: 'Esc', keyTab: 'Tab', keyEnter: 'Enter', keyWalk: 'Next row, previous row', keyOpen: 'Open the row',
  keyChoose: 'Select the row', keyNew: 'New', keySearch: 'Search',
  remove: 'Delete', removeMany: (count) => `${count > 1 ? `These ${count} rows` : 'This row'} will be deleted. It cannot be undone.`,
  elements: (count) => (count === 1 ? '1 item' : `${count} items`),
};
