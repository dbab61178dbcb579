import * as z from "zod";
import type { components } from "../../api/contract";
import type { ItemOf } from "../../api/queries";
import { rowsOf, separatorOf } from "../layouts/sample";
import { KINDS, type Kind } from "./search";

export type Alias = ItemOf<"/api/sales/aliases">;
export type AliasRequest = components["schemas"]["performance.AliasRequest"];

/** An alias as it is typed. */
export const aliasForm = z.object({
  kind: z.enum(KINDS),
  alias: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
  source: z.string().trim().max(200, "form.tooLong"),
  note: z.string().trim().max(500, "form.tooLong"),
});
export type AliasForm = z.infer<typeof aliasForm>;

/** A stored alias as it is typed. */
export function typedOf({ kind, alias, code, source = "", note = "" }: Alias): AliasForm {
  return { kind, alias, code, source, note };
}

/** A typed alias as it is sent. */
export function requestOf({ kind, alias, code, source, note }: AliasForm): AliasRequest {
  return { kind, alias, code, ...(source !== "" && { source }), ...(note !== "" && { note }) };
}

export const COLUMNS = "kind,alias,code,source,note";

/** A row of a file of aliases, with what is wrong about it before it is sent. */
export interface AliasRow {
  line: number;
  typed: AliasForm;
  wrong: string[];
}

/** The rows of a file with a header; a kind that is not said is a partner's. */
export function aliasesIn(text: string): AliasRow[] {
  const clean = text.replace(/^\uFEFF/, "");
  const [header = [], ...rows] = rowsOf(clean, separatorOf(clean));
  const names = header.map((it) => it.toLowerCase());
  return rows.map((row, index) => {
    const cell = (name: string) => row[names.indexOf(name)] ?? "";
    const typed = { kind: (cell("kind").toLowerCase() || "partner") as Kind, alias: cell("alias"), code: cell("code"), source: cell("source"), note: cell("note") };
    const read = aliasForm.safeParse(typed);
    return { line: index + 1, typed, wrong: [...new Set(read.error?.issues.map(({ path }) => path.join(".")) ?? [])] };
  });
}

/** What the platform said of the rows of a file, by their places from 0. */
export function saidByRow(errors: { field: string; cure: string }[]): Map<number, string[]> {
  const said = new Map<number, string[]>();
  for (const { field, cure } of errors) {
    const [, at] = /^aliases\[(\d+)\]/.exec(field) ?? [];
    if (at !== undefined) said.set(Number(at), [...(said.get(Number(at)) ?? []), cure]);
  }
  return said;
}
