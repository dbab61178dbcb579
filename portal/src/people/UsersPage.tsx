import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { isNarrowed } from "../app/listSearch";
import { useMay, useVisit } from "../app/session";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Status } from "../ui/Status";
import { useList } from "../ui/useList";
import { TONES } from "./person";
import { PARTNER_ROLES, STAFF_ROLES } from "./roles";
import { STATUSES, userQuery, userSearch } from "./search";

type User = ItemOf<"/api/users">;

const route = getRouteApi("/users");
const PAGE_ROWS = 100;

/** The people who may sign in. */
export default function UsersPage() {
  const { t } = useTranslation();
  const { forPartner } = useVisit();
  const mayWrite = useMay("users:write");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useUserColumns(forPartner);
  const list = useList("/api/users", { ...userQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: userSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const roles = forPartner ? PARTNER_ROLES : [...STAFF_ROLES, ...PARTNER_ROLES];
  return (
    <Page
      title={t("people.title")}
      lead={t("people.lead")}
      actions={
        mayWrite && (
          <Link to="/users/invite" className={buttonClass("primary")}>
            {t("people.invite")}
          </Link>
        )
      }
    >
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "q", label: t("person.find"), maxLength: 100 },
          { name: "role", label: t("people.role"), options: roles.map((it) => [it, coded("role", it)] as const) },
          { name: "status", label: t("people.status"), options: STATUSES.map((it) => [it, coded("userStatus", it)] as const) },
        ]}
      />
      <Listing
        keptAs="users"
        caption={t("people.caption")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "email"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("people.none")}
      />
    </Page>
  );
}

function useUserColumns(forPartner: boolean): Column<User>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "name",
        title: t("people.name"),
        cell: (it) => (
          <Link to="/users/$userId" params={{ userId: it.id }}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      { id: "email", title: t("people.email"), sort: "email", wide: true, cell: (it) => <Named>{it.email}</Named> },
      { id: "role", title: t("people.role"), cell: (it) => coded("role", it.role) },
      { id: "status", title: t("people.status"), cell: (it) => <Status tone={TONES[it.status]}>{coded("userStatus", it.status)}</Status> },
      ...(forPartner
        ? []
        : [
            {
              id: "side",
              title: t("person.worksFor"),
              wide: true,
              cell: (it: User) =>
                it.partnerId === undefined ? (
                  t("person.ourselves")
                ) : (
                  <Link to="/partners/$partnerId" params={{ partnerId: it.partnerId }}>
                    {t("person.aPartner")}
                  </Link>
                ),
            },
          ]),
      { id: "since", title: t("people.since"), wide: true, cell: (it) => day(it.acceptedAt, wording) },
    ],
    [t, wording, forPartner],
  );
}
