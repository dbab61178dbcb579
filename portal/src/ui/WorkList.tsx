import { columnVisibilityFeature, tableFeatures, useTable, type ColumnDef } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Column } from "./columns";
import { ListFoot } from "./ListFoot";
import type { Growing } from "./useList";
import styles from "./WorkList.module.css";

const features = tableFeatures({ columnVisibilityFeature });
const ROW_PIXELS = 39;
/** So many rows before the end the next page is asked for. */
const AHEAD = 40;
/** Rows out of sight that are drawn all the same, so that none is missing while one scrolls. */
const OVERSCAN = 20;

interface Props<T> {
  caption: string;
  columns: Column<T>[];
  list: Growing<T>;
  keyOf: (row: T) => string;
  /** The ids of the columns that are left out. */
  hidden: ReadonlySet<string>;
  /** As the API has it: a column's order, with a minus for the other way round. */
  sort: string | undefined;
  onSort: (sort: string) => void;
}

/** A long list for work: only the rows in sight are drawn, and more are asked for as one scrolls. */
export function WorkList<T extends object>({ caption, columns, list, keyOf, hidden, sort, onSort }: Props<T>) {
  const scroll = useRef<HTMLDivElement>(null);
  const definitions = useMemo(
    () => columns.map((column): ColumnDef<typeof features, T> => ({ id: column.id, header: column.title, cell: ({ row }) => column.cell(row.original) })),
    [columns],
  );
  const visibility = useMemo(() => Object.fromEntries([...hidden].map((id) => [id, false])), [hidden]);
  const table = useTable({
    features,
    columns: definitions,
    data: list.rows,
    getRowId: keyOf,
    state: { columnVisibility: visibility },
  });
  const rows = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_PIXELS,
    overscan: OVERSCAN,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { hasMore, waiting, error, more } = list;
  useEffect(() => {
    if (hasMore && !waiting && error === undefined && last >= rows.length - AHEAD && rows.length > 0) more();
  }, [hasMore, waiting, error, last, rows.length, more]);
  const byId = new Map(columns.map((column) => [column.id, column]));
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className={styles.frame}>
      <div className={styles.scroll} ref={scroll} tabIndex={0} role="group" aria-label={caption}>
        <table aria-rowcount={hasMore ? -1 : rows.length + 1}>
          <caption>{caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {table.getHeaderGroups()[0]?.headers.map(({ column: { id } }) => (
                <Head key={id} column={byId.get(id)} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap height={above} />
            {items.map(({ index }) => {
              const row = rows[index];
              if (row === undefined) return null;
              return (
                <tr key={row.id} aria-rowindex={index + 2}>
                  {row.getVisibleCells().map((cell, place) => {
                    const Cell = place === 0 ? "th" : "td";
                    return (
                      <Cell key={cell.id} scope={place === 0 ? "row" : undefined} className={classOf(byId.get(cell.column.id))}>
                        <table.FlexRender cell={cell} />
                      </Cell>
                    );
                  })}
                </tr>
              );
            })}
            <Gap height={below} />
          </tbody>
        </table>
      </div>
      <ListFoot list={list} name={caption} />
    </div>
  );
}

/** The place of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td className={styles.gap} style={{ height }} />
    </tr>
  );
}

function classOf<T>(column: Column<T> | undefined): string | undefined {
  const names = [column?.figure && styles.figure, column?.wide && styles.wide].filter(Boolean);
  return names.length === 0 ? undefined : names.join(" ");
}

interface HeadProps<T> {
  column: Column<T> | undefined;
  sort: string | undefined;
  onSort: (sort: string) => void;
}

function Head<T>({ column, sort, onSort }: HeadProps<T>) {
  const { t } = useTranslation();
  if (column === undefined) return null;
  const { sort: order, title } = column;
  if (order === undefined) {
    return (
      <th scope="col" className={classOf(column)}>
        {title}
      </th>
    );
  }
  const direction = sort === order ? "ascending" : sort === `-${order}` ? "descending" : undefined;
  return (
    <th scope="col" className={classOf(column)} aria-sort={direction}>
      <button
        type="button"
        className={styles.order}
        title={t("list.sortBy", { column: title })}
        onClick={() => onSort(direction === "ascending" ? `-${order}` : order)}
      >
        {title}
      </button>
    </th>
  );
}
