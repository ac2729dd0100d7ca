import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The program under test: the sanitized one unless MYPROPARTNER_PROGRAM names another. */
export const program = process.env.MYPROPARTNER_PROGRAM ?? join(project, 'build/checked/mypropartner');
