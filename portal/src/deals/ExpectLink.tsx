import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Deal } from "../api/types";
import { useMay } from "../app/session";
import { buttonClass } from "../ui/Button";
import { isLive } from "./expectation";

/** The way to where it is said anew what a deal is expected to bring, as long as it may bring anything. */
export function ExpectLink({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const mayWrite = useMay("deals:write");
  if (!mayWrite || !isLive(deal)) return null;
  return (
    <Link to="/deals/$dealId/edit" params={{ dealId: deal.id }} className={buttonClass()}>
      {t("deals.expect")}
    </Link>
  );
}
