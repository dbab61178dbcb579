import { coded } from "../i18n/words";
import { Status, type Tone } from "../ui/Status";

const TONES: Record<string, Tone> = { never_sold: "bad", declining: "bad", behind: "warn", as_expected: "calm", ahead: "good" };

/** How a partner does beside what is expected of one like it. */
export function Verdict({ of }: { of: string | undefined }) {
  if (of === undefined) return "–";
  return <Status tone={TONES[of] ?? "calm"}>{coded("verdict", of)}</Status>;
}
