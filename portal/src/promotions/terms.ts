import type { TFunction } from "i18next";
import type { ItemOf } from "../api/queries";
import { decimal, money, percent, type Wording } from "../i18n/format";

export type Promotion = ItemOf<"/api/promotions">;

/** What a promotion gives, in short: its figures in the reader's words, or what it says itself. */
export function worth({ discount, rebate, unitRebate, freeGoods, growthRebate, spiff, referral, gives }: Promotion, t: TFunction, wording: Wording): string {
  if (discount !== undefined) return [off(discount, t, wording), ...asks(discount, t, wording)].join(", ");
  if (rebate !== undefined) return rebate.slabs.map((slab) => `${decimal(slab.from, wording)}+: ${percent(slab.percent, wording)}`).join(", ");
  if (unitRebate !== undefined) return [t("offers.aUnit", { amount: money(unitRebate.amount, wording) }), ...asks(unitRebate, t, wording)].join(", ");
  if (freeGoods !== undefined) {
    const { buy, free, worth: each } = freeGoods;
    return t("promotions.lots", { buy: decimal(buy, wording), free: decimal(free, wording), each: money(each, wording) });
  }
  if (growthRebate !== undefined) {
    return t("promotions.ofGrowth", { percent: percent(growthRebate.percent, wording), baseline: money(growthRebate.baseline, wording) });
  }
  if (spiff !== undefined) return [t("promotions.aDeal", { amount: money(spiff.amount, wording) }), ...asks({ fromAmount: spiff.fromValue }, t, wording)].join(", ");
  if (referral !== undefined) {
    return referral.amount === undefined
      ? t("promotions.ofDeals", { percent: percent(referral.percent, wording) })
      : t("promotions.aReferral", { amount: money(referral.amount, wording) });
  }
  return gives;
}

function off({ percent: share, amountOff }: NonNullable<Promotion["discount"]>, t: TFunction, wording: Wording): string {
  return share === undefined ? t("offers.aUnit", { amount: money(amountOff, wording) }) : percent(share, wording);
}

/** From how much on it is given. */
function asks({ fromUnits, fromAmount }: { fromUnits?: number; fromAmount?: Parameters<typeof money>[0] | undefined }, t: TFunction, wording: Wording): string[] {
  return [
    ...(fromUnits === undefined ? [] : [t("promotions.unitsOn", { units: decimal(fromUnits, wording) })]),
    ...(fromAmount === undefined ? [] : [t("promotions.amountOn", { amount: money(fromAmount, wording) })]),
  ];
}
