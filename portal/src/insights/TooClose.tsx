import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { country, dayBefore, decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Note } from "../ui/Named";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";

const PAGE_ROWS = 20;
const METRES = 1000;

/** Pairs of outlets that stand closer than the larger of their radii asks. */
export function TooClose({ brand }: { brand: string | undefined }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useList("/api/outlets/violations", { limit: PAGE_ROWS, ...(brand !== undefined && { brand }) });
  const kilometres = (metres: number | undefined) => (metres === undefined ? "–" : `${decimal(Math.round((metres / METRES) * 100) / 100, wording)} km`);
  return (
    <Answer of={list.query}>
      {() => (
        <Table
          caption={t("insights.tooCloseCaption")}
          list={list}
          empty={t("insights.noneTooClose")}
          columns={[
            { id: "one", title: t("insights.outlet"), roomy: true, cell: (it) => <Site of={it.one} /> },
            { id: "other", title: t("insights.neighbour"), roomy: true, cell: (it) => (it.other === undefined ? "–" : <Site of={it.other} />) },
            { id: "distance", title: t("insights.distance"), figure: true, cell: (it) => kilometres(it.distanceMetres) },
            { id: "required", title: t("insights.required"), figure: true, cell: (it) => kilometres(it.requiredMetres) },
            { id: "waived", title: t("waivers.waivedUntil"), wide: true, cell: (it) => (it.waivedUntil === undefined ? t("waivers.notWaived") : dayBefore(it.waivedUntil, wording)) },
          ]}
        />
      )}
    </Answer>
  );
}

/** An outlet with whose it is, its brand and its address. */
function Site({ of: { outletId, code, partnerCode, brand, address } }: { of: ItemOf<"/api/outlets/violations">["one"] }) {
  const wording = useWording();
  const place = [address.street, [address.postalCode, address.city].filter(Boolean).join(" "), address.subdivision, country(address.country, wording)];
  return (
    <>
      <Link to="/outlets/$outletId" params={{ outletId }}>
        {code}
      </Link>
      <Note>{[partnerCode, brand].join(", ")}</Note>
      <Note>{place.filter(Boolean).join(", ")}</Note>
    </>
  );
}
