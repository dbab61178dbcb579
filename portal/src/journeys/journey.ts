import type { ItemOf } from "../api/queries";

export type Journey = ItemOf<"/api/journeys">;
export type JourneyStep = Journey["steps"][number];

/** The open step that is due first; none where all are done. */
export function nextStep({ steps }: Pick<Journey, "steps">): JourneyStep | undefined {
  return steps.filter(isOpen).sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))[0];
}

export function isOpen({ doneAt }: JourneyStep): boolean {
  return doneAt === undefined;
}

/** Whether a step is late at an instant. */
export function isLate(step: JourneyStep, now: number): boolean {
  return isOpen(step) && Date.parse(step.dueAt) <= now;
}

/** Whether the reader can say that a step is done: the vendor any, a partner its own that no fact does. */
export function canSayDone(step: JourneyStep, forPartner: boolean): boolean {
  return isOpen(step) && (!forPartner || (step.owner === "partner" && step.doneBy === undefined));
}
