import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked, type ItemOf } from "../api/queries";
import { Refused } from "../api/refused";
import type { AnswerOf } from "../api/types";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Confirm } from "../ui/Confirm";
import { Named, Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { browserOf } from "./browserOf";

type Session = AnswerOf<"/api/sessions">["items"][number];

const NOT_FOUND = 404;

/** Where one is signed in, and how to be so no longer. */
export function Sessions() {
  const { t } = useTranslation();
  const sessions = useQuery(asked("/api/sessions"));
  const others = (sessions.data?.items ?? []).filter((it) => !it.current);
  return (
    <Section title={t("account.sessions")} actions={others.length > 0 && <EndOthers others={others} />}>
      <Answer of={sessions}>{({ items }) => <SessionsTable all={items} />}</Answer>
    </Section>
  );
}

/** Ends sessions one by one; one that has ended by itself in the meantime is no failure. */
async function end(sessions: Session[]): Promise<void> {
  for (const { id } of sessions) {
    await answered(client.POST("/api/sessions/{id}/end", { params: { path: { id } } })).catch((refusal: unknown) => {
      if (!(refusal instanceof Refused) || refusal.status !== NOT_FOUND) throw refusal;
    });
  }
}

function EndOthers({ others }: { others: Session[] }) {
  const { t } = useTranslation();
  const change = useChange((_: string) => end(others), ["/api/sessions"]);
  return (
    <Confirm action={t("account.endOthers")} title={t("account.endOthersTitle")} change={change}>
      <p>{t("account.endOthersConsequence", { count: others.length })}</p>
    </Confirm>
  );
}

function SessionsTable({ all }: { all: Session[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table<ItemOf<"/api/sessions">>
      caption={t("account.sessions")}
      list={useSteps(all)}
      empty={t("account.noSessions")}
      columns={[
        {
          id: "browser",
          title: t("account.browser"),
          cell: (it) => (
            <>
              <Named>{browserOf(it.agent) ?? t("account.unknownBrowser")}</Named>
              {it.address !== undefined && <Note>{it.address}</Note>}
            </>
          ),
        },
        { id: "since", title: t("account.since"), cell: (it) => instant(it.startedAt, wording) },
        { id: "until", title: t("account.until"), wide: true, cell: (it) => instant(it.expiresAt, wording) },
        {
          id: "end",
          title: t("list.actions"),
          cell: (it) => (it.current ? <Status tone="good">{t("account.here")}</Status> : <End session={it} />),
        },
      ]}
    />
  );
}

function End({ session }: { session: Session }) {
  const { t } = useTranslation();
  const wording = useWording();
  const change = useChange((_: string) => end([session]), ["/api/sessions"]);
  const browser = browserOf(session.agent) ?? t("account.unknownBrowser");
  return (
    <Confirm action={t("account.end")} title={t("account.endOf", { browser, at: instant(session.startedAt, wording) })} change={change}>
      <p>{t("account.endConsequence")}</p>
    </Confirm>
  );
}
