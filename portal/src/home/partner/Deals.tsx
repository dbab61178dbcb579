import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../../api/types";
import { useMay } from "../../app/session";
import { DealsTable } from "../../deals/DealsTable";
import { buttonClass } from "../../ui/Button";
import { useList } from "../../ui/useList";

export function Deals({ listing }: { listing: AnswerOf<"/api/my/deals"> }) {
  const { t } = useTranslation();
  const mayRegister = useMay("deals:write");
  const list = useList("/api/my/deals", {}, { first: listing });
  return (
    <>
      <DealsTable list={list} caption={t("deals.yours")} empty={t("deals.none")} />
      {mayRegister && (
        <p>
          <Link to="/deals/new" className={buttonClass()}>
            {t("deals.register")}
          </Link>
        </p>
      )}
    </>
  );
}
