import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { byWords } from "../ui/byWords";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { PromotionStatus } from "./PromotionStatus";
import { KINDS, promotionQuery, promotionSearch, STATUSES } from "./search";
import { worth, type Promotion } from "./terms";

const route = getRouteApi("/promotions");
const PAGE_ROWS = 200;

/** The promotions, those changed last first. */
export default function PromotionsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("promotions:write");
  const maySeeMoney = useMay("ledger:read");
  const columns = usePromotionColumns();
  const list = useList("/api/promotions", { ...promotionQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: promotionSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const actions = (
    <>
      <Link to="/promotions/calendar" className={buttonClass()}>
        {t("reach.calendar.open")}
      </Link>
      <Link to="/promotions/trial" className={buttonClass()}>
        {t("reach.trial.open")}
      </Link>
      {maySeeMoney && (
        <Link to="/budgets" className={buttonClass()}>
          {t("promotions.budgets")}
        </Link>
      )}
      {mayWrite && (
        <Link to="/promotions/new" className={buttonClass("primary")}>
          {t("promotions.new")}
        </Link>
      )}
    </>
  );
  return (
    <Page title={t("promotions.title")} lead={t("promotions.lead")} actions={actions}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          byWords(t),
          { name: "code", label: t("promotions.code") },
          { name: "status", label: t("promotions.state"), options: STATUSES.map((it) => [it, coded("promotionStatus", it)] as const) },
          { name: "kind", label: t("offers.kind"), options: KINDS.map((it) => [it, coded("promotionKind", it)] as const) },
        ]}
      />
      <Listing
        keptAs="promotions"
        caption={t("promotions.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "-changedAt"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("promotions.none")}
      />
    </Page>
  );
}

function usePromotionColumns(): Column<Promotion>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "name",
        title: t("promotions.name"),
        sort: "name",
        cell: (it) => (
          <Link to="/promotions/$promotionId" params={{ promotionId: it.id }} title={it.name}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("promotions.code"), sort: "code", cell: (it) => it.code },
      { id: "state", title: t("promotions.state"), cell: (it) => <PromotionStatus of={it} /> },
      { id: "worth", title: t("offers.worth"), wide: true, cell: (it) => worth(it, t, wording) },
      { id: "from", title: t("offers.from"), wide: true, cell: (it) => day(it.window.from, wording) },
      { id: "until", title: t("offers.until"), wide: true, cell: (it) => day(it.window.until, wording) },
      { id: "changed", title: t("partners.changed"), wide: true, hidden: true, sort: "changedAt", cell: (it) => day(it.changedAt, wording) },
    ],
    [t, wording],
  );
}
