import { useTranslation } from "react-i18next";
import type { Deal } from "../../api/types";
import { ABSENT, instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Status } from "../../ui/Status";

/** Until when a deal in review is to be decided, and whether that is over. */
export function Clock({ deal: { review, status } }: { deal: Deal }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (review === undefined || status !== "review") return ABSENT;
  return (
    <>
      {review.overdue && <Status tone="bad">{t("deals.inbox.overdue")}</Status>} {instant(review.dueAt, wording)}
    </>
  );
}
