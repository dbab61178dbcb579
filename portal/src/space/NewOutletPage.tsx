import { useTranslation } from "react-i18next";
import { Page } from "../ui/Page";
import { EMPTY_OUTLET } from "./outletForm";
import { PlaceOutlet } from "./PlaceOutlet";

/** Places an outlet. */
export default function NewOutletPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("space.newOutlet")} lead={t("space.newOutletLead")} crumbs={[{ title: t("ground.outlets"), to: "/outlets" }]}>
      <PlaceOutlet from={EMPTY_OUTLET} />
    </Page>
  );
}
