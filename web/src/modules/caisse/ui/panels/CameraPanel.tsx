import { type ReactNode, useEffect, useRef, useState } from 'react';
import { due } from '../../core/ticket';
import { watch } from '../../device/camera';
import { scannedByCamera } from '../../till/keys';
import { useTill } from '../../till/store';
import { useWords } from '../../words';
import { euros } from '../money';
import { Sheet } from '../Sheet';

/** The device's camera as a scanner: each code that it sees is sold, until the sheet is closed. */
export function CameraPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().camera;
  const video = useRef<HTMLVideoElement>(null);
  const ticket = useTill((till) => till.ticket);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let left = false;
    if (video.current !== null) {
      watch(video.current, scannedByCamera).then((end) => { if (left) end(); else stop = end; }, () => setRefused(true));
    }
    return () => {
      left = true;
      stop?.();
    };
  }, []);
  const line = ticket.lines.find(({ key }) => key === ticket.active);
  return (
    <Sheet title={t.title} onClose={onClose} foot={<button type="button" className="button button-main" onClick={onClose}>{t.done}</button>}>
      {refused ? <p className="notice">{t.refused}</p> : <video ref={video} className="camera" muted playsInline aria-label={t.picture} />}
      <p className="pair total" aria-live="polite"><span>{line === undefined ? t.lead : line.designation}</span><strong>{euros(due(ticket).due)}</strong></p>
    </Sheet>
  );
}
