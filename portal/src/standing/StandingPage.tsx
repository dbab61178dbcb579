import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { ScorecardView } from "../home/partner/ScorecardView";
import { ScoreView } from "../scores/ScoreView";
import { HeldSegments } from "../segments/HeldSegments";
import { Ladder } from "../tiers/Ladder";
import { SetTier } from "../tiers/SetTier";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Cohort } from "./Cohort";
import { DiagnosisSection } from "./DiagnosisSection";
import { OwnProfitability } from "./OwnProfitability";
import { Pipeline } from "./Pipeline";

/** Where the partner stands, beside whom, what separates it from the next tier, and what holds it back. */
export default function StandingPage() {
  const { t } = useTranslation();
  const maySeeSegments = useMay("profile:read");
  const scorecard = useQuery(asked("/api/my/scorecard"));
  return (
    <Page title={t("standing.title")} lead={t("standing.lead")}>
      <Section title={t("standing.figures")}>
        <Answer of={scorecard}>
          {(found) => (
            <>
              <ScorecardView scorecard={found} />
              <Pipeline of={found} />
            </>
          )}
        </Answer>
      </Section>
      {scorecard.data !== undefined && (
        <>
          <Cohort of={scorecard.data} />
          <DiagnosisSection partnerId={scorecard.data.partnerId} />
          <OwnProfitability partnerId={scorecard.data.partnerId} />
          <ScoreView />
          <SetTier partnerId={scorecard.data.partnerId} />
          <Ladder partnerId={scorecard.data.partnerId} />
          {maySeeSegments && <HeldSegments partnerId={scorecard.data.partnerId} empty={t("standing.noSegments")} />}
        </>
      )}
    </Page>
  );
}
