import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import type { AnswerOf } from "../../api/types";
import { count, dayBefore, decimal } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Named } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Status } from "../../ui/Status";
import { Table } from "../../ui/Table";
import { useList, useSteps } from "../../ui/useList";
import { GrantKind } from "../GrantKind";
import { lineOf } from "../lines";
import { boxNear, metresBetween, NEAR_METRES, type Point } from "./place";

type Located = AnswerOf<"/api/territories/locate">;

/** The territories that a place lies in, and of which ground nothing that is known of it tells. */
export function TerritoriesThere({ of: { items, notLookedAt, region } }: { of: Located }) {
  const { t } = useTranslation();
  const list = useSteps(items);
  return (
    <Section title={t("ground.territories")}>
      <p>{region === undefined ? t("whereIs.noRegion") : t("whereIs.inRegion", { region })}</p>
      <Table
        caption={t("whereIs.territories")}
        list={list}
        empty={t("whereIs.noTerritory")}
        columns={[
          {
            id: "name",
            title: t("ground.name"),
            cell: (it) => (
              <Link to="/territories/$territoryId" params={{ territoryId: it.id }}>
                <Named>{it.name}</Named>
              </Link>
            ),
          },
          { id: "code", title: t("ground.code"), cell: (it) => it.code },
          { id: "state", title: t("ground.state"), cell: (it) => <Status tone={it.retired ? "calm" : "good"}>{t(it.retired ? "whereIs.retired" : "whereIs.inUse")}</Status> },
        ]}
      />
      {notLookedAt.length > 0 && <p>{t("whereIs.notLookedAt", { grounds: notLookedAt.map((it) => t(`whereIs.grounds.${it}`)).join(", ") })}</p>}
    </Section>
  );
}

/** Who was granted one of these territories and holds it, or waits for it. */
export function GrantsThere({ territories }: { territories: string[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useList("/api/grants", { territoryId: territories, status: ["issued", "review"], sort: "-changedAt", limit: 20 });
  return (
    <Section title={t("ground.grants")}>
      <Answer of={list.query}>
        {() => (
          <Table
            caption={t("whereIs.grants")}
            list={list}
            empty={t("whereIs.noGrant")}
            columns={[
              {
                id: "grant",
                title: t("grants.territory"),
                cell: (it) => (
                  <Link to="/grants/$grantId" params={{ grantId: it.id }}>
                    {it.territoryCode}, {lineOf(it.productLine)}
                  </Link>
                ),
              },
              {
                id: "partner",
                title: t("partners.one"),
                cell: (it) => (
                  <Link to="/partners/$partnerId" params={{ partnerId: it.partnerId }}>
                    {it.partnerCode}
                  </Link>
                ),
              },
              { id: "kind", title: t("grants.kind"), cell: (it) => <GrantKind of={it} /> },
              { id: "until", title: t("grants.until"), wide: true, cell: (it) => (it.until === undefined ? t("grants.noEnd") : dayBefore(it.until, wording)) },
            ]}
          />
        )}
      </Answer>
    </Section>
  );
}

/** The outlets near a point, the nearest first, and whose protected radius it lies in. */
export function OutletsNear({ point }: { point: Point | undefined }) {
  const { t } = useTranslation();
  const stand = useQuery({ ...asked("/api/map/outlets", { query: { bbox: boxNear(point ?? { latitude: 0, longitude: 0 }) } }), enabled: point !== undefined });
  return (
    <Section title={t("ground.outlets")}>
      {point === undefined ? <p>{t("whereIs.noPoint")}</p> : <Answer of={stand}>{(found) => <Near found={found} point={point} />}</Answer>}
    </Section>
  );
}

function Near({ found: { cells, outlets, total }, point }: { found: AnswerOf<"/api/map/outlets">; point: Point }) {
  const { t } = useTranslation();
  const wording = useWording();
  const near = outlets
    .map((it) => ({ ...it, metres: metresBetween(point, it) }))
    .filter(({ metres }) => metres <= NEAR_METRES)
    .toSorted((one, other) => one.metres - other.metres);
  const list = useSteps(near, 10);
  if (cells.length > 0) return <p>{t("whereIs.tooMany", { shown: count(total, wording) })}</p>;
  const kilometres = (metres: number) => t("whereIs.kilometres", { shown: decimal((metres / 1000).toFixed(1), wording) });
  return (
    <Table
      caption={t("whereIs.outlets", { within: kilometres(NEAR_METRES) })}
      list={list}
      empty={t("whereIs.noOutlet", { within: kilometres(NEAR_METRES) })}
      columns={[
        {
          id: "name",
          title: t("ground.name"),
          cell: (it) => (
            <Link to="/outlets/$outletId" params={{ outletId: it.id }}>
              <Named>{it.name}</Named>
            </Link>
          ),
        },
        { id: "partner", title: t("partners.one"), cell: (it) => it.partnerCode },
        { id: "brand", title: t("ground.brand"), wide: true, cell: (it) => it.brand },
        { id: "away", title: t("insights.distance"), figure: true, cell: (it) => kilometres(it.metres) },
        { id: "protects", title: t("whereIs.protects"), cell: (it) => <Status tone={it.metres <= it.radiusMetres ? "warn" : "calm"}>{t(it.metres <= it.radiusMetres ? "whereIs.within" : "whereIs.beyond")}</Status> },
      ]}
    />
  );
}
