import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { useMay, useVisit } from "../app/session";
import { coded } from "../i18n/words";
import { Button } from "../ui/Button";
import { Filters } from "../ui/Filters";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { Chat } from "./Chat";
import { Inbox } from "./Inbox";
import { KINDS, noticeSearch } from "./search";
import { Wishes } from "./Wishes";

const route = getRouteApi("/notices");

/** What the reader was told, and which of it comes by mail besides. */
export default function NoticesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { forPartner } = useVisit();
  const mayChat = useMay("webhooks:read");
  const kinds = KINDS[forPartner ? "partner" : "vendor"];
  const clear = search.kind === undefined ? undefined : () => void navigate({ search: {} });
  return (
    <Page title={t("notices.title")} lead={t("notices.lead")} actions={<ReadAll />}>
      {kinds.length > 1 && (
        <Filters
          values={search}
          change={(values) => void navigate({ search: noticeSearch({ ...search, ...values }) })}
          clear={clear}
          filters={[{ name: "kind", label: t("notices.kind"), options: kinds.map((it) => [it, coded("noticeKind", it)] as const) }]}
        />
      )}
      <Section title={t("notices.inbox")}>
        <Inbox search={search} clear={clear} />
      </Section>
      <Wishes kinds={kinds} />
      {!forPartner && mayChat && <Chat />}
    </Page>
  );
}

/** Nothing where there is nothing to read. */
function ReadAll() {
  const { t } = useTranslation();
  const unread = useQuery(asked("/api/unread-notices"));
  const change = useChange(() => answered(client.POST("/api/unread-notices/read")), ["/api/notices", "/api/unread-notices"]);
  if (change.error !== null) return <Failed error={change.error} again={() => change.mutate()} />;
  if (unread.data === undefined || unread.data.unread === 0) return null;
  return (
    <Button onPress={() => change.mutate()} isPending={change.isPending}>
      {t("notices.readAll")}
    </Button>
  );
}
