import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../app/session";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { useList } from "../ui/useList";
import { ClientSecret } from "./ClientSecret";
import { ClientsTable } from "./ClientsTable";
import type { ApiClient } from "./clients";

/** The systems that may use the API. */
export default function ClientsPage() {
  const { t } = useTranslation();
  const mayWrite = useMay("users:write");
  const list = useList("/api/api-clients");
  const [rotated, setRotated] = useState<ApiClient>();
  return (
    <Page
      title={t("developers.clients.title")}
      lead={t("developers.clients.lead")}
      actions={
        mayWrite && (
          <Link to="/api-clients/new" className={buttonClass("primary")}>
            {t("developers.clients.make")}
          </Link>
        )
      }
    >
      {rotated !== undefined && <ClientSecret client={rotated} done={() => setRotated(undefined)} />}
      <Section title={t("developers.clients.all")}>
        <Answer of={list.query}>{() => <ClientsTable list={list} mayWrite={mayWrite} rotated={setRotated} />}</Answer>
      </Section>
      <p>
        <a href="/docs">{t("developers.docs")}</a>
      </p>
    </Page>
  );
}
