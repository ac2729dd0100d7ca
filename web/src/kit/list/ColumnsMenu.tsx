import { ActionIcon, Menu } from '@mantine/core';
import { type ReactNode } from 'react';
import { IconColumns } from '../icons';
import { useKitWords } from '../texts';

/** Which columns are shown; at least one stays. */
export function ColumnsMenu({ columns, shown, onChange }: { columns: { key: string; label: string }[]; shown: string[]; onChange: (keys: string[] | null) => void}): ReactNode {
  const t = useKitWords();
  return (
    <Menu closeOnItemClick={false} position="bottom-end" shadow="md">
      <Menu.Target><ActionIcon variant="default" size={36} aria-label={t.columns} title={t.columns}><IconColumns size={16} /></ActionIcon></Menu.Target>
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
    </Menu>
  );
}
