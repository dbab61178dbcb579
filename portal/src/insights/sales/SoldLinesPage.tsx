import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked, type QueryOf } from "../../api/queries";
import { useMay } from "../../app/session";
import { count, day, decimal, instant, money, month } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { readFirst } from "../../sales/report";
import { Answer } from "../../ui/Answer";
import { Figures } from "../../ui/Figures";
import { Filters } from "../../ui/Filters";
import { Note } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import type { Growing } from "../../ui/useList";
import { linesAddress, linesQuery, linesSearch } from "./search";
import { SumKey } from "./SumKey";

/** A line of sales as it counts, as it is streamed. */
interface SoldLine {
  lineId: string;
  intakeId: string;
  externalId?: string;
  storedAt: string;
  soldAt: string;
  partnerId: string;
  productCode: string;
  productLine?: string;
  kind: "sale" | "return" | "reversal";
  quantity: string;
  amount: string;
  currency: string;
}

const route = getRouteApi("/insights/sales/lines");
const STEP = 50;

/** Every line that a sum of sales is made of, and what the sum was at another instant. */
export default function SoldLinesPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = linesQuery(search, wording.timeZone);
  const sum = useQuery(asked("/api/rollups/sum", { query }));
  const { from, until, dimension = "vendor", key = "" } = search;
  const period =
    from !== undefined && until !== undefined
      ? from === until
        ? month(from, wording)
        : t("profitability.period", { from: month(from, wording), until: month(until, wording) })
      : t(from === undefined && until === undefined ? "salesFigures.ever" : from === undefined ? "salesFigures.untilMonth" : "salesFigures.sinceMonth", { month: month(from ?? until, wording) });
  return (
    <Page
      title={t("salesFigures.linesTitle")}
      lead={
        <>
          {t(`salesFigures.dimensions.${dimension}`)}: <SumKey dimension={dimension} of={key} /> · {period}
        </>
      }
      crumbs={[{ title: t("salesFigures.title"), to: "/insights/sales" }]}
    >
      <Filters
        values={search}
        change={(values) => void navigate({ search: linesSearch({ ...search, ...values }) })}
        clear={undefined}
        filters={[
          { name: "from", label: t("insights.fromMonth"), maxLength: 7 },
          { name: "until", label: t("insights.untilMonth"), maxLength: 7 },
          { name: "asOf", label: t("salesFigures.asOf"), type: "date" },
        ]}
      />
      <Section title={t("salesFigures.sum")}>
        <Answer of={sum}>
          {(it) => (
            <Figures
              of={[
                { name: t("salesFigures.net"), value: it.net, of: t("home.asOf", { at: instant(it.asOf, wording) }) },
                { name: t("salesFigures.revenue"), value: it.revenue },
                { name: t("salesFigures.returns"), value: it.returns },
                { name: t("salesFigures.lines"), value: count(it.lines, wording) },
              ]}
            />
          )}
        </Answer>
      </Section>
      <Section title={t("salesFigures.lineByLine")}>
        <p>{t("salesFigures.addUp")}</p>
        <Lines key={JSON.stringify(query)} query={query} />
      </Section>
    </Page>
  );
}

function Lines({ query }: { query: QueryOf<"/api/rollups/sum"> }) {
  const [most, setMost] = useState(STEP);
  const address = linesAddress(query);
  const lines = useQuery({
    queryKey: ["/api/rollups/lines", address, most],
    queryFn: ({ signal }) => readFirst<SoldLine>(address, most, signal),
    placeholderData: keepPreviousData,
  });
  return <Answer of={lines}>{({ rows, more }) => <LineTable list={{ rows, address, hasMore: more, waiting: lines.isFetching, grown: most > STEP, more: () => setMost(most + STEP) }} />}</Answer>;
}

function LineTable({ list }: { list: Growing<SoldLine> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayOpen = useMay("sales:read");
  return (
    <Table
      caption={t("salesFigures.linesCaption")}
      list={list}
      empty={t("salesFigures.noLines")}
      columns={[
        {
          id: "line",
          title: t("sales.line"),
          cell: (it) => {
            const name = it.externalId ?? it.lineId;
            return mayOpen ? (
              <Link to="/sales/$intakeId" params={{ intakeId: it.intakeId }}>
                {name}
              </Link>
            ) : (
              name
            );
          },
        },
        { id: "kind", title: t("salesFigures.kind"), cell: (it) => t(`salesFigures.kinds.${it.kind}`) },
        {
          id: "product",
          title: t("products.product"),
          wide: true,
          cell: (it) => (
            <>
              {it.productCode}
              {it.productLine !== undefined && <Note>{it.productLine}</Note>}
            </>
          ),
        },
        { id: "partner", title: t("partners.one"), wide: true, cell: (it) => <SumKey dimension="partner" of={it.partnerId} /> },
        { id: "sold", title: t("sales.soldAt"), cell: (it) => day(it.soldAt, wording) },
        { id: "stored", title: t("salesFigures.stored"), wide: true, cell: (it) => instant(it.storedAt, wording) },
        { id: "quantity", title: t("sales.quantity"), figure: true, wide: true, cell: (it) => decimal(it.quantity, wording) },
        { id: "amount", title: t("sales.amount"), figure: true, cell: (it) => money({ amount: it.amount, currency: it.currency }, wording) },
      ]}
    />
  );
}
