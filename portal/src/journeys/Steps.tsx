import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMay, useVisit } from "../app/session";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Column } from "../ui/columns";
import { Named, Note } from "../ui/Named";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { canSayDone, isLate, isOpen, type Journey, type JourneyStep } from "./journey";
import { SayDone } from "./SayDone";

/** A template holds so many steps at most. */
const MOST_STEPS = 30;

/** The steps of a journey in the template's order, those that the reader can say are done with a button for it. */
export function Steps({ journey }: { journey: Journey }) {
  const { t } = useTranslation();
  return <Table caption={t("journeys.steps")} columns={useStepColumns(journey)} list={useSteps(journey.steps, MOST_STEPS)} empty={t("journeys.noSteps")} />;
}

function useStepColumns(journey: Journey): Column<JourneyStep>[] {
  const { t } = useTranslation();
  const wording = useWording();
  const { forPartner } = useVisit();
  const maySay = useMay(forPartner ? "profile:write" : "partners:write") && journey.status === "running";
  return useMemo(() => {
    const now = Date.now();
    const say: Column<JourneyStep> = {
      id: "say",
      title: t("list.actions"),
      cell: (it) => canSayDone(it, forPartner) && <SayDone journey={journey} step={it} />,
    };
    return [
      {
        id: "step",
        title: t("journeys.step"),
        roomy: true,
        cell: (it) => (
          <>
            <Named>{it.title}</Named>
            {it.doneBy !== undefined && isOpen(it) && <Note>{t(`journeys.fact.${it.doneBy}`)}</Note>}
          </>
        ),
      },
      { id: "state", title: t("journeys.state"), cell: (it) => <StepState step={it} isLate={isLate(it, now)} /> },
      { id: "due", title: t("journeys.due"), cell: (it) => day(it.dueAt, wording) },
      { id: "turn", title: t("journeys.turn"), cell: (it) => t(`journeys.owner.${it.owner}`) },
      { id: "done", title: t("journeys.doneOn"), wide: true, cell: (it) => day(it.doneAt, wording) },
      ...(maySay && journey.steps.some((it) => canSayDone(it, forPartner)) ? [say] : []),
    ];
  }, [forPartner, journey, maySay, t, wording]);
}

function StepState({ step, isLate: late }: { step: JourneyStep; isLate: boolean }) {
  const { t } = useTranslation();
  if (!isOpen(step)) return <Status tone="good">{t("journeys.done")}</Status>;
  return late ? <Status tone="bad">{t("journeys.isLate")}</Status> : <Status>{t("journeys.open")}</Status>;
}
