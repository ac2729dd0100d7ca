import { toast } from '../../kit/notify';

/** What the server wanted to be known and did not refuse for. */
export function warned(warnings: { detail?: string | null }[]): void {
  for (const { detail } of warnings) {
    if (detail) toast({ message: detail, color: 'orange', autoClose: 12_000 });
  }
}
