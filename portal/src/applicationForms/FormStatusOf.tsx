import { coded } from "../i18n/words";
import { Status, type Tone } from "../ui/Status";
import type { ApplicationForm } from "./formDefinition";

const TONES: Record<ApplicationForm["status"], Tone> = { draft: "calm", published: "good", withdrawn: "bad" };

export function FormStatusOf({ status }: { status: ApplicationForm["status"] }) {
  return <Status tone={TONES[status]}>{coded("formStatus", status)}</Status>;
}
