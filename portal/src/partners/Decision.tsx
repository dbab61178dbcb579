import { useTranslation } from "react-i18next";
import type { Partner } from "../api/types";
import { words } from "../i18n/format";
import { Button } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import { Failed } from "../ui/States";
import styles from "./Decision.module.css";
import { missingOf, useLifecycle } from "./lifecycle";

/** The steps that a partner's state allows, each with what follows from it. */
export function Decision({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  const { review, activate, suspend, end } = useLifecycle(partner);
  const { status } = partner;
  const { name } = partner.profile;
  const missing = missingOf(partner);
  const applying = status === "applied" || status === "in_review";
  return (
    <div className={styles.decision}>
      {status === "applied" && (
        <Button look="primary" isPending={review.isPending} onPress={() => review.mutate(undefined)}>
          {t("partners.beginReview")}
        </Button>
      )}
      {(status === "in_review" || status === "suspended") && missing.length === 0 && (
        <Confirm
          action={t(status === "suspended" ? "partners.resume" : "partners.approve")}
          look="primary"
          title={t(status === "suspended" ? "partners.resumeOf" : "partners.approveOf", { name })}
          change={activate}
        >
          <p>{t("partners.approveConsequence")}</p>
        </Confirm>
      )}
      {status === "in_review" && missing.length > 0 && (
        <p className={styles.hint}>
          {t("partners.stillMissing", { items: missing.map((item) => words(item.replaceAll("-", " "))).join(", ") })}
        </p>
      )}
      {status === "active" && (
        <Confirm
          action={t("partners.suspend")}
          title={t("partners.suspendOf", { name })}
          reason={t("partners.reason")}
          change={suspend}
        >
          <p>{t("partners.suspendConsequence")}</p>
        </Confirm>
      )}
      {status !== "ended" && (
        <Confirm
          action={t(applying ? "partners.decline" : "partners.end")}
          look="danger"
          title={t(applying ? "partners.declineOf" : "partners.endOf", { name })}
          reason={t("partners.reason")}
          change={end}
        >
          <p>{t(applying ? "partners.declineConsequence" : "partners.endConsequence")}</p>
        </Confirm>
      )}
      {review.isError && <Failed error={review.error} />}
    </div>
  );
}
