import type { ReactNode } from "react";
import { Failed, Loading, Stale } from "./States";

/** As much of a query as its display needs. */
interface Asked<T> {
  data: T | undefined;
  isError: boolean;
  isFetching: boolean;
  error: unknown;
  dataUpdatedAt: number;
  refetch: () => unknown;
}

interface Props<T> {
  of: Asked<T>;
  children: (data: T) => ReactNode;
}

/** What was asked for, or that it is on its way, missing, or older than it should be. */
export function Answer<T>({ of: query, children }: Props<T>) {
  const again = () => void query.refetch();
  if (query.data === undefined) {
    return query.isError && !query.isFetching ? <Failed error={query.error} again={again} /> : <Loading />;
  }
  return (
    <>
      {query.isError && <Stale since={query.dataUpdatedAt} again={again} />}
      {children(query.data)}
    </>
  );
}
