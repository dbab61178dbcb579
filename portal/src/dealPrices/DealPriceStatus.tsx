import { coded } from "../i18n/words";
import { Note } from "../ui/Named";
import { Status } from "../ui/Status";
import type { DealPrice } from "./dealPrice";

const TONES = { asked: "warn", approved: "good", declined: "bad", ended: "calm" } as const;

/** How a deal price stands, and why it was decided so. */
export function DealPriceStatus({ of: { status, decisionReason } }: { of: DealPrice }) {
  return (
    <>
      <Status tone={TONES[status]}>{coded("dealPriceStatus", status)}</Status>
      {decisionReason !== undefined && <Note>{decisionReason}</Note>}
    </>
  );
}
