import { Button, Group, Input, JsonInput, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { IconAdd, IconDelete } from '../icons';
import { useKitWords } from '../texts';
import { columnLabel, knownValue } from '../words';

type Flat = Record<string, string | number | boolean | null>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFlat = (value: unknown): value is Flat => isObject(value) && Object.values(value).every((one) => one === null || typeof one !== 'object');

/** Ids say nothing to a person. */
const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value);

/** A stored structure as a person reads it: names and values, lists as lists. */
export function Readable({ value, depth = 0 }: { value: unknown; depth?: number }): ReactNode {
  const t = useKitWords();
  if (value === null || value === undefined || value === '') return <Text size="sm" c="dimmed" component="span">–</Text>;
  if (typeof value === 'boolean') return <Text size="sm" component="span">{value ? t.yes : t.no}</Text>;
  if (typeof value === 'string') return <Text size="sm" component="span" style={{ overflowWrap: 'anywhere' }}>{value.length > 2 ? knownValue(value) : value}</Text>;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return <Text size="sm" component="span">{value.map(String).join(', ') || '–'}</Text>;
  if (Array.isArray(value)) return <Stack gap={6}>{value.map((one, index) => <Readable key={index} value={one} depth={depth + 1} />)}</Stack>;
  if (!isObject(value)) return <Text size="sm" component="span">{String(value)}</Text>;
  return (
    <Stack gap={2} pl={depth > 0 ? 'xs' : 0}>
      {Object.entries(value).filter(([, one]) => !isId(one)).map(([name, one]) => (
        <Group key={name} gap={6} align="baseline" wrap="nowrap"><Text size="sm" c="dimmed" component="span" style={{ flexShrink: 0 }}>{columnLabel(name)} :</Text><Readable value={one} depth={depth + 1} /></Group>
      ))}
    </Stack>
  );
}

interface Props {
  label: string;
  description?: string;
  error?: ReactNode;
  value: unknown;
  onChange: (value: unknown) => void;
  disabled: boolean;
  required?: boolean;
}

/** A free structure: names with their values where it is no deeper than that; as text otherwise. */
export function JsonField({ label, description, error, value, onChange, disabled, required }: Props): ReactNode {
  const t = useKitWords();
  const wrapper = { label, description, error, required: required ?? false };
  if (disabled) return <Input.Wrapper label={label} labelElement="div"><Readable value={value} /></Input.Wrapper>;
  if (value !== null && value !== undefined && value !== '' && !isFlat(value)) {
    return <JsonInput {...wrapper} value={typeof value === 'string' ? value : JSON.stringify(value, null, 2)} onChange={onChange} autosize minRows={2} formatOnBlur validationError={t.jsonWrong} />;
  }
  const entries = isFlat(value) ? Object.entries(value) : [];
  const set = (index: number, name: string, one: string | number | boolean | null): void =>
    onChange(Object.fromEntries(entries.map((entry, at) => (at === index ? [name, one] : entry))));
  return (
    <Input.Wrapper {...wrapper} labelElement="div">
      <Stack gap={6} mt={4}>
        {entries.map(([name, one], index) => (
          <Group key={index} gap={6} wrap="nowrap">
            <TextInput size="xs" aria-label={`${label}, ${t.jsonName} ${index + 1}`} placeholder={t.jsonName} value={name} onChange={(event) => set(index, event.currentTarget.value, one)} />
            <TextInput size="xs" style={{ flex: 1 }} aria-label={`${label}, ${name || t.jsonValue}`} placeholder={t.jsonValue} value={one === null ? '' : String(one)}
              onChange={(event) => set(index, name, event.currentTarget.value)} />
            <Button size="compact-xs" variant="subtle" aria-label={t.jsonDrop(name)} onClick={() => onChange(Object.fromEntries(entries.filter((_, at) => at !== index)))}><IconDelete size={14} /></Button>
          </Group>
        ))}
        <div><Button size="compact-xs" variant="subtle" leftSection={<IconAdd size={12} />} disabled={entries.some(([name]) => name === '')} onClick={() => onChange({ ...(isFlat(value) ? value : {}), '': '' })}>{t.jsonAdd}</Button></div>
      </Stack>
    </Input.Wrapper>
  );
}
