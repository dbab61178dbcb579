import { coded } from "../i18n/words";
import { Status } from "../ui/Status";
import type { Program } from "./programForm";

const TONES = { draft: "warn", published: "good", closed: "calm" } as const;

/** Where a program stands between its draft and its end. */
export function ProgramStatus({ of }: { of: Program["status"] }) {
  return <Status tone={TONES[of]}>{coded("programStatus", of)}</Status>;
}
