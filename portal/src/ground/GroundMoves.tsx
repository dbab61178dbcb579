import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Named } from "../ui/Named";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { Why } from "../ui/Why";
import { lineOf } from "./lines";

type Preview = components["schemas"]["territory.GroundPreview"];

/** Who stays on other ground, what comes in or goes out, and what stands against it first. */
export function GroundMoves({ of: { conflicts, grants, outlets, outletsMoving, deals, dealsMoving } }: { of: Preview }) {
  const { t } = useTranslation();
  const wording = useWording();
  const partner = ({ partnerId, partnerCode }: { partnerId: string; partnerCode: string }) => (
    <Link to="/partners/$partnerId" params={{ partnerId }}>
      {partnerCode}
    </Link>
  );
  const contested = useSteps(conflicts);
  const all = (moving: number, shown: unknown[]) => ({ all: count(moving, wording), shown: count(shown.length, wording) });
  return (
    <>
      <p role="status">
        <Status tone={conflicts.length === 0 ? "good" : "bad"}>{t(conflicts.length === 0 ? "ground.canBeRedrawn" : "ground.contested")}</Status>
      </p>
      {conflicts.length > 0 && (
        <Table
          caption={t("ground.conflicts")}
          list={contested}
          empty=""
          columns={[
            { id: "partner", title: t("partners.one"), cell: partner },
            { id: "line", title: t("grants.productLine"), cell: (it) => lineOf(it.productLine) },
            { id: "why", title: t("ground.against"), roomy: true, cell: (it) => <Why of={it.reasons} /> },
          ]}
        />
      )}
      <Table
        caption={t("ground.grantsStay")}
        list={useSteps(grants)}
        empty={t("ground.nobodyHolds")}
        columns={[
          { id: "partner", title: t("partners.one"), cell: partner },
          { id: "line", title: t("grants.productLine"), cell: (it) => lineOf(it.productLine) },
          { id: "kind", title: t("grants.kind"), cell: (it) => coded("grantKind", it.kind) },
        ]}
      />
      <MovedTable caption={t("ground.outletsMove", all(outletsMoving, outlets))} empty={t("ground.noOutletMoves")} of={outlets} />
      <MovedTable caption={t("ground.dealsMove", all(dealsMoving, deals))} empty={t("ground.noDealMoves")} of={deals} />
    </>
  );
}

function MovedTable({ caption, empty, of }: { caption: string; empty: string; of: Preview["outlets"] }) {
  const { t } = useTranslation();
  return (
    <Table
      caption={caption}
      list={useSteps(of)}
      empty={empty}
      columns={[
        {
          id: "name",
          title: t("ground.name"),
          cell: ({ kind, id, name }) =>
            kind === "outlet" ? (
              <Link to="/outlets/$outletId" params={{ outletId: id }}>
                {name}
              </Link>
            ) : (
              <Link to="/deals/$dealId" params={{ dealId: id }}>
                <Named>{name}</Named>
              </Link>
            ),
        },
        { id: "way", title: t("ground.way"), cell: ({ enters }) => t(enters ? "ground.comesIn" : "ground.goesOut") },
      ]}
    />
  );
}
