import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { FetchedMenu } from './FetchedMenu';
import type { MenuLink } from './OpensLinks';
import type { Hanging } from './Opens';

/** A menu of places to go to and of files to take. */
export default function LinksMenu({ links, target }: { links: MenuLink[] } & Hanging): ReactNode {
  return (
    <FetchedMenu target={target} position="bottom-end">
      <Menu.Dropdown>
        {links.map(({ label, to, file, icon }) => (file === true
          ? <Menu.Item key={to} component="a" href={to} download leftSection={icon}>{label}</Menu.Item>
          : <Menu.Item key={to} component={Link} to={to} leftSection={icon}>{label}</Menu.Item>))}
      </Menu.Dropdown>
    </FetchedMenu>
  );
}
