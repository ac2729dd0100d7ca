import { Alert, Loader } from '@mantine/core';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate, Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { IconArticles, IconClients, IconData, IconDocuments, IconHome, IconSettings } from '../kit/icons';
import { type ListState, readListState } from '../kit/listState';
import { Palette } from '../kit/Palette';
import { SessionProvider, useWhoAmI } from '../kit/session';
import { type Entry, Shell } from '../kit/Shell';
import { emptyDocument, type Kind } from '../modules/ventes/form';

const entries: Entry[] = [
  { to: '/', label: 'Accueil', icon: <IconHome size={18} /> },
  { to: '/documents', label: 'Factures et devis', icon: <IconDocuments size={18} />, right: 'ventes:lire' },
  { to: '/clients', label: 'Clients', icon: <IconClients size={18} />, right: 'clients:lire' },
  { to: '/articles', label: 'Articles', icon: <IconArticles size={18} />, right: 'catalogue:lire' },
  { to: '/donnees', label: 'Toutes les données', icon: <IconData size={18} /> },
  { to: '/parametres', label: 'Réglages', icon: <IconSettings size={18} />, right: 'entreprise:lire' },
];

const ClientsPage = lazy(async () => ({ default: (await import('../modules/clients/pages')).ClientsPage }));
const ClientPage = lazy(async () => ({ default: (await import('../modules/clients/pages')).ClientPage }));
const ArticlesPage = lazy(async () => ({ default: (await import('../modules/catalogue/pages')).ArticlesPage }));
const ArticlePage = lazy(async () => ({ default: (await import('../modules/catalogue/pages')).ArticlePage }));
const DocumentsPage = lazy(async () => ({ default: (await import('../modules/ventes/DocumentsPage')).DocumentsPage }));
const DocumentPage = lazy(async () => ({ default: (await import('../modules/ventes/DocumentPage')).DocumentPage }));
const EditorPage = lazy(async () => ({ default: (await import('../modules/ventes/EditorPage')).EditorPage }));
const AccueilPage = lazy(async () => ({ default: (await import('../modules/accueil/AccueilPage')).AccueilPage }));
const DonneesPage = lazy(async () => ({ default: (await import('../modules/donnees/pages')).DonneesPage }));
const Generic = lazy(() => import('../modules/donnees/routes'));
const GenericRecord = lazy(async () => ({ default: (await import('../modules/donnees/routes')).GenericRecord }));
const ParametresPage = lazy(async () => ({ default: (await import('../modules/parametres/pages')).ParametresPage }));

const root = createRootRoute({ component: Outlet, notFoundComponent: () => <Alert m="xl" title="Page introuvable">Cette adresse ne mène nulle part.</Alert> });

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
          { label: 'Nouveau client', ...go('/clients/nouveau') }, { label: 'Nouvel article', ...go('/articles/nouveau') },
        ]}
        models={[
          { model: 'Document', open: (id) => { void navigate({ to: '/documents/$id', params: { id } }); } },
          { model: 'Client', open: (id) => { void navigate({ to: '/clients/$id', params: { id } }); } },
          { model: 'Article', open: (id) => { void navigate({ to: '/articles/$id', params: { id } }); } },
        ]} />
    </SessionProvider>
  );
}

const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Private });
const connexion = createRoute({ getParentRoute: () => root, path: '/connexion', component: lazyRouteComponent(() => import('../modules/auth/ConnexionPage')) });
const inscription = createRoute({ getParentRoute: () => root, path: '/inscription', component: lazyRouteComponent(() => import('../modules/auth/InscriptionPage')) });

const accueil = createRoute({ getParentRoute: () => inside, path: '/', component: () => <AccueilPage /> });

const clients = createRoute({
  getParentRoute: () => inside, path: '/clients', validateSearch: readListState,
  component: function Clients() { const navigate = clients.useNavigate(); return <ClientsPage state={clients.useSearch()} onState={(search: Partial<ListState>) => { void navigate({ search }); }} />; },
});
const client = createRoute({ getParentRoute: () => inside, path: '/clients/$id', component: function One() { const { id } = client.useParams(); return <ClientPage key={id} id={id === 'nouveau' ? null : id} />; } });

const articles = createRoute({
  getParentRoute: () => inside, path: '/articles', validateSearch: readListState,
  component: function Articles() { const navigate = articles.useNavigate(); return <ArticlesPage state={articles.useSearch()} onState={(search: Partial<ListState>) => { void navigate({ search }); }} />; },
});
const article = createRoute({ getParentRoute: () => inside, path: '/articles/$id', component: function One() { const { id } = article.useParams(); return <ArticlePage key={id} id={id === 'nouveau' ? null : id} />; } });

const documents = createRoute({
  getParentRoute: () => inside, path: '/documents', validateSearch: readListState,
  component: function Documents() { const navigate = documents.useNavigate(); return <DocumentsPage state={documents.useSearch()} onState={(search: Partial<ListState>) => { void navigate({ search }); }} />; },
});
const KINDS: Kind[] = ['DEVIS', 'COMMANDE', 'FACTURE'];
const nouveau = createRoute({
  getParentRoute: () => inside, path: '/documents/nouveau',
  validateSearch: (search: Record<string, unknown>): { type: Kind; client?: string } => ({
    type: KINDS.find((kind) => kind === search.type) ?? 'FACTURE', ...(typeof search.client === 'string' ? { client: search.client } : {}),
  }),
  component: function New() { const { type, client: buyer } = nouveau.useSearch(); return <EditorPage key={type} initial={emptyDocument(type, buyer ?? null)} />; },
});
const document_ = createRoute({ getParentRoute: () => inside, path: '/documents/$id', component: function One() { const { id } = document_.useParams(); return <DocumentPage key={id} id={id} />; } });

const donnees = createRoute({ getParentRoute: () => inside, path: '/donnees', component: () => <DonneesPage /> });
const modele = createRoute({
  getParentRoute: () => inside, path: '/donnees/$model', validateSearch: readListState,
  component: function Some() { const navigate = modele.useNavigate(); const { model } = modele.useParams(); return <Generic model={model} state={modele.useSearch()} onState={(search: Partial<ListState>) => { void navigate({ search }); }} />; },
});
const fiche = createRoute({ getParentRoute: () => inside, path: '/donnees/$model/$id', component: function One() { const { model, id } = fiche.useParams(); return <GenericRecord key={id} model={model} id={id === 'nouveau' ? null : id} />; } });
const parametres = createRoute({ getParentRoute: () => inside, path: '/parametres', component: () => <ParametresPage /> });

export const router = createRouter({
  routeTree: root.addChildren([connexion, inscription, inside.addChildren([accueil, clients, client, articles, article, documents, nouveau, document_, donnees, modele, fiche, parametres])]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
