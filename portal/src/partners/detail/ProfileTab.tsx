import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/session";
import { buttonClass } from "../../ui/Button";
import { Section } from "../../ui/Section";
import { OpenChange } from "../changes/OpenChange";
import { Checklist } from "../Checklist";
import { ProfileView } from "../ProfileView";
import { usePartner } from "./partner";

export default function ProfileTab() {
  const { t } = useTranslation();
  const partner = usePartner();
  const mayWrite = useMay("partners:write");
  const edit = mayWrite && (
    <Link to="/partners/$partnerId/edit" params={{ partnerId: partner.id }} className={buttonClass()}>
      {t("form.edit")}
    </Link>
  );
  return (
    <>
      <OpenChange partnerId={partner.id} />
      <Section title={t("partners.tabs.profile")} actions={edit}>
        <ProfileView partner={partner} />
      </Section>
      <Section title={t("partners.onboarding")}>
        <Checklist partner={partner} mayDecide={mayWrite} />
      </Section>
    </>
  );
}
