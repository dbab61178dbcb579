import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SalesOverview } from "../../api/types";
import { count, money, month } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Figures } from "../../ui/Figures";
import { Named } from "../../ui/Named";
import { Empty } from "../../ui/States";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { MonthsChart } from "./MonthsChart";
import styles from "./Charts.module.css";

export function SalesView({ overview }: { overview: SalesOverview }) {
  const { t } = useTranslation();
  const wording = useWording();
  const first = overview.months[0]?.month;
  const ever = first === undefined ? t("figures.allTime") : t("figures.sinceMonth", { month: month(first, wording) });
  return (
    <>
      <Figures
        of={[
          { name: t("figures.sales"), value: overview.revenue, of: ever },
          { name: t("figures.returned"), value: overview.returns, of: ever },
          { name: t("figures.net"), value: overview.net, of: ever },
          { name: t("figures.lines"), value: count(overview.lines, wording), of: ever },
          { name: t("figures.activePartners"), value: count(overview.partners, wording), of: t("figures.today") },
          { name: t("figures.sellingPartners"), value: count(overview.sellingPartners, wording), of: t("figures.last12m") },
        ]}
      />
      <div className={styles.pair}>
        <Months overview={overview} />
        <Largest overview={overview} />
      </div>
    </>
  );
}

function Months({ overview }: { overview: SalesOverview }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { months } = overview;
  const latestFirst = useSteps(months.toReversed(), 12);
  if (months.length === 0) return <Empty>{t("home.noSales")}</Empty>;
  return (
    <div>
      <MonthsChart months={months} asOf={overview.asOf} />
      <details>
        <summary>{t("home.monthByMonth")}</summary>
        <Table
          caption={t("home.monthsCaption")}
          list={latestFirst}
          empty={t("home.noSales")}
          columns={[
            { id: "month", title: t("home.month"), cell: (it) => month(it.month, wording) },
            { id: "sales", title: t("figures.sales"), figure: true, cell: (it) => money(it.revenue, wording) },
            { id: "returns", title: t("figures.returned"), figure: true, cell: (it) => money(it.returns, wording) },
            { id: "net", title: t("figures.net"), figure: true, cell: (it) => money(it.net, wording) },
            { id: "lines", title: t("figures.lines"), figure: true, cell: (it) => count(it.lines, wording) },
          ]}
        />
      </details>
    </div>
  );
}

function Largest({ overview }: { overview: SalesOverview }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <div>
      <Table
        caption={t("home.largest")}
        list={useSteps(overview.top, 10)}
        empty={t("home.noSeller")}
        columns={[
          {
            id: "partner",
            title: t("partners.one"),
            cell: (it) => (
              <Link to="/partners/$partnerId" params={{ partnerId: it.partnerId }}>
                <Named>{it.name ?? it.partnerCode ?? it.partnerId}</Named>
              </Link>
            ),
          },
          { id: "tier", title: t("figures.tier"), cell: (it) => it.tier ?? t("figures.noTier") },
          { id: "net", title: t("figures.net12m"), figure: true, cell: (it) => money(it.revenue12m, wording) },
        ]}
      />
    </div>
  );
}
