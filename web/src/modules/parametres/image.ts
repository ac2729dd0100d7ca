/** No page prints a logo larger than this. */
const WIDEST = 1200;
const HIGHEST = 600;

/** The sides that fit, in proportion. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** An image that somebody chose, as a PNG of a reasonable size in base64; null when it cannot be read. */
export async function asPng(file: Blob): Promise<string | null> {
  const image = await createImageBitmap(file).catch(() => null);
  if (image === null) return null;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fitted(image.width, image.height));
  const brush = canvas.getContext('2d');
  if (brush === null) return null;
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').split(',')[1] ?? null;
}
