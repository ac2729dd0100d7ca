import react from '@vitejs/plugin-react';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Writes x.br and x.gz beside every text file of the build: the server gives them to who accepts them. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir }) {
      const walk = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? walk(path) : [path];
      });
      for (const path of walk(dir ?? 'dist').filter((name) => /assets.*\.(js|css)$/.test(name))) {
        const bytes = readFileSync(path);
        if (bytes.length < 1024) continue;
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

interface Piece {
  fileName: string;
  name?: string | undefined;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}

/** The till's worker with the list of the till's own files: what its page loads now or later. */
function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle(_options, bundle) {
      const pieces: Piece[] = Object.values(bundle);
      const files = new Set<string>();
      const follow = (name: string): void => {
        const piece = pieces.find(({ fileName }) => fileName === name);
        if (piece === undefined || files.has(name)) return;
        files.add(name);
        for (const next of [...(piece.imports ?? []), ...(piece.dynamicImports ?? [])]) follow(next);
      };
      const entry = pieces.find(({ isEntry, name }) => isEntry === true && name === 'caisse');
      if (entry === undefined) throw new Error('no entry of the till');
      follow(entry.fileName);
      for (const { fileName } of pieces) if (/^assets\/caisse-[^/]*\.css$/.test(fileName)) files.add(fileName);
      const list = ['/caisse', '/caisse.webmanifest', '/favicon.svg', ...[...files].sort().map((file) => `/${file}`)];
      const worker = readFileSync('src/sw/caisse.js', 'utf8');
      const page = readFileSync('caisse.html', 'utf8');
      const version = createHash('sha256').update(worker + page + list.join()).digest('hex').slice(0, 12);
      this.emitFile({
        type: 'asset', fileName: 'sw-caisse.js', source: worker.replace('__VERSION__', `caisse-${version}`).replace('__FILES__', JSON.stringify(list)),
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), offline(), compressed()],
  // The server puts the nonce of each answer in place of this word.
  html: { cspNonce: '__CSP_NONCE__' },
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 900, rollupOptions: { input: ['index.html', 'caisse.html'] } },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
