import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../ui/Button";
import { Page } from "../ui/Page";

/** Nothing is at this address. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t("states.notFoundTitle")} lead={t("states.notFound")}>
      <p>
        <Link to="/home" className={buttonClass("primary")}>
          {t("states.toHome")}
        </Link>
      </p>
    </Page>
  );
}
