import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onRefused } from '../api/client';
import { ApiError } from '../api/problem';
import { inWords } from '../kit/faults';
import { language, setLanguage, spoken, useLanguage } from '../kit/i18n';
import { Toasts } from '../kit/notify';
import { askWhoAmI } from '../kit/session';
import { themeOf, variables } from '../kit/theme';
import { isDoor, router } from './router';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
setNonce(nonce);

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the server refused it will refuse again; what it could not answer may come.
      retry: (count, error) => !(error instanceof ApiError && error.problem.status > 0 && error.problem.status < 500) && count < 2,
    },
  },
});

onRefused(inWords);

// Who is logged in is asked while the page's own files are on their way.
if (!isDoor(location.pathname)) askWhoAmI(queries);

const root = document.getElementById('root');
if (root === null) throw new Error('no #root');
document.documentElement.lang = language();

/** Everything is drawn anew in another language: texts, dates and amounts. */
function App(): ReactNode {
  const chosen = useLanguage();
  return (
    <MantineProvider theme={themeOf(chosen)} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <Toasts />
      <QueryClientProvider client={queries}>
        <RouterProvider key={chosen} router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}

// Where the texts of another language do not come, French is better than nothing.
void spoken().catch(() => setLanguage('fr')).then(() => createRoot(root).render(<StrictMode><App /></StrictMode>));
