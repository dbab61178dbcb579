import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { useVisit } from "../app/session";
import { coded } from "../i18n/words";
import { Button, buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { Invitation } from "./Invitation";

type Invited = components["schemas"]["partner.InvitedResponse"];

const STAFF_ROLES = ["vendor_admin", "channel_manager", "finance", "vendor_viewer"] as const;
const PARTNER_ROLES = ["partner_admin", "partner_user"] as const;

const inviteForm = z.object({
  name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  email: z.email("form.email"),
  role: z.enum([...STAFF_ROLES, ...PARTNER_ROLES]),
});

type InviteForm = z.infer<typeof inviteForm>;

/** Invites somebody of the caller's own side; a partner's people are invited by the partner's administrator. */
export default function InvitePage() {
  const { t } = useTranslation();
  const { forPartner } = useVisit();
  const roles = forPartner ? PARTNER_ROLES : STAFF_ROLES;
  const [invited, setInvited] = useState<Invited>();
  const [key] = useState(once);
  const { control, handleSubmit } = useForm<InviteForm>({
    resolver: zodResolver(inviteForm),
    defaultValues: { name: "", email: "", role: roles[1] },
  });
  const invite = useChange(
    (typed: InviteForm) => answered(client.POST("/api/users", { params: { header: key }, body: typed })),
    ["/api/users"],
  );
  const submit = (typed: InviteForm) => invite.mutateAsync(typed).then(setInvited, () => undefined);
  return (
    <Page title={t("people.invite")} crumbs={[{ title: t("people.title"), to: "/users" }]}>
      {invited !== undefined ? (
        <Invitation invited={invited} />
      ) : (
        <Section title={t("people.who")}>
          <form className={form.form} onSubmit={(event) => void handleSubmit(submit)(event)} noValidate>
            <div className={form.pair}>
              <FormText control={control} name="name" label={t("people.name")} isRequired autoFocus />
              <FormText control={control} name="email" label={t("people.email")} type="email" isRequired />
              <Controller
                control={control}
                name="role"
                render={({ field }) => (
                  <Choice
                    label={t("people.role")}
                    value={field.value}
                    onChange={field.onChange}
                    options={roles.map((it) => [it, coded("role", it)] as const)}
                  />
                )}
              />
            </div>
            {invite.isError && <Failed error={invite.error} />}
            <div className={form.buttons}>
              <Button type="submit" look="primary" isPending={invite.isPending}>
                {t("people.makeInvitation")}
              </Button>
              <Link to="/users" className={buttonClass()}>
                {t("form.cancel")}
              </Link>
            </div>
          </form>
        </Section>
      )}
    </Page>
  );
}
