import type { ReactNode } from "react";

export interface Column<T> {
  title: string;
  /** Figures stand at the right, so that their digits line up. */
  figure?: boolean;
  cell: (row: T) => ReactNode;
}

interface Props<T> {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  empty: string;
  /** Whether the service has more rows than it sent. */
  more?: boolean;
}

/** A table that scrolls by itself on a narrow screen; the first cell of a row names it. */
export function Table<T>({ caption, columns, rows, empty, more = false }: Props<T>) {
  if (rows.length === 0) return <p className="empty">{empty}</p>;
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.title} scope="col" className={column.figure ? "figure" : undefined}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map((column, place) =>
                  place === 0 ? (
                    <th key={column.title} scope="row">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.title} className={column.figure ? "figure" : undefined}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more && <p className="more">There are more; the first {rows.length} are shown.</p>}
    </>
  );
}
