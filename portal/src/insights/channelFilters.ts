import type { TFunction } from "i18next";
import { coded } from "../i18n/words";
import { TYPES } from "../partners/search";
import { CAUSES, VERDICTS } from "./search";

/** How many partners a page of the channel has. */
export const PAGE_ROWS = 100;

/** Filters by what several insights have of a partner. */
export const byWords = (t: TFunction) => ({ name: "q", label: t("insights.find"), maxLength: 200 });
export const byTier = (t: TFunction) => ({ name: "tier", label: t("insights.tier") });
export const bySegment = (t: TFunction) => ({ name: "segment", label: t("insights.segmentFilter") });
export const byLine = (t: TFunction) => ({ name: "line", label: t("insights.lineFilter") });
export const byCountry = (t: TFunction) => ({ name: "country", label: t("partners.countryFilter"), maxLength: 2 });
export const byType = (t: TFunction) => ({ name: "type", label: t("partners.type"), options: TYPES.map((it) => [it, coded("partnerType", it)] as const) });
export const byVerdict = (t: TFunction) => ({ name: "verdict", label: t("insights.verdict"), options: VERDICTS.map((it) => [it, coded("verdict", it)] as const) });
export const byCause = (t: TFunction) => ({ name: "cause", label: t("insights.cause"), options: CAUSES.map((it) => [it, coded("cause", it)] as const) });
