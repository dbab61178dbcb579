import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import type { AnswerOf } from "../api/types";
import { NotFound } from "../app/NotFound";
import { useMay } from "../app/session";
import { count, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Button } from "../ui/Button";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import { MESSAGE_TONES, useAttemptColumns } from "./deliveryColumns";
import styles from "./Payload.module.css";
import { useDeliveries } from "./webhooks";

const route = getRouteApi("/webhooks/$webhookId/messages/$deliveryId");
const NOT_FOUND = 404;

/** One message of a webhook: what it says, to the letter, and each attempt to deliver it. */
export default function MessagePage(): React.JSX.Element {
  const { t } = useTranslation();
  const { webhookId, deliveryId: messageId } = route.useParams();
  const mayWrite = useMay("webhooks:write");
  const told = useQuery(asked("/api/webhooks/{id}/messages/{messageId}", { path: { id: webhookId, messageId } }));
  if (told.error instanceof Refused && told.error.status === NOT_FOUND) return <NotFound />;
  return (
    <Page
      title={told.data?.message.type ?? t("deliveries.message")}
      crumbs={[
        { title: t("developers.webhooks.title"), to: "/webhooks" },
        { title: t("developers.webhooks.one"), to: `/webhooks/${webhookId}` },
      ]}
      actions={mayWrite && told.data !== undefined && <Again webhookId={webhookId} messageId={messageId} />}
    >
      <Answer of={told}>{(it) => <Told of={it} />}</Answer>
      <Attempts webhookId={webhookId} messageId={messageId} />
    </Page>
  );
}

function Again({ webhookId, messageId }: { webhookId: string; messageId: string }) {
  const { t } = useTranslation();
  const { replay } = useDeliveries(webhookId);
  return (
    <>
      <Button isPending={replay.isPending} onPress={() => replay.mutate(messageId)}>
        {t("developers.webhooks.replay")}
      </Button>
      {replay.isError && <Failed error={replay.error} />}
    </>
  );
}

function Told({ of: { message, payload } }: { of: AnswerOf<"/api/webhooks/{id}/messages/{messageId}"> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const at = (name: string, value: string | undefined): [string, string][] => (value === undefined ? [] : [[name, instant(value, wording)]]);
  return (
    <>
      <Section title={t("deliveries.message")}>
        <Facts
          of={[
            [
              t("developers.webhooks.status"),
              <Status key="status" tone={MESSAGE_TONES[message.status]}>
                {coded("messageStatus", message.status)}
              </Status>,
            ],
            [t("deliveries.subject"), <code key="subject">{message.subject}</code>],
            [t("deliveries.webhookId"), <code key="id">{message.webhookId}</code>],
            [t("developers.webhooks.attempts"), count(message.attempts, wording)],
            ...at(t("deliveries.happened"), message.createdAt),
            ...at(t("deliveries.due"), message.dueAt),
            ...at(t("deliveries.finished"), message.finishedAt),
          ]}
        />
      </Section>
      <Section title={t("deliveries.payload")}>
        <pre className={styles.payload} tabIndex={0} aria-label={t("deliveries.payload")}>
          {indented(payload)}
        </pre>
        <p>{t("deliveries.payloadNote")}</p>
      </Section>
    </>
  );
}

/** So that it can be read; what is no JSON stays as it is. */
function indented(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload), null, 2);
  } catch {
    return payload;
  }
}

function Attempts({ webhookId, messageId }: { webhookId: string; messageId: string }) {
  const { t } = useTranslation();
  const list = useList("/api/webhooks/{id}/attempts", { messageId: [messageId], sort: "-at" }, { params: { path: { id: webhookId } } });
  const columns = useAttemptColumns().filter((it) => it.id !== "type");
  return (
    <Section title={t("developers.webhooks.attempts")}>
      <Answer of={list.query}>
        {() => <Table caption={t("developers.webhooks.attemptsCaption")} list={list} empty={t("developers.webhooks.noAttempts")} columns={columns} />}
      </Answer>
    </Section>
  );
}
