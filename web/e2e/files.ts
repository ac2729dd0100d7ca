// Files as a person hands them over: in the system's own dialog, which a button opens.
import type { Locator } from '@playwright/test';

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export async function hand(button: Locator, files: Given | Given[]): Promise<void> {
  const chooser = button.page().waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(files);
}
