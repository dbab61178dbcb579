import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Status } from "../ui/Status";
import { Rule } from "./Rule";
import styles from "./Rule.module.css";

/** Why a partner is in a segment, or is not, condition by condition. */
export function Why({ segmentId, partnerId }: { segmentId: string; partnerId: string }) {
  const { t } = useTranslation();
  const why = useQuery(
    asked("/api/partners/{id}/segments/explain", { path: { id: partnerId }, query: { segmentId } }),
  );
  return (
    <Answer of={why}>
      {(explained) => (
        <div className={styles.why}>
          <p>
            <Status tone={explained.member ? "good" : "warn"}>
              {explained.member ? t("partners.member") : t("partners.noMember")}
            </Status>{" "}
            {t("partners.byRule", { version: explained.ruleVersion })}
          </p>
          <Rule of={explained.rule} />
        </div>
      )}
    </Answer>
  );
}
