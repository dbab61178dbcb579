import type { ItemOf } from "../api/queries";
import { coded } from "../i18n/words";
import { Status } from "../ui/Status";

const TONES = { draft: "warn", active: "good", retired: "calm" } as const;

/** Where a product stands between its draft and its end. */
export function Lifecycle({ of }: { of: ItemOf<"/api/products">["lifecycle"] }) {
  return <Status tone={TONES[of]}>{coded("lifecycle", of)}</Status>;
}
