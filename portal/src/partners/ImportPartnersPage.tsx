import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DOORS } from "../imports/doors";
import { ImportPage } from "../imports/ImportPage";

const route = getRouteApi("/partners/import");

/** Brings partners by a file. */
export default function ImportPartnersPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ImportPage
      door={DOORS.partners}
      title={t("imports.partners")}
      lead={t("imports.partnersLead")}
      crumbs={[{ title: t("partners.title"), to: "/partners" }]}
      search={route.useSearch()}
      go={(search) => void navigate({ search })}
    />
  );
}
