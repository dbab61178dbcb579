import { useTranslation } from "react-i18next";
import type { Scorecard } from "../api/types";
import { count, money, share, words } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Bar } from "../ui/Bar";
import { Facts } from "../ui/Facts";
import { Section } from "../ui/Section";

/** The partner among those like it; nothing where it is compared with nobody. */
export function Cohort({ of: { cohort, figures } }: { of: Scorecard }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (cohort === undefined || cohort.members < 2) return null;
  return (
    <Section title={t("standing.cohort")}>
      <p>{t("standing.cohortOf", { members: count(cohort.members, wording), cohort: words(cohort.cohort) })}</p>
      <Facts
        of={[
          [
            t("standing.percentile"),
            <span key="percentile">
              <Bar of={cohort.revenuePercentile} />
              {share(cohort.revenuePercentile, wording)}
            </span>,
          ],
          [t("standing.yours"), money(figures.revenue12m, wording)],
          [t("standing.median"), money(cohort.medianRevenue12m, wording)],
        ]}
      />
    </Section>
  );
}
