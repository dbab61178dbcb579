import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Figures } from "../ui/Figures";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { pageAt, type Door } from "./doors";
import { OutcomeRows } from "./OutcomeRows";
import { placeOf, type Obstacle, type Undo } from "./undo";

/** What undoing an import would take back and set back, and what stands against it. */
export function UndoTrial({ door, of: { takenBack, restored, held, rows, obstacles } }: { door: Door; of: Undo }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useSteps(rows, 50);
  return (
    <>
      <p role="status">{held > 0 ? t("imports.undo.inUse", { count: held, shown: count(held, wording) }) : t("imports.undo.free")}</p>
      <Figures
        of={[
          { name: coded("rowOutcome", "taken_back"), value: count(takenBack, wording) },
          { name: coded("rowOutcome", "restored"), value: count(restored, wording) },
          { name: t("imports.undo.held"), value: count(held, wording) },
        ]}
      />
      {obstacles.length > 0 && <Obstacles of={obstacles} door={door} />}
      {rows.length > 0 && <OutcomeRows caption={t("imports.undo.caption")} list={list} />}
    </>
  );
}

function Obstacles({ of, door }: { of: Obstacle[]; door: Door }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("imports.undo.obstacles")}
      list={useSteps(of)}
      empty={t("imports.undo.free")}
      columns={[
        { id: "key", title: t("imports.key"), cell: (it) => <Thing of={it} at={pageAt(door, it.id)} /> },
        { id: "row", title: t("imports.undo.row"), figure: true, wide: true, cell: (it) => count(it.row, wording) },
        { id: "why", title: t("imports.undo.why"), roomy: true, cell: (it) => <Reasons of={it} /> },
      ]}
    />
  );
}

function Thing({ of: { key }, at }: { of: Obstacle; at: string | undefined }) {
  return at === undefined ? key : <Link to={at}>{key}</Link>;
}

function Reasons({ of }: { of: Obstacle }) {
  return of.reasons.map((reason, index) => {
    const place = placeOf(reason, of);
    const word = coded("undoObstacle", reason);
    return (
      <Fragment key={reason}>
        {index > 0 && ", "}
        {place === undefined ? word : <Link to={place}>{word}</Link>}
      </Fragment>
    );
  });
}
