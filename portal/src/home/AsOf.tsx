import { useTranslation } from "react-i18next";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";

/** When a composed page was made, and whether all of it is there. */
export function AsOf({ home }: { home: { asOf: string; complete: boolean } }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      {t("home.asOf", { at: instant(home.asOf, wording) })}
      {!home.complete && <> {t("home.incomplete")}</>}
    </>
  );
}
