import * as z from "zod";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";

export type Kind = ItemOf<"/api/certifications">;
type Request = components["schemas"]["partner.KindRequest"];

const CODE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,59}$/u;

/** A certification as it is typed; how long it holds may be left empty. */
export const kindForm = z.object({
  code: z.string().trim().regex(CODE, "certifications.codeWrong"),
  name: z.string().trim().min(1, "form.required").max(120, "form.tooLong"),
  months: z
    .string()
    .trim()
    .refine((it) => it === "" || (/^\d{1,3}$/.test(it) && Number(it) >= 1 && Number(it) <= 120), "certifications.monthsWrong"),
});

export type KindForm = z.infer<typeof kindForm>;

export const EMPTY_KIND: KindForm = { code: "", name: "", months: "" };

export function formOf({ code, name, validMonths }: Kind): KindForm {
  return { code, name, months: validMonths === undefined ? "" : String(validMonths) };
}

export function requestOf({ name, months }: KindForm): Request {
  return { name, ...(months !== "" && { validMonths: Number(months) }) };
}
