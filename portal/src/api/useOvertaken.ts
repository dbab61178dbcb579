import { useState } from "react";
import { useChange } from "./changes";
import { Refused } from "./refused";
import type { Readable } from "./types";

const PRECONDITION_FAILED = 412;

interface Change<Typed, Stored> {
  /** What was read when somebody began to type. */
  stored: Stored;
  save: (typed: Typed, on: Stored) => Promise<unknown>;
  /** What is stored now. */
  read: () => Promise<Stored>;
  touched: Readable[];
}

/** A change on the version that it was typed on; what somebody else stored meanwhile is held up, never overwritten unseen. */
export function useOvertaken<Typed, Stored>({ stored, save, read, touched }: Change<Typed, Stored>) {
  const [base, setBase] = useState(stored);
  const [theirs, setTheirs] = useState<Stored>();
  const change = useChange(({ typed, on }: { typed: Typed; on: Stored }) => save(typed, on), touched);
  const submit = async (typed: Typed, on = base) => {
    try {
      await change.mutateAsync({ typed, on });
    } catch (error) {
      if (error instanceof Refused && error.status === PRECONDITION_FAILED) setTheirs(await read().catch(() => undefined));
    }
  };
  const goOnFrom = (now: Stored) => {
    setBase(now);
    setTheirs(undefined);
  };
  return {
    /** What is stored instead, as long as nobody has chosen. */
    theirs,
    submit,
    keepMine: (typed: Typed, now: Stored) => {
      goOnFrom(now);
      return submit(typed, now);
    },
    takeTheirs: (now: Stored) => {
      goOnFrom(now);
      change.reset();
    },
    isPending: change.isPending,
    /** Why nothing was saved, where it is not what is held up. */
    error: theirs === undefined ? change.error : null,
  };
}
