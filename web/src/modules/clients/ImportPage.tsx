import { type ReactNode } from 'react';
import { ImportWizard } from '../../kit/import/ImportWizard';
import { useImport } from '../../kit/import/job';
import { clientImporter, TITLES } from './importer';
import { useWords } from './words';

export function ImportPage(): ReactNode {
  const t = useWords();
  const job = useImport('Client', clientImporter);
  return <ImportWizard wizard={{ job, title: t.import.title, titles: TITLES, list: '/clients' }} />;
}
