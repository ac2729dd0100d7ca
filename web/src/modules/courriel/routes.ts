import { pageWith } from '../../kit/frame';
import { readMails } from './address';

export const courrielRoutes = [pageWith('/courriels', readMails, async () => ({ default: (await import('./MailsPage')).MailsPage }))] as const;
