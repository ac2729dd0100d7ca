import { Menu } from '@mantine/core';
import { type ReactNode } from 'react';
import type { Model } from '../../api/client';
import type { ColumnName } from '../DataTable';
import { FetchedMenu } from '../FetchedMenu';
import type { Hanging } from '../Opens';
import { useMay } from '../session';
import { useKitWords } from '../texts';
import { infosOf, offered } from './details';

interface Props {
  model: Model;
  hidden: string[];
  /** Those that the page shows by itself. */
  own: ColumnName[];
  shown: string[];
  onChange: (keys: string[] | null) => void;
}

/** Which columns are shown; at least one stays. */
export default function ColumnsMenu({ model, hidden, own, shown, onChange, target }: Props & Hanging): ReactNode {
  const t = useKitWords();
  const columns: ColumnName[] = [...own, ...offered<object>(infosOf(model, useMay(), hidden), own)];
  return (
    <FetchedMenu target={target} closeOnItemClick={false} position="bottom-end">
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {columns.map(({ key, label }) => {
          const on = shown.includes(key);
          return (
            <Menu.CheckboxItem key={key} checked={on} disabled={on && shown.length === 1}
              onChange={(checked) => onChange(checked ? [...shown, key] : shown.filter((one) => one !== key))}>
              {label}
            </Menu.CheckboxItem>
          );
        })}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick onClick={() => onChange(null)}>{t.columnsUsual}</Menu.Item>
      </Menu.Dropdown>
    </FetchedMenu>
  );
}
