import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NotFound } from "../app/NotFound";
import { useVisit } from "../app/session";
import { Page } from "../ui/Page";
import { Explained } from "./Explained";

const route = getRouteApi("/statement/why");

/** Tells a partner why its sales count for a rebate, or do not. */
export default function ExplainPage() {
  const { t } = useTranslation();
  const { promotion } = route.useSearch();
  const { partnerId } = useVisit();
  if (promotion === undefined || partnerId === undefined) return <NotFound />;
  return (
    <Page title={t("books.explain")} crumbs={[{ title: t("statement.title"), to: "/statement" }]}>
      <Explained partnerId={partnerId} promotion={promotion} />
    </Page>
  );
}
