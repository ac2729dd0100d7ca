import { Popover } from '@mantine/core';
import { cloneElement, type ReactNode, useEffect, useState } from 'react';
import type { Hanging } from '../Opens';
import { useMay } from '../session';
import { useKitWords } from '../texts';
import { filterable, infosOf } from './details';
import type { Filtering } from './FilterBar';
import { alone } from './filters';
import NewFilter from './NewFilter';

/** What makes a filter, over the list. */
export default function FilterPopover({ model, hidden, own, filters, onChange, target }: Filtering & Hanging): ReactNode {
  const t = useKitWords();
  const [opened, setOpened] = useState(false);
  const columns = filterable(infosOf(model, useMay(), hidden), own);
  useEffect(() => setOpened(true), []);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>{cloneElement(target, { onClick: () => setOpened(!opened), 'aria-haspopup': 'dialog' })}</Popover.Target>
      <Popover.Dropdown w={320} maw="90vw" aria-label={t.addFilter}>
        {opened && <NewFilter columns={columns} onAdd={(added) => {
          onChange([...filters.filter(({ column, operation }) => !added.some((one) => one.column === column && (one.operation === operation || alone(one.operation)))), ...added]);
          setOpened(false);
        }} />}
      </Popover.Dropdown>
    </Popover>
  );
}
