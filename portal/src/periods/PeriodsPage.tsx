import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { day, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { Period } from "./period";
import { PeriodStatus } from "./PeriodStatus";

/** The posting periods, the newest first. */
export default function PeriodsPage() {
  const { t } = useTranslation();
  const periods = useQuery(asked("/api/periods"));
  return (
    <Page title={t("periods.title")} lead={t("periods.lead")}>
      <Section title={t("periods.all")}>
        <Answer of={periods}>{({ items }) => <PeriodTable of={items.toReversed()} />}</Answer>
      </Section>
    </Page>
  );
}

function PeriodTable({ of }: { of: Period[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("periods.all")}
      list={{ ...useSteps(of), address: "/api/periods" }}
      empty={t("periods.none")}
      columns={[
        {
          id: "period",
          title: t("periods.one"),
          cell: (it) => (
            <Link to="/periods/$period" params={{ period: it.period }}>
              {it.period}
            </Link>
          ),
        },
        { id: "status", title: t("periods.state"), cell: (it) => <PeriodStatus status={it.status} /> },
        { id: "from", title: t("periods.from"), wide: true, cell: (it) => day(it.from, wording) },
        { id: "until", title: t("periods.until"), wide: true, cell: (it) => day(it.until, wording) },
        { id: "closed", title: t("periods.closedAt"), wide: true, cell: (it) => instant(it.closedAt, wording) },
      ]}
    />
  );
}
