// Deep paths: the package's root makes the bundler read six thousand files.
export { default as IconAdd } from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
export { default as IconArticles } from '@tabler/icons-react/dist/esm/icons/IconPackage.mjs';
export { default as IconClients } from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
export { default as IconData } from '@tabler/icons-react/dist/esm/icons/IconDatabase.mjs';
export { default as IconDelete } from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
export { default as IconDocuments } from '@tabler/icons-react/dist/esm/icons/IconFileInvoice.mjs';
export { default as IconDownload } from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
export { default as IconHome } from '@tabler/icons-react/dist/esm/icons/IconLayoutDashboard.mjs';
export { default as IconLogout } from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
export { default as IconMoon } from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
export { default as IconPdf } from '@tabler/icons-react/dist/esm/icons/IconFileTypePdf.mjs';
export { default as IconSearch } from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
export { default as IconSettings } from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
export { default as IconSun } from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
