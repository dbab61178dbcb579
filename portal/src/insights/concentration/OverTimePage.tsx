import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../../api/queries";
import { given } from "../../app/listSearch";
import { count, decimal, money, month, share } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { ConcentrationFrame } from "./ConcentrationFrame";
import { CUTS, seriesSearch, STEPS, type Cut } from "./search";
import { SeriesChart } from "./SeriesChart";

type Point = ItemOf<"/api/concentration/series">;

const route = getRouteApi("/insights/concentration/over-time");

/** How the concentration developed, by month, quarter or year. */
export default function OverTimePage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { by = "partner", step = "month", ...rest } = search;
  const series = useQuery(asked("/api/concentration/series", { query: { by, step, ...given(rest) } }));
  return (
    <ConcentrationFrame
      search={search}
      go={(it) => void navigate({ search: seriesSearch(it) })}
      more={[
        { name: "by", label: t("concentration.by"), options: CUTS.slice(1).map((it) => [it, t(`concentration.cuts.${it}`)] as const), unchosen: t("concentration.cuts.partner") },
        { name: "step", label: t("concentration.step"), options: STEPS.slice(1).map((it) => [it, t(`concentration.steps.${it}`)] as const), unchosen: t("concentration.steps.month") },
      ]}
    >
      <Section title={t("concentration.seriesBy", { by: t(`concentration.cuts.${by}`) })}>
        <Answer of={series}>{({ items }) => (items.length === 0 ? <Empty>{t("concentration.none")}</Empty> : <Shown of={items} by={by} measure={search.measure} />)}</Answer>
      </Section>
    </ConcentrationFrame>
  );
}

function Shown({ of, by, measure }: { of: Point[]; by: Cut; measure: "net" | "revenue" | undefined }) {
  const { t } = useTranslation();
  const wording = useWording();
  const named = ({ from, until }: Point) => (from === until ? month(from, wording) : t("profitability.period", { from: month(from, wording), until: month(until, wording) }));
  return (
    <>
      <SeriesChart points={of} />
      <Table
        caption={t("concentration.seriesCaption")}
        list={useSteps(of.toReversed(), 24)}
        empty={t("concentration.none")}
        columns={[
          {
            id: "period",
            title: t("concentration.period"),
            cell: (it) => (
              <Link to="/insights/concentration/shares" search={{ by, from: it.from, until: it.until, ...given({ measure }) }}>
                {named(it)}
              </Link>
            ),
          },
          { id: "total", title: t("concentration.total"), figure: true, cell: (it) => money(it.total, wording) },
          { id: "top", title: t("home.pareto.share"), figure: true, cell: (it) => share(it.topShare, wording) },
          { id: "gini", title: t("home.pareto.gini"), figure: true, wide: true, cell: (it) => decimal(it.gini, wording) },
          { id: "hhi", title: t("customers.hhi"), figure: true, wide: true, cell: (it) => decimal(it.hhi, wording) },
          { id: "keys", title: t("concentration.keys"), figure: true, wide: true, cell: (it) => count(it.keys, wording) },
        ]}
      />
    </>
  );
}
