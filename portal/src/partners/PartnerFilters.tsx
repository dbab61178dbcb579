import { useTranslation } from "react-i18next";
import { coded } from "../i18n/words";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { partnerSearch, STATUSES, TYPES, VERDICTS, type PartnerSearch } from "./search";

interface Props {
  search: PartnerSearch;
  change: (change: Partial<PartnerSearch>) => void;
  clear: (() => void) | undefined;
}

/** What the list of partners is narrowed to. */
export function PartnerFilters({ search, change, clear }: Props) {
  const { t } = useTranslation();
  return (
    <Filters
      values={{ ...search }}
      change={(values) => change(partnerSearch({ ...search, ...values }))}
      clear={clear}
      filters={[
        byWords(t),
        { name: "name", label: t("partners.nameFilter") },
        { name: "code", label: t("partners.code") },
        { name: "country", label: t("partners.countryFilter"), maxLength: 2 },
        { name: "tier", label: t("partners.tier") },
        { name: "segment", label: t("partners.segmentFilter") },
        { name: "status", label: t("partners.status"), options: STATUSES.map((it) => [it, coded("partnerStatus", it)] as const) },
        { name: "verdict", label: t("insights.verdict"), options: VERDICTS.map((it) => [it, coded("verdict", it)] as const) },
        { name: "type", label: t("partners.type"), options: TYPES.map((it) => [it, coded("partnerType", it)] as const) },
      ]}
    />
  );
}
