import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay, useVisit } from "../app/session";
import { NextSteps } from "../home/partner/NextSteps";
import { PartnerStatusOf } from "../partners/status";
import { ProfileView } from "../partners/ProfileView";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { OwnChanges } from "./OwnChanges";

/** What the vendor knows of the partner's company, and what the partner asked to have changed of it. */
export default function CompanyPage() {
  const { t } = useTranslation();
  const vendor = useVisit().vendor?.name ?? t("shell.vendor");
  const mayWrite = useMay("profile:write");
  const profile = useQuery(asked("/api/my/profile"));
  return (
    <Page
      title={t("company.title")}
      lead={t("company.lead", { vendor })}
      actions={
        mayWrite && (
          <Link to="/company/edit" className={buttonClass()}>
            {t("form.edit")}
          </Link>
        )
      }
    >
      <Answer of={profile}>
        {(partner) => (
          <>
            {partner.status !== "active" && <NextSteps profile={partner} />}
            <Section title={t("partners.tabs.profile")} actions={<PartnerStatusOf status={partner.status} />}>
              <ProfileView partner={partner} />
            </Section>
          </>
        )}
      </Answer>
      <OwnChanges />
    </Page>
  );
}
