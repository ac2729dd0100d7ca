import { Anchor, Card, Group, List, Progress, Text, ThemeIcon, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { list, type Model } from '../../api/client';
import { dictionary } from '../../kit/i18n';
import { useMay } from '../../kit/session';
import { fr } from './checklist-fr';

const { useWords } = dictionary(fr, async () => (await import('./checklist-en')).en);

/** The steps of a first day, in their order, each with the right that it takes. */
const STEPS = [
  { key: 'company', to: '/parametres/societe', right: 'entreprise:modifier' },
  { key: 'logo', to: '/parametres/apparence', right: 'entreprise:modifier' },
  { key: 'article', to: '/articles/nouveau', right: 'catalogue:creer' },
  { key: 'client', to: '/clients/nouveau', right: 'clients:creer' },
  { key: 'invoice', to: '/documents/nouveau?type=FACTURE', right: 'ventes:enregistrer' },
] as const;
type Step = (typeof STEPS)[number]['key'];

const some = async (model: Model, filters: Record<string, string> = {}): Promise<boolean> => (await list(model, { select: 'id', limit: 1, filters, counted: false })).rows.length > 0;

async function company(): Promise<{ company: boolean; logo: boolean }> {
  const settings = (await list('ParametresEntreprise', { select: 'raisonSociale,adresse,codePostal,ville,siren,logo', limit: 1 })).rows[0];
  const given = [settings?.raisonSociale, settings?.adresse, settings?.codePostal, settings?.ville, settings?.siren];
  return { company: given.every((value) => value !== null && value !== undefined && value !== ''), logo: settings?.logo !== null && settings?.logo !== undefined };
}

/** Which steps are done. */
async function progress(): Promise<Record<Step, boolean>> {
  const [own, article, client, invoice] = await Promise.all([company(), some('Article'), some('Client'), some('Document', { type: 'eq.FACTURE', numero: 'not.is.null' })]);
  return { ...own, article, client, invoice };
}

/** The first steps of a company, until the last one is done; nothing for who cannot take them. */
export function Checklist(): ReactNode {
  const t = useWords();
  const may = useMay();
  const able = STEPS.every(({ right }) => may(right));
  const steps = useQuery({ queryKey: ['checklist'], enabled: able, queryFn: progress });
  if (!able || !steps.data) return null;
  const state = steps.data;
  const count = STEPS.filter(({ key }) => state[key]).length;
  if (count === STEPS.length) return null;
  return (
    <Card withBorder>
      <Group justify="space-between" mb="xs"><Title order={2}>{t.title}</Title><Text size="sm" c="dimmed">{t.progress(count, STEPS.length)}</Text></Group>
      <Progress.Root mb="md"><Progress.Section value={(100 * count) / STEPS.length} aria-label={t.progress(count, STEPS.length)} /></Progress.Root>
      <List spacing="sm" center={false} listStyleType="none">
        {STEPS.map(({ key, to }, index) => (
          <List.Item key={key} icon={<ThemeIcon size={24} radius="xl" variant={state[key] ? 'light' : 'default'} color="green" aria-hidden>{state[key] ? '✓' : index + 1}</ThemeIcon>}>
            <span className="visually-hidden">{state[key] ? t.done : t.next} : </span>
            {state[key] ? <Text component="span" c="dimmed">{t.steps[key].title}</Text> : <Anchor component={Link} to={to} fw={500}>{t.steps[key].title}</Anchor>}
            {!state[key] && <Text size="sm" c="dimmed">{t.steps[key].about}</Text>}
          </List.Item>
        ))}
      </List>
    </Card>
  );
}
