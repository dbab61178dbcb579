import type { ParseKeys } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Partner } from "../api/types";
import { country, type Wording } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";

type Profile = Partner["profile"];

/** What the API calls an attribute of the vendor's own begins so. */
const ATTRIBUTES = "attributes.";

const TITLES: Record<string, ParseKeys> = {
  name: "partners.name",
  type: "partners.type",
  country: "partners.country",
  verticals: "partners.verticals",
  capabilities: "partners.capabilities",
  contacts: "partners.contacts",
};

/** The parts that every profile has. */
export const PROFILE_PARTS = Object.keys(TITLES);

/** What the API calls an attribute as a part of a profile. */
export function attributePart(code: string): string {
  return ATTRIBUTES + code;
}

/** Parts of a profile by the API's names of them: what people call each, and how it is read. */
export function useProfileParts() {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(() => {
    const titleOf = (part: string) => {
      const title = TITLES[part];
      return title === undefined ? part.replace(ATTRIBUTES, "") : t(title);
    };
    return {
      titleOf,
      titlesOf: (parts: string[]) => parts.map(titleOf).join(", "),
      valueOf: (profile: Profile, part: string) => partOf(profile, part, wording) || t("list.none"),
    };
  }, [t, wording]);
}

/** A part of a profile as it is read, one contact a line; empty where nothing is known. */
export function partOf(profile: Profile, part: string, wording: Wording): string {
  if (part.startsWith(ATTRIBUTES)) return written(profile.attributes[part.slice(ATTRIBUTES.length)]);
  if (part === "type") return coded("partnerType", profile.type);
  if (part === "country") return country(profile.country, wording);
  if (part === "contacts") {
    return profile.contacts.map(({ name, role, email, phone }) => [name, role, email, phone].filter(Boolean).join(" · ")).join("\n");
  }
  return written(profile[part as "name" | "verticals" | "capabilities"]);
}

function written(value: unknown): string {
  if (value === undefined || value === null) return "";
  return Array.isArray(value) ? value.join(", ") : String(value);
}
