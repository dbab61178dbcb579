import * as z from "zod";
import type { components } from "../api/contract";
import type { AnswerOf } from "../api/types";

type AnswerRequest = components["schemas"]["catalog.AnswerRequest"];
export type CustomerQuote = AnswerOf<"/api/customer-quotes/{link}">;

/** What a customer answers: who it is, and what they add. */
export const answerForm = z.object({
  name: z.string().trim().min(1, "form.required").max(100, "form.tooLong"),
  note: z.string().trim().max(500, "form.tooLong"),
});

export type AnswerForm = z.infer<typeof answerForm>;

/** As the API takes it: a note that was left empty is left out. */
export function requestOf({ name, note }: AnswerForm): AnswerRequest {
  return { name, ...(note !== "" && { note }) };
}

/** How a quote stands for its customer: one that was sent and is not open any more is over. */
export function standingOf({ status, open }: CustomerQuote): "open" | "over" | "accepted" | "declined" | "replaced" {
  if (status === "accepted" || status === "declined" || status === "replaced") return status;
  return open ? "open" : "over";
}
