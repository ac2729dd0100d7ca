/** What the browser itself reads codes with, where it can; not every one has it. */
interface Detector {
  detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}

declare global {
  interface Window { BarcodeDetector?: new (options?: { formats: string[] }) => Detector }
}

const FORMATS = ['ean_13', 'ean_8', 'upc_a', 'upc_e', 'code_128', 'qr_code'];
const PAUSE = 200;
/** The same code in sight is one scan for so long, in ms. */
const SAME = 1500;

export const cameraReads = (): boolean => window.BarcodeDetector !== undefined && navigator.mediaDevices?.getUserMedia !== undefined;

/** Shows the camera's picture and tells each code in it; ends it all when called. Throws when the camera is not given. */
export async function watch(video: HTMLVideoElement, tell: (code: string) => void): Promise<() => void> {
  const Reader = window.BarcodeDetector;
  if (Reader === undefined) throw new Error('no detector');
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  const reader = new Reader({ formats: FORMATS });
  let over = false;
  let last = { code: '', at: -SAME };
  const look = async (): Promise<void> => {
    if (over) return;
    const [found] = video.readyState < 2 ? [] : await reader.detect(video).catch(() => []);
    const now = performance.now();
    if (!over && found !== undefined && found.rawValue !== '') {
      if (found.rawValue !== last.code || now - last.at > SAME) tell(found.rawValue);
      last = { code: found.rawValue, at: now };
    }
    setTimeout(() => { void look(); }, PAUSE);
  };
  video.srcObject = stream;
  await video.play().catch(() => undefined);
  void look();
  return () => {
    over = true;
    for (const track of stream.getTracks()) track.stop();
  };
}
