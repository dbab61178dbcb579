import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../app/session";
import { count, day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { Listing } from "../ui/Listing";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import type { ApplicationForm } from "./formDefinition";
import { FormStatusOf } from "./FormStatusOf";

const route = getRouteApi("/application-forms");
const PAGE_ROWS = 100;

/** The forms by which companies apply. */
export default function FormsPage() {
  const { t } = useTranslation();
  const { sort = "code" } = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("vendor:write");
  const columns = useFormColumns();
  const list = useList("/api/application-forms", { sort, limit: PAGE_ROWS });
  return (
    <Page
      title={t("applicationForms.title")}
      lead={t("applicationForms.lead")}
      crumbs={[{ title: t("partners.applications.title"), to: "/applications" }]}
      actions={
        mayWrite && (
          <Link to="/application-forms/new" className={buttonClass("primary")}>
            {t("applicationForms.draft")}
          </Link>
        )
      }
    >
      <Listing
        caption={t("applicationForms.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={sort}
        onSort={(next) => void navigate({ search: { sort: next as typeof sort } })}
        empty={t("applicationForms.none")}
      />
    </Page>
  );
}

function useFormColumns(): Column<ApplicationForm>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "title",
        title: t("applicationForms.formTitle"),
        cell: (it) => (
          <Link to="/application-forms/$formId" params={{ formId: it.id }}>
            <Named>{it.form.title}</Named>
          </Link>
        ),
      },
      { id: "code", title: t("applicationForms.code"), sort: "code", cell: (it) => it.code },
      { id: "status", title: t("applications.status"), cell: (it) => <FormStatusOf status={it.status} /> },
      { id: "type", title: t("partners.type"), wide: true, cell: (it) => coded("partnerType", it.form.partnerType) },
      { id: "days", title: t("applicationForms.days"), figure: true, wide: true, cell: (it) => count(it.form.decisionDays, wording) },
      { id: "changed", title: t("applicationForms.changed"), sort: "changedAt", wide: true, cell: (it) => day(it.changedAt, wording) },
    ],
    [t, wording],
  );
}
