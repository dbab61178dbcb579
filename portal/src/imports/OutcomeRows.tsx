import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { count, words } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Note, Said } from "../ui/Named";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import type { Growing } from "../ui/useList";
import { pageAt, type Door } from "./doors";
import type { RowOutcome } from "./report";

/** Rows with how each ended or would end, and why. */
export function OutcomeRows({ caption, list, door }: { caption: string; list: Growing<RowOutcome>; door?: Door }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={caption}
      list={list}
      empty={t("imports.noRows")}
      columns={[
        { id: "line", title: t("imports.line"), cell: (it) => count(it.line, wording) },
        { id: "key", title: t("imports.key"), cell: (it) => <About of={it} door={door} /> },
        { id: "outcome", title: t("imports.outcome"), wide: true, cell: (it) => <Status tone={it.outcome === "refused" ? "bad" : "calm"}>{coded("rowOutcome", it.outcome)}</Status> },
        { id: "what", title: t("imports.what"), roomy: true, cell: (it) => <What of={it} /> },
      ]}
    />
  );
}

/** What a row is about, with the way to its page once it was taken. */
function About({ of: { id, key = "–" }, door }: { of: RowOutcome; door: Door | undefined }) {
  const page = door === undefined || id === undefined ? undefined : pageAt(door, id);
  return page === undefined ? key : <Link to={page}>{key}</Link>;
}

function What({ of }: { of: RowOutcome }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (of.supersededBy !== undefined) return t("imports.supersededBy", { row: count(of.supersededBy, wording) });
  const { changes = [], consequences = [], errors = [], detail } = of;
  if (changes.length + consequences.length + errors.length === 0) return <span lang="en">{detail ?? "–"}</span>;
  return (
    <>
      {changes.map(({ field, from, to }) => (
        <div key={field}>
          <code>{field}</code> {written(from)} → <strong>{written(to)}</strong>
        </div>
      ))}
      {consequences.map(({ event, about }) => (
        <Note key={`${event} ${about}`}>
          {t("imports.follows")} {words(event.replace(/\.v\d+$/, "").replaceAll(".", " "))} {about}
        </Note>
      ))}
      {errors.map(({ field, code, cure }) => (
        <div key={`${field} ${code}`}>
          <code>{field}</code> <Said>{cure}</Said>
        </div>
      ))}
    </>
  );
}

/** A value of a row as one would write it into a cell. */
function written(value: unknown): string {
  if (value === undefined || value === null || value === "") return "–";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
