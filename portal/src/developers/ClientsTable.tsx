import { useTranslation } from "react-i18next";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Column } from "../ui/columns";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import { Named, Note } from "../ui/Named";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import type { Growing } from "../ui/useList";
import { useClientChanges, type ApiClient } from "./clients";

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
          <Named>{it.name}</Named>
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
      cell: (it) => (it.revokedAt === undefined ? <Actions client={it} rotated={rotated} /> : null),
    });
  }
  return <Table caption={t("developers.clients.caption")} columns={columns} list={list} empty={t("developers.clients.none")} />;
}

function Actions({ client, rotated }: { client: ApiClient; rotated: (client: ApiClient) => void }) {
  const { t } = useTranslation();
  const { rotate, revoke } = useClientChanges(client.id);
  const { name } = client;
  const rotateAndShow = { ...rotate, mutateAsync: (reason: string) => rotate.mutateAsync(reason).then(rotated) };
  return (
    <div className={form.buttons}>
      <Confirm action={t("developers.clients.rotate")} title={t("developers.clients.rotateOf", { name })} change={rotateAndShow}>
        <p>{t("developers.clients.rotateConsequence")}</p>
      </Confirm>
      <Confirm action={t("developers.clients.revoke")} look="danger" title={t("developers.clients.revokeOf", { name })} change={revoke}>
        <p>{t("developers.clients.revokeConsequence")}</p>
      </Confirm>
    </div>
  );
}
