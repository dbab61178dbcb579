import { useTranslation } from "react-i18next";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Note } from "../ui/Named";
import type { Expected } from "./action";

/** What is expected in sales a year, with the interval that it lies in. */
export function Expectation({ of }: { of: Expected | undefined }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (of === undefined) return t("actions.unsaid");
  return (
    <>
      {money(of.perYear, wording)}
      <Note>{t("actions.between", { atLeast: money(of.atLeast, wording), atMost: money(of.atMost, wording) })}</Note>
    </>
  );
}
