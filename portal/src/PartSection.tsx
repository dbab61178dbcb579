import { useId, type ReactNode } from "react";
import type { Part, Problem } from "./shapes";

interface Props<T> {
  title: string;
  part: Part<T> | undefined;
  children: (data: T) => ReactNode;
}

/** One part of a page: its content, or a sentence that it is missing; the others are not touched. */
export function PartSection<T>({ title, part, children }: Props<T>) {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {part?.status === "ok" && part.data !== undefined ? (
        children(part.data)
      ) : (
        <Unavailable problem={part?.problem} />
      )}
    </section>
  );
}

export function Unavailable({ problem }: { problem: Problem | undefined }) {
  return (
    <p className="unavailable" role="status">
      <strong>Not available at the moment.</strong>{" "}
      {problem?.detail ?? problem?.title ?? "The platform did not say why."}
      {problem?.requestId !== undefined && <small> Request {problem.requestId}</small>}
    </p>
  );
}
