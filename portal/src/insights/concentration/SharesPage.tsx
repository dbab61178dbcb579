import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import type { AnswerOf } from "../../api/types";
import { given } from "../../app/listSearch";
import { count, decimal, instant, money, month, share } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Bar } from "../../ui/Bar";
import { Figures } from "../../ui/Figures";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { ConcentrationFrame } from "./ConcentrationFrame";
import { KeyLink } from "./KeyLink";
import { CUTS, periodOf, sharesSearch, type Cut } from "./search";

type Shares = AnswerOf<"/api/concentration/shares">;

const route = getRouteApi("/insights/concentration/shares");

/** How sales are shared out among partners, products or what else they are divided by. */
export default function SharesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { by = "partner", ...rest } = search;
  const shares = useQuery(asked("/api/concentration/shares", { query: { by, ...given(rest) } }));
  return (
    <ConcentrationFrame
      search={search}
      go={(it) => void navigate({ search: sharesSearch(it) })}
      more={[{ name: "by", label: t("concentration.by"), options: CUTS.slice(1).map((it) => [it, t(`concentration.cuts.${it}`)] as const), unchosen: t("concentration.cuts.partner") }]}
    >
      <Section title={t("concentration.sharesBy", { by: t(`concentration.cuts.${by}`) })}>
        <Answer of={shares}>{(it) => <Shown of={it} by={by} />}</Answer>
      </Section>
    </ConcentrationFrame>
  );
}

function Shown({ of, by }: { of: Shares; by: Cut }) {
  const { t } = useTranslation();
  const wording = useWording();
  const period = t("profitability.period", { from: month(of.from, wording), until: month(of.until, wording) });
  return (
    <>
      <p>{t("home.asOf", { at: instant(of.asOf, wording) })}</p>
      <Figures
        of={[
          { name: t("concentration.total"), value: of.total, of: period },
          { name: t("concentration.keys"), value: count(of.keys, wording), of: t("concentration.without", { count: of.withoutSales, shown: count(of.withoutSales, wording) }) },
          { name: t("home.pareto.share"), value: share(of.topShare, wording), of: period },
          { name: t("home.pareto.gini"), value: decimal(of.gini, wording), of: t("home.pareto.giniOf") },
          { name: t("customers.hhi"), value: decimal(of.hhi, wording), of: t("customers.hhiOf") },
          ...(Number(of.countedTwice.amount) === 0 ? [] : [{ name: t("concentration.countedTwice"), value: of.countedTwice, of: t("concentration.countedTwiceOf") }]),
        ]}
      />
      <Table
        caption={t("concentration.rows")}
        list={useSteps(of.rows)}
        empty={t("concentration.none")}
        columns={[
          { id: "key", title: t(`concentration.cuts.${by}`), cell: (it) => <KeyLink by={by} of={it} period={periodOf(of)} /> },
          { id: "sold", title: t("concentration.sold"), figure: true, cell: (it) => money(it.sold, wording) },
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
    </>
  );
}
