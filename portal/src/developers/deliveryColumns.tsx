import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { count, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Button } from "../ui/Button";
import type { Column } from "../ui/columns";
import { Note } from "../ui/Named";
import { Status } from "../ui/Status";
import type { Attempt, Message } from "./webhooks";

/** The colour that repeats what a message has come to. */
export const MESSAGE_TONES = { pending: "warn", delivered: "good", failed: "bad" } as const;

interface Replay {
  mutate: (messageId: string) => void;
  isPending: boolean;
}

/** The columns of what was to be told; with a way to read it for its owner, and to tell it again for who may. */
export function useMessageColumns(webhookId: string | undefined, replay: Replay | undefined): Column<Message>[] {
  const { t } = useTranslation();
  const wording = useWording();
  const columns: Column<Message>[] = [
    {
      id: "type",
      title: t("developers.webhooks.type"),
      cell: (it) => (
        <>
          {webhookId === undefined ? (
            it.type
          ) : (
            <Link to="/webhooks/$webhookId/messages/$deliveryId" params={{ webhookId, deliveryId: it.id }}>
              {it.type}
            </Link>
          )}
          <Note>
            {instant(it.createdAt, wording)} · {it.subject}
          </Note>
        </>
      ),
    },
    {
      id: "status",
      title: t("developers.webhooks.status"),
      cell: (it) => <Status tone={MESSAGE_TONES[it.status]}>{coded("messageStatus", it.status)}</Status>,
    },
    { id: "attempts", title: t("developers.webhooks.attempts"), figure: true, wide: true, cell: (it) => count(it.attempts, wording) },
  ];
  if (replay !== undefined) {
    columns.push({
      id: "replay",
      title: t("list.actions"),
      cell: (it) =>
        it.status === "pending" ? null : (
          <Button
            isPending={replay.isPending}
            onPress={() => replay.mutate(it.id)}
            aria-label={t("developers.webhooks.replayOf", { type: it.type, at: instant(it.createdAt, wording) })}
          >
            {t("developers.webhooks.replay")}
          </Button>
        ),
    });
  }
  return columns;
}

/** The columns of the attempts to tell it. */
export function useAttemptColumns(): Column<Attempt>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return [
    { id: "at", title: t("developers.webhooks.at"), cell: (it) => instant(it.at, wording) },
    {
      id: "outcome",
      title: t("developers.webhooks.outcome"),
      roomy: true,
      cell: (it) => (
        <>
          <Status tone={it.outcome === "delivered" ? "good" : "bad"}>{coded("attemptOutcome", it.outcome)}</Status>
          {it.status !== undefined && ` HTTP ${it.status}`}
          {it.response !== "" && (
            <Note>
              <code>{it.response}</code>
            </Note>
          )}
        </>
      ),
    },
    { id: "type", title: t("developers.webhooks.type"), wide: true, cell: (it) => it.type },
    { id: "number", title: t("developers.webhooks.number"), figure: true, wide: true, cell: (it) => count(it.number, wording) },
    { id: "took", title: t("developers.webhooks.tookTitle"), figure: true, wide: true, cell: (it) => count(it.tookMillis, wording) },
  ];
}
