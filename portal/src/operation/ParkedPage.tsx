import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Note, Said } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed, Loading } from "../ui/States";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { Replay } from "./Replay";
import { ROOMS, type Room } from "./room";
import { useParked, type Parked } from "./rooms";

type Row = Parked & { room: Room };

/** The messages that a service could not take, the oldest first. */
export default function ParkedPage() {
  const { t } = useTranslation();
  const asked = useParked();
  const rows = asked
    .flatMap(({ data }, at) => (data?.items ?? []).map((it): Row => ({ ...it, room: ROOMS[at] ?? "partner" })))
    .toSorted((one, other) => one.at.localeCompare(other.at));
  const isWaiting = asked.some((it) => it.isPending);
  return (
    <Page title={t("operation.parked")} lead={t("operation.parkedLead")}>
      {asked.map((it, at) => it.isError && <Away key={ROOMS[at]} room={ROOMS[at] ?? ""} error={it.error} again={() => void it.refetch()} />)}
      <Section title={t("operation.parkedAll")}>{isWaiting ? <Loading /> : <Messages rows={rows} />}</Section>
    </Page>
  );
}

/** What the others keep is shown nevertheless. */
function Away({ room, error, again }: { room: string; error: unknown; again: () => void }) {
  const { t } = useTranslation();
  return (
    <div>
      <p>{t("operation.roomAway", { room })}</p>
      <Failed error={error} again={again} />
    </div>
  );
}

function Messages({ rows }: { rows: Row[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useSteps(rows);
  return (
    <Table<Row>
      caption={t("operation.parkedAll")}
      list={list}
      empty={t("operation.noneParked")}
      columns={[
        {
          id: "type",
          title: t("operation.type"),
          cell: (it) => (
            <>
              <Link to="/parked/$messageId" params={{ messageId: it.id }} search={{ room: it.room }}>
                {it.type}
              </Link>
              <Note>{it.consumer}</Note>
            </>
          ),
        },
        { id: "reason", title: t("operation.reason"), cell: (it) => <Said>{it.reason}</Said> },
        { id: "at", title: t("operation.since"), cell: (it) => instant(it.at, wording) },
        { id: "replay", title: t("operation.action"), cell: (it) => <Replay room={it.room} message={it} /> },
      ]}
    />
  );
}
