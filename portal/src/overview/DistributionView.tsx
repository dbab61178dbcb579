import { useId, useState } from "react";
import { count, decimal } from "../format";
import { useSteps } from "../lists";
import type { Distribution } from "../shapes/vendor";
import { Table } from "../Table";
import { Unavailable } from "../Unavailable";
import { useAnswer } from "../useAnswer";
import { useWording } from "../wordingContext";

const GROUPINGS = ["territory", "subdivision", "country"] as const;

/** Where outlets crowd each other out; the grouping that the reader chooses is asked for. */
export function DistributionView({ distribution }: { distribution: Distribution }) {
  const id = useId();
  const [by, setBy] = useState(distribution.by ?? GROUPINGS[0]);
  const isHere = by === distribution.by;
  const [asked, again] = useAnswer<Distribution>(
    isHere ? undefined : `/api/distribution?by=${encodeURIComponent(by)}`,
  );
  return (
    <>
      <p>
        <label htmlFor={id}>Grouped by </label>
        <select id={id} value={by} onChange={(event) => setBy(event.target.value)}>
          {GROUPINGS.map((grouping) => (
            <option key={grouping}>{grouping}</option>
          ))}
        </select>
      </p>
      {isHere ? (
        <Groups key={by} of={distribution} />
      ) : asked.state === "here" ? (
        <Groups key={by} of={asked.value} />
      ) : asked.state === "refused" ? (
        <Unavailable problem={asked.problem} again={again} />
      ) : (
        <p role="status">Loading…</p>
      )}
    </>
  );
}

function Groups({ of }: { of: Distribution }) {
  const wording = useWording();
  const groups = [...(of.groups ?? [])].sort(
    (one, other) => (other.index?.index ?? 0) - (one.index?.index ?? 0),
  );
  const list = useSteps(groups);
  if (of.total?.outlets === 0) return <p className="empty">There are no outlets yet.</p>;
  return (
    <>
      <p role="status">
        Over all {count(of.total?.outlets, wording)} outlets the index is{" "}
        <strong>{decimal(of.total?.index, wording)}</strong>; 0 is no overlap, 100 is every protected
        area covered by others.
      </p>
      <Table
        caption={`Over-distribution by ${of.by ?? "group"}, highest first`}
        of="groups"
        list={list}
        empty="No outlet lies in any of these."
        columns={[
          { title: "Code", cell: (it) => it.code },
          { title: "Index", figure: true, cell: (it) => decimal(it.index?.index, wording) },
          { title: "Outlets", figure: true, cell: (it) => count(it.index?.outlets, wording) },
          { title: "Overlapping", figure: true, cell: (it) => count(it.index?.overlapping, wording) },
        ]}
      />
      {of.formula !== undefined && <p className="note">{of.formula}</p>}
    </>
  );
}
