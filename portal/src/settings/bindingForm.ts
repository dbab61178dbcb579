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

interface Difference {
  /** Undefined for all lines that are not named. */
  line: string | undefined;
  mine: Pick<BindingForm, "deals" | "outlets"> | undefined;
  theirs: Pick<BindingForm, "deals" | "outlets"> | undefined;
}

/** What two people say otherwise, the lines that are not named first. */
export function differing(mine: BindingForm, theirs: BindingForm): Difference[] {
  const named = [...new Set([...mine.lines, ...theirs.lines].map((it) => it.productLine))];
  const of = (form: BindingForm, line: string) => form.lines.find((it) => it.productLine === line);
  return [{ line: undefined, mine, theirs }, ...named.map((line) => ({ line, mine: of(mine, line), theirs: of(theirs, line) }))].filter(
    (it) => it.mine?.deals !== it.theirs?.deals || it.mine?.outlets !== it.theirs?.outlets,
  );
}
