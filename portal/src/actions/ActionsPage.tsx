import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isNarrowed } from "../app/listSearch";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Page } from "../ui/Page";
import { useList } from "../ui/useList";
import { FORMS, STATUSES } from "./action";
import { actionQuery, actionSearch } from "./search";
import { useActionColumns } from "./useActionColumns";
import { WhereToBegin } from "./WhereToBegin";

const route = getRouteApi("/actions");
const PAGE_ROWS = 100;

/** What somebody is to do with a partner, what is due first. */
export default function ActionsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useActionColumns();
  const list = useList("/api/actions", { ...actionQuery(search), limit: PAGE_ROWS });
  const go = (values: object) => void navigate({ search: actionSearch({ ...search, ...values }) });
  const clear = isNarrowed(search) ? () => void navigate({ search: {} }) : undefined;
  const toCatalogue = (
    <Link to="/actions/catalogue" className={buttonClass()}>
      {t("actions.catalogue.title")}
    </Link>
  );
  return (
    <Page title={t("actions.title")} lead={t("actions.lead")} actions={toCatalogue}>
      <WhereToBegin />
      <Filters
        values={search}
        change={go}
        clear={clear}
        filters={[
          { name: "status", label: t("actions.status"), options: STATUSES.map((it) => [it, coded("actionStatus", it)] as const) },
          { name: "form", label: t("actions.form"), options: FORMS.map((it) => [it, coded("actionForm", it)] as const) },
          { name: "code", label: t("actions.code"), maxLength: 64 },
        ]}
      />
      <Listing
        keptAs="actions"
        caption={t("actions.title")}
        columns={columns}
        list={list}
        keyOf={(it) => it.id}
        sort={search.sort ?? "dueOn"}
        onSort={(sort) => go({ sort })}
        clear={clear}
        empty={t("actions.none")}
      />
    </Page>
  );
}
