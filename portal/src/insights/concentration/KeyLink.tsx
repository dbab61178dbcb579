import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { country } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import type { PartnerType } from "../../partners/search";
import { Named } from "../../ui/Named";
import type { Cut } from "./search";

interface Props {
  by: Cut;
  /** Empty for what has none. */
  of: { key: string; name?: string; partnerCode?: string };
  period: { from?: string; until?: string };
}

/** What sales were divided by opens what it is about: a partner, the lines of its sum, or the partners that are in it. */
export function KeyLink({ by, of: { key, name, partnerCode }, period }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  if (by === "partner") {
    return (
      <Link to="/partners/$partnerId" params={{ partnerId: key }}>
        <Named>{name ?? partnerCode ?? key}</Named>
      </Link>
    );
  }
  if (by === "product" || by === "line" || by === "country" || by === "territory") {
    const shown = key === "" ? t("concentration.unknown") : by === "country" ? country(key, wording) : key;
    return (
      <Link to="/insights/sales/lines" search={{ dimension: by, ...(key !== "" && { key }), ...period }}>
        <Named>{shown}</Named>
      </Link>
    );
  }
  if (key === "") return t("concentration.unknown");
  const search = by === "type" ? { type: key as PartnerType } : by === "tier" ? { tier: key } : { segment: key };
  return (
    <Link to="/insights/scorecards" search={search}>
      <Named>{by === "type" ? coded("partnerType", key) : key}</Named>
    </Link>
  );
}
