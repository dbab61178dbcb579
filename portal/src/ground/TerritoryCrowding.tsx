import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { count, decimal, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Figures } from "../ui/Figures";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

/** How much a territory's outlets lie in each other's protected ground, the worst first. */
export function TerritoryCrowding({ territoryId }: { territoryId: string }) {
  const { t } = useTranslation();
  const distribution = useQuery(asked("/api/territories/{id}/distribution", { path: { id: territoryId } }));
  return (
    <Section title={t("insights.crowding")}>
      <Answer of={distribution}>{(it) => <Crowding of={it} />}</Answer>
    </Section>
  );
}

function Crowding({ of: { index, mostCovered } }: { of: AnswerOf<"/api/territories/{id}/distribution"> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useSteps(mostCovered);
  return (
    <>
      <Figures
        of={[
          { name: t("home.crowding.index"), value: decimal(index.index, wording), of: t("ground.indexOf") },
          { name: t("home.crowding.outlets"), value: count(index.outlets, wording) },
          { name: t("home.crowding.overlapping"), value: count(index.overlapping, wording) },
          { name: t("ground.crowding"), value: decimal(index.crowding, wording), of: t("ground.crowdingOf") },
          { name: t("ground.covered"), value: count(index.covered, wording), of: t("ground.coveredOf") },
        ]}
      />
      <Table
        caption={t("ground.mostCovered")}
        list={list}
        empty={t("home.crowding.none")}
        columns={[
          {
            id: "outlet",
            title: t("insights.outlet"),
            cell: (it) => (
              <Link to="/outlets/$outletId" params={{ outletId: it.outletId }}>
                {it.code}
              </Link>
            ),
          },
          { id: "covered", title: t("ground.coveredShare"), figure: true, cell: (it) => percent(it.covered, wording) },
          { id: "overlapping", title: t("ground.overlapping"), figure: true, cell: (it) => count(it.overlapping, wording) },
        ]}
      />
    </>
  );
}
