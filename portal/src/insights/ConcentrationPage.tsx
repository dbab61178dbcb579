import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { Concentration } from "../api/types";
import { given } from "../app/listSearch";
import { ConcentrationView } from "../home/vendor/ConcentrationView";
import { count, instant, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Bar } from "../ui/Bar";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { ConcentrationFrame } from "./concentration/ConcentrationFrame";
import { CustomersView } from "./CustomersView";
import { LargestPartners } from "./LargestPartners";
import { concentrationSearch } from "./search";
import { topShares } from "./topShares";

const route = getRouteApi("/insights/concentration");

/** How much of the sales hangs on how few partners, in the period that the address says. */
export default function ConcentrationPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const concentration = useQuery(asked("/api/concentration", { query: given(search) }));
  const lead = concentration.data === undefined ? t("insights.concentrationLead") : `${t("insights.concentrationLead")} ${t("home.asOf", { at: instant(concentration.data.asOf, wording) })}`;
  return (
    <ConcentrationFrame search={search} go={(it) => void navigate({ search: concentrationSearch(it) })} lead={lead}>
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
    </ConcentrationFrame>
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
