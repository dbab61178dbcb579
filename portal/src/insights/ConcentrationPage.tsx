import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { Concentration } from "../api/types";
import { given, isNarrowed } from "../app/listSearch";
import { ConcentrationView } from "../home/vendor/ConcentrationView";
import { count, instant, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Bar } from "../ui/Bar";
import { Filters } from "../ui/Filters";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { CustomersView } from "./CustomersView";
import { LargestPartners } from "./LargestPartners";
import { concentrationSearch, MEASURES } from "./search";
import { topShares } from "./topShares";

const route = getRouteApi("/insights/concentration");
const MONTH_LENGTH = 7;

/** How much of the sales hangs on how few partners, in the period that the address says. */
export default function ConcentrationPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const concentration = useQuery(asked("/api/concentration", { query: given(search) }));
  const go = (values: object) => void navigate({ search: concentrationSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const lead = concentration.data === undefined ? t("insights.concentrationLead") : `${t("insights.concentrationLead")} ${t("home.asOf", { at: instant(concentration.data.asOf, wording) })}`;
  return (
    <Page title={t("insights.concentration")} lead={lead}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "from", label: t("insights.fromMonth"), maxLength: MONTH_LENGTH },
          { name: "until", label: t("insights.untilMonth"), maxLength: MONTH_LENGTH },
          { name: "measure", label: t("insights.measure"), options: MEASURES.map((it) => [it, coded("measure", it)] as const), unchosen: coded("measure", "net") },
        ]}
      />
      <Section title={t("insights.curve")}>
        <Answer of={concentration}>{(it) => <ConcentrationView concentration={it} />}</Answer>
      </Section>
      <Section title={t("insights.topK")}>
        <Answer of={concentration}>{({ concentration: { curve } }) => <TopShares curve={curve} />}</Answer>
      </Section>
      <Section title={t("customers.title")}>
        <CustomersView period={given({ from: search.from, until: search.until })} />
      </Section>
      <Section title={t("insights.who")}>
        <LargestPartners />
      </Section>
    </Page>
  );
}

function TopShares({ curve }: { curve: Concentration["concentration"]["curve"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("insights.topKCaption")}
      list={useSteps(topShares(curve))}
      empty={t("home.noSales")}
      columns={[
        { id: "partners", title: t("insights.largest"), cell: (it) => count(it.partners, wording) },
        { id: "of", title: t("insights.ofPartners"), figure: true, cell: (it) => share(it.partnerShare, wording) },
        {
          id: "sales",
          title: t("insights.ofSales"),
          cell: (it) => (
            <>
              <Bar of={it.salesShare} /> {share(it.salesShare, wording)}
            </>
          ),
        },
      ]}
    />
  );
}
