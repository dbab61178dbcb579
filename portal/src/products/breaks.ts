import type { TFunction } from "i18next";
import type { ItemOf } from "../api/queries";
import { decimal, money, percent, type Wording } from "../i18n/format";

type VolumeBreak = ItemOf<"/api/price-books">["volumeBreaks"][number];

/** Volume breaks in words, such as "from 10: 5% off". */
export function breaksText(breaks: VolumeBreak[], t: TFunction, wording: Wording): string {
  return breaks
    .map(({ minQuantity, unitPrice, percent: off }) => {
      const quantity = decimal(minQuantity, wording);
      return unitPrice === undefined
        ? t("assortment.breakPercent", { quantity, percent: percent(off, wording) })
        : t("assortment.breakPrice", { quantity, price: money(unitPrice, wording) });
    })
    .join("; ");
}
