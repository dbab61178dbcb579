import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { Secret } from "../ui/Secret";
import { Section } from "../ui/Section";
import type { ApiClient } from "./clients";

/** A client's id and its secret, which is shown this once. */
export function ClientSecret({ client, done }: { client: ApiClient; done: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Section title={t("developers.clients.secretOf", { name: client.name })} headingRef={heading}>
      <p>{t("developers.clients.secretLead")}</p>
      <Secret label={t("developers.clients.id")} value={client.id} />
      {client.secret !== undefined && <Secret label={t("developers.clients.secret")} value={client.secret} />}
      <p>
        <Button look="primary" onPress={done}>
          {t("developers.clients.kept")}
        </Button>
      </p>
    </Section>
  );
}
