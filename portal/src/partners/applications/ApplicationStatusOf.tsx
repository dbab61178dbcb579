import { coded } from "../../i18n/words";
import { Status, type Tone } from "../../ui/Status";
import type { ReceivedApplication } from "./received";

const TONES: Record<ReceivedApplication["status"], Tone> = { received: "warn", approved: "good", declined: "bad" };

export function ApplicationStatusOf({ status }: { status: ReceivedApplication["status"] }) {
  return <Status tone={TONES[status]}>{coded("applicationStatus", status)}</Status>;
}
