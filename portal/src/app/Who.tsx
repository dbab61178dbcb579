import { useTranslation } from "react-i18next";
import { Named } from "../ui/Named";
import { useVisit } from "./session";

/** Who did something; names are given only to who administers people, so that all others read ids. */
export function Who({ id }: { id: string }) {
  const { t } = useTranslation();
  const { subject } = useVisit();
  return id === subject ? <>{t("people.you")}</> : <Named>{id}</Named>;
}
