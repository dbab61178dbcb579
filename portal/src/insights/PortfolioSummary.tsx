import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { count, instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

type Place = AnswerOf<"/api/overview/portfolio">["places"][number];

/** How many partners have each place, and how many came and went since the quarter before. */
export function PortfolioSummary() {
  const { t } = useTranslation();
  const wording = useWording();
  const summary = useQuery(asked("/api/overview/portfolio"));
  return (
    <Section title={t("insights.wholeChannel")}>
      <Answer of={summary}>
        {({ asOf, places }) => (
          <>
            {asOf !== undefined && <p>{t("portfolio.asOf", { at: instant(asOf, wording) })}</p>}
            <Places of={places} />
          </>
        )}
      </Answer>
    </Section>
  );
}

function Places({ of }: { of: Place[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("portfolio.byPlace")}
      list={useSteps(of)}
      empty={t("portfolio.none")}
      columns={[
        { id: "place", title: t("portfolio.place"), cell: (it) => coded("place", it.place) },
        { id: "partners", title: t("partners.title"), figure: true, cell: (it) => count(it.partners, wording) },
        { id: "came", title: t("portfolio.came"), figure: true, wide: true, cell: (it) => count(it.came, wording) },
        { id: "went", title: t("portfolio.went"), figure: true, wide: true, cell: (it) => count(it.went, wording) },
        { id: "potential", title: t("portfolio.potential"), figure: true, cell: (it) => money(it.potential, wording) },
        { id: "sold", title: t("portfolio.sold"), figure: true, wide: true, cell: (it) => money(it.sold, wording) },
      ]}
    />
  );
}
