import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { Refused } from "../../api/refused";
import { DiagnosisView } from "../../insights/DiagnosisView";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { usePartner } from "./partner";

const NOT_FOUND = 404;

/** How the partner does beside others like it, and what most likely holds it back. */
export default function DiagnosisTab() {
  const { t } = useTranslation();
  const { id } = usePartner();
  const explained = useQuery(asked("/api/diagnoses/{partnerId}/explain", { path: { partnerId: id } }));
  if (explained.error instanceof Refused && explained.error.status === NOT_FOUND) {
    return (
      <Section title={t("insights.diagnosis")}>
        <Empty>{t("insights.noDiagnosis")}</Empty>
      </Section>
    );
  }
  return <Answer of={explained}>{(it) => <DiagnosisView of={it} />}</Answer>;
}
