/** Several filters in the one word `filter` of a list's address: "categorie=…&stock=bas". */
export const readFilters = (text: string | undefined): Record<string, string> => Object.fromEntries(new URLSearchParams(text ?? ''));

/** The word again; what is empty is left out. */
export function writeFilters(filters: Record<string, string | null | undefined>): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) words.set(name, value);
  return words.toString();
}
