import type { Deal } from "../api/types";
import { coded } from "../i18n/words";
import { Status, type Tone } from "../ui/Status";

const TONES: Record<NonNullable<Deal["outcome"]> | Deal["status"], Tone> = {
  review: "warn",
  registered: "warn",
  approved: "good",
  refused: "bad",
  expired: "calm",
  closed: "calm",
  released: "calm",
  won: "good",
  lost: "calm",
};

/** Where a deal stands: how it ended, or its state. */
export function DealStatus({ deal }: { deal: Deal }) {
  const state = deal.outcome ?? deal.status;
  return <Status tone={TONES[state]}>{coded("dealState", state)}</Status>;
}
