import { type ReactNode } from 'react';
import { ImportWizard } from '../../kit/import/ImportWizard';
import { useImport } from '../../kit/import/job';
import { useMay } from '../../kit/session';
import { articleImporter, TITLES } from './importer';
import { useWords } from './words';

export function ImportPage(): ReactNode {
  const t = useWords();
  const may = useMay();
  const job = useImport('Article', articleImporter);
  const titles = may('catalogue:voir_prix_achat') ? TITLES : TITLES.filter((title) => !title.startsWith('Prix d\'achat'));
  return <ImportWizard wizard={{ job, title: t.import.title, titles, list: '/articles' }} />;
}
