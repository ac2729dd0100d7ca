import { page, pageWith } from '../../kit/frame';
import { readArchives, readFlags, readKept } from './office/address';

/** The back office of the tills; the till itself is another application (entries/caisse.tsx). */
export const caisseRoutes = [
  page('/caisses', async () => ({ default: (await import('./office/RegistersPage')).RegistersPage })),
  page('/caisses/clotures', async () => ({ default: (await import('./office/SessionsPage')).SessionsPage })),
  page('/caisses/clotures/$id', async () => ({ default: (await import('./office/ZPage')).ZPage })),
  pageWith('/caisses/anomalies', readFlags, async () => ({ default: (await import('./office/FlagsPage')).FlagsPage })),
  pageWith('/caisses/tickets-gardes', readKept, async () => ({ default: (await import('./office/KeptPage')).KeptPage })),
  pageWith('/caisses/archives', readArchives, async () => ({ default: (await import('./office/ArchivesPage')).ArchivesPage })),
  page('/caisses/terminaux', async () => ({ default: (await import('./office/TerminalsPage')).TerminalsPage })),
  page('/caisses/$id', async () => ({ default: (await import('./office/RegisterPage')).RegisterPage })),
] as const;
