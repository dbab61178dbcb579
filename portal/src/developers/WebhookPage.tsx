import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import { NotFound } from "../app/NotFound";
import { useMay, useVisit } from "../app/session";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Button, buttonClass } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import { Facts } from "../ui/Facts";
import { Page } from "../ui/Page";
import { Secret } from "../ui/Secret";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { History } from "../ui/History";
import { Deliveries } from "./Deliveries";
import { ReplayRange } from "./ReplayRange";
import { RotateSecret } from "./RotateSecret";
import { useDeliveries, useWebhookChanges, type Webhook } from "./webhooks";
import { TestResult } from "./TestResult";
import { WebhookStatus } from "./WebhookStatus";

const route = getRouteApi("/webhooks/$webhookId");
const NOT_FOUND = 404;

/** One address that hears of events: what it was told, and what came of it. */
export default function WebhookPage() {
  const { t } = useTranslation();
  const { webhookId } = route.useParams();
  const webhook = useQuery(asked("/api/webhooks/{id}", { path: { id: webhookId } }));
  const { forPartner } = useVisit();
  const isOwn = forPartner || webhook.data?.partnerId === undefined;
  const mayWrite = useMay("webhooks:write") && isOwn;
  const [secret, setSecret] = useState<string>();
  if (webhook.error instanceof Refused && webhook.error.status === NOT_FOUND) return <NotFound />;
  return (
    <Page
      title={webhook.data?.url ?? t("developers.webhooks.one")}
      crumbs={[{ title: t("developers.webhooks.title"), to: "/webhooks" }]}
      lead={webhook.data !== undefined && <WebhookStatus webhook={webhook.data} />}
      actions={mayWrite && webhook.data !== undefined && <Switches webhook={webhook.data} rotated={setSecret} />}
    >
      <Answer of={webhook}>
        {(it) => (
          <>
            {secret !== undefined && <NewSecret secret={secret} done={() => setSecret(undefined)} />}
            <About webhook={it} />
            {!isOwn && <p>{t("deliveries.ofPartner")}</p>}
            {mayWrite && it.status === "enabled" && <Test webhookId={it.id} />}
            <Deliveries webhookId={it.id} isOwn={isOwn} mayWrite={mayWrite} />
            {mayWrite && <ReplayRange webhookId={it.id} />}
            <Section title={t("partners.tabs.history")}>
              <History path="/api/webhooks/{id}/history" named={{ id: it.id }} />
            </Section>
          </>
        )}
      </Answer>
    </Page>
  );
}

function About({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("developers.webhooks.about")}>
      <Facts
        of={[
          [t("developers.webhooks.description"), webhook.description ?? t("list.none")],
          [t("developers.webhooks.types"), webhook.eventTypes.toSorted().join(", ")],
          [t("developers.webhooks.order"), t(webhook.strictOrder ? "developers.webhooks.strict" : "developers.webhooks.loose")],
          ...(webhook.secretRotatedAt === undefined
            ? []
            : [[t("deliveries.rotatedAt"), instant(webhook.secretRotatedAt, wording)] as [string, string]]),
          ...(webhook.failingSince === undefined
            ? []
            : [[t("developers.webhooks.failingSince"), instant(webhook.failingSince, wording)] as [string, string]]),
          ...(webhook.disabledReason === undefined
            ? []
            : [[t("partners.reasonGiven"), webhook.disabledReason] as [string, string]]),
        ]}
      />
    </Section>
  );
}

/** Shown this once, where the keyboard goes by itself. */
function NewSecret({ secret, done }: { secret: string; done: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Section title={t("deliveries.rotated")} headingRef={heading}>
      <p>{t("developers.webhooks.secretLead")}</p>
      <Secret label={t("developers.webhooks.secret")} value={secret} />
      <p>
        <Button look="primary" onPress={done}>
          {t("developers.clients.kept")}
        </Button>
      </p>
    </Section>
  );
}

function Switches({ webhook, rotated }: { webhook: Webhook; rotated: (secret: string) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { disable, enable, remove } = useWebhookChanges(webhook);
  const removeAndLeave = {
    ...remove,
    mutateAsync: (reason: string) => remove.mutateAsync(reason).then(() => navigate({ to: "/webhooks" })),
  };
  return (
    <>
      <Link to="/webhooks/$webhookId/edit" params={{ webhookId: webhook.id }} className={buttonClass()}>
        {t("developers.webhooks.edit")}
      </Link>
      <RotateSecret webhook={webhook} rotated={rotated} />
      {webhook.status === "enabled" ? (
        <Confirm action={t("developers.webhooks.disable")} title={t("developers.webhooks.disable")} reason={t("partners.reason")} change={disable}>
          <p>{t("developers.webhooks.disableConsequence")}</p>
        </Confirm>
      ) : (
        <Button isPending={enable.isPending} onPress={() => enable.mutate()}>
          {t("developers.webhooks.enable")}
        </Button>
      )}
      <Confirm action={t("developers.webhooks.delete")} look="danger" title={t("developers.webhooks.deleteTitle")} change={removeAndLeave}>
        <p>{t("developers.webhooks.deleteConsequence")}</p>
      </Confirm>
      {enable.isError && <Failed error={enable.error} />}
    </>
  );
}

function Test({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation();
  const { test } = useDeliveries(webhookId);
  return (
    <Section
      title={t("developers.webhooks.test")}
      actions={
        <Button isPending={test.isPending} onPress={() => test.mutate()}>
          {test.isPending ? t("developers.webhooks.testing") : t("developers.webhooks.sendTest")}
        </Button>
      }
    >
      {test.data !== undefined ? <TestResult attempt={test.data} /> : <p>{t("developers.webhooks.testLead")}</p>}
      {test.isError && <Failed error={test.error} />}
    </Section>
  );
}
