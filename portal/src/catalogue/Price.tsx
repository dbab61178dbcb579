import { useTranslation } from "react-i18next";
import type { Product } from "../api/types";
import { money, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Note } from "../ui/Named";

type Price = Product["price"];

export function YourPrice({ of: price }: { of: Price }) {
  const { t } = useTranslation();
  const wording = useWording();
  return price.unitPrice === undefined ? t("products.noPrice") : money(price.unitPrice, wording);
}

/** What a partner keeps of each one, and the share that is of what it is sold on for. */
export function YourMargin({ of: price }: { of: Price }) {
  const wording = useWording();
  const share = useMarginShare(price.partnerMargin);
  return (
    <>
      {money(price.partnerMargin?.amount, wording)}
      {share !== undefined && <Note>{share}</Note>}
    </>
  );
}

/** Such as "52.4% of suggested resale price"; undefined where there is no revenue. */
export function useMarginShare(margin: Price["partnerMargin"]): string | undefined {
  const { t } = useTranslation();
  const wording = useWording();
  if (margin?.percent === undefined) return undefined;
  return t("products.marginOf", { share: percent(margin.percent, wording), basis: coded("marginBasis", margin.basis) });
}
