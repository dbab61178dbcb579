import type { ParseKeys } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Refused } from "../api/refused";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Button } from "./Button";
import styles from "./States.module.css";

export function Loading() {
  const { t } = useTranslation();
  return (
    <p role="status" className={styles.loading}>
      {t("states.loading")}
    </p>
  );
}

interface EmptyProps {
  children: ReactNode;
  /** The next step, where there is one. */
  action?: ReactNode;
}

/** Nothing is here yet. */
export function Empty({ children, action }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}

/** There is something, and the filters leave none of it. */
export function NoneForFilter({ clear }: { clear: () => void }) {
  const { t } = useTranslation();
  return <Empty action={<Button onPress={clear}>{t("states.clearFilters")}</Button>}>{t("states.noneForFilter")}</Empty>;
}

const FORBIDDEN = 403;
const NOT_FOUND = 404;
const UNAVAILABLE = 503;

function sentenceFor(error: unknown) {
  if (!(error instanceof Refused)) return "states.unreadable" as const;
  if (error.status === 0) return "states.unreachable" as const;
  if (error.status === FORBIDDEN) return "states.forbidden" as const;
  if (error.status === NOT_FOUND) return "states.gone" as const;
  return error.status === UNAVAILABLE ? ("states.down" as const) : ("states.failed" as const);
}

/** Says that something is missing, why as far as the platform says it, and how to go on. */
export function Failed({ error, again }: { error: unknown; again?: (() => void) | undefined }) {
  const { t, i18n } = useTranslation();
  const problem = error instanceof Refused ? error.problem : undefined;
  const said = problem?.detail ?? problem?.title;
  // A rule that is known here is told in the reader's language, with what to do about it.
  const known = `problems.${problem?.code ?? ""}`;
  const isKnown = i18n.exists(known);
  return (
    <div className={styles.failed} role="status">
      <p>
        <strong>{t(sentenceFor(error))}</strong>
        {(isKnown || said !== undefined) && <> {isKnown ? t(known as ParseKeys) : <span lang="en">{said}</span>}</>}
        {problem?.requestId !== undefined && <small> {t("states.request", { id: problem.requestId })}</small>}
      </p>
      {again !== undefined && <Button onPress={again}>{t("states.again")}</Button>}
    </div>
  );
}

/** What is shown is older than it should be. */
export function Stale({ since, again }: { since: number; again: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <div className={styles.failed} role="status">
      <p>{t("states.stale", { at: instant(new Date(since).toISOString(), wording) })}</p>
      <Button onPress={again}>{t("states.again")}</Button>
    </div>
  );
}
