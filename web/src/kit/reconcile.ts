/** What this browser keeps and what the server keeps, by name; what both had the last time; what was changed here since. */
export interface Sides {
  here: Record<string, string>;
  there: Record<string, string>;
  known: readonly string[];
  waiting: readonly string[];
}

/** The last to write wins: what was changed here and not sent yet is sent, what is gone from the server goes from here, the rest is the server's. */
export function reconcile({ here, there, known, waiting }: Sides): { take: string[]; drop: string[]; send: string[] } {
  const send = [...new Set([...waiting, ...Object.keys(here).filter((name) => !(name in there) && !known.includes(name))])];
  return {
    send,
    take: Object.keys(there).filter((name) => !send.includes(name) && here[name] !== there[name]),
    drop: Object.keys(here).filter((name) => !(name in there) && !send.includes(name)),
  };
}
