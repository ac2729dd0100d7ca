import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { ApiError, type Problem } from '../../api/problem';
import { done, failed } from '../notify';
import { type Answer, type Report, reportOf, type Separator, type UndoAnswer } from './report';
import { corrected, decoded, type FileTable, parsed, place, separatorOf, serialized } from './table';
import { words } from './words';

/** How a model imports; `body` is the file as it is, or the text that a person corrected. */
export interface Importer {
  send: (body: ArrayBuffer | string, query: { simulation: 'true' | 'false'; separateur?: Separator; fichier: string }) => Promise<Answer>;
  undo: (importId: string) => Promise<UndoAnswer>;
}

export type Phase = 'empty' | 'checking' | 'checked' | 'importing' | 'done' | 'undoing' | 'undone';

export interface State {
  phase: Phase;
  name: string;
  bytes: ArrayBuffer | null;
  /** As the first look at the file found it. */
  encoding: string;
  separator: Separator | null;
  table: FileTable | null;
  mapping: ReadonlyMap<number, string>;
  corrections: ReadonlyMap<string, string>;
  report: Report | null;
  undone: UndoAnswer | null;
  problem: Problem | null;
}

const EMPTY: State = {
  phase: 'empty', name: '', bytes: null, encoding: '', separator: null, table: null, mapping: new Map(), corrections: new Map(),
  report: null, undone: null, problem: null,
};

/**
 * An import under way. It lives as long as the program, not as long as its page: one may go elsewhere while it works and
 * find it again.
 */
export class Job {
  private state = EMPTY;
  private readonly listeners = new Set<() => void>();
  /** The last check that was asked for; answers of earlier ones are dropped. */
  private asked = 0;

  constructor(private readonly importer: Importer, private readonly changed: () => void) {}

  readonly current = (): State => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  readonly reset = (): void => {
    this.asked += 1;
    this.set(EMPTY);
  };

  async choose(file: File): Promise<void> {
    this.set({ ...EMPTY, phase: 'checking', name: file.name, bytes: await file.arrayBuffer() });
    await this.check();
  }

  /** Another separator than the one that was found; corrections belong to cells that no longer exist. */
  async separate(separator: Separator): Promise<void> {
    this.set({ separator, table: null, mapping: new Map(), corrections: new Map() });
    await this.check();
  }

  async map(column: number, title: string | null): Promise<void> {
    const mapping = new Map(this.state.mapping);
    if (title === null) mapping.delete(column);
    else mapping.set(column, title);
    this.set({ mapping });
    await this.check();
  }

  async correct(places: { line: number; column: number }[], value: string): Promise<void> {
    const corrections = new Map(this.state.corrections);
    for (const { line, column } of places) corrections.set(place(line, column), value);
    this.set({ corrections });
    await this.check();
  }

  private body(): ArrayBuffer | string {
    const { bytes, table, mapping, corrections } = this.state;
    if (table !== null && mapping.size + corrections.size > 0) return serialized(corrected(table, mapping, corrections));
    return bytes ?? '';
  }

  private query(simulation: 'true' | 'false') {
    const { separator, name } = this.state;
    return { simulation, fichier: name, ...(separator === null ? {} : { separateur: separator }) };
  }

  private async check(): Promise<void> {
    this.asked += 1;
    const mine = this.asked;
    this.set({ phase: 'checking', problem: null });
    try {
      const report = reportOf(await this.importer.send(this.body(), this.query('true')));
      if (mine !== this.asked) return;
      const encoding = this.state.table === null ? report.encoding : this.state.encoding;
      const table = this.state.table ?? parsed(decoded(this.state.bytes ?? new ArrayBuffer(0), encoding), separatorOf(report.separator));
      this.set({ phase: 'checked', report, encoding, table });
    } catch (error) {
      if (mine === this.asked) this.refused(error, 'checked');
    }
  }

  private refused(error: unknown, phase: Phase): void {
    if (error instanceof ApiError) this.set({ phase, problem: error.problem });
    else {
      this.set({ phase });
      failed(error);
    }
  }

  async run(): Promise<void> {
    this.set({ phase: 'importing', problem: null });
    try {
      const report = reportOf(await this.importer.send(this.body(), this.query('false')));
      this.set({ phase: 'done', report });
      done(words().finished(report.counts.CREER, report.counts.MODIFIER));
    } catch (error) {
      this.refused(error, 'checked');
    } finally {
      this.changed();
    }
  }

  async undo(): Promise<void> {
    const importId = this.state.report?.importId;
    if (!importId) return;
    this.set({ phase: 'undoing', problem: null });
    try {
      this.set({ phase: 'undone', undone: await this.importer.undo(importId) });
    } catch (error) {
      this.refused(error, 'done');
    } finally {
      this.changed();
    }
  }
}

/** The import of a model that this person has under way, or a new one. It stands with what was read and goes with it when one logs out. */
export function useImport(model: string, importer: Importer): Job {
  const queries = useQueryClient();
  const key = ['import', model];
  const known = queries.getQueryData<Job>(key);
  if (known !== undefined) return known;
  const job = new Job(importer, () => { void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' && queryKey[0] !== 'moi' }); });
  queries.setQueryDefaults(['import'], { gcTime: Infinity });
  queries.setQueryData(key, job);
  return job;
}

export const useJob = (job: Job): State => useSyncExternalStore(job.subscribe, job.current);
