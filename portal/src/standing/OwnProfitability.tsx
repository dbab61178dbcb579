import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { ProfitabilityView } from "../insights/ProfitabilityView";
import { Answer } from "../ui/Answer";
import { Section } from "../ui/Section";

/** What the partner itself sold and got in the last twelve months. */
export function OwnProfitability({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const found = useQuery(asked("/api/scorecards/{partnerId}/profitability", { path: { partnerId } }));
  return (
    <Section title={t("profitability.ownTitle")}>
      <Answer of={found}>{(it) => <ProfitabilityView of={it} />}</Answer>
    </Section>
  );
}
