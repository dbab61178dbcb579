import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { curesIn } from "../api/refused";
import { useGuarded } from "../api/useGuarded";
import type { Versioned } from "../api/versioned";
import { Answer } from "../ui/Answer";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { SideBySide } from "../ui/SideBySide";
import { Failed } from "../ui/States";
import { WebhookFields } from "./WebhookFields";
import { differing, formOf, requestOf, shown, webhookForm, type WebhookForm } from "./webhookForm";
import { TOUCHED, type Webhook } from "./webhooks";

const route = getRouteApi("/webhooks/$webhookId/edit");

const NAMES = { url: "developers.webhooks.url", description: "developers.webhooks.description", eventTypes: "developers.webhooks.types", order: "developers.webhooks.order" } as const;

/** Sends what is told elsewhere, or tells of something else; its secret and what waits for it stay. */
export default function EditWebhookPage() {
  const { t } = useTranslation();
  const { webhookId } = route.useParams();
  const webhook = useQuery({ ...asked("/api/webhooks/{id}", { path: { id: webhookId } }), refetchOnWindowFocus: false });
  const crumbs = [
    { title: t("developers.webhooks.title"), to: "/webhooks" },
    { title: webhook.data?.url ?? t("developers.webhooks.one"), to: `/webhooks/${webhookId}` },
  ];
  return (
    <Page title={t("developers.webhooks.edit")} lead={t("developers.webhooks.editLead")} crumbs={crumbs}>
      <Answer of={webhook}>{(it) => <Editor stored={it} />}</Answer>
    </Page>
  );
}

function read(found: Webhook): Versioned<Webhook> {
  return { found, ifMatch: ifMatch(found.version) };
}

function Editor({ stored }: { stored: Webhook }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const path = { id: stored.id };
  const { control, getValues, handleSubmit, reset } = useForm<WebhookForm>({ resolver: zodResolver(webhookForm), defaultValues: formOf(stored) });
  const guarded = useGuarded({
    first: read(stored),
    again: async () => read(await queries.fetchQuery({ ...asked("/api/webhooks/{id}", { path }), staleTime: 0 })),
    write: (typed: WebhookForm, header) => answered(client.PUT("/api/webhooks/{id}", { params: { path, header }, body: requestOf(typed) })),
    touched: TOUCHED,
  });
  const { theirs, error } = guarded;
  const leave = (isStored: boolean) => isStored && void navigate({ to: "/webhooks/$webhookId", params: { webhookId: stored.id } });
  return (
    <Section title={t("developers.webhooks.what")}>
      <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => guarded.submit(typed).then(leave))(event)} noValidate>
        {theirs !== undefined && (
          <SideBySide
            rows={differing(getValues(), formOf(theirs)).map((name) => ({ name: t(NAMES[name]), mine: shown(getValues(), name), theirs: shown(formOf(theirs), name) }))}
            keepMine={() => void handleSubmit((typed) => guarded.keepMine(typed).then(leave))()}
            takeTheirs={() => {
              reset(formOf(theirs));
              guarded.takeTheirs();
            }}
          />
        )}
        <WebhookFields control={control} said={curesIn(error)} />
        {error !== null && <Failed error={error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={guarded.isPending} isDisabled={theirs !== undefined}>
            {t("form.save")}
          </Button>
          <Link to="/webhooks/$webhookId" params={{ webhookId: stored.id }} className={buttonClass()}>
            {t("form.cancel")}
          </Link>
        </div>
      </form>
    </Section>
  );
}
