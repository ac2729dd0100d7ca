import { Alert, Box, Button, Stack, Text, Title } from '@mantine/core';
import { createRoute, createRouter, lazyRouteComponent, Link, Navigate, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { Broken } from '../kit/Broken';
import { missingRight } from '../kit/forbidden';
import { arriving, entryLabel, inside, root } from '../kit/frame';
import { Loading } from '../kit/Loading';
import { declarePlaces } from '../kit/places';
import { rightsOf, SessionProvider, useWhoAmI } from '../kit/session';
import { Shell } from '../kit/Shell';
import { kitWords } from '../kit/texts';
import { accueilRoutes } from '../modules/accueil/routes';
import { caisseRoutes } from '../modules/caisse/routes';
import { catalogueRoutes } from '../modules/catalogue/routes';
import { clientsRoutes } from '../modules/clients/routes';
import { comptaRoutes } from '../modules/compta/routes';
import { courrielRoutes } from '../modules/courriel/routes';
import { donneesRoutes } from '../modules/donnees/routes';
import { efactureRoutes } from '../modules/efacture/routes';
import { encaissementsRoutes } from '../modules/encaissements/routes';
import { equipeRoutes } from '../modules/equipe/routes';
import { journalRoutes } from '../modules/journal/routes';
import { parametresRoutes } from '../modules/parametres/routes';
import { recurrencesRoutes } from '../modules/recurrences/routes';
import { stockRoutes } from '../modules/stock/routes';
import { ventesRoutes } from '../modules/ventes/routes';
import { creations, entries } from './menu';

declarePlaces({ Document: '/documents', Client: '/clients', Article: '/articles', User: '/equipe', Store: '/stock/magasins', StockTransfer: '/stock/transferts', Register: '/caisses', RegisterSession: '/caisses/clotures' });

const Forbidden = lazy(arriving(() => import('../modules/equipe/Forbidden')));

/** What needs a session: asks for one, then shows the frame. */
function Private(): ReactNode {
  const me = useWhoAmI();
  const navigate = useNavigate();
  const path = useLocation({ select: ({ pathname }) => pathname });
  if (me.isPending) return <Box p="xl"><Loading /></Box>;
  if (me.error) return <Alert m="xl" color="red" title={kitWords().noAnswer}>{kitWords().noAnswerText}</Alert>;
  if (me.data === null) return <Navigate to="/connexion" />;
  const may = rightsOf(me.data);
  const missing = missingRight(path, entries, may);
  const go = (to: string) => ({ run: () => { void navigate({ to }); } });
  return (
    <SessionProvider session={me.data}>
      <Shell entries={entries} palette={{
        commands: [
          ...entries.filter(({ right }) => right === undefined || may(right)).map((entry) => ({ label: entryLabel(entry), ...go(entry.to) })),
          ...creations.filter(({ right }) => may(right)).map(({ label, to }) => ({ label: label(), ...go(to) })),
        ],
        models: [
          { model: 'Document', open: (id: string) => { void navigate({ to: '/documents/$id', params: { id } }); }, right: 'ventes:lire' } as const,
          { model: 'Client', open: (id: string) => { void navigate({ to: '/clients/$id', params: { id } }); }, right: 'clients:lire' } as const,
          { model: 'Article', open: (id: string) => { void navigate({ to: '/articles/$id', params: { id } }); }, right: 'catalogue:lire' } as const,
        ].filter(({ right }) => may(right)),
      }}>
        <Suspense fallback={<Loading />}>{missing === null ? <Outlet /> : <Forbidden right={missing} />}</Suspense>
      </Shell>
    </SessionProvider>
  );
}

const Lost = (): ReactNode => (
  <Stack p="xl" align="flex-start">
    <Title order={1}>{kitWords().lost}</Title>
    <Text>{kitWords().lostText}</Text>
    <Button component={Link} to="/">{kitWords().home}</Button>
  </Stack>
);

root.update({ component: Outlet, notFoundComponent: Lost });
inside.update({ component: Private });

const connexion = createRoute({ getParentRoute: () => root, path: '/connexion', component: lazyRouteComponent(arriving(() => import('../modules/auth/ConnexionPage'))) });
const inscription = createRoute({ getParentRoute: () => root, path: '/inscription', component: lazyRouteComponent(arriving(() => import('../modules/auth/InscriptionPage'))) });
const probleme = createRoute({ getParentRoute: () => root, path: '/problemes/$code', component: lazyRouteComponent(arriving(() => import('../modules/problemes/ProblemePage'))) });

/** Whether an address is a page for who is not logged in. */
export const isDoor = (path: string): boolean => [connexion, inscription, probleme].some(({ fullPath }) => path.startsWith(fullPath.replace(/\$.*/, '')));

const pages = inside.addChildren([
  ...accueilRoutes, ...ventesRoutes, ...recurrencesRoutes, ...clientsRoutes, ...catalogueRoutes, ...stockRoutes, ...caisseRoutes, ...encaissementsRoutes, ...comptaRoutes,
  ...efactureRoutes, ...courrielRoutes, ...equipeRoutes, ...journalRoutes, ...donneesRoutes, ...parametresRoutes,
]);

export const router = createRouter({
  routeTree: root.addChildren([connexion, inscription, probleme, pages]),
  defaultPreload: 'intent',
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
