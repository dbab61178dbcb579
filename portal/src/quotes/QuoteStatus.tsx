import { coded } from "../i18n/words";
import { Status } from "../ui/Status";
import type { Quote } from "./quoteForm";

const TONES = { draft: "warn", sent: "good", accepted: "good", declined: "bad", replaced: "warn" } as const;

export function QuoteStatus({ of: status }: { of: Quote["status"] }) {
  return <Status tone={TONES[status]}>{coded("quoteStatus", status)}</Status>;
}
