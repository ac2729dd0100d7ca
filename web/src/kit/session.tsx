import { Button, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { api, given, onExpired, setCsrf } from '../api/client';
import { ApiError } from '../api/problem';
import { useKitWords } from './texts';

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

export function useWhoAmI() {
  return useQuery({ queryKey: ['moi'], queryFn: whoAmI, staleTime: Infinity, retry: false });
}

/** Asks for the password over the page when the session ends, so that nothing typed is lost. */
function Relogin({ session }: { session: Session }): ReactNode {
  const t = useKitWords();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [password, setPassword] = useState('');
  const [error, setError] = useState('');
  const waiting = useRef<{ done: () => void; promise: Promise<void> } | null>(null);
  useEffect(() => {
    onExpired(() => {
      if (waiting.current === null) {
        let done = (): void => undefined;
        const promise = new Promise<void>((resolve) => { done = resolve; });
        waiting.current = { done, promise };
        setOpen(true);
      }
      return waiting.current.promise;
    });
  }, []);
  const submit = async (): Promise<void> => {
    setBusy(true);
    try {
      await login(session.email, password);
      setOpen(false);
      setPassword('');
      setError('');
      waiting.current?.done();
      waiting.current = null;
    } catch (caught) {
      setError(caught instanceof ApiError ? caught.problem.detail : String(caught));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened={open} onClose={() => undefined} withCloseButton={false} title={t.expired}>
      <form onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        <Stack>
          <Text>{t.expiredText}</Text>
          <TextInput label={t.email} value={session.email} readOnly autoComplete="username" />
          <PasswordInput label={t.password} value={password} onChange={(event) => setPassword(event.currentTarget.value)} error={error}
            autoComplete="current-password" data-autofocus />
          <Button type="submit" loading={busy}>{t.loginAgain}</Button>
          <Button variant="subtle" onClick={() => location.assign('/connexion')}>{t.otherAccount}</Button>
        </Stack>
      </form>
    </Modal>
  );
}

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }): ReactNode {
  return <Current.Provider value={session}>{children}<Relogin session={session} /></Current.Provider>;
}

export function useLogout(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await logout();
    client.clear();
    location.assign('/connexion');
  };
}
