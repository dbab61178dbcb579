import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { country, decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Status } from "../ui/Status";
import { useList } from "../ui/useList";
import { OUTLET_STATUSES, outletQuery, outletSearch } from "./search";

type Outlet = ItemOf<"/api/outlets">;

const route = getRouteApi("/outlets");
const PAGE_ROWS = 200;

/** The outlets with the ground that protects each. */
export default function OutletsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("territories:write");
  const columns = useOutletColumns();
  const list = useList("/api/outlets", { ...outletQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: outletSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const ways = (
    <>
      <Link to="/outlets/waivers" className={buttonClass()}>
        {t("waivers.title")}
      </Link>
      <Link to="/outlets/brands" className={buttonClass()}>
        {t("space.brands")}
      </Link>
      {mayWrite && (
        <Link to="/outlets/new" className={buttonClass()}>
          {t("space.newOutlet")}
        </Link>
      )}
      {mayWrite && (
        <Link to="/outlets/import" className={buttonClass()}>
          {t("imports.outlets")}
        </Link>
      )}
    </>
  );
  return (
    <Page title={t("ground.outlets")} lead={t("ground.outletsLead")} actions={ways}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          byWords(t),
          { name: "code", label: t("ground.code") },
          { name: "partnerCode", label: t("deals.inbox.partnerCode") },
          { name: "brand", label: t("ground.brand") },
          { name: "status", label: t("ground.state"), options: OUTLET_STATUSES.map((it) => [it, coded("outletStatus", it)] as const) },
        ]}
      />
      <Listing
        keptAs="outlets"
        caption={t("ground.outlets")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "code"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("ground.noOutlets")}
      />
    </Page>
  );
}

function useOutletColumns(): Column<Outlet>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      { id: "name", title: t("ground.name"), sort: "name", cell: (it) => <OutletLink of={it} /> },
      { id: "code", title: t("ground.code"), sort: "code", cell: (it) => it.code },
      { id: "partner", title: t("partners.one"), cell: (it) => it.partnerCode },
      { id: "brand", title: t("ground.brand"), wide: true, cell: (it) => it.brand },
      { id: "place", title: t("ground.place"), wide: true, cell: (it) => [it.address.city, country(it.address.country, wording)].filter(Boolean).join(", ") },
      { id: "radius", title: t("ground.radius"), figure: true, wide: true, cell: (it) => `${decimal(it.protectedRadius.value, wording)} ${it.protectedRadius.unit}` },
      { id: "state", title: t("ground.state"), cell: (it) => <Status tone={it.status === "open" ? "good" : "calm"}>{coded("outletStatus", it.status)}</Status> },
    ],
    [t, wording],
  );
}

function OutletLink({ of: { id, name } }: { of: Outlet }) {
  return (
    <Link to="/outlets/$outletId" params={{ outletId: id }} title={name}>
      <Named>{name}</Named>
    </Link>
  );
}
