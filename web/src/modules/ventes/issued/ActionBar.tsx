import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { IconMore } from '../../../kit/icons';
import { Can, useMay } from '../../../kit/session';
import { useLife, useMails, useTransmission } from '../data';
import type { Stored } from '../form';
import { useVentesWords } from '../words';
import { possible, RIGHTS, type Verb } from './actions';
import { ActDialog } from './ActDialog';

const DANGER: Verb[] = ['annuler', 'declarer-irrecouvrable'];
const SHOWN = 3;

/** All that can be done now: what comes first as buttons, the rest in a menu. */
export function ActionBar({ document }: { document: Stored }): ReactNode {
  const t = useVentesWords();
  const may = useMay();
  const [asked, setAsked] = useState<Verb | null>(null);
  const life = useLife(document.id);
  const mails = useMails(document.id);
  const transmission = useTransmission(document.id, may('efacture:lire'));
  const mailed = (mails.data?.envois ?? []).some(({ genre }) => !genre?.startsWith('RELANCE'));
  const verbs = life.data && !mails.isPending ? possible(document, life.data, mailed, Boolean(transmission.data?.etat)).filter((verb) => may(RIGHTS[verb])) : [];
  const [first, ...others] = verbs;
  const buttons = others.slice(0, SHOWN - 1);
  const rest = others.slice(SHOWN - 1);
  const recurring = document.type === 'FACTURE' || document.type === 'DEVIS' || document.type === 'COMMANDE';
  return (
    <Group gap="xs" role="group" aria-label={t.issued.actions}>
      {buttons.map((verb) => <Button key={verb} variant="default" onClick={() => setAsked(verb)}>{t.act[verb]}</Button>)}
      {first !== undefined && <Button onClick={() => setAsked(first)}>{t.act[first]}</Button>}
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon variant="default" size={36} aria-label={t.editor.moreActions}><IconMore size={16} /></ActionIcon></Menu.Target>
        <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
          {rest.map((verb) => <Menu.Item key={verb} onClick={() => setAsked(verb)} {...(DANGER.includes(verb) ? { c: 'var(--mantine-color-error)' } : {})}>{t.act[verb]}</Menu.Item>)}
          {rest.length > 0 && <Menu.Divider />}
          {recurring && <Can do="ventes:enregistrer"><Menu.Item component={Link} to={`/documents/nouveau?type=${document.type}&copie=${document.id}`}>{t.editor.copy}</Menu.Item></Can>}
          {recurring && <Can do="ventes:recurrences"><Menu.Item component={Link} to={`/recurrences/nouvelle?document=${document.id}`}>{t.editor.recurring}</Menu.Item></Can>}
          <Menu.Item component="a" href={`/api/v1/Document/${document.id}/pdf`} target="_blank">{t.issued.pdf}</Menu.Item>
          <Menu.Item component="a" href={`/api/v1/Document/${document.id}/pdf?copie=duplicata`} target="_blank">{t.issued.duplicata}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked !== null && <ActDialog verb={asked} document={document} mailed={mailed} onClose={() => setAsked(null)} />}
    </Group>
  );
}
