// The file of accounting entries (FEC) as the stories read it.
import assert from 'node:assert/strict';

const cents = (text) => Math.round(Number(text.replace(',', '.')) * 100);

/** Its lines as objects, with `net`: debit less credit, in centimes. */
export function entries({ bytes }) {
  const text = new TextDecoder('iso-8859-15').decode(bytes).replace(/\r\n$/, '');
  const [names, ...rows] = text.split('\r\n').map((row) => row.split('\t'));
  return rows.map((row) => {
    assert.equal(row.length, 18, row.join('|'));
    const named = Object.fromEntries(names.map((name, index) => [name, row[index]]));
    return { ...named, net: cents(named.Debit) - cents(named.Credit) };
  });
}

/** Debits less credits, in centimes, of the accounts that begin with `account`, or of one third party on them. */
export function balance(rows, account, third) {
  const wanted = (row) => row.CompteNum.startsWith(account) && (third === undefined || row.CompAuxNum === third);
  return rows.filter(wanted).reduce((sum, row) => sum + row.net, 0);
}
