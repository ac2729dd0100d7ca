import { dictionary } from '../../kit/i18n';
import { fr } from './fr';

export const { useWords, words } = dictionary(fr, async () => (await import('./en')).en);

type Labels = Readonly<Record<string, string>>;

/** "voir_prix_achat" as words, where nobody has given better. */
const spaced = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');

/** The name of a domain or of an action, in the words of a language. */
export const labelIn = (labels: Labels, name: string): string => labels[name] ?? spaced(name);
