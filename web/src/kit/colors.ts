/** Colours of words that are to be noticed, dark enough to be read on light and light enough on dark. */
export const ALERT = 'light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))';
export const NOTICE = 'light-dark(color-mix(in srgb, var(--mantine-color-orange-9) 72%, black), var(--mantine-color-orange-4))';
export const GOOD = 'light-dark(color-mix(in srgb, var(--mantine-color-green-9) 80%, black), var(--mantine-color-green-4))';
