import { page } from '../../kit/frame';

/** The back office of the tills; the till itself is another application (entries/caisse.tsx). */
export const caisseRoutes = [
  page('/caisses', async () => ({ default: (await import('./office/RegistersPage')).RegistersPage })),
  page('/caisses/clotures', async () => ({ default: (await import('./office/SessionsPage')).SessionsPage })),
  page('/caisses/clotures/$id', async () => ({ default: (await import('./office/ZPage')).ZPage })),
  page('/caisses/$id', async () => ({ default: (await import('./office/RegisterPage')).RegisterPage })),
] as const;
