import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";

const LIMIT = 500;

/** Says by which layout the files of a source are read, where it has one of its own. */
export function LayoutOfSource({ source, error }: { source: string; error: unknown }) {
  const { t } = useTranslation();
  const layouts = useQuery(asked("/api/sales/mappings", { query: { limit: LIMIT } }));
  const named = source.trim();
  const layout = layouts.data?.items.find((it) => it.source === named);
  if (layout !== undefined) {
    return (
      <p role="status">
        {t("layouts.readBy")}{" "}
        <Link to="/sales/layouts/$source" params={{ source: layout.source }}>
          {t("layouts.readByLink")}
        </Link>
      </p>
    );
  }
  const lacksColumns = error instanceof Refused && error.problem.errors?.some(({ code }) => code === "missing-column") === true;
  if (!lacksColumns) return null;
  return (
    <p>
      <Link to="/sales/layouts/new" search={named === "" ? {} : { source: named }}>
        {t("layouts.matchInstead")}
      </Link>
    </p>
  );
}
