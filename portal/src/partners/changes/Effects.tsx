import { useTranslation } from "react-i18next";
import { words } from "../../i18n/format";
import type { Effect } from "./change";

/** What follows from a change of a profile: the segments that are entered and left. */
export function Effects({ of }: { of: Effect[] }) {
  const { t } = useTranslation();
  if (of.length === 0) return <p>{t("profile.noEffect")}</p>;
  const said = ({ event, about = "" }: Effect) => {
    if (event === "segment.entered.v1") return t("profile.enters", { segment: about });
    if (event === "segment.left.v1") return t("profile.leaves", { segment: about });
    return `${words(event.replace(/\.v\d+$/, "").replaceAll(".", " "))} ${about}`;
  };
  return (
    <ul>
      {of.map((it) => (
        <li key={`${it.event} ${it.about}`}>{said(it)}</li>
      ))}
    </ul>
  );
}
