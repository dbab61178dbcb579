import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import type { AnswerOf } from "../api/types";
import { useVisit } from "../app/session";
import { count, instant, money, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Bar } from "../ui/Bar";
import { Figures } from "../ui/Figures";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { measured } from "./measures";

type Score = AnswerOf<"/api/scores/{partnerId}">;

const NOT_FOUND = 404;

/** How far a partner reaches the vendor's targets; of the reader's own company where none is named. */
export function ScoreView({ partnerId }: { partnerId?: string }) {
  const { t } = useTranslation();
  const own = useQuery({ ...asked("/api/my/score"), enabled: partnerId === undefined });
  const others = useQuery({ ...asked("/api/scores/{partnerId}", { path: { partnerId: partnerId ?? "" } }), enabled: partnerId !== undefined });
  const score = partnerId === undefined ? own : others;
  const isUnknown = score.error instanceof Refused && score.error.status === NOT_FOUND;
  return (
    <Section title={t("scores.score")}>
      {isUnknown ? <Empty>{t("scores.unknown")}</Empty> : <Answer of={score}>{(it) => <Shown of={it} />}</Answer>}
    </Section>
  );
}

function Shown({ of }: { of: Score }) {
  const { t } = useTranslation();
  const { forPartner } = useVisit();
  if (of.measures.length === 0) {
    return (
      <>
        <Empty action={!forPartner && <Link to="/insights/score-rules">{t("scores.rules")}</Link>}>{t("scores.noTargets")}</Empty>
        <Outlook of={of} />
      </>
    );
  }
  return (
    <>
      <Outlook of={of} />
      <Parts of={of.measures} />
    </>
  );
}

/** The score, of how much it is known, and where sales lead. */
function Outlook({ of: { score, knownWeight, asOf, forecast } }: { of: Score }) {
  const { t } = useTranslation();
  const wording = useWording();
  const at = t("scores.asOf", { at: instant(asOf, wording) });
  const known = knownWeight === undefined || knownWeight === 1 ? at : t("scores.knownOf", { share: share(knownWeight, wording), at });
  return (
    <Figures
      of={[
        ...(knownWeight === undefined ? [] : [{ name: t("scores.score"), value: score === undefined ? t("scores.nothingKnown") : share(score, wording), of: known }]),
        ...(forecast === undefined
          ? []
          : [
              {
                name: t("scores.nextThree"),
                value: forecast.nextThreeMonths,
                of: t("scores.between", { least: money(forecast.atLeast, wording), most: money(forecast.atMost, wording), count: forecast.months }),
              },
              { name: t("scores.perMonth"), value: forecast.perMonth, of: t("scores.ofTrend") },
            ]),
      ]}
    />
  );
}

function Parts({ of }: { of: Score["measures"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("scores.parts")}
      list={useSteps(of)}
      empty={t("scores.noTargets")}
      columns={[
        { id: "measure", title: t("scores.measure"), cell: (it) => coded("scoreMeasure", it.measure) },
        { id: "actual", title: t("scores.actual"), figure: true, cell: (it) => (it.actual === undefined ? t("scores.notKnown") : measured(it.measure, it.actual, wording)) },
        { id: "goal", title: t("scores.goal"), figure: true, cell: (it) => measured(it.measure, it.goal, wording) },
        {
          id: "attained",
          title: t("scores.attained"),
          cell: (it) =>
            it.attained !== undefined && (
              <>
                <Bar of={it.attained} />
                {share(it.attained, wording)}
              </>
            ),
        },
        { id: "weight", title: t("scores.weight"), figure: true, wide: true, cell: (it) => count(it.weight, wording) },
      ]}
    />
  );
}
