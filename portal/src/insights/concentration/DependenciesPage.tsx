import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../../api/queries";
import { given } from "../../app/listSearch";
import { count, money, share } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Bar } from "../../ui/Bar";
import { Named, Note } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { ConcentrationFrame } from "./ConcentrationFrame";
import { KeyLink } from "./KeyLink";
import { dependenciesSearch, GROUPS, periodOf } from "./search";

type Dependency = ItemOf<"/api/concentration/dependencies">;

const route = getRouteApi("/insights/concentration/dependencies");

/** Of which lines, countries, types, tiers or segments few partners sell the most. */
export default function DependenciesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { by = "line", ...rest } = search;
  const dependencies = useQuery(asked("/api/concentration/dependencies", { query: { by, ...given(rest) } }));
  return (
    <ConcentrationFrame
      search={search}
      go={(it) => void navigate({ search: dependenciesSearch(it) })}
      more={[{ name: "by", label: t("concentration.of"), options: GROUPS.slice(1).map((it) => [it, t(`concentration.cuts.${it}`)] as const), unchosen: t("concentration.cuts.line") }]}
    >
      <Section title={t("concentration.dependenciesOf", { by: t(`concentration.cuts.${by}`) })}>
        <p>{t("concentration.dependenciesLead")}</p>
        <Answer of={dependencies}>{({ items }) => <Rows rows={items} by={by} period={periodOf(search)} />}</Answer>
      </Section>
    </ConcentrationFrame>
  );
}

function Rows({ rows, by, period }: { rows: Dependency[]; by: (typeof GROUPS)[number]; period: ReturnType<typeof periodOf> }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("concentration.dependencies")}
      list={useSteps(rows)}
      empty={t("concentration.none")}
      columns={[
        { id: "key", title: t(`concentration.cuts.${by}`), cell: (it) => <KeyLink by={by} of={it} period={period} /> },
        { id: "total", title: t("concentration.total"), figure: true, cell: (it) => money(it.total, wording) },
        { id: "half", title: t("concentration.carryHalf"), figure: true, cell: (it) => t("concentration.halfOf", { half: count(it.carryHalf, wording), all: count(it.partners, wording) }) },
        {
          id: "share",
          title: t("concentration.largestShare"),
          wide: true,
          cell: (it) => (
            <>
              <Bar of={it.largestShare} /> {share(it.largestShare, wording)}
            </>
          ),
        },
        { id: "largest", title: t("concentration.largest"), roomy: true, cell: (it) => <Largest of={it.largest} /> },
      ]}
    />
  );
}

function Largest({ of }: { of: Dependency["largest"] }) {
  const wording = useWording();
  return of.map((it) => (
    <div key={it.partnerId}>
      <Link to="/partners/$partnerId" params={{ partnerId: it.partnerId }}>
        <Named>{it.name ?? it.partnerCode ?? it.partnerId}</Named>
      </Link>
      <Note>
        {share(it.share, wording)} · {money(it.sold, wording)}
      </Note>
    </div>
  ));
}
