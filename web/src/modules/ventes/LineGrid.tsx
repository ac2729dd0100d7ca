import { ActionIcon, Button, NumberInput, Table, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, memo, type ReactNode, useCallback, useState } from 'react';
import { type Control, Controller, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { IconAdd, IconDelete } from '../../kit/icons';
import { formatEuros, formatNumber, formatRate } from '../../kit/money';
import { RefSelect } from '../../kit/RefSelect';
import { euros, totals } from './amounts';
import { type DocumentValues, emptyLine } from './form';

interface RowProps {
  index: number;
  active: boolean;
  ttc: boolean;
  control: Control<DocumentValues>;
  onActivate: (index: number) => void;
  onRemove: (index: number) => void;
}

/** The total of one line; only it is drawn anew at each key. */
function LineTotal({ index, control, ttc }: { index: number; control: Control<DocumentValues>; ttc: boolean }): ReactNode {
  const line = useWatch({ control, name: `lignes.${index}` });
  return formatEuros(euros(totals([line], ttc, 0).lines[0] ?? 0n));
}

function Reading({ index, control, ttc }: { index: number; control: Control<DocumentValues>; ttc: boolean }): ReactNode {
  const line = useWatch({ control, name: `lignes.${index}` });
  return (
    <>
      <Table.Td>{line.designation || <Text c="dimmed" component="span">Ligne vide</Text>}</Table.Td>
      <Table.Td ta="right">{formatNumber(line.quantite)}</Table.Td>
      <Table.Td ta="right">{formatEuros(line.prix)}</Table.Td>
      <Table.Td ta="right">{formatRate(line.remise)}</Table.Td>
      <Table.Td ta="right">{formatRate(line.tva)}</Table.Td>
      <Table.Td ta="right"><LineTotal index={index} control={control} ttc={ttc} /></Table.Td>
    </>
  );
}

function NumberCell({ index, name, label, control, places, suffix }: {
  index: number; name: 'quantite' | 'prix' | 'remise' | 'tva'; label: string; control: Control<DocumentValues>; places: number; suffix?: string;
}): ReactNode {
  return (
    <Controller name={`lignes.${index}.${name}`} control={control} render={({ field, fieldState }) => (
      <NumberInput aria-label={label} value={field.value ?? ''} onChange={(value) => field.onChange(value === '' ? null : Number(value))} onBlur={field.onBlur} ref={field.ref}
        error={fieldState.error?.message} decimalScale={places} {...(suffix ? { suffix } : {})} styles={{ input: { textAlign: 'right' } }} />
    )} />
  );
}

/** The line that is being typed: the only one with inputs, so that two hundred lines stay light. */
function Editing({ index, control, ttc }: { index: number; control: Control<DocumentValues>; ttc: boolean }): ReactNode {
  const { setValue } = useFormContext<DocumentValues>();
  return (
    <>
      <Table.Td miw={320}>
        <Controller name={`lignes.${index}.articleId`} control={control} render={({ field, fieldState }) => (
          <RefSelect model="Article" label={`Article de la ligne ${index + 1}`} hideLabel value={field.value} error={fieldState.error?.message}
            more={['nom', 'prix_vente_ht', 'prix_vente_ttc', 'tva', 'unite']} onChange={(id, article) => {
              field.onChange(id);
              setValue(`lignes.${index}.type`, id === null ? 'LIBRE' : 'ARTICLE');
              if (article === null) return;
              setValue(`lignes.${index}.designation`, String(article.nom));
              setValue(`lignes.${index}.tva`, Number(article.tva));
              setValue(`lignes.${index}.unite`, String(article.unite ?? 'C62'));
              const net = Number(article.prix_vente_ht);
              setValue(`lignes.${index}.prix`, ttc ? Number(article.prix_vente_ttc ?? Math.round(net * (100 + Number(article.tva))) / 100) : net);
            }} />
        )} />
        <Controller name={`lignes.${index}.designation`} control={control} render={({ field, fieldState }) => (
          <TextInput mt={4} aria-label={`Désignation de la ligne ${index + 1}`} placeholder="Désignation" {...field} error={fieldState.error?.message} />
        )} />
      </Table.Td>
      <Table.Td w={100}><NumberCell index={index} name="quantite" label="Quantité" control={control} places={3} /></Table.Td>
      <Table.Td w={130}><NumberCell index={index} name="prix" label="Prix unitaire" control={control} places={6} suffix=" €" /></Table.Td>
      <Table.Td w={100}><NumberCell index={index} name="remise" label="Remise" control={control} places={2} suffix=" %" /></Table.Td>
      <Table.Td w={100}><NumberCell index={index} name="tva" label="TVA" control={control} places={2} suffix=" %" /></Table.Td>
      <Table.Td ta="right"><LineTotal index={index} control={control} ttc={ttc} /></Table.Td>
    </>
  );
}

const Line = memo(function Line({ index, active, ttc, control, onActivate, onRemove }: RowProps): ReactNode {
  return (
    <Table.Tr onClick={() => onActivate(index)} onFocus={() => onActivate(index)} tabIndex={active ? -1 : 0} data-line={index} style={{ verticalAlign: 'top' }}>
      {active ? <Editing index={index} control={control} ttc={ttc} /> : <Reading index={index} control={control} ttc={ttc} />}
      <Table.Td w={44}>
        <ActionIcon variant="subtle" color="red" aria-label={`Supprimer la ligne ${index + 1}`} onClick={(event) => { event.stopPropagation(); onRemove(index); }}><IconDelete size={16} /></ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
});

/** The lines of a draft. Enter at the end of a line leads to the next, or makes one. */
export function LineGrid(): ReactNode {
  const { control, watch } = useFormContext<DocumentValues>();
  const { fields, append, remove, insert, move } = useFieldArray({ control, name: 'lignes' });
  const [active, setActive] = useState(0);
  const ttc = watch('modePrix') === 'TTC';
  const onRemove = useCallback((index: number) => remove(index), [remove]);
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.getAttribute('role') !== 'combobox' && !event.ctrlKey) {
      event.preventDefault();
      if (active === fields.length - 1) append(emptyLine());
      setActive(active + 1);
    } else if (event.key === 'd' && event.ctrlKey) {
      event.preventDefault();
      const line = watch(`lignes.${active}`);
      insert(active + 1, { ...line });
      setActive(active + 1);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      const to = active + (event.key === 'ArrowUp' ? -1 : 1);
      if (to < 0 || to >= fields.length) return;
      move(active, to);
      setActive(to);
    }
  };
  return (
    <>
      <Table.ScrollContainer minWidth={760} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Lignes du document' }}>
        <Table onKeyDown={keys} highlightOnHover={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Article, désignation</Table.Th><Table.Th ta="right">Qté</Table.Th><Table.Th ta="right">PU {ttc ? 'TTC' : 'HT'}</Table.Th>
              <Table.Th ta="right">Remise</Table.Th><Table.Th ta="right">TVA</Table.Th><Table.Th ta="right">Total {ttc ? 'TTC' : 'HT'}</Table.Th><Table.Th><span className="visually-hidden">Supprimer</span></Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((field, index) => <Line key={field.id} index={index} active={index === active} ttc={ttc} control={control} onActivate={setActive} onRemove={onRemove} />)}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Button variant="light" mt="sm" leftSection={<IconAdd size={16} />} onClick={() => { append(emptyLine()); setActive(fields.length); }}>Ajouter une ligne</Button>
    </>
  );
}
