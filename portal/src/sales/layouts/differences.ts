import { useTranslation } from "react-i18next";
import { FIELDS, foundAt, type LayoutForm, type Place } from "./layoutForm";

/** Tells where two layouts differ, in words. */
export function useDifferences() {
  const { t } = useTranslation();
  const told = ({ at, constant }: Place) => {
    const { name, position } = foundAt(at);
    return [name, position !== undefined && t("layouts.place", { position }), constant !== "" && `= ${constant}`].filter(Boolean).join(" ");
  };
  return (mine: LayoutForm, theirs: LayoutForm) =>
    [
      [t("layouts.header"), t(mine.header === "yes" ? "layouts.headerYes" : "layouts.headerNo"), t(theirs.header === "yes" ? "layouts.headerYes" : "layouts.headerNo")] as const,
      [t("layouts.separator"), t(`layouts.separators.${mine.separator}`), t(`layouts.separators.${theirs.separator}`)] as const,
      [t("layouts.decimal"), mine.decimal, theirs.decimal] as const,
      [t("layouts.dates"), mine.dates, theirs.dates] as const,
      ...FIELDS.map((it) => [t(`layouts.fields.${it}`), told(mine.columns[it]), told(theirs.columns[it])] as const),
    ]
      .filter(([, one, other]) => one !== other)
      .map(([name, one, other]) => ({ name, mine: one, theirs: other }));
}
