import type { ItemOf } from "../api/queries";
import { coded } from "../i18n/words";
import { Status, type Tone } from "../ui/Status";

export type Waiver = ItemOf<"/api/waivers">;

const TONES: Record<Waiver["status"], Tone> = { asked: "warn", approved: "good", refused: "bad", ended: "calm" };

/** Where a waiver stands. */
export function WaiverStatus({ of: { status } }: { of: Waiver }) {
  return <Status tone={TONES[status]}>{coded("waiverStatus", status)}</Status>;
}
