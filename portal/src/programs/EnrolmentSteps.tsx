import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Who } from "../app/Who";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { isDue } from "../learning/programs";
import { Named, Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { Enrolment } from "./enrolment";
import { RecordStep } from "./RecordStep";

interface Props {
  of: Enrolment;
  mayRecord: boolean;
}

/** The steps of the day of enrolment, and those that can be recorded now. */
export function EnrolmentSteps({ of: enrolment, mayRecord }: Props) {
  const { t } = useTranslation();
  const { steps, stepsDone, programId } = enrolment;
  const program = useQuery(asked("/api/programs/{id}", { path: { id: programId } })).data;
  const done = new Map(stepsDone.map((it) => [it.code, it]));
  const canRecord = (code: string) => mayRecord && program !== undefined && isDue({ program, enrolment }, code);
  return (
    <Section title={t("programs.steps")}>
      <Table
        caption={t("programs.stepsCaption")}
        list={useSteps(steps, steps.length)}
        empty={t("programs.noSteps")}
        columns={[
          {
            id: "step",
            title: t("programs.step"),
            roomy: true,
            cell: (it) => (
              <>
                <Named>{it.title}</Named>
                {!it.required && <Note>{t("programs.optional")}</Note>}
              </>
            ),
          },
          { id: "state", title: t("enrolments.status"), cell: (it) => <StepState done={done.get(it.code)} /> },
          ...(mayRecord ? [{ id: "record", title: t("list.actions"), cell: (it: Enrolment["steps"][number]) => canRecord(it.code) && <RecordStep of={enrolment} step={it} /> }] : []),
        ]}
      />
    </Section>
  );
}

function StepState({ done }: { done: Enrolment["stepsDone"][number] | undefined }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (done === undefined) return <Status tone="calm">{t("learning.notDone")}</Status>;
  return (
    <>
      <Status tone="good">{t("learning.done")}</Status>
      <Note>
        {instant(done.at, wording)}, <Who id={done.by} />
      </Note>
    </>
  );
}
