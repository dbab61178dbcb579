import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useVisit } from "../app/session";
import { NextSteps } from "../home/partner/NextSteps";
import { PartnerStatusOf } from "../partners/status";
import { ProfileView } from "../partners/ProfileView";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";

/** What the vendor knows of the partner's company. */
export default function CompanyPage() {
  const { t } = useTranslation();
  const vendor = useVisit().vendor?.name ?? t("shell.vendor");
  const profile = useQuery(asked("/api/my/profile"));
  return (
    <Page title={t("company.title")} lead={t("company.lead", { vendor })}>
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
    </Page>
  );
}
