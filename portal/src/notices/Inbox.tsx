import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Named, Note } from "../ui/Named";
import { Failed, NoneForFilter } from "../ui/States";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import { noticeQuery, type Notice, type noticeSearch } from "./search";

interface Props {
  search: ReturnType<typeof noticeSearch>;
  clear: (() => void) | undefined;
}

/** The notices, the latest first; each leads to what it is about, and is read by that. */
export function Inbox({ search, clear }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useList("/api/notices", noticeQuery(search));
  const read = useChange(
    (id: string) => answered(client.POST("/api/notices/{id}/read", { params: { path: { id } } })),
    ["/api/notices", "/api/unread-notices"],
  );
  return (
    <>
      {read.error !== null && <Failed error={read.error} />}
      <Answer of={list.query}>
        {() =>
          list.rows.length === 0 && clear !== undefined ? (
            <NoneForFilter clear={clear} />
          ) : (
            <Table<Notice>
              caption={t("notices.caption")}
              list={list}
              empty={t("notices.none")}
              columns={[
                { id: "what", title: t("notices.what"), roomy: true, cell: (it) => <What of={it} follow={read.mutate} /> },
                { id: "kind", title: t("notices.kind"), wide: true, cell: (it) => coded("noticeKind", it.kind) },
                { id: "at", title: t("notices.at"), wide: true, cell: (it) => instant(it.at, wording) },
                {
                  id: "state",
                  title: t("notices.state"),
                  cell: (it) =>
                    it.read ? (
                      t("notices.read")
                    ) : (
                      <Button onPress={() => read.mutate(it.id)} isPending={read.isPending && read.variables === it.id} aria-label={t("notices.markReadOf", { title: it.title })}>
                        {t("notices.markRead")}
                      </Button>
                    ),
                },
              ]}
            />
          )
        }
      </Answer>
    </>
  );
}

function What({ of: { id, title, text, link, read }, follow }: { of: Notice; follow: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <>
      {!read && (
        <>
          <Status tone="warn">{t("notices.new")}</Status>{" "}
        </>
      )}
      <Link to={link} onClick={() => !read && follow(id)}>
        <Named>{title}</Named>
      </Link>
      <Note>{text}</Note>
    </>
  );
}
