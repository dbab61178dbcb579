import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { listAddress } from "../api/listAddress";
import { listed, type ItemOf, type Listings, type PageOf, type QueryOf } from "../api/queries";
import type { AnswerOf } from "../api/types";

/** A list of which more can be shown. */
export interface Growing<T> {
  rows: T[];
  /** How many there are, where that is known. */
  total?: number;
  hasMore: boolean;
  /** Whether it is longer than it was at first. */
  grown: boolean;
  waiting: boolean;
  error?: unknown;
  more: () => void;
  /** Where the platform gives the whole of it, narrowed and sorted as here. */
  address?: string;
}

interface Options<P extends Listings> {
  params?: { path?: Record<string, string> };
  /** The first page, where another answer brought it. */
  first?: AnswerOf<P>;
}

type ListQuery<P extends Listings> = Pick<
  UseInfiniteQueryResult<InfiniteData<PageOf<P>>>,
  "data" | "isFetching" | "isError" | "error" | "refetch" | "dataUpdatedAt"
>;

/** A list of the API, read page by page as it is wanted. */
export function useList<P extends Listings>(
  path: P,
  query: QueryOf<P> = {} as QueryOf<P>,
  { params, first }: Options<P> = {},
): Growing<ItemOf<P>> & { query: ListQuery<P> } {
  const result = useInfiniteQuery({
    ...listed(path, query, params),
    refetchOnWindowFocus: false,
    ...(first === undefined ? {} : { initialData: { pages: [first as PageOf<P>], pageParams: [undefined] } }),
  });
  const { data } = result;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  return {
    rows,
    address: listAddress(path, query, params?.path),
    hasMore: result.hasNextPage,
    grown: (data?.pages.length ?? 0) > 1,
    waiting: result.isFetchingNextPage,
    error: result.isFetchNextPageError ? result.error : undefined,
    more: () => {
      if (!result.isFetching) void result.fetchNextPage();
    },
    // That a further page did not come is told at the end of the list, not above it.
    query: { ...result, isError: result.isError && !result.isFetchNextPageError },
  };
}

/** A list that is here as a whole, shown in steps so that a long one does not hide what follows. */
export function useSteps<T>(all: T[], step = 20): Growing<T> {
  const [shown, setShown] = useState(step);
  return {
    rows: all.slice(0, shown),
    total: all.length,
    hasMore: shown < all.length,
    grown: shown > step,
    waiting: false,
    more: () => setShown(shown + step),
  };
}
