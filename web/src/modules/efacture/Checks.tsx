import { Alert, List, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import type { Invoice } from './received';
import { useWords } from './words';

type Finding = Invoice['constats'][number];

function Findings({ findings }: { findings: Finding[] }): ReactNode {
  const t = useWords().record;
  return (
    <List size="sm" spacing={2}>
      {findings.map((one, index) => (
        <List.Item key={`${index}${one.code}`}>
          {one.detail}{(one.lieu || one.terme) && <Text span size="sm" c="dimmed" title={one.terme ? t.term : ''}> ({[one.lieu, one.terme].filter(Boolean).join(', ')})</Text>}
        </List.Item>
      ))}
    </List>
  );
}

/** What the checks found, all of it, errors first. */
export function Checks({ findings }: { findings: Finding[] }): ReactNode {
  const t = useWords().record;
  const [faults, warnings] = [findings.filter(({ erreur }) => erreur), findings.filter(({ erreur }) => !erreur)];
  return (
    <>
      {faults.length === 0 ? <Alert color="green" py="xs">{t.noFault}</Alert> : <Alert color="red" title={t.faults(faults.length)}><Findings findings={faults} /></Alert>}
      {warnings.length > 0 && <Alert color="orange" title={t.warnings(warnings.length)}><Findings findings={warnings} /></Alert>}
    </>
  );
}
