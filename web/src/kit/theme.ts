import { type CSSVariablesResolver, createTheme, defaultVariantColorsResolver, type MantineThemeOverride, type VariantColorsResolver } from '@mantine/core';
import type { Language } from './i18n';

/** Light badges, red buttons and dimmed text of the stock theme are paler than WCAG AA allows. */
const readableVariants: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  if (input.variant === 'light') {
    const color = input.color ?? 'indigo';
    return { ...resolved, color: `light-dark(color-mix(in srgb, var(--mantine-color-${color}-9) 72%, black), var(--mantine-color-${color}-2))` };
  }
  // White on the red of a button that takes something away.
  if (input.variant === 'filled' && input.color === 'red') {
    return { ...resolved, background: 'var(--mantine-color-red-9)', hover: 'color-mix(in srgb, var(--mantine-color-red-9) 88%, black)', color: 'var(--mantine-color-white)' };
  }
  return resolved;
};

const close = { fr: 'Fermer', en: 'Close' };
const clear = { fr: 'Effacer', en: 'Clear' };
const nothing = { fr: 'Aucun résultat', en: 'Nothing found' };

/** The look of everything, and what Mantine says by itself, in a language. */
export const themeOf = (language: Language): MantineThemeOverride => createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 8 },
  fontFamily: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.45rem' }, h2: { fontSize: '1.1rem' } } },
  defaultRadius: 'md',
  variantColorResolver: readableVariants,
  respectReducedMotion: true,
  components: {
    // String keys: importing a component here would put it on every page.
    Badge: { defaultProps: { tt: 'none', fw: 500 } },
    Table: { defaultProps: { verticalSpacing: 'xs', highlightOnHover: true } },
    Modal: { defaultProps: { centered: true, closeButtonProps: { 'aria-label': close[language] } } },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': close[language] } } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': close[language] } } },
    DateInput: { defaultProps: { valueFormat: 'DD/MM/YYYY', locale: language, clearable: true } },
    NumberInput: { defaultProps: { decimalSeparator: language === 'fr' ? ',' : '.', thousandSeparator: language === 'fr' ? '\u202f' : ',', hideControls: true } },
    Select: { defaultProps: { nothingFoundMessage: nothing[language], comboboxProps: { shadow: 'md' }, clearButtonProps: { 'aria-label': clear[language] } } },
    MultiSelect: { defaultProps: { nothingFoundMessage: nothing[language], comboboxProps: { shadow: 'md' }, clearButtonProps: { 'aria-label': clear[language] } } },
    TagsInput: { defaultProps: { clearButtonProps: { 'aria-label': clear[language] } } },
  },
});

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#5b6470', '--mantine-color-placeholder': '#666f7a', '--mantine-color-error': '#c92a2a' },
  dark: { '--mantine-color-dimmed': '#a6adb7', '--mantine-color-placeholder': '#9aa1ab', '--mantine-color-error': '#ff8787' },
});
