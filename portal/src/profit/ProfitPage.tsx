import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useVisit } from "../app/session";
import { ActualBesidePlan } from "./ActualBesidePlan";
import { profitSearch, requestOf, type ProfitSearch } from "./assumptions";
import { AssumptionsSection } from "./AssumptionsSection";
import { ChooseWhat } from "./ChooseWhat";
import { useForecast } from "./forecast";
import { Outcome } from "./Outcome";
import { Subject } from "./Subject";
import { Tornado } from "./Tornado";
import { Worth } from "./Worth";

const route = getRouteApi("/profit");

/** What a product or a bundle would earn the partner, tried out on its assumptions. */
export default function ProfitPage() {
  const { t } = useTranslation();
  const { productCode, bundleId } = route.useSearch();
  const isChosen = productCode !== undefined || bundleId !== undefined;
  return (
    <Page title={t("profit.title")} lead={t("profit.lead")}>
      {isChosen ? <Forecast key={bundleId ?? productCode} /> : <ChooseWhat />}
    </Page>
  );
}

function Forecast() {
  const { t } = useTranslation();
  const given = route.useSearch();
  const navigate = route.useNavigate();
  const [search, setSearch] = useState<ProfitSearch>(given);
  const currency = useVisit().vendor?.currency;
  const forecast = useForecast(search);
  useEffect(() => {
    // The address follows what is tried out, so that it can be sent and comes back with the page.
    void navigate({ search: profitSearch(search), replace: true });
  }, [search, navigate]);
  const change = (values: Partial<ProfitSearch>) => setSearch((before) => ({ ...before, ...values }));
  return (
    <>
      <Section
        title={t("profit.about")}
        actions={<Button onPress={() => void navigate({ search: {} })}>{t("profit.chooseAnother")}</Button>}
      >
        <Subject productCode={search.productCode} bundleId={search.bundleId} />
      </Section>
      <AssumptionsSection search={search} change={change} answered={forecast.data} />
      <Section title={t("profit.outcome")}>
        <Answer of={forecast}>{(answered) => <Outcome answered={answered} />}</Answer>
      </Section>
      {forecast.data !== undefined && <Worth answered={forecast.data} />}
      {forecast.data !== undefined && currency !== undefined && (
        <ActualBesidePlan plan={requestOf(search, currency)} products={[...new Set(forecast.data.assumptions.items.map((it) => it.productCode))]} currency={currency} />
      )}
      {forecast.data !== undefined && <Tornado of={forecast.data.sensitivity} />}
    </>
  );
}
