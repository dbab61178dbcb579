import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NewBundle } from "./NewBundle";

/** Puts a bundle of the partner's own together; what it would earn comes next. */
export default function NewBundlePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <NewBundle
      lead={t("profit.newBundleLead")}
      from={{ title: t("profit.title"), to: "/profit" }}
      action={t("profit.toForecast")}
      next={(bundleId) => navigate({ to: "/profit", search: { bundleId } })}
    />
  );
}
