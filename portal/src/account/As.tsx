import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useVisit } from "../app/session";
import { coded } from "../i18n/words";
import { Named } from "../ui/Named";

/** For whom one is here, and as what. */
export function As() {
  const { t } = useTranslation();
  const { side, vendor } = useVisit();
  const memberships = useQuery({ ...asked("/api/memberships"), staleTime: Infinity });
  const here = memberships.data?.items.find((it) => it.active);
  const name = here?.partnerName ?? here?.vendorName ?? vendor?.name;
  const role = here === undefined ? undefined : coded("role", here.role);
  return <Named>{[side === "operator" ? t("account.installation") : name, role].filter(Boolean).join(" · ") || t("list.none")}</Named>;
}
