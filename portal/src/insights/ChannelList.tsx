import type { ComponentProps, ReactNode } from "react";
import { isNarrowed } from "../app/listSearch";
import { Filters } from "../ui/Filters";
import { Listing } from "../ui/Listing";
import { Page } from "../ui/Page";

type Search = { sort?: string | undefined; [name: string]: string | undefined };

interface Props<T extends object> {
  /** The list's own word, under which its views are kept. */
  keptAs: string;
  title: string;
  lead: string;
  /** What is said of the channel as a whole, above the list. */
  children?: ReactNode;
  /** What the address says. */
  search: Search;
  /** Writes the address anew. */
  go: (search: Search) => void;
  filters: ComponentProps<typeof Filters>["filters"];
  columns: ComponentProps<typeof Listing<T>>["columns"];
  list: ComponentProps<typeof Listing<T>>["list"];
  keyOf: (row: T) => string;
  /** The order unless another is chosen. */
  sort: string;
  /** What is said where there is nothing yet. */
  empty: string;
}

/** Every partner of the channel by one kind of insight: narrowed and sorted by the address. */
export function ChannelList<T extends object>({ keptAs, title, lead, children, search, go, filters, columns, list, keyOf, sort, empty }: Props<T>) {
  const change = (values: object) => go({ ...search, ...values });
  const clear = isNarrowed(search) ? () => go({}) : undefined;
  return (
    <Page title={title} lead={lead}>
      {children}
      <Filters values={search} change={change} clear={clear} filters={filters} />
      <Listing
        keptAs={keptAs}
        caption={title}
        columns={columns}
        list={list}
        keyOf={keyOf}
        sort={search.sort ?? sort}
        onSort={(by) => change({ sort: by })}
        clear={clear}
        empty={empty}
      />
    </Page>
  );
}
