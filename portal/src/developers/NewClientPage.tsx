import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { useVisit } from "../app/session";
import { Button, buttonClass } from "../ui/Button";
import { Checks } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { ClientSecret } from "./ClientSecret";
import type { ApiClient } from "./clients";

const clientForm = z.object({
  name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  scopes: z.array(z.string()).min(1, "developers.clients.needsScope"),
});

type ClientForm = z.infer<typeof clientForm>;

/** Makes a client for a system; it can be given no more than its maker may do. */
export default function NewClientPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { scopes } = useVisit();
  const [made, setMade] = useState<ApiClient>();
  const [key] = useState(once);
  const { control, handleSubmit } = useForm<ClientForm>({
    resolver: zodResolver(clientForm),
    defaultValues: { name: "", scopes: [] },
  });
  const make = useChange(
    (typed: ClientForm) => answered(client.POST("/api/api-clients", { params: { header: key }, body: typed })),
    ["/api/api-clients"],
  );
  const submit = (typed: ClientForm) => make.mutateAsync(typed).then(setMade, () => undefined);
  const grantable = [...scopes].filter((scope) => scope.includes(":")).sort();
  return (
    <Page title={t("developers.clients.make")} crumbs={[{ title: t("developers.clients.title"), to: "/api-clients" }]}>
      {made !== undefined ? (
        <ClientSecret client={made} done={() => void navigate({ to: "/api-clients" })} />
      ) : (
        <Section title={t("developers.clients.what")}>
          <form className={form.form} onSubmit={(event) => void handleSubmit(submit)(event)} noValidate>
            <FormText control={control} name="name" label={t("developers.clients.name")} hint={t("developers.clients.nameHint")} isRequired autoFocus />
            <Controller
              control={control}
              name="scopes"
              render={({ field, fieldState }) => (
                <Checks
                  label={t("developers.clients.scopes")}
                  values={field.value}
                  onChange={field.onChange}
                  error={fieldState.error?.message === undefined ? undefined : t(fieldState.error.message as ParseKeys)}
                  options={grantable.map((scope) => [scope, <code key={scope}>{scope}</code>])}
                  columns
                />
              )}
            />
            {make.isError && <Failed error={make.error} />}
            <div className={form.buttons}>
              <Button type="submit" look="primary" isPending={make.isPending}>
                {t("developers.clients.make")}
              </Button>
              <Link to="/api-clients" className={buttonClass()}>
                {t("form.cancel")}
              </Link>
            </div>
          </form>
        </Section>
      )}
    </Page>
  );
}
