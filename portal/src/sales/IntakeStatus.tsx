import { coded } from "../i18n/words";
import { Status, type Tone } from "../ui/Status";
import type { Intake } from "./intakes";

const TONES: Record<string, Tone> = { open: "warn", refused: "bad", complete: "good", voiding: "warn", voided: "calm" };

export function IntakeStatus({ intake: { status } }: { intake: Intake }) {
  return <Status tone={TONES[status] ?? "calm"}>{coded("intakeStatus", status)}</Status>;
}
