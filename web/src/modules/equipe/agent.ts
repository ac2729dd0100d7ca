const BROWSERS: readonly [RegExp, string][] = [[/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']];
const SYSTEMS: readonly [RegExp, string][] = [[/iPhone|iPad/, 'iOS'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']];

/** The browser and the system that an agent names, where they are known. */
export function agentOf(agent: string | null | undefined): { browser: string; system: string } | null {
  const browser = BROWSERS.find(([pattern]) => pattern.test(agent ?? ''))?.[1];
  const system = SYSTEMS.find(([pattern]) => pattern.test(agent ?? ''))?.[1];
  return browser !== undefined && system !== undefined ? { browser, system } : null;
}
