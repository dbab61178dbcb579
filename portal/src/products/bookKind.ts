import type { TFunction } from "i18next";
import { coded } from "../i18n/words";

/** Whom a price book is for. */
export function bookKind(kind: string, t: TFunction): string {
  return kind === "standard" ? t("assortment.standard") : coded("partnerType", kind);
}
