import * as z from "zod";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";

export type Attribute = ItemOf<"/api/attributes">;
export type Impact = components["schemas"]["partner.AttributeImpact"];
type Request = components["schemas"]["partner.DefinitionRequest"];

export const TYPES = ["string", "number", "integer", "money", "boolean", "date", "codes"] as const satisfies Attribute["type"][];

export const READERS = ["partner", "vendor"] as const satisfies NonNullable<Attribute["readableBy"]>[];

/** An attribute as it is typed; only one of codes has any. */
export const attributeForm = z
  .object({
    code: z.string().trim().regex(/^[a-z][a-z0-9_]{0,39}$/, "attributes.codeWrong"),
    name: z.string().trim().min(1, "form.required").max(80, "form.tooLong"),
    type: z.enum(TYPES),
    codes: z.string().trim(),
    required: z.enum(["yes", "no"]),
    readableBy: z.enum(READERS),
  })
  .refine(({ type, codes }) => type !== "codes" || codesOf(codes).length > 0, { path: ["codes"], message: "attributes.codesMissing" });

export type AttributeForm = z.infer<typeof attributeForm>;

export const EMPTY_ATTRIBUTE: AttributeForm = { code: "", name: "", type: "string", codes: "", required: "no", readableBy: "partner" };

/** The codes that are typed, separated by commas. */
export function codesOf(typed: string): string[] {
  return typed
    .split(",")
    .map((it) => it.trim())
    .filter((it) => it !== "");
}

/** A stored attribute as the form has it. */
export function formOf({ code, name, type, codes, required, readableBy }: Attribute): AttributeForm {
  return { code, name, type, codes: codes.join(", "), required: required === true ? "yes" : "no", readableBy: readableBy ?? "partner" };
}

export function requestOf({ name, type, codes, required, readableBy }: AttributeForm): Request {
  return { name, type, readableBy, ...(type === "codes" && { codes: codesOf(codes) }), ...(required === "yes" && { required: true }) };
}
