import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { count, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Figures } from "../ui/Figures";
import { Said } from "../ui/Named";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { Promotion } from "./terms";

const TONES = { error: "bad", warning: "warn", info: "calm" } as const;

/** What the platform finds about a draft: whom it reaches, and what stands against publishing it. */
export function Findings({ promotion: { id, version } }: { promotion: Promotion }) {
  const { t } = useTranslation();
  const wording = useWording();
  const lint = useQuery({
    queryKey: ["/api/promotions/{id}/lint", id, version],
    queryFn: ({ signal }) => answered(client.POST("/api/promotions/{id}/lint", { signal, params: { path: { id } } })),
  });
  return (
    <Section title={t("promotions.findings")}>
      <Answer of={lint}>
        {({ report, baseline, publishable, lastYear }) => (
          <>
            <p>
              <Status tone={publishable ? "good" : "bad"}>{t(publishable ? "promotions.publishable" : "promotions.notPublishable")}</Status>
            </p>
            <Figures
              of={[
                { name: t("promotions.reached"), value: count(report.relevance, wording), of: t("promotions.reachedOf", { all: count(report.partners, wording) }) },
                { name: t("promotions.overlapped"), value: count(report.overlapped, wording), of: t("promotions.overlappedOf") },
                { name: t("promotions.baseline"), value: baseline, of: t("promotions.baselineOf") },
                { name: t("promotions.lastYear"), value: lastYear.expected, of: t("promotions.lastYearOf", { low: money(lastYear.low, wording), high: money(lastYear.high, wording) }) },
              ]}
            />
            <FindingsTable findings={report.findings} />
          </>
        )}
      </Answer>
    </Section>
  );
}

interface Finding {
  code: string;
  severity: keyof typeof TONES;
  message: string;
  cure: string;
}

export function FindingsTable({ findings }: { findings: Finding[] }) {
  const { t } = useTranslation();
  const list = useSteps(findings);
  if (findings.length === 0) return <Empty>{t("promotions.noFindings")}</Empty>;
  return (
    <Table
      caption={t("promotions.findingsCaption")}
      list={list}
      empty=""
      columns={[
        { id: "severity", title: t("promotions.severity"), cell: (it) => <Status tone={TONES[it.severity]}>{coded("severity", it.severity)}</Status> },
        {
          id: "message",
          title: t("promotions.finding"),
          roomy: true,
          cell: (it) => (
            <>
              <span lang="en">{it.message}</span>
              <Said>{it.cure}</Said>
            </>
          ),
        },
      ]}
    />
  );
}
