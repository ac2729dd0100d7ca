/** What can be allowed: domains with their actions. */
export interface Domain {
  nom: string;
  actions: readonly string[];
}

/** What of a person's rights differs from the role's. */
export interface Exceptions {
  /** Domain → actions: a domain named here replaces what the role grants there. */
  droits: Readonly<Record<string, readonly string[]>>;
  voirPrixAchat: boolean | null;
  voirMarges: boolean | null;
}

export const NO_EXCEPTION: Exceptions = { droits: {}, voirPrixAchat: null, voirMarges: null };

/** The two rights that also have a switch of their own, which wins. */
export const SWITCHES = { voirPrixAchat: ['catalogue', 'voir_prix_achat'], voirMarges: ['ventes', 'voir_marges'] } as const;

/** True when the rights hold one, by its name or by « all ». */
export const covers = (rights: readonly string[], domain: string, action: string): boolean =>
  rights.includes('*:*') || rights.includes(`${domain}:*`) || rights.includes(`${domain}:${action}`);

/** The actions of a domain that rights hold. */
export const actionsIn = (rights: readonly string[], { nom, actions }: Domain): string[] => actions.filter((action) => covers(rights, nom, action));

/** The exceptions as the API gives them, whatever is stored. */
export function readExceptions(row: { droits: unknown; voirPrixAchat: boolean | null; voirMarges: boolean | null } | null): Exceptions {
  if (row === null) return NO_EXCEPTION;
  const stored = typeof row.droits === 'object' && row.droits !== null ? Object.entries(row.droits) : [];
  const droits = Object.fromEntries(stored.flatMap(([domain, actions]: [string, unknown]) => (Array.isArray(actions) ? [[domain, actions.map(String)]] : [])));
  return { droits, voirPrixAchat: row.voirPrixAchat, voirMarges: row.voirMarges };
}

function override(exceptions: Exceptions, domain: string, action: string): boolean | null {
  for (const name of ['voirPrixAchat', 'voirMarges'] as const) {
    if (SWITCHES[name][0] === domain && SWITCHES[name][1] === action) return exceptions[name];
  }
  return null;
}

/** Whether a person of these role's rights and exceptions may. */
export function allowed(role: readonly string[], exceptions: Exceptions, domain: string, action: string): boolean {
  const own = exceptions.droits[domain];
  return override(exceptions, domain, action) ?? (own === undefined ? covers(role, domain, action) : own.includes('*') || own.includes(action));
}

/** All rights of a person, one by one. */
export const rightsOf = (domains: readonly Domain[], role: readonly string[], exceptions: Exceptions): string[] =>
  domains.flatMap(({ nom, actions }) => actions.filter((action) => allowed(role, exceptions, nom, action)).map((action) => `${nom}:${action}`));

/** The exceptions with one action given or taken; a domain that is again as the role has it is no exception any more. */
export function changed(domain: Domain, role: readonly string[], exceptions: Exceptions, action: string, on: boolean): Exceptions {
  for (const name of ['voirPrixAchat', 'voirMarges'] as const) {
    const [of, right] = SWITCHES[name];
    if (of === domain.nom && right === action) {
      const plain = allowed(role, { ...exceptions, [name]: null }, of, right);
      return { ...exceptions, [name]: plain === on ? null : on };
    }
  }
  const { [domain.nom]: own, ...others } = exceptions.droits;
  const before = own === undefined ? actionsIn(role, domain) : own.includes('*') ? [...domain.actions] : own;
  const after = domain.actions.filter((one) => (one === action ? on : before.includes(one)));
  const same = after.length === actionsIn(role, domain).length && after.every((one) => covers(role, domain.nom, one));
  return { ...exceptions, droits: same ? others : { ...others, [domain.nom]: after } };
}

/** What to send so that stored exceptions become others: null takes a domain back to the role. */
export function sentRights(before: Exceptions, after: Exceptions): Record<string, readonly string[] | null> {
  const gone = Object.keys(before.droits).filter((domain) => !(domain in after.droits)).map((domain): [string, null] => [domain, null]);
  return { ...Object.fromEntries(gone), ...after.droits };
}

/** How many actions of a domain differ from the role's. */
export const exceptionsIn = ({ nom, actions }: Domain, role: readonly string[], exceptions: Exceptions): number =>
  actions.filter((action) => allowed(role, exceptions, nom, action) !== covers(role, nom, action)).length;
