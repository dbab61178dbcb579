import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DOORS } from "../imports/doors";
import { ImportPage } from "../imports/ImportPage";

const route = getRouteApi("/programs/import");

/** Enrols many partners by a file. */
export default function ImportEnrolmentsPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ImportPage
      door={DOORS.enrolments}
      title={t("imports.enrolments")}
      lead={t("imports.enrolmentsLead")}
      crumbs={[{ title: t("programs.title"), to: "/programs" }]}
      search={route.useSearch()}
      go={(search) => void navigate({ search })}
    />
  );
}
