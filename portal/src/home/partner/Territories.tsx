import { useTranslation } from "react-i18next";
import type { GrantedTerritory } from "../../api/types";
import { GrantKind } from "../../ground/GrantKind";
import { lineOf } from "../../ground/lines";
import { count, day, dayBefore } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Named, Note } from "../../ui/Named";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";

export function Territories({ holdings }: { holdings: GrantedTerritory[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("grants.yours")}
      list={useSteps(holdings)}
      empty={t("grants.noneOfYours")}
      columns={[
        { id: "territory", title: t("grants.territory"), cell: (it) => <Named>{it.territory.name}</Named> },
        { id: "area", title: t("grants.area"), roomy: true, cell: (it) => <Area of={it} /> },
        { id: "line", title: t("grants.productLine"), cell: (it) => lineOf(it.grant.productLine) },
        { id: "kind", title: t("grants.kind"), cell: (it) => <GrantKind of={it.grant} /> },
        { id: "status", title: t("grants.status"), wide: true, cell: (it) => coded("grantStatus", it.grant.status) },
        { id: "from", title: t("grants.from"), wide: true, cell: (it) => day(it.grant.from, wording) },
        {
          id: "until",
          title: t("grants.until"),
          wide: true,
          cell: (it) => (it.grant.until === undefined ? t("grants.noEnd") : dayBefore(it.grant.until, wording)),
        },
      ]}
    />
  );
}

function Area({ of: { territory } }: { of: GrantedTerritory }) {
  const { t } = useTranslation();
  const wording = useWording();
  const areas = [...territory.countries, ...territory.subdivisions];
  if (territory.postalCodes > 0) {
    areas.push(t("grants.postalCodes", { count: territory.postalCodes, shown: count(territory.postalCodes, wording) }));
  }
  if (territory.polygons > 0) {
    areas.push(t("grants.drawnAreas", { count: territory.polygons, shown: count(territory.polygons, wording) }));
  }
  return (
    <>
      {areas.join(", ")}
      {territory.joined === true && <Note>{t("grants.inPart")}</Note>}
    </>
  );
}
