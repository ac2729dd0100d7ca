import { page, pageWith } from '../../kit/frame';
import { readKind } from './kinds';

export const parametresRoutes = [
  page('/parametres', async () => ({ default: (await import('./IndexPage')).IndexPage })),
  page('/parametres/societe', async () => ({ default: (await import('./SocietePage')).SocietePage })),
  page('/parametres/tva', async () => ({ default: (await import('./TvaPage')).TvaPage })),
  page('/parametres/series', async () => ({ default: (await import('./SeriesPage')).SeriesPage })),
  page('/parametres/apparence', async () => ({ default: (await import('./ApparencePage')).ApparencePage })),
  page('/parametres/reglement', async () => ({ default: (await import('./ReglementPage')).ReglementPage })),
  page('/parametres/courriel', async () => ({ default: (await import('./CourrielPage')).CourrielPage })),
  pageWith('/parametres/modeles', readKind, async () => ({ default: (await import('./ModelesPage')).ModelesPage })),
  page('/parametres/relances', async () => ({ default: (await import('./RelancesPage')).RelancesPage })),
  page('/parametres/efacture', async () => ({ default: (await import('./EfacturePage')).EfacturePage })),
  page('/parametres/fidelite', async () => ({ default: (await import('./FidelitePage')).FidelitePage })),
  page('/parametres/divers', async () => ({ default: (await import('./DiversPage')).DiversPage })),
  page('/parametres/formule', async () => ({ default: (await import('./FormulePage')).FormulePage })),
] as const;
