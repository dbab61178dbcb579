import type { Problem } from "./shapes/common";

interface Props {
  problem: Problem | undefined;
  again?: (() => void) | undefined;
}

/** Says that something is missing, why as far as the platform says it, and how to go on. */
export function Unavailable({ problem, again }: Props) {
  return (
    <div className="unavailable" role="status">
      <p>
        <strong>Not available at the moment.</strong>{" "}
        {problem?.detail ?? problem?.title ?? "The platform did not say why."}
        {problem?.requestId !== undefined && <small> Request {problem.requestId}</small>}
      </p>
      {again !== undefined && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}
