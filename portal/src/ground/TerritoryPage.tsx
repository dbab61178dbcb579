import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { useMay } from "../app/session";
import { country } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { Timeline } from "../ui/Timeline";
import { RetireTerritory } from "./RetireTerritory";
import { TerritoryCrowding } from "./TerritoryCrowding";
import { TerritoryGrants } from "./TerritoryGrants";
import { TerritoryMap } from "./TerritoryMap";

type Territory = AnswerOf<"/api/territories/{id}">;

const route = getRouteApi("/territories/$territoryId");

/** One territory: what it is made of, drawn with its outlets, who holds it, how crowded it is. */
export default function TerritoryPage() {
  const { t } = useTranslation();
  const { territoryId: id } = route.useParams();
  const mayWrite = useMay("territories:write");
  const territory = useQuery(asked("/api/territories/{id}", { path: { id } }));
  const history = useQuery(asked("/api/territories/{id}/history", { path: { id } }));
  const title = territory.data?.name ?? t("grants.territory");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("ground.territories"), to: "/territories" }]}
      actions={mayWrite && territory.data?.retired === false && <RetireTerritory territory={territory.data} />}
    >
      <Answer of={territory}>
        {(it) => (
          <>
            <Parts territory={it} />
            <TerritoryMap area={it.area} />
            <TerritoryGrants code={it.code} />
            <TerritoryCrowding territoryId={it.id} />
          </>
        )}
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <Answer of={history}>{({ items }) => <Timeline entries={items} />}</Answer>
      </Section>
    </Page>
  );
}

function Parts({ territory: { code, above, retired, area } }: { territory: Territory }) {
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
        ]}
      />
    </Section>
  );
}
