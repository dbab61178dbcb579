import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import type { AnswerOf } from "../api/types";
import { count, instant, money, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Bar } from "../ui/Bar";
import { Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { Table } from "../ui/Table";
import { Because } from "../ui/Why";
import { useSteps } from "../ui/useList";
import { causeOf, remedyFor, verdictOf } from "./diagnosis";

const NOT_FOUND = 404;

type Diagnosis = AnswerOf<"/api/diagnoses/{partnerId}">;

/** Why the partner does as it does, the likeliest cause first, with what helps. */
export function DiagnosisSection({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const diagnosis = useQuery(asked("/api/diagnoses/{partnerId}", { path: { partnerId } }));
  const isMissing = diagnosis.error instanceof Refused && diagnosis.error.status === NOT_FOUND;
  return (
    <Section title={t("standing.why")}>
      {isMissing ? (
        <Empty>{t("standing.noDiagnosis")}</Empty>
      ) : (
        <Answer of={diagnosis}>{(found) => <Told diagnosis={found} />}</Answer>
      )}
    </Section>
  );
}

function Told({ diagnosis: { verdict, reason, why, asOf, members, causes } }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      <p>
        <strong>{verdictOf(verdict, t)}</strong>
        <Because of={{ reason, why }} />
      </p>
      {causes.length > 0 && <Causes of={causes} />}
      <Note>{t("standing.comparedWith", { members: count(members, wording), at: instant(asOf, wording) })}</Note>
    </>
  );
}

function Causes({ of: causes }: { of: Diagnosis["causes"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("standing.causes")}
      list={useSteps(causes)}
      empty=""
      columns={[
        {
          id: "cause",
          title: t("standing.causeTitle"),
          cell: (it) => (
            <>
              {causeOf(it.cause, t)}
              <Note>{remedyFor(it.cause, t)}</Note>
            </>
          ),
        },
        {
          id: "weight",
          title: t("standing.probability"),
          cell: (it) => (
            <>
              <Bar of={it.weight} />
              {share(it.weight, wording)}
            </>
          ),
        },
        { id: "loss", title: t("standing.loss"), figure: true, cell: (it) => money(it.lossPerYear, wording) },
        {
          id: "between",
          title: t("standing.lossBetween"),
          figure: true,
          wide: true,
          cell: (it) => t("standing.between", { least: money(it.lossAtLeast, wording), most: money(it.lossAtMost, wording) }),
        },
      ]}
    />
  );
}
