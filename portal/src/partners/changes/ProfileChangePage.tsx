import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Facts } from "../../ui/Facts";
import { History } from "../../ui/History";
import { Keys } from "../../ui/Keys";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import type { ProfileChange } from "./change";
import { ChangedParts } from "./ChangedParts";
import { ChangeStatus } from "./ChangeStatus";
import { DecideChange } from "./DecideChange";
import { Effects } from "./Effects";

const route = getRouteApi("/profile-changes/$changeId");

/** One change of a profile: both values side by side, what follows, and the decision. */
export default function ProfileChangePage() {
  const { t } = useTranslation();
  const { changeId: id } = route.useParams();
  const proposed = useQuery(asked("/api/profile-changes/{id}", { path: { id } }));
  const name = proposed.data?.change.before.name ?? t("profile.change");
  return (
    <Keys>
      <Page title={name} heading={<Named>{name}</Named>} crumbs={[{ title: t("profile.changes"), to: "/profile-changes" }]} lead={t("profile.changeLead")}>
        <Answer of={proposed}>
          {({ change, effects }) => (
            <>
              <DecideChange change={change} />
              <Section title={t("profile.sides")} actions={<ChangeStatus status={change.status} />}>
                <ChangedParts caption={t("profile.sides")} before={change.before} wanted={change.wanted} parts={change.fields} />
              </Section>
              {change.status === "asked" && (
                <Section title={t("profile.effects")}>
                  <Effects of={effects} />
                </Section>
              )}
              <Known change={change} />
            </>
          )}
        </Answer>
        <Section title={t("partners.tabs.history")}>
          <History path="/api/profile-changes/{id}/history" named={{ id }} />
        </Section>
      </Page>
    </Keys>
  );
}

function Known({ change }: { change: ProfileChange }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("profile.known")}>
      <Facts
        of={[
          [
            t("partners.one"),
            <Link key="partner" to="/partners/$partnerId" params={{ partnerId: change.partnerId }}>
              {change.partnerCode}
            </Link>,
          ],
          [t("profile.askedAt"), instant(change.createdAt, wording)],
          [t("partners.reasonGiven"), <Named key="reason">{change.reason ?? "–"}</Named>],
        ]}
      />
    </Section>
  );
}
