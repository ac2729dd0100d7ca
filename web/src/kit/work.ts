import { useSyncExternalStore } from 'react';
import { ApiError } from '../api/problem';
import { failed } from './notify';

export interface Refusal {
  /** What was refused: the name of a record, a line of a file. */
  name: string;
  reason: string;
}

/** Work that takes long enough to be left: it goes on while the person looks at other pages. */
export interface Work {
  id: number;
  label: string;
  done: number;
  /** Unknown until somebody says so. */
  total: number | null;
  refusals: Refusal[];
  state: 'running' | 'cancelled' | 'done' | 'failed';
  /** What came out of it, in a sentence. */
  outcome: string;
}

/** How a work tells where it stands. */
export interface Progress {
  /** So many more are done. */
  step: (count?: number) => void;
  total: (count: number) => void;
  refused: (name: string, error: unknown) => void;
  /** What to say at the end. */
  outcome: (sentence: string) => void;
  /** Aborted when the person cancels: give it to requests, or look at `signal.aborted` between two steps. */
  signal: AbortSignal;
}

let works: readonly Work[] = [];
let counter = 0;
const controllers = new Map<number, AbortController>();
const listeners = new Set<() => void>();

const publish = (next: readonly Work[]): void => {
  works = next;
  for (const listener of listeners) listener();
};
const update = (id: number, change: (work: Work) => Partial<Work>): void => publish(works.map((work) => (work.id === id ? { ...work, ...change(work) } : work)));

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
const guard = (): void => {
  if (works.some(({ state }) => state === 'running')) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
};

/** Why something was refused, in the server's words. */
export const reasonOf = (error: unknown): string => (error instanceof ApiError ? error.problem.errors?.[0]?.detail ?? error.problem.detail : String(error));

/** Starts a work and keeps it in the tray until it is put away; resolves when it ended, whatever happened. */
export async function startWork(label: string, run: (progress: Progress) => Promise<void>): Promise<Work['state']> {
  counter += 1;
  const id = counter;
  const controller = new AbortController();
  controllers.set(id, controller);
  publish([...works, { id, label, done: 0, total: null, refusals: [], state: 'running', outcome: '' }]);
  guard();
  const end = (state: Work['state']): Work['state'] => {
    update(id, () => ({ state }));
    controllers.delete(id);
    guard();
    return state;
  };
  try {
    await run({
      step: (count = 1) => update(id, ({ done }) => ({ done: done + count })),
      total: (count) => update(id, () => ({ total: count })),
      refused: (name, error) => update(id, ({ refusals }) => ({ refusals: [...refusals, { name, reason: reasonOf(error) }] })),
      outcome: (sentence) => update(id, () => ({ outcome: sentence })),
      signal: controller.signal,
    });
    return end(controller.signal.aborted ? 'cancelled' : 'done');
  } catch (error) {
    if (controller.signal.aborted) return end('cancelled');
    update(id, () => ({ outcome: reasonOf(error) }));
    failed(error);
    return end('failed');
  }
}

/** One thing after the other, until all are done or the person cancels; what is refused is listed and does not stop the rest. */
export async function forEach<T>(things: T[], progress: Progress, name: (thing: T) => string, act: (thing: T) => Promise<unknown>): Promise<void> {
  progress.total(things.length);
  for (const thing of things) {
    if (progress.signal.aborted) return;
    try {
      await act(thing);
    } catch (error) {
      progress.refused(name(thing), error);
    }
    progress.step();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The works that run or have ended, and what can be done with them. */
export function useLongWork(): { works: readonly Work[]; start: typeof startWork; cancel: (id: number) => void; putAway: (id: number) => void } {
  return {
    works: useSyncExternalStore(subscribe, () => works),
    start: startWork,
    cancel: (id) => controllers.get(id)?.abort(),
    putAway: (id) => publish(works.filter((work) => work.id !== id || work.state === 'running')),
  };
}
