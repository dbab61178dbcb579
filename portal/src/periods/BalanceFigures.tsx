import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Figures } from "../ui/Figures";
import type { Balance } from "./period";

/** What was owed before a period, what was posted in it, and what is owed after it. */
export function BalanceFigures({ of: { opening, posted, corrected, closing, partners } }: { of: Balance }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Figures
      of={[
        { name: t("periods.opening"), value: opening },
        { name: t("periods.posted"), value: posted },
        { name: t("periods.corrected"), value: corrected },
        { name: t("periods.closing"), value: closing, of: t("periods.partners", { count: partners, shown: count(partners, wording) }) },
      ]}
    />
  );
}
