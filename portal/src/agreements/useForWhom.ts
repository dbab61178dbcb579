import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { country } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import type { Agreement } from "./agreement";

type ForWhom = Pick<Agreement["agreement"], "partnerTypes" | "countries">;

/** Says which partners an agreement is for: by type and country, everybody where it names none. */
export function useForWhom(): (of: ForWhom) => string {
  const { t } = useTranslation();
  const wording = useWording();
  return useCallback(
    ({ partnerTypes, countries }) => {
      const types = partnerTypes.map((it) => coded("partnerType", it)).join(", ");
      const places = countries.map((it) => country(it, wording)).join(", ");
      return [types, places].filter((it) => it !== "").join(" · ") || t("agreements.everybody");
    },
    [t, wording],
  );
}
