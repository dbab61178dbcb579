import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { count, country } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named, Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Status } from "../ui/Status";
import { useList } from "../ui/useList";
import { territoryQuery, territorySearch } from "./search";

type Territory = ItemOf<"/api/territories">;

const route = getRouteApi("/territories");
const PAGE_ROWS = 200;

/** The territories with what they are made of. */
export function TerritoryListPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("territories:write");
  const columns = useTerritoryColumns();
  const list = useList("/api/territories", { ...territoryQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: territorySearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const add = mayWrite && (
    <>
      <Link to="/territories/import" className={buttonClass()}>
        {t("imports.territories")}
      </Link>
      <Link to="/territories/new" className={buttonClass("primary")}>
        {t("ground.newTerritory")}
      </Link>
    </>
  );
  return (
    <Page title={t("ground.territories")} lead={t("ground.territoriesLead")} actions={add}>
      <Filters values={search} change={go} clear={clear} filters={[byWords(t), { name: "code", label: t("ground.code") }]} />
      <Listing
        keptAs="territories"
        caption={t("ground.territories")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "code"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("ground.noTerritories")}
      />
    </Page>
  );
}

function useTerritoryColumns(): Column<Territory>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      { id: "name", title: t("ground.name"), sort: "name", cell: (it) => <TerritoryLink of={it} /> },
      { id: "code", title: t("ground.code"), sort: "code", cell: (it) => it.code },
      { id: "countries", title: t("ground.countries"), cell: (it) => it.countries.map((code) => country(code, wording)).join(", ") || "–" },
      { id: "subdivisions", title: t("ground.subdivisions"), wide: true, cell: (it) => it.subdivisions.join(", ") || "–" },
      { id: "postalCodes", title: t("ground.postalCodes"), figure: true, wide: true, cell: (it) => count(it.postalCodes, wording) },
      { id: "polygons", title: t("ground.polygons"), figure: true, wide: true, cell: (it) => count(it.polygons, wording) },
      { id: "state", title: t("ground.state"), cell: (it) => <Status tone={it.retired ? "calm" : "good"}>{t(it.retired ? "segments.retired" : "segments.live")}</Status> },
    ],
    [t, wording],
  );
}

function TerritoryLink({ of: { id, name, joined } }: { of: Territory }) {
  const { t } = useTranslation();
  return (
    <Link to="/territories/$territoryId" params={{ territoryId: id }} title={name}>
      <Named>{name}</Named>
      {joined === true && <Note>{t("grants.inPart")}</Note>}
    </Link>
  );
}
