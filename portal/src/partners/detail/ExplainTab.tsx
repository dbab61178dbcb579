import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Explained } from "../../statement/Explained";
import { Empty } from "../../ui/States";
import { usePartner } from "./partner";

const route = getRouteApi("/partners/$partnerId/statement/why");

/** Why this partner's sales count for a rebate, or do not. */
export default function ExplainTab() {
  const { t } = useTranslation();
  const { id } = usePartner();
  const { promotion } = route.useSearch();
  const back = (
    <Link to="/partners/$partnerId/statement" params={{ partnerId: id }}>
      {t("books.toStatement")}
    </Link>
  );
  if (promotion === undefined) return <Empty action={back}>{t("books.whichPromotion")}</Empty>;
  return (
    <>
      <Explained partnerId={id} promotion={promotion} />
      <p>{back}</p>
    </>
  );
}
