import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { lineOf } from "../ground/lines";
import { count, decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Figures } from "../ui/Figures";
import { Named, Note } from "../ui/Named";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { Why } from "../ui/Why";

export type Forecast = components["schemas"]["territory.Forecast"];
type Outlet = Forecast["violated"][number];

const TONES = { done: "good", review: "warn", refused: "bad" } as const;

/** What something would do: what stands against it, what it frees, whose grants and deals are concerned. */
export function ForecastView({ of, isSaid = false }: { of: Forecast; isSaid?: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      {!isSaid && (
        <>
          <p role="status">
            <Status tone={TONES[of.outcome]}>{t(`space.outcomes.${of.outcome}`)}</Status>
          </p>
          <Why of={of.reasons} />
        </>
      )}
      {of.index !== undefined && (
        <Figures
          of={[
            { name: t("space.crowdingNow"), value: decimal(of.index.before.index, wording), of: t("ground.indexOf") },
            { name: t("space.crowdingThen"), value: decimal(of.index.after.index, wording), of: t("ground.indexOf") },
          ]}
        />
      )}
      {of.holders !== undefined && (
        <Figures
          of={[
            { name: t("space.holdersNow"), value: count(of.holders.before, wording) },
            { name: t("space.holdersThen"), value: count(of.holders.after, wording) },
          ]}
        />
      )}
      <Outlets caption={t("space.violated", { count: of.violatedInAll })} empty={t("space.noViolated")} items={of.violated} />
      <Outlets caption={t("space.freed", { count: of.freedInAll })} empty={t("space.noFreed")} items={of.freed} />
      <Grants of={of} />
      <Deals of={of} />
    </>
  );
}

function Outlets({ caption, empty, items }: { caption: string; empty: string; items: Outlet[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={caption}
      list={useSteps(items)}
      empty={empty}
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
        { id: "partner", title: t("partners.one"), cell: (it) => it.partnerCode },
        { id: "place", title: t("ground.place"), wide: true, cell: (it) => <Named>{[it.address.city, it.address.postalCode].filter(Boolean).join(", ")}</Named> },
        {
          id: "metres",
          title: t("space.distance"),
          figure: true,
          cell: (it) => it.metres !== undefined && t("space.metres", { metres: count(Math.round(it.metres), wording), required: count(Math.round(it.required ?? 0), wording) }),
        },
      ]}
    />
  );
}

function Grants({ of: { grants } }: { of: Forecast }) {
  const { t } = useTranslation();
  return (
    <Table
      caption={t("space.grantsConcerned")}
      list={useSteps(grants)}
      empty={t("space.noGrants")}
      columns={[
        {
          id: "grant",
          title: t("ground.grant"),
          cell: (it) => (
            <Link to="/grants/$grantId" params={{ grantId: it.grantId }}>
              {it.territoryCode}, {lineOf(it.productLine)}
            </Link>
          ),
        },
        { id: "partner", title: t("partners.one"), cell: (it) => it.partnerCode },
        { id: "kind", title: t("grants.kind"), wide: true, cell: (it) => coded("grantKind", it.kind) },
        { id: "effect", title: t("space.effect"), cell: (it) => <Note>{t(`space.effects.${it.effect}`)}</Note> },
      ]}
    />
  );
}

function Deals({ of: { deals, dealsInAll } }: { of: Forecast }) {
  const { t } = useTranslation();
  return (
    <Table
      caption={t("space.dealsConcerned", { count: dealsInAll })}
      list={useSteps(deals)}
      empty={t("space.noDeals")}
      columns={[
        {
          id: "deal",
          title: t("space.customer"),
          cell: (it) => (
            <Link to="/deals/$dealId" params={{ dealId: it.dealId }}>
              <Named>{it.customer}</Named>
            </Link>
          ),
        },
        { id: "effect", title: t("space.effect"), cell: (it) => <Note>{t(`space.effects.${it.effect}`)}</Note> },
      ]}
    />
  );
}
