import * as z from "zod";
import type { components } from "../api/contract";
import { startOfDay, startOfNextDay } from "../i18n/zone";
import { TYPES } from "../partners/search";
import { RIGHTS, type Agreement } from "./agreement";

type AgreementRequest = components["schemas"]["partner.AgreementRequest"];
type Country = AgreementRequest["countries"][number];

/** A version of an agreement as it is typed: days are the vendor's, none where nothing is typed. */
export const agreementForm = z
  .object({
    code: z.string().trim().min(1, "form.required").max(64, "form.tooLong"),
    title: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
    text: z.string().trim().min(1, "form.required").max(50_000, "form.tooLong"),
    partnerTypes: z.array(z.enum(TYPES)),
    countries: z.string().refine((typed) => countriesOf(typed).every((it) => /^[A-Z]{2}$/.test(it)), "agreements.countriesWrong"),
    from: z.string(),
    acceptUntil: z.string(),
    withholds: z.array(z.enum(RIGHTS)),
  })
  .refine(({ acceptUntil, withholds }) => acceptUntil !== "" || withholds.length === 0, { path: ["acceptUntil"], message: "agreements.needsDay" });

export type AgreementForm = z.infer<typeof agreementForm>;

export const EMPTY_AGREEMENT: AgreementForm = {
  code: "",
  title: "",
  text: "",
  partnerTypes: [],
  countries: "",
  from: "",
  acceptUntil: "",
  withholds: [],
};

/** What the next version begins with: all that the one before says, but no day. */
export function nextOf({ code, agreement }: Agreement): AgreementForm {
  const { title, text, partnerTypes, countries, deadline } = agreement;
  return { ...EMPTY_AGREEMENT, code, title, text, partnerTypes, countries: countries.join(", "), withholds: deadline?.withholds ?? [] };
}

/** What is sent of it. */
export function requestOf({ countries, from, acceptUntil, ...said }: AgreementForm, timeZone: string | undefined): AgreementRequest {
  const { withholds, ...terms } = said;
  const begins = startOfDay(from, timeZone);
  const acceptBy = startOfNextDay(acceptUntil, timeZone);
  return {
    ...terms,
    countries: countriesOf(countries) as Country[],
    ...(begins !== undefined && { from: begins }),
    ...(acceptBy !== undefined && { deadline: { acceptBy, withholds } }),
  };
}

/** Countries as they are typed, such as "gb, de". */
export function countriesOf(typed: string): string[] {
  return typed.split(",").map((it) => it.trim().toUpperCase()).filter((it) => it !== "");
}
