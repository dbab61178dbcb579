import { useState } from "react";
import { useChange } from "./changes";
import { Refused } from "./refused";
import type { Readable } from "./types";
import type { Versioned } from "./versioned";

const PRECONDITION_FAILED = 412;

interface Guarded<Typed, Stored> {
  /** What is typed is on this version, whatever is read behind it in the meantime. */
  first: Versioned<Stored>;
  /** Reads it anew. */
  again: () => Promise<Versioned<Stored>>;
  write: (typed: Typed, ifMatch: { "If-Match"?: string }) => Promise<unknown>;
  touched: Readable[];
}

/** Stores what was typed on the version that was read; what somebody else stored meanwhile is handed over, never overwritten unseen. */
export function useGuarded<Typed, Stored>({ first, again, write, touched }: Guarded<Typed, Stored>) {
  const [base, setBase] = useState(first);
  const [theirs, setTheirs] = useState<Versioned<Stored>>();
  const save = useChange(({ typed, on }: { typed: Typed; on: Versioned<Stored> }) => write(typed, on.ifMatch), touched);
  const store = async (typed: Typed, on: Versioned<Stored>): Promise<boolean> => {
    try {
      await save.mutateAsync({ typed, on });
      return true;
    } catch (error) {
      if (isStale(error)) setTheirs(await again());
      return false;
    }
  };
  return {
    theirs: theirs?.found,
    isPending: save.isPending,
    error: isStale(save.error) ? null : save.error,
    submit: (typed: Typed) => store(typed, base),
    /** Stores it over what the other one stored. */
    keepMine: (typed: Typed) => {
      if (theirs === undefined) return Promise.resolve(false);
      setBase(theirs);
      setTheirs(undefined);
      return store(typed, theirs);
    },
    /** Goes on from what the other one stored. */
    takeTheirs: () => {
      if (theirs !== undefined) setBase(theirs);
      setTheirs(undefined);
      save.reset();
    },
  };
}

function isStale(error: unknown): boolean {
  return error instanceof Refused && error.status === PRECONDITION_FAILED;
}
