import { useEffect, useRef, type ReactNode } from "react";
import { Answer } from "../ui/Answer";
import { Section } from "../ui/Section";
import type { PartState } from "./usePart";

interface Props<T> {
  title: string;
  part: PartState<T>;
  children: (data: T) => ReactNode;
}

/** One part of a page: its content, or a sentence that it is missing; the others are not touched. */
export function PartSection<T>({ title, part, children }: Props<T>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef(false);
  const here = part.data !== undefined;
  useEffect(() => {
    // The button that was pressed is gone: who uses the keyboard goes on at this part.
    if (pressed.current && here) heading.current?.focus();
  }, [here]);
  const refetch = () => {
    pressed.current = true;
    return part.refetch();
  };
  return (
    <Section title={title} headingRef={heading}>
      <Answer of={{ ...part, refetch }}>{children}</Answer>
    </Section>
  );
}
