import { coded } from "../i18n/words";
import { Status } from "../ui/Status";
import type { Enrolment } from "./enrolment";

const TONES = { enrolled: "warn", completed: "good", withdrawn: "calm" } as const;

/** Whether a partner takes part, or has. */
export function EnrolmentStatus({ of: { status } }: { of: Pick<Enrolment, "status"> }) {
  return <Status tone={TONES[status]}>{coded("enrolmentStatus", status)}</Status>;
}
