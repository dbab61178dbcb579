import { useEffect, useId, useRef, type ReactNode } from "react";
import { Unavailable } from "./Unavailable";
import type { PartState } from "./usePart";

interface Props<T> {
  title: string;
  part: PartState<T>;
  children: (data: T) => ReactNode;
}

/** One part of a page: its content, or a sentence that it is missing; the others are not touched. */
export function PartSection<T>({ title, part, children }: Props<T>) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: who uses the keyboard goes on at this part.
    if (pressed.current && part.state === "here") heading.current?.focus();
  }, [part.state]);
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <Content part={part} pressed={() => (pressed.current = true)}>
        {children}
      </Content>
    </section>
  );
}

interface ContentProps<T> {
  part: PartState<T>;
  pressed: () => void;
  children: (data: T) => ReactNode;
}

function Content<T>({ part, pressed, children }: ContentProps<T>) {
  if (part.state === "here") return children(part.data);
  if (part.state === "waiting") return <p role="status">Loading…</p>;
  const again = () => {
    pressed();
    part.again();
  };
  return <Unavailable problem={part.problem} again={again} />;
}
