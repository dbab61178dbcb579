import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { count, instant, money, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Bar } from "../ui/Bar";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { CAUSES, VERDICTS } from "./search";

type Summary = AnswerOf<"/api/overview/diagnoses">;

/** How the whole channel does, verdict by verdict and cause by cause; each opens its partners. */
export function ChannelSummary() {
  const { t } = useTranslation();
  const summary = useQuery(asked("/api/overview/diagnoses"));
  return (
    <Section title={t("insights.wholeChannel")}>
      <Answer of={summary}>{(it) => <Sums of={it} />}</Answer>
    </Section>
  );
}

function Sums({ of: { partners, asOf, verdicts, causes } }: { of: Summary }) {
  const { t } = useTranslation();
  const wording = useWording();
  const all = useSteps(verdicts);
  const costly = useSteps(causes);
  const known = <T extends string>(of: readonly T[], code: string) => of.find((it) => it === code);
  return (
    <>
      <p>{t("insights.diagnosed", { count: partners, shown: count(partners, wording), at: instant(asOf, wording) })}</p>
      <Table
        caption={t("insights.byVerdict")}
        list={all}
        empty={t("insights.noDiagnoses")}
        columns={[
          {
            id: "verdict",
            title: t("insights.verdict"),
            cell: (it) => (
              <Link to="/insights/diagnoses" search={{ verdict: known(VERDICTS, it.verdict) }}>
                {coded("verdict", it.verdict)}
              </Link>
            ),
          },
          { id: "partners", title: t("partners.title"), figure: true, cell: (it) => count(it.partners, wording) },
          {
            id: "share",
            title: t("home.share"),
            cell: (it) => (
              <>
                <Bar of={it.partners / Math.max(partners, 1)} /> {share(it.partners / Math.max(partners, 1), wording)}
              </>
            ),
          },
        ]}
      />
      {causes.length > 0 && (
        <Table
          caption={t("insights.byCause")}
          list={costly}
          empty=""
          columns={[
            {
              id: "cause",
              title: t("insights.cause"),
              cell: (it) => (
                <Link to="/insights/diagnoses" search={{ cause: known(CAUSES, it.cause) }}>
                  {coded("cause", it.cause)}
                </Link>
              ),
            },
            { id: "partners", title: t("partners.title"), figure: true, cell: (it) => count(it.partners, wording) },
            { id: "loss", title: t("insights.loss"), figure: true, cell: (it) => money(it.lossPerYear, wording) },
          ]}
        />
      )}
    </>
  );
}
