import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DOORS } from "../imports/doors";
import { ImportPage } from "../imports/ImportPage";

const route = getRouteApi("/accounts/import");

/** Brings end customers by a file; one that may be there already is opened and told, nothing is merged by itself. */
export default function ImportAccountsPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ImportPage
      door={DOORS.accounts}
      title={t("accounts.import")}
      lead={t("accounts.importLead")}
      crumbs={[{ title: t("accounts.title"), to: "/accounts" }]}
      search={route.useSearch()}
      go={(search) => void navigate({ search })}
    />
  );
}
