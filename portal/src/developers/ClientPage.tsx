import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import { NotFound } from "../app/NotFound";
import { useMay, useVisit } from "../app/session";
import { day, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { History } from "../ui/History";
import { ClientActions } from "./ClientActions";
import { ClientSecret } from "./ClientSecret";
import type { ApiClient } from "./clients";

const route = getRouteApi("/api-clients/$clientId");
const NOT_FOUND = 404;

/** One system that uses the API: what it may do, and what was done with it. */
export default function ClientPage(): React.JSX.Element {
  const { t } = useTranslation();
  const { clientId } = route.useParams();
  const mayWrite = useMay("users:write");
  const found = useQuery(asked("/api/api-clients/{id}", { path: { id: clientId } }));
  const [rotated, setRotated] = useState<ApiClient>();
  if (found.error instanceof Refused && found.error.status === NOT_FOUND) return <NotFound />;
  const isLive = found.data !== undefined && found.data.revokedAt === undefined;
  return (
    <Page
      title={found.data?.name ?? t("clients.one")}
      heading={found.data && <Named>{found.data.name}</Named>}
      crumbs={[{ title: t("developers.clients.title"), to: "/api-clients" }]}
      actions={mayWrite && isLive && <ClientActions client={found.data} rotated={setRotated} />}
    >
      {rotated !== undefined && <ClientSecret client={rotated} done={() => setRotated(undefined)} />}
      <Answer of={found}>{(it) => <About client={it} />}</Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/api-clients/{id}/history" named={{ id: clientId }} />
      </Section>
    </Page>
  );
}

function About({ client: { id, scopes, createdAt, revokedAt, partnerId } }: { client: ApiClient }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { forPartner } = useVisit();
  return (
    <Section title={t("clients.about")}>
      <Facts
        of={[
          [
            t("developers.clients.status"),
            revokedAt === undefined ? (
              <Status key="live" tone="good">
                {t("developers.clients.live")}
              </Status>
            ) : (
              <Status key="revoked">{t("developers.clients.revokedOn", { day: day(revokedAt, wording) })}</Status>
            ),
          ],
          [t("developers.clients.id"), <code key="id">{id}</code>],
          [t("developers.clients.scopes"), scopes.toSorted().join(", ")],
          ...(partnerId === undefined || forPartner
            ? []
            : ([
                [
                  t("clients.partner"),
                  <Link key="partner" to="/partners/$partnerId" params={{ partnerId }}>
                    {partnerId}
                  </Link>,
                ],
              ] as [string, React.ReactNode][])),
          [t("developers.clients.created"), instant(createdAt, wording)],
        ]}
      />
      <p>
        <a href="/docs">{t("developers.docs")}</a>
      </p>
    </Section>
  );
}
