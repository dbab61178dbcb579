import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { day, instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { isOpen, type Action } from "./action";
import { ActionCourse } from "./ActionCourse";
import { ActionStatus } from "./ActionStatus";
import { EffectSection } from "./EffectSection";
import { Expectation } from "./Expectation";
import { Reassign } from "./Reassign";

const route = getRouteApi("/actions/$actionId");

/** One action: who takes it until when, what is expected of it, and what it did. */
export default function ActionPage() {
  const { t } = useTranslation();
  const { actionId: id } = route.useParams();
  const action = useQuery(asked("/api/actions/{id}", { path: { id } }));
  const mayAct = useMay("performance:write");
  const title = action.data?.name ?? t("actions.one");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("actions.title"), to: "/actions" }]}
      actions={mayAct && action.data !== undefined && isOpen(action.data) && <ActionCourse action={action.data} />}
    >
      <Answer of={action}>
        {(it) => (
          <>
            <Section title={t("actions.what")} actions={<ActionStatus of={it} />}>
              <Known of={it} />
            </Section>
            {it.status === "finished" && <EffectSection action={it} />}
            {mayAct && isOpen(it) && <Reassign key={it.version} action={it} />}
          </>
        )}
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/actions/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function Known({ of }: { of: Action }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Facts
      of={[
        [
          t("partners.one"),
          <Link key="partner" to="/partners/$partnerId/actions" params={{ partnerId: of.partnerId }}>
            <Named>{of.partnerName ?? of.partnerCode ?? of.partnerId}</Named>
          </Link>,
        ],
        [t("actions.form"), coded("actionForm", of.form)],
        [t("actions.against"), coded("cause", of.against)],
        [t("actions.assignee"), <Named key="who">{of.assignee}</Named>],
        [t("actions.dueOn"), day(of.dueOn, wording)],
        [t("actions.expectedYear"), <Expectation key="expected" of={of.expected} />],
        [t("actions.cost"), money(of.cost, wording)],
        ...(of.finishedAt === undefined ? [] : [[t("actions.finishedAt"), instant(of.finishedAt, wording)] as [string, string]]),
        ...(of.dropReason === undefined ? [] : [[t("partners.reasonGiven"), <Named key="why">{of.dropReason}</Named>] as [string, React.ReactNode]]),
      ]}
    />
  );
}
