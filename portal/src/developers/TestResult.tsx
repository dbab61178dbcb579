import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Status } from "../ui/Status";
import type { Attempt } from "./webhooks";

/** What came of one attempt to deliver. */
export function TestResult({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <div role="status">
      <p>
        <Status tone={attempt.outcome === "delivered" ? "good" : "bad"}>{coded("attemptOutcome", attempt.outcome)}</Status>{" "}
        {attempt.status !== undefined && `HTTP ${attempt.status}, `}
        {t("developers.webhooks.took", { millis: count(attempt.tookMillis, wording) })}
      </p>
      {attempt.response !== "" && (
        <p>
          <code>{attempt.response}</code>
        </p>
      )}
    </div>
  );
}
