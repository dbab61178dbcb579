import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../../app/listSearch";
import { instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import type { Column } from "../../ui/columns";
import { Filters } from "../../ui/Filters";
import { Listing } from "../../ui/Listing";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { useList } from "../../ui/useList";
import { useProfileParts } from "../profileParts";
import type { ProfileChange } from "./change";
import { ChangeStatus } from "./ChangeStatus";
import { changeQuery, changeSearch, STATUSES } from "./search";

const route = getRouteApi("/profile-changes");
const PAGE_ROWS = 200;

/** What partners want changed of their profiles, what waits for a decision first. */
export default function ProfileChangesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useChangeColumns();
  const list = useList("/api/profile-changes", { ...changeQuery(search), limit: PAGE_ROWS });
  const go = (change: typeof search) => void navigate({ search: { ...search, ...change } });
  const clear = isNarrowed(search) ? () => void navigate({ search: { sort: search.sort } }) : undefined;
  return (
    <Page title={t("profile.changes")} lead={t("profile.changesLead")}>
      <Filters
        values={search}
        change={(values) => go(changeSearch({ ...search, ...values }))}
        clear={clear}
        filters={[
          {
            name: "status",
            label: t("profile.state"),
            unchosen: t("profile.status.asked"),
            options: STATUSES.map((it) => [it, t(`profile.status.${it}`)] as const),
          },
        ]}
      />
      <Listing
        caption={t("profile.changes")}
        columns={columns}
        list={list}
        keyOf={(change) => change.id}
        sort={search.sort ?? "createdAt"}
        onSort={(sort) => go(changeSearch({ ...search, sort }))}
        clear={clear}
        empty={t("profile.noneWaits")}
      />
    </Page>
  );
}

function useChangeColumns(): Column<ProfileChange>[] {
  const { t } = useTranslation();
  const wording = useWording();
  const { titlesOf } = useProfileParts();
  return useMemo(
    () => [
      {
        id: "partner",
        title: t("partners.one"),
        cell: (it) => (
          <Link to="/profile-changes/$changeId" params={{ changeId: it.id }} title={it.before.name}>
            <Named>{it.before.name}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("partners.code"), wide: true, cell: (it) => it.partnerCode },
      { id: "parts", title: t("profile.parts"), cell: (it) => titlesOf(it.fields) },
      { id: "state", title: t("profile.state"), cell: (it) => <ChangeStatus status={it.status} /> },
      { id: "asked", title: t("profile.askedAt"), wide: true, sort: "createdAt", cell: (it) => instant(it.createdAt, wording) },
    ],
    [t, wording, titlesOf],
  );
}
