import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { count, country, day, type Wording } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named, Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { MoveTerritory } from "./MoveTerritory";
import { Overlaps } from "./Overlaps";
import type { Territory } from "./redrawing";
import { RenameTerritory } from "./RenameTerritory";
import { RetireTerritory } from "./RetireTerritory";
import { codesOf } from "./terms";
import { TerritoryCrowding } from "./TerritoryCrowding";
import { TerritoryGrants } from "./TerritoryGrants";
import { TerritoryMap } from "./TerritoryMap";

type Term = components["schemas"]["territory.AreaPartsResponse"];

const route = getRouteApi("/territories/$territoryId");

/** One territory: what it is made of, drawn with its outlets, who holds it, how crowded it is. */
export default function TerritoryPage() {
  const { t } = useTranslation();
  const { territoryId: id } = route.useParams();
  const mayWrite = useMay("territories:write");
  const territory = useQuery(asked("/api/territories/{id}", { path: { id } }));
  const title = territory.data?.name ?? t("grants.territory");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("ground.territories"), to: "/territories" }]}
      actions={
        mayWrite &&
        territory.data?.retired === false && (
          <>
            <Link to="/territories/$territoryId/redraw" params={{ territoryId: id }} className={buttonClass()}>
              {t("ground.redraw")}
            </Link>
            <RenameTerritory key={`renamed ${territory.data.version}`} territory={territory.data} />
            <MoveTerritory key={territory.data.version} territory={territory.data} />
            <RetireTerritory territory={territory.data} />
          </>
        )
      }
    >
      <Answer of={territory}>
        {(it) => (
          <>
            <Parts territory={it} />
            <TerritoryMap area={it.area} />
            <TerritoryGrants code={it.code} />
            <Overlaps territoryId={it.id} />
            <TerritoryCrowding territoryId={it.id} />
          </>
        )}
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/territories/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function Parts({ territory: { code, above, retired, area, planned } }: { territory: Territory }) {
  const { t } = useTranslation();
  const wording = useWording();
  const postal = area.postalCodes.map(({ within, codes }) => `${within}: ${codes.join(", ")}`).join("; ");
  return (
    <Section title={t("ground.parts")}>
      <Facts
        of={[
          [t("ground.code"), code],
          [t("ground.state"), <Status key="state" tone={retired ? "calm" : "good"}>{t(retired ? "segments.retired" : "segments.live")}</Status>],
          [t("ground.above"), above.join(", ") || "–"],
          [t("ground.countries"), area.countries.map((it) => country(it, wording)).join(", ") || "–"],
          [t("ground.subdivisions"), area.subdivisions.join(", ") || "–"],
          [t("ground.postalCodes"), postal || "–"],
          ...(area.and ?? []).map((it): [string, string] => [t("ground.and"), term(it, t, wording)]),
          ...(area.not === undefined ? [] : ([[t("ground.not"), term(area.not, t, wording)]] as [string, string][])),
        ]}
      />
      {planned !== undefined && (
        <p>
          {t("ground.planned", { day: day(planned.from, wording), area: codesOf(planned.area, wording).join("; ") })}
          {planned.reason !== undefined && <Note>{planned.reason}</Note>}
        </p>
      )}
    </Section>
  );
}

/** What an area is joined with, or what is cut out of it. */
function term(of: Term, t: TFunction, wording: Wording): string {
  const drawn = of.polygons.length;
  return [...codesOf(of, wording), ...(drawn === 0 ? [] : [t("grants.drawnAreas", { count: drawn, shown: count(drawn, wording) })])].join("; ");
}
