import { useTranslation } from "react-i18next";
import { useNames } from "../people/useNames";
import { Named } from "../ui/Named";
import { useVisit } from "./session";

/** Who did something; names are given only to who administers people, so that all others read ids. */
export function Who({ id }: { id: string }) {
  const { t } = useTranslation();
  const { subject } = useVisit();
  const names = useNames();
  if (id === subject) return <>{t("people.you")}</>;
  return <Named>{/^operator(:|$)/.test(id) ? t("history.operator") : (names.get(id) ?? id)}</Named>;
}
