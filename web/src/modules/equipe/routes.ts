import { page, pageWith } from '../../kit/frame';
import { readWho } from './who';

export const equipeRoutes = [
  page('/equipe', async () => ({ default: (await import('./EquipePage')).EquipePage })),
  page('/equipe/roles', async () => ({ default: (await import('./RolesPage')).RolesPage })),
  page('/equipe/horaires', async () => ({ default: (await import('./PlanningPages')).HorairesPage })),
  page('/equipe/pointages', async () => ({ default: (await import('./PlanningPages')).PointagesPage })),
  pageWith('/equipe/voir-comme', readWho, async () => ({ default: (await import('./VoirCommePage')).VoirCommePage })),
  page('/equipe/$id', async () => ({ default: (await import('./PersonnePage')).PersonnePage })),
  page('/compte', async () => ({ default: (await import('./ComptePage')).ComptePage })),
] as const;
