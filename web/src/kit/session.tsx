import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useRef, useState } from 'react';
import { api, given, onExpired, setCsrf } from '../api/client';
import { ApiError } from '../api/problem';

export interface Session {
  userId: string;
  email: string;
  nom: string;
  droits: string[];
  entreprise: string;
}

const Current = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(Current);
  if (session === null) throw new Error('a page that needs a session outside of one');
  return session;
}

/** Whether a person may, as the server will judge it again: "ventes:valider". */
export const rightsOf = ({ droits }: Session): (right: string) => boolean => (right) => {
  const [domain] = right.split(':');
  return droits.includes('*:*') || droits.includes(`${domain}:*`) || droits.includes(right);
};

export const useMay = (): (right: string) => boolean => rightsOf(useSession());

/** Shows its content to who may. */
export function Can({ do: right, children }: { do: string; children: ReactNode }): ReactNode {
  return useMay()(right) ? children : null;
}

/** Who is logged in, or null. */
export async function whoAmI(): Promise<Session | null> {
  try {
    const me = given(await api.GET('/api/v1/moi'));
    setCsrf(me.csrf ?? '');
    const company: unknown = me.entreprise;
    const named = typeof company === 'object' && company !== null && 'nom' in company ? String(company.nom) : '';
    return {
      userId: me.userId ?? '', email: me.email ?? '', nom: [me.prenom, me.nom].filter(Boolean).join(' '),
      droits: me.droits ?? [], entreprise: named,
    };
  } catch (error) {
    if (error instanceof ApiError && error.problem.status === 401) return null;
    throw error;
  }
}

export async function login(email: string, motDePasse: string): Promise<void> {
  const answer = given(await api.POST('/api/v1/session', { body: { email, motDePasse, navigateur: true } }));
  setCsrf(answer.csrf ?? '');
}

export async function logout(): Promise<void> {
  await api.DELETE('/api/v1/session');
  setCsrf('');
}

const ME = { queryKey: ['moi'], queryFn: whoAmI, staleTime: Infinity, retry: false };

export const useWhoAmI = () => useQuery(ME);

/** Asks before a page needs to know. */
export const askWhoAmI = (queries: QueryClient): void => { void queries.prefetchQuery(ME); };

/** Fetched before it is needed, not with the first page. */
const importRelogin = () => import('./Relogin');
const Relogin = lazy(importRelogin);
const EARLY = 20_000;

/** Asks for the password over the page when the session ends, so that nothing typed is lost; the requests that wait go on then. */
function Expiry({ session }: { session: Session }): ReactNode {
  const [open, setOpen] = useState(false);
  const waiting = useRef<{ done: () => void; promise: Promise<void> } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => { void importRelogin(); }, EARLY);
    onExpired(() => {
      if (waiting.current === null) {
        let done = (): void => undefined;
        const promise = new Promise<void>((resolve) => { done = resolve; });
        waiting.current = { done, promise };
        setOpen(true);
      }
      return waiting.current.promise;
    });
    return () => clearTimeout(timer);
  }, []);
  const back = (): void => {
    setOpen(false);
    waiting.current?.done();
    waiting.current = null;
  };
  return open && <Suspense fallback={null}><Relogin email={session.email} onBack={back} /></Suspense>;
}

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }): ReactNode {
  return <Current.Provider value={session}>{children}<Expiry session={session} /></Current.Provider>;
}

export function useLogout(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await logout();
    client.clear();
    location.assign('/connexion');
  };
}
