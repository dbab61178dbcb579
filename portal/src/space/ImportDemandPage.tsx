import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DOORS } from "../imports/doors";
import { ImportPage } from "../imports/ImportPage";

const route = getRouteApi("/white-space/import");

/** Brings demand by a file. */
export default function ImportDemandPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ImportPage
      door={DOORS.demand}
      title={t("space.import")}
      lead={t("space.importLead")}
      crumbs={[{ title: t("space.title"), to: "/white-space" }]}
      search={route.useSearch()}
      go={(search) => void navigate({ search })}
    />
  );
}
