import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../../app/listSearch";
import { coded } from "../../i18n/words";
import { Filters } from "../../ui/Filters";
import { Page } from "../../ui/Page";
import { Tabs } from "../../ui/Tabs";
import { MEASURES } from "../search";

const MONTH_LENGTH = 7;

interface Props {
  search: Record<string, string | undefined>;
  go: (search: Record<string, string | undefined>) => void;
  /** What this side is narrowed by besides the period. */
  more?: React.ComponentProps<typeof Filters>["filters"];
  /** Whether its figures are of net sales, whatever is measured elsewhere. */
  isNetOnly?: boolean;
  lead?: string;
  children: ReactNode;
}

/** What the sides of the concentration have in common: where one can go, and the period, which goes along. */
export function ConcentrationFrame({ search, go, more = [], isNetOnly = false, lead, children }: Props) {
  const { t } = useTranslation();
  const { from, until, measure } = search;
  const clear = isNarrowed(search) ? () => go({}) : undefined;
  const tabs = [
    { to: "/insights/concentration", title: t("concentration.curve") },
    { to: "/insights/concentration/shares", title: t("concentration.shares") },
    { to: "/insights/concentration/over-time", title: t("concentration.series") },
    { to: "/insights/concentration/movers", title: t("concentration.movers") },
    { to: "/insights/concentration/dependencies", title: t("concentration.dependencies") },
    { to: "/insights/concentration/reconciliation", title: t("concentration.reconciliation") },
  ];
  return (
    <Page title={t("insights.concentration")} lead={lead ?? t("insights.concentrationLead")}>
      <Tabs label={t("concentration.sides")} tabs={tabs} search={{ from, until, measure }} />
      <Filters
        values={search}
        change={(values) => go({ ...search, ...values })}
        clear={clear}
        filters={[
          { name: "from", label: t("insights.fromMonth"), maxLength: MONTH_LENGTH },
          { name: "until", label: t("insights.untilMonth"), maxLength: MONTH_LENGTH },
          ...(isNetOnly ? [] : [{ name: "measure", label: t("insights.measure"), options: MEASURES.map((it) => [it, coded("measure", it)] as const), unchosen: coded("measure", "net") }]),
          ...more,
        ]}
      />
      {children}
    </Page>
  );
}
