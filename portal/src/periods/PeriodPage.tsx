import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { day, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Accounts } from "./Accounts";
import { BalanceFigures } from "./BalanceFigures";
import { ClosePeriod } from "./ClosePeriod";
import { OpenWorkFacts } from "./OpenWorkFacts";
import type { Period } from "./period";
import { PeriodStatus } from "./PeriodStatus";

const route = getRouteApi("/periods/$period");

/** One posting period: what it came to, what stands open, each partner's account, and its closing. */
export default function PeriodPage() {
  const { t } = useTranslation();
  const { period } = route.useParams();
  const mayClose = useMay("ledger:write");
  const detail = useQuery(asked("/api/periods/{period}", { path: { period } }));
  return (
    <Page title={t("periods.of", { period })} crumbs={[{ title: t("periods.title"), to: "/periods" }]}>
      <Answer of={detail}>
        {(found) => (
          <>
            <Section title={t("periods.balance")} actions={<PeriodStatus status={found.period.status} />}>
              <BalanceFigures of={found.balance} />
              <Known period={found.period} />
            </Section>
            {found.open !== undefined && (
              <Section title={t("periods.open")}>
                <OpenWorkFacts of={found.open} />
              </Section>
            )}
            {mayClose && found.period.status === "open" && <ClosePeriod period={period} />}
            <Section title={t("periods.accounts")}>
              <Accounts period={period} />
            </Section>
          </>
        )}
      </Answer>
    </Page>
  );
}

function Known({ period: { from, until, closedAt, closedBy, reason } }: { period: Period }) {
  const { t } = useTranslation();
  const wording = useWording();
  const closed: [string, React.ReactNode][] = [
    [t("periods.closedAt"), instant(closedAt, wording)],
    [t("periods.closedBy"), closedBy ?? t("periods.withLater")],
    [t("partners.reasonGiven"), <Named key="reason">{reason ?? "–"}</Named>],
  ];
  return (
    <Facts
      of={[
        [t("periods.from"), day(from, wording)],
        [t("periods.until"), day(until, wording)],
        ...(closedAt === undefined ? [] : closed),
      ]}
    />
  );
}
