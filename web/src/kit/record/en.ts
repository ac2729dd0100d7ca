import type { Translated } from '../i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  save: 'Save', saved: 'Saved.', remove: 'Delete', removed: 'Deleted.', cancel: 'Cancel',
  missing: 'Not found', missingDetail: 'This record does not exist, or no longer does.', loading: 'Loading',
  conflict: 'Changed meanwhile by somebody else',
  conflictDetail: 'What you typed is still here. Take the stored version: your changed fields are put back into it, check them, then save.',
  merge: 'Take the stored version',
  removeTitle: (name) => `Delete “${name}”?`,
  removeDetail: 'This cannot be undone. What has been used in a document cannot be deleted.',
  leaveTitle: 'Leave without saving?', leaveDetail: 'Your changes on this page will be lost.', leave: 'Leave', stay: 'Stay', unread: 'Could not be read', retry: 'Try again',
};
