import * as z from "zod";
import type { components } from "../../api/contract";
import type { ItemOf } from "../../api/queries";
import { SEPARATORS, type Separator } from "./sample";

export type Layout = ItemOf<"/api/sales/mappings">;
export type LayoutRequest = components["schemas"]["performance.LayoutRequest"];

/** What every line of sales must say, then what it may. */
export const NEEDED = ["partnerCode", "productCode", "quantity", "soldAt"] as const;
export const FIELDS = [...NEEDED, "amount", "unitPrice", "currency", "kind", "returns", "externalId", "source"] as const;
export type Field = (typeof FIELDS)[number];

/** The form of a code, as a source is one. */
const CODE = /^[^.\s/\\,;?#%|](?: ?[^\s/\\,;?#%|])*$/;

/** Where a field stands: nowhere, under a name of the header, or at a place from 1. */
const place = z.object({ at: z.string(), constant: z.string().trim().max(200, "form.tooLong") });

/** A layout as it is typed. */
export const layoutForm = z
  .object({
    source: z.string().trim().min(1, "form.required").max(64, "form.tooLong").regex(CODE, "layouts.badSource"),
    header: z.enum(["yes", "no"]),
    separator: z.enum(SEPARATORS),
    decimal: z.enum(["point", "comma"]),
    dates: z.string().trim().max(40, "form.tooLong"),
    columns: z.record(z.enum(FIELDS), place),
  })
  .superRefine(({ columns }, wrong) => {
    for (const field of NEEDED) {
      if (!isGiven(columns[field])) wrong.addIssue({ code: "custom", path: ["columns", field, "at"], message: "layouts.sayWhere" });
    }
  });
export type LayoutForm = z.infer<typeof layoutForm>;
export type Place = LayoutForm["columns"][Field];

function isGiven({ at, constant }: Place): boolean {
  return at !== "" || constant.trim() !== "";
}

const named = (name: string) => `name:${name}`;
const placed = (position: number) => `place:${position}`;

/** Where a field can be found: by the names of a header, or by places. */
export function placesIn(rows: string[][], header: LayoutForm["header"]): { at: string; name?: string; position: number; example: string }[] {
  const [first = []] = rows;
  if (header === "yes") return first.flatMap((name, index) => (name === "" ? [] : [{ at: named(name), name, position: index + 1, example: rows[1]?.[index] ?? "" }]));
  return first.map((example, index) => ({ at: placed(index + 1), position: index + 1, example }));
}

/** What a place says, as the API has it. */
export function foundAt(at: string): { name?: string; position?: number } {
  const [, kind, value = ""] = /^(name|place):(.*)$/s.exec(at) ?? [];
  if (kind === "name") return { name: value };
  return kind === "place" ? { position: Number(value) } : {};
}

/** A form that says nothing yet. */
export function emptyForm(source: string): LayoutForm {
  return { source, header: "yes", separator: ",", decimal: "point", dates: "", columns: Object.fromEntries(FIELDS.map((it) => [it, { at: "", constant: "" }])) as LayoutForm["columns"] };
}

/** A stored layout as it is typed. */
export function typedOf({ source, header, separator, decimal, dates = "", columns }: Layout): LayoutForm {
  const typed = emptyForm(source);
  for (const { column, name, position, constant = "" } of columns) {
    typed.columns[column as Field] = { at: name !== undefined ? named(name) : position !== undefined ? placed(position) : "", constant };
  }
  return { ...typed, header: header ? "yes" : "no", separator: separator as Separator, decimal: decimal as LayoutForm["decimal"], dates };
}

/** A typed layout as it is sent; what is said of no field is left out. */
export function requestOf({ header, separator, decimal, dates, columns }: LayoutForm): LayoutRequest {
  const given = FIELDS.filter((it) => isGiven(columns[it]));
  return {
    header: header === "yes",
    separator,
    decimal,
    ...(dates.trim() !== "" && { dates: dates.trim() }),
    columns: given.map((column) => {
      const { at, constant } = columns[column];
      return { column, ...foundAt(at), ...(constant.trim() !== "" && { constant: constant.trim() }) };
    }),
  };
}
