import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Predicates } from "../offers/Predicates";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import type { Enrolment } from "./enrolment";
import { EnrolmentStatus } from "./EnrolmentStatus";
import { EnrolmentSteps } from "./EnrolmentSteps";
import { WithdrawEnrolment } from "./WithdrawEnrolment";

const route = getRouteApi("/programs/enrolments/$enrolmentId");

/** One partner in one program: each step, who said it was done, and why the partner may take part. */
export default function EnrolmentPage() {
  const { t } = useTranslation();
  const { enrolmentId: id } = route.useParams();
  const mayWrite = useMay("programs:write");
  const enrolment = useQuery(asked("/api/enrolments/{id}", { path: { id } }));
  const { data } = enrolment;
  const title = data === undefined ? t("enrolments.one") : t("enrolments.oneOf", { partner: data.partnerCode, program: data.programCode });
  const crumbs = [
    { title: t("programs.title"), to: "/programs" },
    ...(data === undefined ? [] : [{ title: data.programCode, to: `/programs/${data.programId}` }]),
  ];
  return (
    <Page title={title} heading={<Named>{title}</Named>} crumbs={crumbs} actions={mayWrite && data?.status === "enrolled" && <WithdrawEnrolment of={data} />}>
      <Answer of={enrolment}>
        {(it) => (
          <>
            <About of={it} />
            <EnrolmentSteps of={it} mayRecord={mayWrite && it.status === "enrolled"} />
            <Section title={t("enrolments.entry")}>
              <Predicates of={it.entry.predicates} caption={t("enrolments.entryCaption")} empty={t("learning.everybody")} />
            </Section>
          </>
        )}
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/enrolments/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function About({ of: it }: { of: Enrolment }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("enrolments.one")} actions={<EnrolmentStatus of={it} />}>
      <Facts
        of={[
          [
            t("partners.one"),
            <Link key="partner" to="/partners/$partnerId/enrolments" params={{ partnerId: it.partnerId }}>
              {it.partnerCode}
            </Link>,
          ],
          [
            t("enrolments.program"),
            <Link key="program" to="/programs/$programId" params={{ programId: it.programId }}>
              {it.programCode}
            </Link>,
          ],
          [t("enrolments.since"), day(it.enrolledAt, wording)],
          ...(it.completedAt === undefined ? [] : ([[t("enrolments.completed"), day(it.completedAt, wording)]] as [string, ReactNode][])),
          ...(it.certification === undefined ? [] : ([[t("programs.certification"), it.certification]] as [string, ReactNode][])),
        ]}
      />
    </Section>
  );
}
