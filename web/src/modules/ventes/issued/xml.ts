/** An XML text with one element a line, set in by its depth. What is not XML comes back as it is. */
export function pretty(xml: string): string {
  const parts = xml.replace(/>\s+</g, '><').match(/<[^>]+>|[^<]+/g);
  if (parts === null) return xml;
  const lines: string[] = [];
  let depth = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    if (part.startsWith('</')) depth = Math.max(0, depth - 1);
    const [text, end] = [parts[index + 1] ?? '', parts[index + 2] ?? ''];
    const opens = part.startsWith('<') && !part.startsWith('</') && !part.startsWith('<?') && !part.startsWith('<!') && !part.endsWith('/>');
    if (opens && !text.startsWith('<') && end.startsWith('</')) {
      lines.push(`${'  '.repeat(depth)}${part}${text}${end}`);
      index += 2;
    } else {
      lines.push(`${'  '.repeat(depth)}${part}`);
      if (opens) depth += 1;
    }
  }
  return lines.join('\n');
}
