import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useVisit } from "../../app/session";
import { Section } from "../../ui/Section";
import styles from "./FirstSteps.module.css";

/** Where a vendor that has nothing yet begins: what the portal can do, and what goes over the API. */
export function FirstSteps() {
  const { t } = useTranslation();
  const { scopes } = useVisit();
  return (
    <Section title={t("home.first.title")}>
      <p>{t("home.first.lead")}</p>
      <ol className={styles.steps}>
        {scopes.has("users:write") && (
          <>
            <li>
              <Link to="/users/invite">{t("home.first.invite")}</Link> {t("home.first.inviteWhy")}
            </li>
            <li>
              <Link to="/api-clients/new">{t("home.first.client")}</Link> {t("home.first.clientWhy")}
            </li>
          </>
        )}
        <li>
          <a href="/docs">{t("home.first.data")}</a> {t("home.first.dataWhy")}
        </li>
        {scopes.has("partners:read") && (
          <li>
            <Link to="/applications">{t("home.first.applications")}</Link> {t("home.first.applicationsWhy")}
          </li>
        )}
        {scopes.has("webhooks:write") && (
          <li>
            <Link to="/webhooks/new">{t("home.first.webhook")}</Link> {t("home.first.webhookWhy")}
          </li>
        )}
      </ol>
    </Section>
  );
}
