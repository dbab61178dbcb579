import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Button } from "../ui/Button";
import { Named, Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { isDue, stepsOf, TOUCHED, type MyProgram } from "./programs";

/** The steps of a program, those done with their day, the next one to be ticked off. */
export function Steps({ program: it, mayTick }: { program: MyProgram; mayTick: boolean }) {
  const { t } = useTranslation();
  const { program, enrolment } = it;
  const done = new Map(enrolment?.stepsDone.map((step) => [step.code, step]));
  const steps = stepsOf(it);
  const tick = useChange(
    (step: string) => {
      const params = { path: { id: enrolment?.id ?? "", step }, header: ifMatch(enrolment?.version ?? 0) };
      return answered(client.POST("/api/enrolments/{id}/steps/{step}", { params }));
    },
    [...TOUCHED],
  );
  return (
    <Section title={t("learning.steps")}>
      <Table
        caption={t(program.ordered ? "learning.stepsInOrder" : "learning.stepsAnyOrder")}
        list={useSteps(steps, steps.length)}
        empty={t("learning.noSteps")}
        columns={[
          {
            id: "step",
            title: t("learning.step"),
            cell: (step) => (
              <>
                <Named>{step.title}</Named>
                {!step.required && <Note>{t("learning.optional")}</Note>}
              </>
            ),
          },
          { id: "state", title: t("enrolments.status"), cell: (step) => <StateOf done={done.get(step.code)} /> },
          {
            id: "tick",
            title: t("list.actions"),
            cell: (step) =>
              mayTick && isDue(it, step.code) && (
                <Button
                  onPress={() => void tick.mutateAsync(step.code).catch(() => undefined)}
                  isPending={tick.isPending}
                  aria-label={t("learning.tickOf", { step: step.title })}
                >
                  {t("learning.tick")}
                </Button>
              ),
          },
        ]}
      />
      {tick.isError && <Failed error={tick.error} />}
    </Section>
  );
}

function StateOf({ done }: { done: { at: string } | undefined }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (done === undefined) return <Status tone="calm">{t("learning.notDone")}</Status>;
  return (
    <>
      <Status tone="good">{t("learning.done")}</Status>
      <Note>{instant(done.at, wording)}</Note>
    </>
  );
}
