import { coded } from "../i18n/words";
import { Status, type Tone } from "../ui/Status";
import type { Promotion } from "./terms";

const TONES: Record<Promotion["status"], Tone> = { draft: "warn", published: "good", ended: "calm", withdrawn: "bad" };

export function PromotionStatus({ of: { status } }: { of: Promotion }) {
  return <Status tone={TONES[status]}>{coded("promotionStatus", status)}</Status>;
}
