import { SimpleGrid, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { formatMoment } from '../../kit/dates';
import type { ClientValues } from './clientForm';
import { FlagField, TextField } from './fields';
import { Section } from './Section';
import { useWords } from './words';

const CHANNELS = [
  { flag: 'consentementEmail', at: 'consentementEmailAt', source: 'consentementEmailSource', proof: 'consentementEmailPreuve' },
  { flag: 'consentementSms', at: 'consentementSmsAt', source: 'consentementSmsSource', proof: 'consentementSmsPreuve' },
] as const;

/** What the client agreed to receive, since when, and what proves it (RGPD, art. 7). */
export function ConsentSection({ readOnly }: { readOnly: boolean }): ReactNode {
  const t = useWords();
  const { watch, setValue } = useFormContext<ClientValues>();
  return (
    <Section title={t.card.consents}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {CHANNELS.map(({ flag, at, source, proof }) => (
          <Stack key={flag} gap="xs">
            <FlagField name={flag} label={t.field[flag]} readOnly={readOnly} onChange={() => setValue(at, new Date().toISOString(), { shouldDirty: true })} />
            {watch(at) && <Text size="sm" c="dimmed">{watch(flag) ? t.card.agreed(formatMoment(watch(at))) : t.card.refused(formatMoment(watch(at)))}</Text>}
            {watch(flag) && (
              <>
                <TextField name={source} label={t.card.source} readOnly={readOnly} description={t.card.sourceHelp} />
                <TextField name={proof} label={t.card.proof} readOnly={readOnly} />
              </>
            )}
          </Stack>
        ))}
      </SimpleGrid>
    </Section>
  );
}
