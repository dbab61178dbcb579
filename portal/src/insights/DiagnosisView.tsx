import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { count, decimal, instant, money, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Bar } from "../ui/Bar";
import { Figures } from "../ui/Figures";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { Because } from "../ui/Why";
import { useSteps } from "../ui/useList";
import { Verdict } from "./Verdict";

type Explained = components["schemas"]["performance.ExplainedDiagnosis"];
type Diagnosis = Explained["diagnosis"];

/** A verdict with its cohort, the causes that weigh most, and what each metric said. */
export function DiagnosisView({ of: { diagnosis, toldAt } }: { of: Explained }) {
  const { t } = useTranslation();
  const wording = useWording();
  const cohort = t("insights.cohort", { count: diagnosis.members, shown: count(diagnosis.members, wording), cohort: diagnosis.cohort });
  return (
    <>
      <Section title={t("insights.diagnosis")} actions={<Verdict of={diagnosis.verdict} />}>
        <Because of={diagnosis} />
        {diagnosis.nextBestAction !== undefined && (
          <p>
            <strong>{t("insights.next")}</strong> <Because of={{ reason: diagnosis.nextBestAction, ...(diagnosis.next && { why: diagnosis.next }) }} />
          </p>
        )}
        <Figures
          of={[
            { name: t("insights.sold"), value: diagnosis.soldPerMonth, of: t("insights.aMonth") },
            { name: t("insights.expected"), value: diagnosis.expectedPerMonth, of: cohort },
            { name: t("insights.percentile"), value: share(diagnosis.revenuePercentile, wording), of: t("insights.percentileOf") },
            { name: t("insights.confidence"), value: coded("confidence", diagnosis.confidence), of: t("figures.asOf", { day: instant(toldAt, wording) }) },
          ]}
        />
      </Section>
      <Section title={t("insights.causes")}>
        <Causes of={diagnosis.causes} />
      </Section>
      <Section title={t("insights.examined")}>
        <Examined of={diagnosis.examined} />
      </Section>
    </>
  );
}

function Causes({ of }: { of: Diagnosis["causes"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("insights.causesCaption")}
      list={useSteps(of)}
      empty={t("insights.noCauses")}
      columns={[
        { id: "cause", title: t("insights.cause"), cell: (it) => coded("cause", it.cause) },
        {
          id: "weight",
          title: t("insights.likely"),
          cell: (it) => (
            <>
              <Bar of={it.weight} /> {share(it.weight, wording)}
            </>
          ),
        },
        { id: "loss", title: t("insights.loss"), figure: true, cell: (it) => money(it.lossPerYear, wording) },
        { id: "range", title: t("insights.range"), figure: true, wide: true, cell: (it) => `${money(it.lossAtLeast, wording)} – ${money(it.lossAtMost, wording)}` },
      ]}
    />
  );
}

function Examined({ of }: { of: Diagnosis["examined"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("insights.examinedCaption")}
      list={useSteps(of)}
      empty={t("insights.nothingExamined")}
      columns={[
        { id: "metric", title: t("insights.metric"), cell: (it) => coded("metric", it.metric) },
        { id: "value", title: t("insights.value"), figure: true, cell: (it) => decimal(it.value, wording) },
        { id: "expected", title: t("insights.likeThem"), figure: true, cell: (it) => decimal(it.expected, wording) },
        { id: "shortfall", title: t("insights.shortfall"), figure: true, wide: true, cell: (it) => decimal(it.shortfall, wording) },
        { id: "probability", title: t("insights.likely"), figure: true, cell: (it) => share(it.probability, wording) },
      ]}
    />
  );
}
