import { type ReactNode, useState } from 'react';
import { logIn } from '../till/start';
import { useWords } from '../words';

/** The shop's account on this device; cashiers come and go by PIN. */
export function LogIn({ onDone }: { onDone: () => void }): ReactNode {
  const t = useWords().login;
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    setBusy(true);
    const why = await logIn(String(data.get('email')), String(data.get('motDePasse')));
    setBusy(false);
    setFault(why ?? '');
    if (why === null) onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); void send(event.currentTarget); }}>
      <label className="field"><span>{t.email}</span><input type="email" name="email" required autoComplete="username" /></label>
      <label className="field"><span>{t.password}</span><input type="password" name="motDePasse" required autoComplete="current-password" /></label>
      <p className="fault" role="alert">{fault}</p>
      <button type="submit" className="button button-main" disabled={busy}>{t.send}</button>
    </form>
  );
}
