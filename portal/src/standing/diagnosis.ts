import type { TFunction } from "i18next";
import { words } from "../i18n/format";

const VERDICTS = ["never_sold", "declining", "behind", "as_expected", "ahead", "too_new", "inconclusive"] as const;
const CAUSES = ["enablement", "programs", "product_mix", "returns", "pipeline", "crowding", "outlets", "offer_awareness"] as const;

function known<Code extends string>(codes: readonly Code[], code: string): Code | undefined {
  return codes.find((it) => it === code);
}

/** What a diagnosis comes to, said to the partner; what is newer than the page is shown as it is. */
export function verdictOf(code: string, t: TFunction): string {
  const verdict = known(VERDICTS, code);
  return verdict === undefined ? words(code) : t(`standing.verdict.${verdict}`);
}

/** A cause that may hold the partner back. */
export function causeOf(code: string, t: TFunction): string {
  const cause = known(CAUSES, code);
  return cause === undefined ? words(code) : t(`standing.cause.${cause}`);
}

/** What helps against a cause, said to the partner: the platform's own sentence speaks to the vendor. */
export function remedyFor(code: string, t: TFunction): string {
  const cause = known(CAUSES, code);
  return cause === undefined ? "" : t(`standing.remedy.${cause}`);
}
