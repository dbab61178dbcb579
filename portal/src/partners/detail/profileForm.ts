import * as z from "zod";
import type { components } from "../../api/contract";
import type { Partner } from "../../api/types";
import { TYPES } from "../search";

type PartnerRequest = components["schemas"]["partner.PartnerRequest"];

const LONGEST_NAME = 200;

/** The profile as it is typed; what it demands, the platform demands too. */
export const profileForm = z.object({
  name: z.string().trim().min(1, "form.required").max(LONGEST_NAME, "form.tooLong"),
  type: z.enum(TYPES),
  country: z.string().trim().regex(/^[A-Za-z]{2}$/, "form.country"),
  verticals: z.string(),
  capabilities: z.string(),
  contacts: z.array(
    z.object({
      name: z.string().trim().min(1, "form.required").max(LONGEST_NAME, "form.tooLong"),
      role: z.string().trim(),
      email: z.union([z.literal(""), z.email("form.email")]),
      phone: z.string().trim(),
    }),
  ),
});

export type ProfileForm = z.infer<typeof profileForm>;

export const EMPTY_PROFILE: ProfileForm = { name: "", type: "reseller", country: "", verticals: "", capabilities: "", contacts: [] };

export function formOf({ profile }: Partner): ProfileForm {
  return {
    name: profile.name,
    type: profile.type,
    country: profile.country,
    verticals: profile.verticals.join(", "),
    capabilities: profile.capabilities.join(", "),
    contacts: profile.contacts.map(({ name, role, email, phone }) => ({
      name,
      role: role ?? "",
      email: email ?? "",
      phone: phone ?? "",
    })),
  };
}

/** The whole profile as it is to be: what the form does not ask for stays as it was. */
export function requestOf(form: ProfileForm, { profile }: { profile: Pick<Partner["profile"], "attributes" | "parentId"> }): PartnerRequest {
  const { attributes, parentId } = profile;
  return {
    name: form.name.trim(),
    type: form.type,
    country: form.country.trim().toUpperCase() as PartnerRequest["country"],
    verticals: listOf(form.verticals),
    capabilities: listOf(form.capabilities),
    contacts: form.contacts.map(({ name, ...rest }) => ({
      name: name.trim(),
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value.trim() !== "")),
    })),
    attributes,
    ...(parentId !== undefined && { parentId }),
  };
}

/** Codes as they are typed, separated by commas; each once. */
export function listOf(text: string): string[] {
  return [...new Set(text.split(",").map((it) => it.trim()).filter((it) => it !== ""))];
}

export interface Difference {
  field: keyof ProfileForm;
  mine: string;
  theirs: string;
}

/** Where what was typed and what somebody else stored meanwhile are not the same. */
export function differences(mine: ProfileForm, theirs: ProfileForm): Difference[] {
  return (Object.keys(theirs) as (keyof ProfileForm)[])
    .map((field) => ({ field, mine: shown(mine[field]), theirs: shown(theirs[field]) }))
    .filter((it) => it.mine !== it.theirs);
}

function shown(value: ProfileForm[keyof ProfileForm]): string {
  if (typeof value === "string") return value;
  return value.map(({ name, role, email, phone }) => [name, role, email, phone].filter((it) => it !== "").join(" · ")).join("\n");
}
