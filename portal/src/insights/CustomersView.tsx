import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AccountNamed } from "../accounts/AccountLink";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { count, decimal, money, month, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Bar } from "../ui/Bar";
import { Figures } from "../ui/Figures";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

type Customers = AnswerOf<"/api/concentration/customers">;

/** On how few end customers business hangs, by the deals that were won for them. */
export function CustomersView({ period }: { period: { from?: string; until?: string } }) {
  const customers = useQuery(asked("/api/concentration/customers", { query: period }));
  return <Answer of={customers}>{(it) => <Shown of={it} />}</Answer>;
}

function Shown({ of }: { of: Customers }) {
  const { t } = useTranslation();
  const wording = useWording();
  const period = t("profitability.period", { from: month(of.from, wording), until: month(of.until, wording) });
  const apart = [
    ["withoutValue", of.withoutValue],
    ["otherCurrency", of.otherCurrency],
    ["undated", of.undated],
  ] as const;
  const left = apart.filter(([, many]) => many > 0).map(([why, many]) => t(`customers.${why}`, { count: many, shown: count(many, wording) }));
  return (
    <>
      <Figures
        of={[
          { name: t("customers.customers"), value: count(of.customers, wording), of: t("customers.deals", { count: of.deals, shown: count(of.deals, wording) }) },
          { name: t("customers.total"), value: of.total, of: period },
          { name: t("customers.topShare"), value: share(of.topShare, wording), of: t("customers.topShareOf") },
          { name: t("home.pareto.gini"), value: decimal(of.gini, wording), of: t("home.pareto.giniOf") },
          { name: t("customers.hhi"), value: decimal(of.hhi, wording), of: t("customers.hhiOf") },
          { name: t("customers.notCovered"), value: of.notCovered, of: t("customers.notCoveredOf", { net: money(of.netSales, wording) }) },
        ]}
      />
      {left.length > 0 && <p>{t("customers.apart", { what: left.join(", ") })}</p>}
      <Rows rows={of.rows} />
    </>
  );
}

function Rows({ rows }: { rows: Customers["rows"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("customers.caption")}
      list={useSteps(rows)}
      empty={t("customers.none")}
      columns={[
        { id: "customer", title: t("customers.one"), cell: (it) => (it.key === "" ? t("customers.unnamed") : <AccountNamed id={it.key} />) },
        { id: "won", title: t("customers.won"), figure: true, cell: (it) => money(it.won, wording) },
        {
          id: "share",
          title: t("customers.share"),
          cell: (it) => (
            <>
              <Bar of={it.share} /> {share(it.share, wording)}
            </>
          ),
        },
        { id: "cumulative", title: t("customers.cumulative"), figure: true, wide: true, cell: (it) => share(it.cumulativeShare, wording) },
      ]}
    />
  );
}
