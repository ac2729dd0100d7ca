import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { list, type Model } from '../api/client';
import { searchFilter } from './listState';
import { nameColumns, nameOf } from './naming';
import { useKitWords } from './texts';
import { modelLabel } from './words';

const [store, palette] = createSpotlight();

/** Something that the palette does. */
export interface Command {
  label: string;
  run: () => void;
}

export interface PaletteProps {
  onClose: () => void;
  commands: Command[];
  /** Models to look in, and where a found record leads. */
  models: { model: Model; open: (id: string) => void }[];
}

type Named = Record<string, unknown> & { id: string };

/** Ctrl K: go anywhere, make anything, find anything by its name or number. */
export default function Palette({ onClose, commands, models }: PaletteProps): ReactNode {
  const t = useKitWords();
  const [typed, setTyped] = useState('');
  useEffect(palette.open, []);
  const [q] = useDebouncedValue(typed.trim(), 150);
  const found = useQuery({
    queryKey: ['palette', q],
    enabled: q.length >= 2,
    queryFn: async () => (await Promise.all(models.map(async ({ model, open }) => {
      const { rows } = await list<Model, Named>(model, { select: ['id', ...nameColumns(model)].join(','), limit: 6, filters: { recherche: searchFilter(q) } });
      return rows.map((row) => ({ key: `${model} ${row.id}`, label: nameOf(model, row), group: modelLabel(model), run: () => open(row.id) }));
    }))).flat(),
  });
  const asked = commands.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <Spotlight.Root store={store} onSpotlightClose={onClose} query={typed} onQueryChange={setTyped} shortcut={null} scrollable maxHeight={420}>
      <Spotlight.Search placeholder={t.paletteHint} aria-label={t.palette} />
      <Spotlight.ActionsList>
        {asked.map((command) => <Spotlight.Action key={command.label} label={command.label} onClick={command.run} />)}
        {q.length >= 2 && found.data?.map((hit) => <Spotlight.Action key={hit.key} label={hit.label} description={hit.group} onClick={hit.run} />)}
        {asked.length === 0 && found.data?.length === 0 && <Spotlight.Empty>{t.paletteNothing}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
