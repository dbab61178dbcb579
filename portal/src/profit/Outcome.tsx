import { useTranslation } from "react-i18next";
import { count, decimal, money, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Figures } from "../ui/Figures";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { CumulativeChart } from "./CumulativeChart";
import type { Answered, Month } from "./forecast";

/** What it comes to: the sum, when it breaks even, and month by month. */
export function Outcome({ answered: { forecast } }: { answered: Answered }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { months, total, revenue, marginPercent, breakEvenMonth } = forecast;
  const over = t("profit.over", { months: count(months.length, wording) });
  return (
    <>
      <Figures
        of={[
          { name: t("profit.total"), value: total, of: over },
          { name: t("profit.revenue"), value: revenue, of: over },
          { name: t("profit.margin"), value: percent(marginPercent, wording), of: t("profit.ofRevenue") },
          {
            name: t("profit.breakEven"),
            value: breakEvenMonth === undefined ? t("profit.never") : t("profit.inMonth", { month: count(breakEvenMonth, wording) }),
            of: breakEvenMonth === undefined ? over : t("profit.breakEvenOf"),
          },
        ]}
      />
      <CumulativeChart months={months} breakEven={breakEvenMonth} />
      <details>
        <summary>{t("profit.asTable")}</summary>
        <Months of={months} />
      </details>
    </>
  );
}

function Months({ of: months }: { of: Month[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("profit.monthByMonth")}
      list={useSteps(months, months.length)}
      empty=""
      columns={[
        { id: "month", title: t("profit.month"), cell: (it) => count(it.month, wording) },
        { id: "units", title: t("profit.units"), figure: true, wide: true, cell: (it) => decimal(it.units, wording) },
        { id: "resale", title: t("profit.resale"), figure: true, wide: true, cell: (it) => money(it.resaleRevenue, wording) },
        { id: "purchase", title: t("profit.purchase"), figure: true, wide: true, cell: (it) => money(it.purchaseCost, wording) },
        { id: "services", title: t("profit.serviceResult"), figure: true, wide: true, cell: (it) => money(it.serviceRevenue, wording) },
        { id: "incentives", title: t("profit.incentives"), figure: true, wide: true, cell: (it) => money(it.incentives, wording) },
        { id: "margin", title: t("profit.result"), figure: true, cell: (it) => money(it.margin, wording) },
        { id: "cumulative", title: t("profit.cumulative"), figure: true, cell: (it) => money(it.cumulative, wording) },
      ]}
    />
  );
}
