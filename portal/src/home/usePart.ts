import { useQuery } from "@tanstack/react-query";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import type { AnswerOf, ParamsOf, Part, Readable } from "../api/types";

/** A part of a page as it stands, as the display of a query needs it. */
export interface PartState<T> {
  data: T | undefined;
  isError: boolean;
  isFetching: boolean;
  error: unknown;
  dataUpdatedAt: number;
  refetch: () => unknown;
}

const UNAVAILABLE = 503;

/** A part that the composed page brought or not; one that is missing can be asked for alone. */
export function usePart<P extends Readable>(
  given: Part<AnswerOf<P>> | undefined,
  path: P,
  params?: Partial<ParamsOf<P>>,
): PartState<AnswerOf<P>> {
  const alone = useQuery({ ...asked(path, params), enabled: false });
  if (given?.status === "ok" && given.data !== undefined) return { ...alone, data: given.data, isError: false };
  if (alone.isFetched || alone.isFetching) return alone as PartState<AnswerOf<P>>;
  return { ...alone, data: undefined, isError: true, error: new Refused(UNAVAILABLE, given?.problem ?? {}) };
}
