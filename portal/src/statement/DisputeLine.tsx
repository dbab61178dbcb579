import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Statement } from "../api/types";

/** The way to say that a line is wrong; its name says which line. */
export function DisputeLine({ line: { promotionId, lineId } }: { line: Statement["items"][number] }) {
  const { t } = useTranslation();
  if (lineId === undefined) return null;
  return (
    <Link to="/disputes/new" search={{ promotion: promotionId, line: lineId }} aria-label={t("statement.disputeOf", { line: lineId })}>
      {t("statement.dispute")}
    </Link>
  );
}
