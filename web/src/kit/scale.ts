/** The step that cuts a scale into about four readable parts: 1, 2 or 5 times a power of ten. */
export function step(highest: number): number {
  const rough = Math.max(highest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
}
