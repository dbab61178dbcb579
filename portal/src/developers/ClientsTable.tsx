import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Column } from "../ui/columns";
import form from "../ui/Form.module.css";
import { Named, Note } from "../ui/Named";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import type { Growing } from "../ui/useList";
import { ClientActions } from "./ClientActions";
import type { ApiClient } from "./clients";

interface Props {
  list: Growing<ApiClient>;
  mayWrite: boolean;
  rotated: (client: ApiClient) => void;
}

export function ClientsTable({ list, mayWrite, rotated }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const columns: Column<ApiClient>[] = [
    {
      id: "name",
      title: t("developers.clients.name"),
      cell: (it) => (
        <>
          <Link to="/api-clients/$clientId" params={{ clientId: it.id }}>
            <Named>{it.name}</Named>
          </Link>
          <Note>
            <code>{it.id}</code>
          </Note>
        </>
      ),
    },
    { id: "scopes", title: t("developers.clients.scopes"), wide: true, cell: (it) => it.scopes.toSorted().join(", ") },
    { id: "created", title: t("developers.clients.created"), cell: (it) => day(it.createdAt, wording) },
    {
      id: "status",
      title: t("developers.clients.status"),
      cell: (it) =>
        it.revokedAt === undefined ? (
          <Status tone="good">{t("developers.clients.live")}</Status>
        ) : (
          <Status>{t("developers.clients.revokedOn", { day: day(it.revokedAt, wording) })}</Status>
        ),
    },
  ];
  if (mayWrite) {
    columns.push({
      id: "actions",
      title: t("list.actions"),
      cell: (it) =>
        it.revokedAt === undefined ? (
          <div className={form.buttons}>
            <ClientActions client={it} rotated={rotated} />
          </div>
        ) : null,
    });
  }
  return <Table caption={t("developers.clients.caption")} columns={columns} list={list} empty={t("developers.clients.none")} />;
}
