import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../app/session";
import { count, day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import type { Webhook } from "./webhooks";
import { WebhookStatus } from "./WebhookStatus";

/** Where the platform tells of what happens. */
export default function WebhooksPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const mayWrite = useMay("webhooks:write");
  const list = useList("/api/webhooks", { status: ["enabled", "disabled"] });
  return (
    <Page
      title={t("developers.webhooks.title")}
      lead={t("developers.webhooks.lead")}
      actions={
        mayWrite && (
          <Link to="/webhooks/new" className={buttonClass("primary")}>
            {t("developers.webhooks.make")}
          </Link>
        )
      }
    >
      <Section title={t("developers.webhooks.all")}>
        <Answer of={list.query}>
          {() => (
            <Table<Webhook>
              caption={t("developers.webhooks.caption")}
              list={list}
              empty={t("developers.webhooks.none")}
              columns={[
                {
                  id: "url",
                  title: t("developers.webhooks.url"),
                  cell: (it) => (
                    <>
                      <Link to="/webhooks/$webhookId" params={{ webhookId: it.id }}>
                        {it.url}
                      </Link>
                      {it.description !== undefined && <Note>{it.description}</Note>}
                    </>
                  ),
                },
                { id: "status", title: t("developers.webhooks.status"), cell: (it) => <WebhookStatus webhook={it} /> },
                { id: "types", title: t("developers.webhooks.types"), figure: true, wide: true, cell: (it) => count(it.eventTypes.length, wording) },
                {
                  id: "owner",
                  title: t("developers.webhooks.owner"),
                  wide: true,
                  cell: (it) => coded("webhookOwner", it.partnerId === undefined ? "vendor" : "partner"),
                },
                { id: "created", title: t("developers.clients.created"), wide: true, cell: (it) => day(it.createdAt, wording) },
              ]}
            />
          )}
        </Answer>
      </Section>
    </Page>
  );
}
