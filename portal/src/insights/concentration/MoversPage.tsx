import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import type { AnswerOf } from "../../api/types";
import { given } from "../../app/listSearch";
import { money, month } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Bar } from "../../ui/Bar";
import { Figures } from "../../ui/Figures";
import { Named } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { concentrationSearch } from "../search";
import { ConcentrationFrame } from "./ConcentrationFrame";

type Movers = AnswerOf<"/api/concentration/movers">;

const route = getRouteApi("/insights/concentration/movers");

/** Who sold more and who less than in as many months before. */
export default function MoversPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const movers = useQuery(asked("/api/concentration/movers", { query: { ...given(search), limit: 100 } }));
  return (
    <ConcentrationFrame search={search} go={(it) => void navigate({ search: concentrationSearch(it) })}>
      <Section title={t("concentration.movers")}>
        <Answer of={movers}>
          {({ from, until, before, now, gained, lost }) => {
            const period = t("profitability.period", { from: month(from, wording), until: month(until, wording) });
            return (
              <Figures
                of={[
                  { name: t("concentration.now"), value: now, of: period },
                  { name: t("concentration.before"), value: before, of: t("concentration.beforeOf") },
                  { name: t("concentration.gained"), value: gained, of: t("concentration.gainedOf") },
                  { name: t("concentration.lost"), value: lost, of: t("concentration.lostOf") },
                ]}
              />
            );
          }}
        </Answer>
      </Section>
      <Section title={t("concentration.risen")}>
        <Answer of={movers}>{({ risen }) => <Moved rows={risen} caption={t("concentration.risen")} empty={t("concentration.noneRisen")} />}</Answer>
      </Section>
      <Section title={t("concentration.fallen")}>
        <Answer of={movers}>{({ fallen }) => <Moved rows={fallen} caption={t("concentration.fallen")} empty={t("concentration.noneFallen")} />}</Answer>
      </Section>
    </ConcentrationFrame>
  );
}

function Moved({ rows, caption, empty }: { rows: Movers["risen"]; caption: string; empty: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const size = (it: Movers["risen"][number]) => Math.abs(Number(it.change.amount));
  const most = Math.max(...rows.map(size), 1e-9);
  return (
    <Table
      caption={caption}
      list={useSteps(rows, 10)}
      empty={empty}
      columns={[
        {
          id: "partner",
          title: t("partners.one"),
          cell: (it) => (
            <Link to="/partners/$partnerId/diagnosis" params={{ partnerId: it.partnerId }}>
              <Named>{it.name ?? it.partnerCode ?? it.partnerId}</Named>
            </Link>
          ),
        },
        { id: "bar", title: t("insights.size"), wide: true, cell: (it) => <Bar of={size(it) / most} /> },
        { id: "change", title: t("concentration.change"), figure: true, cell: (it) => money(it.change, wording) },
        { id: "before", title: t("concentration.before"), figure: true, wide: true, cell: (it) => money(it.before, wording) },
        { id: "now", title: t("concentration.now"), figure: true, cell: (it) => money(it.now, wording) },
      ]}
    />
  );
}
