/** An address with what it keeps; what is undefined is left out. */
export function addressOf(path: string, search: object): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (typeof value === 'string') words.set(name, value);
  const text = words.toString();
  return text === '' ? path : `${path}?${text}`;
}
