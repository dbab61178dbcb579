import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DOORS } from "../imports/doors";
import { ImportPage } from "../imports/ImportPage";

const route = getRouteApi("/territories/import");

/** Brings territories by a file, GeoJSON or rows. */
export default function ImportTerritoriesPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ImportPage
      door={DOORS.territories}
      title={t("imports.territories")}
      lead={t("imports.territoriesLead")}
      crumbs={[{ title: t("ground.territories"), to: "/territories" }]}
      search={route.useSearch()}
      go={(search) => void navigate({ search })}
    />
  );
}
