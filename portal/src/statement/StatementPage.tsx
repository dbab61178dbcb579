import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { day as written } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Filters } from "../ui/Filters";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { NoneForFilter } from "../ui/States";
import { useList } from "../ui/useList";
import { statementQuery, statementSearch } from "./search";
import { StatementView } from "./StatementView";
import { TakeStatement } from "./TakeStatement";

const route = getRouteApi("/statement");

/** What the partner has earned, and of which sales: over all time, in the days asked for, or as of the end of one. */
export default function StatementPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayDispute = useMay("disputes:write");
  const wording = useWording();
  const lines = useList("/api/my/statement", statementQuery(search, wording.timeZone));
  const { asOf } = search;
  const isOfSome = isNarrowed(search);
  const clear = isOfSome ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page title={t("statement.title")} lead={t("statement.lead")} actions={<TakeStatement search={search} />}>
      <Filters
        values={{ ...search }}
        change={(values) => void navigate({ search: statementSearch({ ...search, ...values }) })}
        clear={clear}
        filters={[
          { name: "promotion", label: t("statement.promotion") },
          { name: "from", label: t("offers.from"), type: "date" },
          { name: "until", label: t("offers.until"), type: "date" },
          { name: "asOf", label: t("statement.asOf"), type: "date" },
        ]}
      />
      <Section title={asOf === undefined ? t("statement.totalsTitle") : t("statement.asOfTitle", { day: written(asOf, wording) })}>
        <Answer of={lines.query}>
          {({ pages: [first] }) =>
            first !== undefined && first.totals.length === 0 && isOfSome && clear !== undefined ? (
              <NoneForFilter clear={clear} />
            ) : (
              <StatementView totals={first?.totals ?? []} lines={lines} isNarrowed={isOfSome} mayDispute={mayDispute} />
            )
          }
        </Answer>
      </Section>
    </Page>
  );
}
