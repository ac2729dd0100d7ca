let context: AudioContext | null = null;

/** A short tone: high for what was understood, low for what was not. */
export function beep(good: boolean): void {
  try {
    context ??= new AudioContext();
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = good ? 1760 : 220;
    volume.gain.value = 0.08;
    tone.connect(volume).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + (good ? 0.06 : 0.25));
  } catch {
    // A device without sound still flashes.
  }
}
