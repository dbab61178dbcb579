import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { useMay } from "../../app/session";
import { instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Facts } from "../../ui/Facts";
import { History } from "../../ui/History";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { useProfileParts } from "../profileParts";
import type { ReceivedApplication } from "./received";
import { ApplicationStatusOf } from "./ApplicationStatusOf";
import { DecideApplication } from "./DecideApplication";
import { Lookalikes } from "./Lookalikes";

const route = getRouteApi("/applications/$applicationId");

/** One application: who applies, who may be the same company, and the decision. */
export default function ReceivedApplicationPage() {
  const { t } = useTranslation();
  const { applicationId: id } = route.useParams();
  const found = useQuery(asked("/api/applications/{id}", { path: { id } }));
  const mayDecide = useMay("partners:write");
  const application = found.data?.application;
  const title = application?.profile.name ?? t("applications.one");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("partners.applications.title"), to: "/applications" }]}
      actions={mayDecide && application?.status === "received" && <DecideApplication application={application} />}
    >
      <Answer of={found}>
        {(it) => (
          <>
            <Section title={t("applications.what")} actions={<ApplicationStatusOf status={it.application.status} />}>
              <Known of={it.application} />
            </Section>
            <Section title={t("applications.lookalikes")}>
              <Lookalikes of={it.lookalikes} />
            </Section>
          </>
        )}
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/applications/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function Known({ of: { profile, applicant, createdAt, decideUntil, status, reason, partnerId } }: { of: ReceivedApplication }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { titleOf, valueOf } = useProfileParts();
  const parts = ["type", "country", "verticals", "capabilities", ...Object.keys(profile.attributes).map((code) => `attributes.${code}`)];
  const facts: [string, React.ReactNode][] = [
    [t("applications.by"), <Named key="by">{`${applicant.name}, ${applicant.email}`}</Named>],
    ...parts.map((part): [string, React.ReactNode] => [titleOf(part), <Named key={part}>{valueOf(profile, part)}</Named>]),
    [t("applications.arrived"), instant(createdAt, wording)],
  ];
  if (status === "received") facts.push([t("applications.decideUntil"), instant(decideUntil, wording)]);
  if (reason !== undefined) facts.push([t("partners.reasonGiven"), <Named key="reason">{reason}</Named>]);
  if (partnerId !== undefined) {
    facts.push([
      t("partners.one"),
      <Link key="partner" to="/partners/$partnerId" params={{ partnerId }}>
        {t("partners.openProfile")}
      </Link>,
    ]);
  }
  return <Facts of={facts} />;
}
