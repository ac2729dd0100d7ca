// The till without network: its own files and nothing else; what the API says is never kept here.
const VERSION = '__VERSION__';
const FILES = __FILES__;
const PAGE = '/caisse';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(VERSION).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.startsWith('caisse-') && name !== VERSION).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => { if (event.data === 'prendre') self.skipWaiting(); });

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return;
  const page = event.request.mode === 'navigate';
  if (page && pathname !== PAGE && !pathname.startsWith(`${PAGE}/`)) return;
  const kept = caches.open(VERSION).then((cache) => cache.match(page ? PAGE : event.request));
  event.respondWith(kept.then((answer) => answer ?? fetch(event.request)));
});
