import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import type { Journey, JourneyStep } from "./journey";

interface Props {
  journey: Journey;
  step: JourneyStep;
}

/** Says that a step is done, by hand. */
export function SayDone({ journey: { id, version }, step }: Props) {
  const { t } = useTranslation();
  const say = useChange(
    (_: string) =>
      answered(client.POST("/api/journeys/{id}/steps/{step}/done", { params: { path: { id, step: step.code }, header: ifMatch(version) } })),
    ["/api/journeys", "/api/journeys/{id}/history", "/api/work-queue"],
  );
  return (
    <Confirm action={t("journeys.sayDone")} title={step.title} change={say}>
      <p>{t("journeys.sayConsequence")}</p>
    </Confirm>
  );
}
