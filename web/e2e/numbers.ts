// How a journey fills a field of numbers.
import { type Locator, type Page } from '@playwright/test';

/** Over what stands in it, in one go; false for another kind of field, and for one that cannot be written in yet. */
function overwrite(element: Element, text: string): boolean {
  if (!(element instanceof HTMLInputElement) || !['decimal', 'numeric'].includes(element.inputMode) || element.disabled || element.readOnly) return false;
  element.focus();
  if (document.activeElement !== element) return false;
  element.select();
  return document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/**
 * Such a field writes anew what is typed and sets its caret a moment later. Playwright chooses the text and types over it in two
 * steps: when that moment comes between them, what is typed lands beside the old number. No hand is so quick.
 */
export function fillNumbersAtOnce(page: Page): void {
  const prototype = Object.getPrototypeOf(page.locator('html'));
  if ('numbers' in prototype) return;
  const { fill } = prototype;
  Object.assign(prototype, {
    numbers: true,
    fill: async function numbers(this: Locator, text: string, ...others: unknown[]): Promise<void> {
      if (!await this.evaluate(overwrite, text)) await fill.call(this, text, ...others);
    },
  });
}
