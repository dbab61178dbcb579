import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { any, given, isNarrowed } from "../app/listSearch";
import { count, day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Page } from "../ui/Page";
import { Status } from "../ui/Status";
import { useList } from "../ui/useList";
import { budgetSearch } from "./search";

type Budget = ItemOf<"/api/budgets">;

const route = getRouteApi("/budgets");
const PAGE_ROWS = 200;

/** The budgets as they run, each with how much waits for money. */
export default function BudgetsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useBudgetColumns();
  const { q, promotionCode, sort } = search;
  const list = useList("/api/budgets", { ...given({ q, promotionCode: any(promotionCode) }), sort: sort ?? "promotionCode", limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: budgetSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page title={t("promotions.budgets")} lead={t("promotions.budgetsLead")} crumbs={[{ title: t("promotions.title"), to: "/promotions" }]}>
      <Filters values={search} change={go} clear={clear} filters={[{ name: "q", label: t("promotions.findBudget"), maxLength: 200 }, { name: "promotionCode", label: t("promotions.code"), maxLength: 64 }]} />
      <Listing
        caption={t("promotions.budgets")}
        columns={columns}
        list={list}
        keyOf={(it) => it.promotionId}
        sort={sort ?? "promotionCode"}
        onSort={(next) => go({ sort: next })}
        clear={clear}
        empty={t("promotions.noBudgets")}
      />
    </Page>
  );
}

function useBudgetColumns(): Column<Budget>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "promotion",
        title: t("promotions.one"),
        sort: "promotionCode",
        cell: (it) => (
          <Link to="/promotions/$promotionId" params={{ promotionId: it.promotionId }}>
            {it.promotionCode}
          </Link>
        ),
      },
      { id: "limit", title: t("promotions.limit"), figure: true, cell: (it) => money(it.limit, wording) },
      { id: "spent", title: t("promotions.spent"), figure: true, wide: true, cell: (it) => money(it.spent, wording) },
      { id: "left", title: t("promotions.available"), figure: true, cell: (it) => money(it.available, wording) },
      { id: "waiting", title: t("promotions.waiting"), figure: true, cell: (it) => money(it.waiting.amount, wording) },
      { id: "claims", title: t("promotions.claimsWaiting"), figure: true, wide: true, cell: (it) => count(it.waiting.claims, wording) },
      {
        id: "state",
        title: t("promotions.state"),
        wide: true,
        cell: (it) => (it.exhaustedAt === undefined ? <Status tone="good">{t("promotions.running")}</Status> : <Status tone="warn">{t("promotions.usedUp", { day: day(it.exhaustedAt, wording) })}</Status>),
      },
    ],
    [t, wording],
  );
}
