import { locale } from '../../../kit/i18n';

/** "28/11 14:05" */
export const moment = (at: Date): string => new Intl.DateTimeFormat(locale(), { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' }).format(at);
