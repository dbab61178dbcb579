import type { ReactNode } from "react";
import { Answer } from "./Answer";
import type { Column } from "./columns";
import { ListTools } from "./ListTools";
import styles from "./Listing.module.css";
import { Empty, NoneForFilter } from "./States";
import { useColumns } from "./useColumns";
import type { Growing } from "./useList";
import { WorkList } from "./WorkList";

const NOTHING_HIDDEN: ReadonlySet<string> = new Set();

interface Props<T> {
  caption: string;
  columns: Column<T>[];
  list: Growing<T> & { query: React.ComponentProps<typeof Answer>["of"] };
  keyOf: (row: T) => string;
  /** The list's own word, under which its views and the choice of its columns are kept. */
  keptAs?: string;
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  /** Takes the filters away, where there are some. */
  clear?: (() => void) | undefined;
  /** What is said where there is nothing yet. */
  empty: ReactNode;
}

/** A list for work with what stands where it has no rows: on its way, none yet, none for these filters. */
export function Listing<T extends object>({ list, clear, empty, keptAs, sort, onSort, ...props }: Props<T>) {
  const shown = useColumns(keptAs ?? "", props.columns);
  const hidden = keptAs === undefined ? NOTHING_HIDDEN : shown.hidden;
  return (
    <>
      {keptAs !== undefined && (
        <div className={styles.tools}>
          <ListTools list={keptAs} columns={props.columns} shown={shown} />
        </div>
      )}
      <Answer of={list.query}>
        {() => {
          if (list.rows.length > 0) {
            return <WorkList {...props} list={list} hidden={hidden} sort={sort} onSort={onSort ?? (() => undefined)} />;
          }
          return clear === undefined ? <Empty>{empty}</Empty> : <NoneForFilter clear={clear} />;
        }}
      </Answer>
    </>
  );
}
