const NAME = 'mypropartner-caisse';
const VERSION = 1;
export type StoreName = 'catalogue' | 'clients' | 'session' | 'tickets' | 'log';

/** A request's answer as a promise. */
export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

function upgrade(db: IDBDatabase): void {
  db.createObjectStore('catalogue', { keyPath: 'id' });
  db.createObjectStore('clients', { keyPath: 'id' });
  db.createObjectStore('session');
  db.createObjectStore('tickets', { keyPath: 'id' }).createIndex('etat', 'etat');
  db.createObjectStore('log', { autoIncrement: true });
}

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => {
      // Another window with a newer version may go on; this one opens anew when it needs to.
      request.result.onversionchange = () => { request.result.close(); opened = null; };
      resolve(request.result);
    };
    request.onerror = () => { opened = null; reject(request.error ?? new Error('IndexedDB')); };
  });
  return opened;
}

/** Writes in one transaction; resolves when it is on the disk, not before. */
export async function write(stores: StoreName[], work: (tx: IDBTransaction) => void): Promise<void> {
  const db = await database();
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error('IndexedDB'));
    work(tx);
  });
}

export async function all<T>(store: StoreName): Promise<T[]> {
  const tx = (await database()).transaction(store, 'readonly');
  const request: IDBRequest<T[]> = tx.objectStore(store).getAll();
  return answered(request);
}

export async function find<T>(store: StoreName, key: IDBValidKey): Promise<T | null> {
  const tx = (await database()).transaction(store, 'readonly');
  const request: IDBRequest<T | undefined> = tx.objectStore(store).get(key);
  return (await answered(request)) ?? null;
}

export const put = (store: StoreName, value: unknown, key?: IDBValidKey): Promise<void> => write([store], (tx) => { tx.objectStore(store).put(value, key); });

export const forget = (store: StoreName, key: IDBValidKey): Promise<void> => write([store], (tx) => { tx.objectStore(store).delete(key); });

/** Keeps the newest thousand lines of what happened on this device. */
export async function note(code: string, detail = ''): Promise<void> {
  await write(['log'], (tx) => {
    const log = tx.objectStore('log');
    const added = log.add({ at: new Date().toISOString(), code, detail });
    added.onsuccess = () => {
      const key = added.result;
      if (typeof key === 'number' && key > 1000) log.delete(IDBKeyRange.upperBound(key - 1000));
    };
  });
}
