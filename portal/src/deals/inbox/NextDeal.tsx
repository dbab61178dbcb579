import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { buttonClass } from "../../ui/Button";
import { WAITING } from "./search";

/** The way to the deal that waits longest beside this one. */
export function NextDeal({ after }: { after: string }) {
  const { t } = useTranslation();
  const waiting = useQuery(asked("/api/deals", { query: { status: [...WAITING], sort: "createdAt", limit: 2 } }));
  const next = waiting.data?.items.find((deal) => deal.id !== after);
  if (next === undefined) return null;
  return (
    <Link to="/deals/$dealId" params={{ dealId: next.id }} className={buttonClass()} data-key="n">
      {t("deals.inbox.next")} <kbd aria-hidden="true">N</kbd>
    </Link>
  );
}
