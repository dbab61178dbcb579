import type { ItemOf } from "../api/queries";
import { ABSENT, decimal, money, percent, type Wording } from "../i18n/format";

export type Promotion = ItemOf<"/api/promotions">;

/** What a promotion gives, in short: its discount, or its slabs. */
export function worth({ discount, rebate }: Promotion, wording: Wording): string {
  if (discount?.percent !== undefined) return percent(discount.percent, wording);
  if (discount?.amountOff !== undefined) return money(discount.amountOff, wording);
  if (rebate === undefined) return ABSENT;
  return rebate.slabs.map((slab) => `${decimal(slab.from, wording)}+: ${percent(slab.percent, wording)}`).join(", ");
}
