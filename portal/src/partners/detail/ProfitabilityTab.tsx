import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { given, isNarrowed } from "../../app/listSearch";
import { monthsSearch } from "../../insights/profitability";
import { ProfitabilityView } from "../../insights/ProfitabilityView";
import { Answer } from "../../ui/Answer";
import { Filters } from "../../ui/Filters";
import { Section } from "../../ui/Section";
import { usePartner } from "./partner";

const route = getRouteApi("/partners/$partnerId/profitability");
const MONTH_LENGTH = 7;

/** What the partner really brought and cost in the months that the address says. */
export default function ProfitabilityTab(): React.JSX.Element {
  const { t } = useTranslation();
  const { id: partnerId } = usePartner();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(asked("/api/scorecards/{partnerId}/profitability", { path: { partnerId }, query: given(search) }));
  return (
    <Section title={t("profitability.title")}>
      <Filters
        values={search}
        change={(values) => void navigate({ search: monthsSearch({ ...search, ...values }) })}
        clear={isNarrowed(search) ? () => void navigate({ search: {} }) : undefined}
        filters={[
          { name: "from", label: t("insights.fromMonth"), maxLength: MONTH_LENGTH },
          { name: "until", label: t("insights.untilMonth"), maxLength: MONTH_LENGTH },
        ]}
      />
      <Answer of={found}>{(it) => <ProfitabilityView of={it} />}</Answer>
    </Section>
  );
}
