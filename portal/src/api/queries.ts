import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { read } from "./client";
import type { AnswerOf, Listing, ParamsOf, Readable } from "./types";

/** Paths that answer a list page by page. */
export type Listings = {
  [P in Readable]: AnswerOf<P> extends Listing<unknown>
    ? "cursor" extends keyof QueryOf<P>
      ? P
      : never
    : never;
}[Readable];

export type ItemOf<P extends Readable> = AnswerOf<P> extends { items: (infer Item)[] } ? Item : never;
/** One page of a list, with what else the answer says. */
export type PageOf<P extends Readable> = Listing<ItemOf<P>> & Omit<AnswerOf<P>, keyof Listing<unknown>>;
export type QueryOf<P extends Readable> = NonNullable<ParamsOf<P>["query"]>;

/** A question to the API; what a change touches is asked again by its path. */
export function asked<P extends Readable>(path: P, params?: Partial<ParamsOf<P>>) {
  return queryOptions({
    queryKey: [path, params ?? {}] as readonly unknown[],
    queryFn: ({ signal }) => read(path, params, signal),
  });
}

/** A list of the API from its first page on. */
export function listed<P extends Listings>(path: P, query: QueryOf<P> = {} as QueryOf<P>, params: object = {}) {
  return infiniteQueryOptions({
    queryKey: [path, "pages", { ...params, query }] as readonly unknown[],
    queryFn: async ({ pageParam, signal }) => {
      const asking = { ...params, query: { ...query, cursor: pageParam } } as unknown as Partial<ParamsOf<P>>;
      return (await read(path, asking, signal)) as PageOf<P>;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  });
}
