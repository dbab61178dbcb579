import { useTranslation } from "react-i18next";
import { Predicates } from "../offers/Predicates";
import type { MyProgram } from "./programs";

/** What it takes to enter a program, what was found of the partner, and whether that is enough. */
export function Entry({ program: { entry } }: { program: MyProgram }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(entry.qualifies ? "learning.qualifies" : "learning.doesNotQualify")}</p>
      <Predicates of={entry.predicates} caption={t("learning.entryCaption")} empty={t("learning.everybody")} />
    </>
  );
}
