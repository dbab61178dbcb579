import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { day, dayBefore } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Page } from "../ui/Page";
import { Status, type Tone } from "../ui/Status";
import { useList } from "../ui/useList";
import { GrantKind } from "./GrantKind";
import { lineOf } from "./lines";
import { GRANT_KINDS, GRANT_STATUSES, grantQuery, grantSearch } from "./search";

type Grant = ItemOf<"/api/grants">;

const route = getRouteApi("/grants");
const PAGE_ROWS = 200;
const TONES: Record<Grant["status"], Tone> = { review: "warn", issued: "good", refused: "bad", ended: "calm" };

/** Who has which ground for which line. */
export default function GrantsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("territories:write");
  const columns = useGrantColumns();
  const list = useList("/api/grants", { ...grantQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: grantSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const add = (
    <>
      <Link to="/grants" search={{ status: "review" }} className={buttonClass()}>
        {t("steps.toDecide")}
      </Link>
      {mayWrite && (
        <Link to="/grants/new" className={buttonClass("primary")}>
          {t("ground.newGrant")}
        </Link>
      )}
    </>
  );
  return (
    <Page title={t("ground.grants")} lead={t("ground.grantsLead")} actions={add}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          byWords(t),
          { name: "partnerCode", label: t("deals.inbox.partnerCode") },
          { name: "territoryCode", label: t("grants.territory") },
          { name: "productLine", label: t("grants.productLine") },
          { name: "status", label: t("grants.status"), options: GRANT_STATUSES.map((it) => [it, coded("grantStatus", it)] as const) },
          { name: "kind", label: t("grants.kind"), options: GRANT_KINDS.map((it) => [it, coded("grantKind", it)] as const) },
        ]}
      />
      <Listing
        keptAs="grants"
        caption={t("ground.grants")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "-changedAt"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("ground.noGrants")}
      />
    </Page>
  );
}

function useGrantColumns(): Column<Grant>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "territory",
        title: t("grants.territory"),
        cell: (it) => (
          <Link to="/grants/$grantId" params={{ grantId: it.id }}>
            {it.territoryCode}
          </Link>
        ),
      },
      {
        id: "partner",
        title: t("partners.one"),
        cell: (it) => (
          <Link to="/partners/$partnerId/grants" params={{ partnerId: it.partnerId }}>
            {it.partnerCode}
          </Link>
        ),
      },
      { id: "line", title: t("grants.productLine"), cell: (it) => lineOf(it.productLine) },
      { id: "kind", title: t("grants.kind"), cell: (it) => <GrantKind of={it} /> },
      { id: "status", title: t("grants.status"), cell: (it) => <Status tone={TONES[it.status]}>{coded("grantStatus", it.status)}</Status> },
      { id: "from", title: t("grants.from"), wide: true, cell: (it) => day(it.from, wording) },
      { id: "until", title: t("grants.until"), wide: true, cell: (it) => dayBefore(it.until, wording) },
      { id: "changed", title: t("partners.changed"), wide: true, sort: "changedAt", cell: (it) => day(it.changedAt, wording) },
    ],
    [t, wording],
  );
}
