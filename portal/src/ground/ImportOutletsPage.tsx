import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DOORS } from "../imports/doors";
import { ImportPage } from "../imports/ImportPage";

const route = getRouteApi("/outlets/import");

/** Brings outlets by a file. */
export default function ImportOutletsPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ImportPage
      door={DOORS.outlets}
      title={t("imports.outlets")}
      lead={t("imports.outletsLead")}
      crumbs={[{ title: t("ground.outlets"), to: "/outlets" }]}
      search={route.useSearch()}
      go={(search) => void navigate({ search })}
    />
  );
}
