import { cloneElement, type ComponentProps, type ComponentType, createElement, type ReactElement, type ReactNode, useState } from 'react';
import { ApiError, OFFLINE } from '../api/problem';
import { failed } from './notify';

/** What opens from a button takes the button that it hangs on. */
export interface Hanging {
  target: ReactElement<ComponentProps<'button'>>;
}

interface Props<P> {
  button: ReactElement<ComponentProps<'button'>>;
  popup: 'menu' | 'dialog';
  load: () => Promise<{ default: ComponentType<P & Hanging> }>;
  /** What it is given beside its button. */
  given: P;
}

/**
 * A button and the menu or dialog that it opens, which is fetched when somebody is about to ask for it: what makes such things float weighs
 * more than a list. Until then the button stands alone.
 */
export function Opens<P extends object>({ button, popup, load, given }: Props<P>): ReactNode {
  const [opened, setOpened] = useState<{ as: ComponentType<P & Hanging> } | null>(null);
  if (opened !== null) return createElement(opened.as, { ...given, target: button });
  const early = (): void => { load().catch(() => undefined); };
  return cloneElement(button, {
    'aria-haspopup': popup, 'aria-expanded': false, onPointerEnter: early, onFocus: early,
    onClick: () => { load().then((file) => setOpened({ as: file.default }), () => failed(new ApiError(OFFLINE))); },
  });
}
