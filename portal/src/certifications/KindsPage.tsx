import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { given, isNarrowed } from "../app/listSearch";
import { useMay } from "../app/session";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import type { Kind } from "./kindForm";
import { kindSearch } from "./search";

const route = getRouteApi("/certifications");
const PAGE_ROWS = 200;

/** What partners can be certified for, and how long it holds. */
export default function KindsPage() {
  const { t } = useTranslation();
  const mayWrite = useMay("vendor:write");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useKindColumns();
  const list = useList("/api/certifications", { ...given({ q: search.q, sort: search.sort }), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: kindSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  return (
    <Page
      title={t("certifications.title")}
      lead={t("certifications.lead")}
      actions={
        mayWrite && (
          <Link to="/certifications/new" className={buttonClass("primary")}>
            {t("certifications.new")}
          </Link>
        )
      }
    >
      <Filters values={search} change={go} clear={clear} filters={[{ name: "q", label: t("certifications.find"), maxLength: 100 }]} />
      <Listing
        caption={t("certifications.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.code}
        sort={search.sort ?? "code"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("certifications.none")}
      />
    </Page>
  );
}

function useKindColumns(): Column<Kind>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "name",
        title: t("certifications.name"),
        cell: (it) => (
          <Link to="/certifications/$certificationCode" params={{ certificationCode: it.code }}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("certifications.code"), sort: "code", cell: (it) => <code>{it.code}</code> },
      {
        id: "holds",
        title: t("certifications.holds"),
        cell: (it) => (it.validMonths === undefined ? t("certifications.forEver") : t("certifications.forMonths", { count: it.validMonths })),
      },
    ],
    [t],
  );
}
