// The project's own files, as the rules about sources read them.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { project } from './paths.mjs';

const skipped = new Set(['node_modules', '.git', 'build', 'data', 'dist', 'fonts']);

/** Every file below `folders` (relative to the project) with one of the endings, as {path, text, lines}. */
export function sources(folders, endings) {
  const found = [];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) { if (!skipped.has(entry.name)) walk(path); }
      else if (endings.some((ending) => entry.name.endsWith(ending))) {
        const text = readFileSync(path, 'utf8');
        found.push({ path: relative(project, path), text, lines: text.replace(/\n$/, '').split('\n') });
      }
    }
  };
  for (const folder of folders) {
    const path = join(project, folder);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) walk(path);
    else if (stat) {
      const text = readFileSync(path, 'utf8');
      found.push({ path: folder, text, lines: text.replace(/\n$/, '').split('\n') });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** C++ sources of the program, tests beside them included. */
export const cpp = () => sources(['src'], ['.cpp', '.hpp']);

/** C++ text without comments and with the content of strings blanked; line numbers stay. */
export function code(text) {
  return text.replace(/R"(\w*)\([\s\S]*?\)\1"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'/g,
    (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : `""${found.replace(/[^\n]/g, '')}`));
}
