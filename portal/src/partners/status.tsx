import type { Partner } from "../api/types";
import { coded } from "../i18n/words";
import { Status, type Tone } from "../ui/Status";

const TONES: Record<Partner["status"], Tone> = {
  applied: "warn",
  in_review: "warn",
  active: "good",
  suspended: "bad",
  ended: "calm",
};

export function PartnerStatusOf({ status }: { status: Partner["status"] }) {
  return <Status tone={TONES[status]}>{coded("partnerStatus", status)}</Status>;
}
