import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { CrowdedGroups } from "../home/vendor/DistributionView";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Filters } from "../ui/Filters";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { ContestedDeals } from "./ContestedDeals";
import { crowdingSearch, GROUPINGS } from "./search";
import { TooClose } from "./TooClose";

const route = getRouteApi("/insights/crowding");

/** Where outlets stand in each other's protected ground, by territory and pair by pair, and partners after the same customers. */
export default function CrowdingPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const maySeeDeals = useMay("deals:read");
  const { by = "territory", brand } = search;
  const distribution = useQuery(asked("/api/distribution", { query: { by, ...(brand !== undefined && { brand }) } }));
  const go = (values: object) => void navigate({ search: crowdingSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page title={t("insights.crowding")} lead={t("insights.crowdingLead")}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "brand", label: t("ground.brand"), maxLength: 64 },
          { name: "by", label: t("home.crowding.by"), options: GROUPINGS.map((it) => [it, coded("grouping", it)] as const), unchosen: coded("grouping", "territory") },
        ]}
      />
      <Section title={t("home.parts.distribution")}>
        <Answer key={by} of={distribution}>
          {(it) => <CrowdedGroups of={it} />}
        </Answer>
      </Section>
      <Section title={t("insights.tooClose")}>
        <TooClose brand={brand} />
      </Section>
      {maySeeDeals && <ContestedDeals />}
    </Page>
  );
}
