import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { count } from "../i18n/format";
import { usePolling } from "../live/useLive";
import { useWording } from "../i18n/wording";
import styles from "./Bell.module.css";

const POLL_MILLIS = 60_000;

/** Leads to the notices and says how many are new; while that is not known, it only leads there. */
export function Bell({ went }: { went?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const wording = useWording();
  const asking = useQuery({ ...asked("/api/unread-notices"), refetchInterval: usePolling(POLL_MILLIS) });
  const unread = asking.data?.unread ?? 0;
  const shown = count(unread, wording);
  return (
    <Link
      to="/notices"
      onClick={went}
      className={styles.bell}
      activeProps={{ className: styles.here }}
      aria-label={unread === 0 ? t("notices.title") : t("notices.unread", { count: unread, shown })}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2.5a5 5 0 0 0-5 5c0 4-1.5 5.5-1.5 6.5h13c0-1-1.5-2.5-1.5-6.5a5 5 0 0 0-5-5ZM8 16.5a2 2 0 0 0 4 0" />
      </svg>
      {unread > 0 && <span className={styles.count}>{shown}</span>}
    </Link>
  );
}
