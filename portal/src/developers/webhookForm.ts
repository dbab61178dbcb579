import * as z from "zod";
import type { Webhook } from "./webhooks";

/** What of a webhook is said by a person. */
export const webhookForm = z.object({
  url: z.url({ protocol: /^https?$/, error: "developers.webhooks.urlWrong" }).max(2048, "form.tooLong"),
  description: z.string().trim().max(200, "form.tooLong"),
  eventTypes: z.array(z.string()).min(1, "developers.webhooks.needsType"),
  order: z.enum(["loose", "strict"]),
});

export type WebhookForm = z.infer<typeof webhookForm>;

export const NOTHING_TYPED: WebhookForm = { url: "", description: "", eventTypes: [], order: "loose" };

export function formOf({ url, description = "", eventTypes, strictOrder }: Webhook): WebhookForm {
  return { url, description, eventTypes: eventTypes.toSorted(), order: strictOrder ? "strict" : "loose" };
}

export function requestOf({ url, description, eventTypes, order }: WebhookForm) {
  return { url, eventTypes, ...(description !== "" && { description }), ...(order === "strict" && { strictOrder: true }) };
}

/** Where two descriptions differ. */
export function differing(mine: WebhookForm, theirs: WebhookForm): (keyof WebhookForm)[] {
  return (Object.keys(mine) as (keyof WebhookForm)[]).filter((name) => shown(mine, name) !== shown(theirs, name));
}

/** A field as text: types in one order, whichever they were chosen in. */
export function shown(form: WebhookForm, name: keyof WebhookForm): string {
  const value = form[name];
  return typeof value === "string" ? value : value.toSorted().join(", ");
}
