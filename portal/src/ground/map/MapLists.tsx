import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useVisit } from "../../app/session";
import { count, decimal } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Named } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Status } from "../../ui/Status";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { meet, type Box } from "./box";
import type { DrawnTerritory, OutletsOnMap } from "./features";

interface Props {
  ground: DrawnTerritory[];
  more: boolean;
  outlets: OutletsOnMap;
  crowded: ReadonlySet<string>;
  /** The part of the map that is shown; the whole where it is not known. */
  box: Box | undefined;
}

const METRES = 1000;

/** What the part of the map that is shown says, in words. */
export function MapLists({ ground, more, outlets, crowded, box }: Props) {
  const { t } = useTranslation();
  const shown = ground.filter((it) => box === undefined || it.box === undefined || meet(it.box, box));
  return (
    <>
      <Section title={t("ground.territories")}>
        <Territories of={shown} crowded={crowded} />
        {more && <p>{t("map.moreTerritories")}</p>}
        {shown.some((it) => it.box === undefined) && <p>{t("map.notDrawn")}</p>}
      </Section>
      <Section title={t("ground.outlets")}>
        <Outlets of={outlets} box={box} />
      </Section>
    </>
  );
}

function Territories({ of, crowded }: { of: DrawnTerritory[]; crowded: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const { forPartner } = useVisit();
  return (
    <Table
      caption={t("ground.territories")}
      list={useSteps(of)}
      empty={t("map.noTerritories")}
      columns={[
        {
          id: "name",
          title: t("ground.name"),
          cell: ({ of: { id, name } }) =>
            forPartner ? (
              <Named>{name}</Named>
            ) : (
              <Link to="/territories/$territoryId" params={{ territoryId: id }}>
                <Named>{name}</Named>
              </Link>
            ),
        },
        {
          id: "held",
          title: t("ground.state"),
          cell: ({ of: { held, code } }) => (
            <>
              {coded("held", held)}
              {crowded.has(code) && <Status tone="bad">{t("map.crowded")}</Status>}
            </>
          ),
        },
        ...(forPartner
          ? []
          : [{ id: "partners", title: t("map.heldBy"), cell: ({ of: { partners, holders } }: DrawnTerritory) => [...partners.slice(0, 3), ...(holders > 3 ? ["…"] : [])].join(", ") || "–" }]),
      ]}
    />
  );
}

function Outlets({ of: { total, outlets, cells }, box }: { of: OutletsOnMap; box: Box | undefined }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { forPartner } = useVisit();
  const here = outlets.filter(({ longitude, latitude }) => box === undefined || meet(box, [longitude, latitude, longitude, latitude]));
  const list = useSteps(here);
  if (cells.length > 0) return <p>{t("map.manyOutlets", { outlets: count(total, wording) })}</p>;
  return (
    <Table
      caption={t("ground.outlets")}
      list={list}
      empty={t("map.noOutlets")}
      columns={[
        {
          id: "name",
          title: t("ground.name"),
          cell: ({ id, name }) =>
            forPartner ? (
              <Named>{name}</Named>
            ) : (
              <Link to="/outlets/$outletId" params={{ outletId: id }}>
                <Named>{name}</Named>
              </Link>
            ),
        },
        ...(forPartner ? [] : [{ id: "partner", title: t("partners.one"), cell: ({ partnerCode }: (typeof here)[number]) => partnerCode }]),
        { id: "radius", title: t("map.radius"), figure: true, cell: ({ radiusMetres }) => decimal((radiusMetres / METRES).toFixed(1), wording) },
      ]}
    />
  );
}
