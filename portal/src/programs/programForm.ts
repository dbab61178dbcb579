import * as z from "zod";
import { codesOf } from "../api/codesOf";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";
import { KINDS } from "./search";

export type Program = ItemOf<"/api/programs">;
type ProgramRequest = components["schemas"]["promotion.ProgramRequest"];

const code = z.string().trim().min(1, "form.required").max(64, "form.tooLong");
const name = z.string().trim().min(1, "form.required").max(200, "form.tooLong");
const codes = z.string().trim().max(1000, "form.tooLong");

/** A program as it is typed. */
export const programForm = z
  .object({
    code,
    name,
    kind: z.enum(KINDS),
    description: z.string().trim().max(2000, "form.tooLong"),
    certification: z.string().trim().max(64, "form.tooLong"),
    ordered: z.boolean(),
    steps: z.array(z.object({ code, title: name, optional: z.boolean() })).min(1, "programs.needsStep"),
    segments: codes,
    tiers: codes,
    territories: codes,
    productLines: codes,
  })
  .refine(({ kind, certification }) => kind !== "training" || certification !== "", { path: ["certification"], message: "programs.needsCertification" });

export type ProgramForm = z.infer<typeof programForm>;

export const EMPTY_STEP: ProgramForm["steps"][number] = { code: "", title: "", optional: false };

export const EMPTY_PROGRAM: ProgramForm = {
  code: "",
  name: "",
  kind: "training",
  description: "",
  certification: "",
  ordered: true,
  steps: [EMPTY_STEP],
  segments: "",
  tiers: "",
  territories: "",
  productLines: "",
};

/** A stored program as the form shows it. */
export function typedOf({ code, name, kind, description = "", certification = "", ordered, steps, entry, productLines }: Program): ProgramForm {
  return {
    code,
    name,
    kind,
    description,
    certification,
    ordered,
    steps: steps.map((step) => ({ code: step.code, title: step.title, optional: !step.required })),
    segments: entry.segments.join(", "),
    tiers: entry.tiers.join(", "),
    territories: entry.territories.join(", "),
    productLines: productLines.join(", "),
  };
}

/** What is sent of it; only a training earns a certification. */
export function requestOf({ name, kind, description, certification, ordered, steps, segments, tiers, territories, productLines }: ProgramForm): ProgramRequest {
  return {
    name,
    kind,
    ordered,
    steps,
    entry: { segments: codesOf(segments), tiers: codesOf(tiers), territories: codesOf(territories) },
    productLines: codesOf(productLines),
    ...(description !== "" && { description }),
    ...(kind === "training" && certification !== "" && { certification }),
  };
}
