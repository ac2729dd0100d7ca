import { Alert, Loader } from '@mantine/core';
import { createRoute, createRouter, lazyRouteComponent, Navigate, Outlet, useNavigate } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { type Entry, inside, root } from '../kit/frame';
import { IconArticles, IconClients, IconData, IconDocuments, IconHome, IconSettings } from '../kit/icons';
import { Palette } from '../kit/Palette';
import { SessionProvider, useWhoAmI } from '../kit/session';
import { Shell } from '../kit/Shell';
import { accueilRoutes } from '../modules/accueil/routes';
import { catalogueRoutes } from '../modules/catalogue/routes';
import { clientsRoutes } from '../modules/clients/routes';
import { donneesRoutes } from '../modules/donnees/routes';
import { equipeRoutes } from '../modules/equipe/routes';
import { journalRoutes } from '../modules/journal/routes';
import { parametresRoutes } from '../modules/parametres/routes';
import { ventesRoutes } from '../modules/ventes/routes';

const entries: Entry[] = [
  { to: '/', label: 'Accueil', icon: <IconHome size={18} /> },
  { to: '/documents', label: 'Factures et devis', icon: <IconDocuments size={18} />, right: 'ventes:lire' },
  { to: '/clients', label: 'Clients', icon: <IconClients size={18} />, right: 'clients:lire' },
  { to: '/articles', label: 'Articles', icon: <IconArticles size={18} />, right: 'catalogue:lire' },
  { to: '/donnees', label: 'Toutes les données', icon: <IconData size={18} /> },
  { to: '/parametres', label: 'Réglages', icon: <IconSettings size={18} /> },
];

/** What needs a session: asks for one, then shows the frame. */
function Private(): ReactNode {
  const me = useWhoAmI();
  const navigate = useNavigate();
  if (me.isPending) return <Loader m="xl" aria-label="Chargement" />;
  if (me.error) return <Alert m="xl" color="red" title="Le serveur ne répond pas">Vérifiez votre connexion, puis rechargez la page.</Alert>;
  if (me.data === null) return <Navigate to="/connexion" />;
  const go = (to: string) => ({ run: () => { void navigate({ to }); } });
  return (
    <SessionProvider session={me.data}>
      <Shell entries={entries}>
        <Suspense fallback={<Loader aria-label="Chargement" />}><Outlet /></Suspense>
      </Shell>
      <Palette
        commands={[
          ...entries.map(({ label, to }) => ({ label, ...go(to) })),
          { label: 'Nouvelle facture', ...go('/documents/nouveau?type=FACTURE') }, { label: 'Nouveau devis', ...go('/documents/nouveau?type=DEVIS') },
          { label: 'Nouveau client', ...go('/clients/nouveau') }, { label: 'Nouvel article', ...go('/articles/nouveau') }, { label: 'Mon compte', ...go('/compte') },
        ]}
        models={[
          { model: 'Document', open: (id) => { void navigate({ to: '/documents/$id', params: { id } }); } },
          { model: 'Client', open: (id) => { void navigate({ to: '/clients/$id', params: { id } }); } },
          { model: 'Article', open: (id) => { void navigate({ to: '/articles/$id', params: { id } }); } },
        ]} />
    </SessionProvider>
  );
}

root.update({ component: Outlet, notFoundComponent: () => <Alert m="xl" title="Page introuvable">Cette adresse ne mène nulle part.</Alert> });
inside.update({ component: Private });

const connexion = createRoute({ getParentRoute: () => root, path: '/connexion', component: lazyRouteComponent(() => import('../modules/auth/ConnexionPage')) });
const inscription = createRoute({ getParentRoute: () => root, path: '/inscription', component: lazyRouteComponent(() => import('../modules/auth/InscriptionPage')) });

const pages = inside.addChildren([...accueilRoutes, ...ventesRoutes, ...clientsRoutes, ...catalogueRoutes, ...donneesRoutes, ...parametresRoutes, ...equipeRoutes, ...journalRoutes]);

export const router = createRouter({
  routeTree: root.addChildren([connexion, inscription, pages]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
