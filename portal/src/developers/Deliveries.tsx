import { useTranslation } from "react-i18next";
import { Answer } from "../ui/Answer";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import { useAttemptColumns, useMessageColumns } from "./deliveryColumns";
import { useDeliveries } from "./webhooks";

interface Props {
  webhookId: string;
  /** Whether it is the reader's own: what is told to a partner only the partner reads. */
  isOwn: boolean;
  mayWrite: boolean;
}

/** What was to be told, and each attempt to tell it, the newest first. */
export function Deliveries({ webhookId, isOwn, mayWrite }: Props) {
  const { t } = useTranslation();
  const params = { path: { id: webhookId } };
  const messages = useList("/api/webhooks/{id}/messages", { sort: "-createdAt" }, { params });
  const attempts = useList("/api/webhooks/{id}/attempts", { sort: "-at" }, { params });
  const { replay } = useDeliveries(webhookId);
  const messageColumns = useMessageColumns(isOwn ? webhookId : undefined, mayWrite ? replay : undefined);
  const attemptColumns = useAttemptColumns();
  return (
    <>
      <Section title={t("developers.webhooks.messages")}>
        {replay.isError && <Failed error={replay.error} />}
        <Answer of={messages.query}>
          {() => (
            <Table
              caption={t("developers.webhooks.messagesCaption")}
              list={messages}
              empty={t("developers.webhooks.noMessages")}
              columns={messageColumns}
            />
          )}
        </Answer>
      </Section>
      <Section title={t("developers.webhooks.attempts")}>
        <Answer of={attempts.query}>
          {() => (
            <Table
              caption={t("developers.webhooks.attemptsCaption")}
              list={attempts}
              empty={t("developers.webhooks.noAttempts")}
              columns={attemptColumns}
            />
          )}
        </Answer>
      </Section>
    </>
  );
}
