import type { AnswerOf } from "../../api/types";

export type Counts = AnswerOf<"/api/promotions/{id}/awareness">;

export interface Step {
  name: "meantFor" | "told" | "opened" | "used";
  partners: number;
  /** Of those that it is meant for; none where that is nobody. */
  share: number | undefined;
}

/** How many partners each step was reached by; a step that is not known is left out. */
export function stepsOf({ meantFor, told, opened, used }: Counts): Step[] {
  const known = Object.entries({ meantFor, told, opened, used }).filter((step): step is [Step["name"], number] => step[1] !== undefined);
  return known.map(([name, partners]) => ({ name, partners, share: meantFor === 0 ? undefined : partners / meantFor }));
}
