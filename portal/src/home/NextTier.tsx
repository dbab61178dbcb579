import { words } from "../format";
import type { Predicate, Scorecard } from "../shapes/partner";
import { useWording } from "../wordingContext";
import { nameOf, valueOf } from "./variables";

type Next = NonNullable<NonNullable<Scorecard["tier"]>["next"]>;

/** What separates a partner from the next tier, condition by condition. */
export function NextTier({ next }: { next: Next | undefined }) {
  if (next === undefined) return <p>There is no higher tier.</p>;
  return (
    <>
      <h3>The way to {words(next.tier)}</h3>
      <ul className="conditions">
        {(next.predicates ?? []).map((predicate, index) => (
          <li key={index}>
            <Condition of={predicate} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Condition({ of: it }: { of: Predicate }) {
  const wording = useWording();
  const value = (figure: string | number | undefined) => valueOf(it.variable, figure, wording);
  return (
    <>
      <strong className={it.holds ? "good" : "warn"}>{it.holds ? "Met" : "Not yet"}</strong>
      {it.variable !== undefined && (
        <>
          : {nameOf(it.variable)} {it.actual === undefined ? "is not known" : `is ${value(it.actual)}`}
        </>
      )}
      {it.needed !== undefined && <>, compared with {value(it.needed)}</>}
      {it.gap !== undefined && <>; {distance(it.gap, value)}</>}.{" "}
      <span className="note">
        The rule: <code>{it.text}</code>
      </span>
    </>
  );
}

function distance(gap: number, value: (figure: string) => string): string {
  const [, sign, size = ""] = /^(-?)(.*)$/.exec(String(gap)) ?? [];
  return sign === "-" ? `${value(size)} too much` : `${value(size)} to go`;
}
