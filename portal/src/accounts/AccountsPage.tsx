import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Page } from "../ui/Page";
import { Status } from "../ui/Status";
import { useList } from "../ui/useList";
import { accountQuery, accountSearch, firstOf, placeOf, type Account } from "./account";
import { AccountLink } from "./AccountLink";

const route = getRouteApi("/accounts");
const PAGE_ROWS = 200;

/** The end customers, each known once however it is written. */
export default function AccountsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("deals:write");
  const columns = useAccountColumns();
  const list = useList("/api/accounts", { ...accountQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: accountSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const ways = mayWrite && (
    <>
      <Link to="/accounts/import" className={buttonClass()}>
        {t("accounts.import")}
      </Link>
      <Link to="/accounts/new" className={buttonClass("primary")}>
        {t("accounts.new")}
      </Link>
    </>
  );
  return (
    <Page title={t("accounts.title")} lead={t("accounts.lead")} actions={ways}>
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "q", label: t("accounts.find"), maxLength: 200 },
          { name: "code", label: t("partners.code"), maxLength: 64 },
        ]}
      />
      <Listing
        keptAs="accounts"
        caption={t("accounts.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={firstOf(search)}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("accounts.none")}
      />
    </Page>
  );
}

function useAccountColumns(): Column<Account>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      { id: "name", title: t("partners.name"), sort: "name", cell: (it) => <AccountLink of={it} /> },
      { id: "code", title: t("partners.code"), cell: (it) => it.code ?? "–" },
      { id: "domain", title: t("deals.domain"), wide: true, cell: (it) => it.identity.domain ?? "–" },
      { id: "taxId", title: t("deals.inbox.taxId"), wide: true, cell: (it) => it.identity.taxId ?? "–" },
      { id: "place", title: t("deals.place"), wide: true, cell: (it) => placeOf(it.identity, wording) },
      { id: "state", title: t("deals.state"), cell: (it) => <Status tone={it.mergedInto === undefined ? "good" : "calm"}>{t(it.mergedInto === undefined ? "accounts.own" : "accounts.takenIn")}</Status> },
      { id: "created", title: t("accounts.opened"), wide: true, hidden: true, sort: "createdAt", cell: (it) => day(it.createdAt, wording) },
      { id: "changed", title: t("partners.changed"), wide: true, sort: "changedAt", cell: (it) => day(it.changedAt, wording) },
    ],
    [t, wording],
  );
}
