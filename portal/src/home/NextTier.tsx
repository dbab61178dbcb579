import { decimal, words } from "../format";
import type { Predicate, Scorecard } from "../shapes";
import { useWording } from "../wordingContext";

type Next = NonNullable<NonNullable<Scorecard["tier"]>["next"]>;

/** What separates a partner from the next tier, condition by condition. */
export function NextTier({ next }: { next: Next | undefined }) {
  if (next === undefined) return <p>There is no higher tier.</p>;
  return (
    <>
      <h3>The way to {words(next.tier)}</h3>
      <ul className="conditions">
        {(next.predicates ?? []).map((predicate, index) => (
          <li key={index} className={predicate.holds ? "met" : "unmet"}>
            <Condition of={predicate} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Condition({ of: it }: { of: Predicate }) {
  const wording = useWording();
  return (
    <>
      <strong>{it.holds ? "Met" : "Not yet"}</strong>: <code>{it.text ?? words(it.variable)}</code>
      {it.actual !== undefined && <>, you have {decimalOrText(it.actual)}</>}
      {!it.holds && it.gap !== undefined && <>, {decimal(it.gap, wording)} to go</>}
    </>
  );

  function decimalOrText(value: string): string {
    return /^-?\d+(\.\d+)?$/.test(value) ? decimal(value, wording) : value;
  }
}
