import type { ItemOf } from "../api/queries";
import { decimal, money, percent, type Wording } from "../i18n/format";

export type Promotion = ItemOf<"/api/promotions">;

/** What a promotion gives, in short: its discount, its slabs, or what it says itself. */
export function worth({ discount, rebate, gives }: Promotion, wording: Wording): string {
  if (discount?.percent !== undefined) return percent(discount.percent, wording);
  if (discount?.amountOff !== undefined) return money(discount.amountOff, wording);
  if (rebate === undefined) return gives;
  return rebate.slabs.map((slab) => `${decimal(slab.from, wording)}+: ${percent(slab.percent, wording)}`).join(", ");
}
