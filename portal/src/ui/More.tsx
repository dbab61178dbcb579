import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Button } from "./Button";
import styles from "./More.module.css";
import { Failed } from "./States";
import type { Growing } from "./useList";

/** How much of a list is shown, and the button for more; nothing where all was there at once. */
export function More({ list }: { list: Growing<unknown> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const told = useRef<HTMLParagraphElement>(null);
  const { grown, hasMore } = list;
  useEffect(() => {
    // With the last page the button goes; who uses the keyboard goes on where it stood.
    if (grown && !hasMore && document.activeElement === document.body) told.current?.focus();
  }, [grown, hasMore]);
  if (!grown && !hasMore) return null;
  const shown = count(list.rows.length, wording);
  return (
    <div className={styles.more}>
      <p role="status" tabIndex={-1} ref={told}>
        {!hasMore
          ? t("list.all", { shown })
          : list.total === undefined
            ? t("list.some", { shown })
            : t("list.ofTotal", { shown, total: count(list.total, wording) })}
      </p>
      {hasMore && (
        <Button onPress={list.more} isPending={list.waiting}>
          {list.waiting ? t("states.loading") : t("list.more")}
        </Button>
      )}
      {list.error !== undefined && <Failed error={list.error} />}
    </div>
  );
}
