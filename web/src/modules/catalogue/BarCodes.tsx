import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useController } from 'react-hook-form';
import { IconAdd, IconDelete } from '../../kit/icons';
import type { ArticleValues } from './articleForm';
import { cleanCode, codeFault } from './codes';
import { Section } from './Section';
import { useWords } from './words';

/** The codes that a scanner reads for this article. A scan ends with Enter: it adds the code and leaves the field ready. */
export function BarCodes({ readOnly }: { readOnly: boolean }): ReactNode {
  const t = useWords();
  const { field, fieldState } = useController<ArticleValues, 'codeBarres'>({ name: 'codeBarres' });
  const [typed, setTyped] = useState('');
  const code = cleanCode(typed);
  const fault = code === '' ? null : codeFault(code, field.value);
  const add = (): void => {
    if (code === '' || fault === 'double' || fault === 'length') return;
    field.onChange([...field.value, code]);
    setTyped('');
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <Section title={t.record.codes}>
      <Stack gap="xs">
        {field.value.length === 0 && <Text size="sm" c="dimmed">{t.record.noCode}</Text>}
        {field.value.map((one) => (
          <Group key={one} gap="sm">
            <Text ff="monospace">{one}</Text>
            {codeFault(one, []) === 'key' && <Text size="sm" c="orange.9">{t.code.key}</Text>}
            {!readOnly && <ActionIcon variant="subtle" color="red" aria-label={t.record.removeCode(one)} onClick={() => field.onChange(field.value.filter((other) => other !== one))}><IconDelete size={16} /></ActionIcon>}
          </Group>
        ))}
        {!readOnly && (
          <Group align="flex-start" gap="xs">
            <TextInput aria-label={t.record.newCode} placeholder={t.record.newCode} value={typed} ref={field.ref} onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={keys}
              error={fieldState.error?.message ?? (fault && t.code[fault])} w={280} />
            <Button variant="light" leftSection={<IconAdd size={16} />} onClick={add} disabled={code === ''}>{t.record.addCode}</Button>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
