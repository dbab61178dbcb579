import type { AnswerOf } from "../api/types";

export type MyProgram = AnswerOf<"/api/my/programs">["items"][number];
export type Step = MyProgram["program"]["steps"][number];

/** How far a partner is in a program: whether it may take part, takes part, or has. */
export type Standing = "completed" | "enrolled" | "open" | "closed";

export function standingOf({ program, enrolment, entry }: MyProgram): Standing {
  if (enrolment !== undefined && enrolment.status !== "withdrawn") return enrolment.status;
  return entry.qualifies && program.status === "published" ? "open" : "closed";
}

/** Of a program and who takes part in it what says which step comes next. */
interface Taken {
  program: Pick<MyProgram["program"], "ordered" | "steps">;
  enrolment?: MyProgram["enrolment"];
}

/** The steps that count: those of the day of enrolment, or of the program as it is now. */
export function stepsOf({ program, enrolment }: Taken): Step[] {
  return enrolment === undefined || enrolment.status === "withdrawn" ? program.steps : enrolment.steps;
}

/** What is asked again when something of a program has changed; a completed training may certify. */
export const TOUCHED = ["/api/my/programs", "/api/my/profile", "/api/my/scorecard", "/api/me/home"] as const;

/** Whether a step can be done now: where they are ordered, no required one before it may be open. */
export function isDue(it: Taken, code: string): boolean {
  const steps = stepsOf(it);
  const done = new Set(it.enrolment?.stepsDone.map((step) => step.code));
  if (done.has(code)) return false;
  const before = steps.slice(0, steps.findIndex((step) => step.code === code));
  return !it.program.ordered || before.every((step) => !step.required || done.has(step.code));
}

/** Whether a certificate holds at an instant, soon ends, or has ended. */
export function validity(expiresAt: string | undefined, now: Date): "valid" | "ending" | "ended" {
  if (expiresAt === undefined) return "valid";
  const left = new Date(expiresAt).getTime() - now.getTime();
  if (left <= 0) return "ended";
  return left < ENDING_MILLIS ? "ending" : "valid";
}

/** Ninety days: time enough for a training. */
const ENDING_MILLIS = 90 * 86_400_000;
