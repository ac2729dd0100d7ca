interface Size {
  width: number;
  height: number;
}

/** The sides that fit within others, in proportion. */
export function fitted({ width, height }: Size, most: Size): Size {
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * An image that somebody chose, brought to a reasonable size, in base64; null when it cannot be read. A photograph (JPEG) lies on white where
 * it is transparent.
 */
export async function asImage(file: Blob, most: Size, type: 'image/png' | 'image/jpeg'): Promise<string | null> {
  const image = await createImageBitmap(file).catch(() => null);
  if (image === null) return null;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fitted(image, most));
  const brush = canvas.getContext('2d');
  if (brush === null) return null;
  if (type === 'image/jpeg') {
    brush.fillStyle = 'white';
    brush.fillRect(0, 0, canvas.width, canvas.height);
  }
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL(type, 0.86).split(',')[1] ?? null;
}
