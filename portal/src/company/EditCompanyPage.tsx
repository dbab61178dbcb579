import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useVisit } from "../app/session";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { OwnProfileForm } from "./OwnProfileForm";

/** A partner changes what is known of its company, as far as its vendor lets it. */
export default function EditCompanyPage() {
  const { t } = useTranslation();
  const vendor = useVisit().vendor?.name ?? t("shell.vendor");
  const profile = useQuery({ ...asked("/api/my/profile"), refetchOnWindowFocus: false });
  const rule = useQuery(asked("/api/profile-rule"));
  return (
    <Page title={t("profile.edit")} lead={t("profile.editLead", { vendor })} crumbs={[{ title: t("company.title"), to: "/company" }]}>
      <Answer of={profile}>{(partner) => <Answer of={rule}>{(found) => <OwnProfileForm partner={partner} rule={found} />}</Answer>}</Answer>
    </Page>
  );
}
