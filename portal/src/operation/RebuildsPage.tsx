import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useMay } from "../app/session";
import { count, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";
import { Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed, Loading } from "../ui/States";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { ROOMS, type Room } from "./room";
import { rebuildPath, rebuildsPath, useRebuilds, type Rebuilding } from "./rooms";

type Row = Rebuilding & { room: Room };

const POLL_MILLIS = 5_000;

/** What the services know of each other, and how far they are with hearing it again. */
export default function RebuildsPage() {
  const { t } = useTranslation();
  const asked = useRebuilds(POLL_MILLIS);
  const rows = asked.flatMap(({ data }, at) => (data?.items ?? []).map((it): Row => ({ ...it, room: ROOMS[at] ?? "partner" })));
  return (
    <Page title={t("operation.rebuilds")} lead={t("operation.rebuildsLead")}>
      {asked.map((it, at) => it.isError && <Failed key={ROOMS[at]} error={it.error} again={() => void it.refetch()} />)}
      <Section title={t("operation.consumers")}>{asked.some((it) => it.isPending) ? <Loading /> : <Consumers rows={rows} />}</Section>
    </Page>
  );
}

function Consumers({ rows }: { rows: Row[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayStart = useMay("operator");
  const list = useSteps(rows);
  const latest = (it: Row) => it.types.flatMap(({ at }) => at ?? []).toSorted().at(-1);
  return (
    <Table<Row>
      caption={t("operation.consumers")}
      list={list}
      empty={t("operation.noConsumers")}
      columns={[
        {
          id: "consumer",
          title: t("operation.consumer"),
          cell: (it) => (
            <>
              {it.consumer}
              <Note>{t("operation.types", { count: it.types.length })}</Note>
            </>
          ),
        },
        { id: "asked", title: t("operation.askedAt"), cell: (it) => instant(latest(it), wording) },
        { id: "progress", title: t("operation.progress"), cell: (it) => <Course of={it} /> },
        ...(mayStart ? [{ id: "start", title: t("operation.action"), cell: (it: Row) => <Start of={it} /> }] : []),
      ]}
    />
  );
}

function Course({ of }: { of: Row }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (of.waiting === undefined || of.unanswered === undefined) return <Status tone="warn">{t("operation.unknown")}</Status>;
  if (of.waiting > 0) return <Status tone="warn">{t("operation.toCome", { count: of.waiting, shown: count(of.waiting, wording) })}</Status>;
  if (of.unanswered > 0) return <Status tone="warn">{t("operation.unanswered")}</Status>;
  return <Status tone="good">{t("operation.done")}</Status>;
}

function Start({ of: { room, consumer } }: { of: Row }) {
  const { t } = useTranslation();
  const rebuild = useChange(
    () => answered(client.POST(rebuildPath(room), { body: { consumer } })),
    [rebuildsPath(room)],
  );
  return (
    <Confirm action={t("operation.rebuild")} title={t("operation.rebuildOf", { consumer })} change={rebuild}>
      <p>{t("operation.rebuildConsequence")}</p>
    </Confirm>
  );
}
