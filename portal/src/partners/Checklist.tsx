import { useTranslation } from "react-i18next";
import type { Partner } from "../api/types";
import { day, words } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Button } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import { Failed } from "../ui/States";
import styles from "./Checklist.module.css";
import { useLifecycle } from "./lifecycle";

/** What is checked before a partner becomes active, and, for who may, the next step of each item. */
export function Checklist({ partner, mayDecide }: { partner: Partner; mayDecide: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { agree, complete } = useLifecycle(partner);
  const agreed = partner.agreementAcceptedAt;
  const open = mayDecide && partner.status !== "ended";
  return (
    <>
      <ul className={styles.checklist}>
        <li>
          <Mark done={agreed !== undefined} />
          <span>
            {t("partners.agreement")}
            {agreed !== undefined && <small> {t("partners.agreedOn", { day: day(agreed, wording) })}</small>}
          </span>
          {open && agreed === undefined && (
            <Confirm action={t("partners.recordAgreement")} title={t("partners.recordAgreement")} change={agree}>
              <p>{t("partners.agreementConsequence", { name: partner.profile.name })}</p>
            </Confirm>
          )}
        </li>
        {partner.checklist.map((item) => {
          const done = partner.checklistDone.includes(item);
          return (
            <li key={item}>
              <Mark done={done} />
              <span>{words(item.replaceAll("-", " "))}</span>
              {open && !done && (
                <Button
                  onPress={() => complete.mutate(item)}
                  isPending={complete.isPending}
                  aria-label={t("partners.markDoneOf", { item })}
                >
                  {t("partners.markDone")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {complete.isError && <Failed error={complete.error} />}
    </>
  );
}

function Mark({ done }: { done: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={done ? styles.done : styles.open}>
      <span aria-hidden="true">{done ? "✓" : "○"}</span>
      <span className={styles.said}>{done ? t("partners.done") : t("partners.open")}</span>
    </span>
  );
}
