import * as z from "zod";
import type { Binding } from "./BindingFacts";


export const DEALS = ["warn", "review", "refuse"] as const;
export const OUTLETS = ["warn", "refuse"] as const;

const deals = z.enum(DEALS);
const outlets = z.enum(OUTLETS);

/** How hard exclusive grants bind, as it is typed: each line that binds otherwise once. */
export const bindingForm = z
  .object({ deals, outlets, lines: z.array(z.object({ productLine: z.string().trim().min(1, "form.required").max(64, "form.tooLong"), deals, outlets })) })
  .superRefine(({ lines }, context) =>
    lines.forEach(({ productLine }, index) => {
      if (lines.findIndex((it) => it.productLine === productLine) < index) {
        context.addIssue({ code: "custom", path: ["lines", index, "productLine"], message: "settings.lineTwice" });
      }
    }),
  );

export type BindingForm = z.infer<typeof bindingForm>;

/** An outlet stands or does not: what is stored as something between warns. */
const ofOutlets = (measure: Binding["outlets"]) => (measure === "refuse" ? "refuse" : "warn");

export function formOf(binding: Binding): BindingForm {
  return {
    deals: binding.deals,
    outlets: ofOutlets(binding.outlets),
    lines: binding.lines.map((it) => ({ productLine: it.productLine, deals: it.deals, outlets: ofOutlets(it.outlets) })),
  };
}

