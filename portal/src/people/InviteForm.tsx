import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { Button, buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";

const inviteForm = z.object({
  name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  email: z.email("form.email"),
  role: z.string(),
});

/** Whom somebody lets in, and as what. */
export interface Typed<Role extends string> {
  name: string;
  email: string;
  role: Role;
}

interface Props<Role extends string> {
  roles: readonly (readonly [role: Role, text: string])[];
  first: Role;
  back: "/users" | "/operators";
  invite: { isPending: boolean; isError: boolean; error: unknown };
  submit: (typed: Typed<Role>) => Promise<unknown>;
}

/** Asks who is to come in. */
export function InviteForm<Role extends string>({ roles, first, back, invite, submit }: Props<Role>) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm({ resolver: zodResolver(inviteForm), defaultValues: { name: "", email: "", role: first as string } });
  return (
    <Section title={t("people.who")}>
      {/* What can be chosen is one of the roles, and nothing else. */}
      <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => submit(typed as Typed<Role>))(event)} noValidate>
        <div className={form.pair}>
          <FormText control={control} name="name" label={t("people.name")} isRequired autoFocus />
          <FormText control={control} name="email" label={t("people.email")} type="email" isRequired />
          <Controller
            control={control}
            name="role"
            render={({ field }) => <Choice label={t("people.role")} value={field.value} onChange={field.onChange} options={roles} />}
          />
        </div>
        {invite.isError && <Failed error={invite.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={invite.isPending}>
            {t("people.makeInvitation")}
          </Button>
          <Link to={back} className={buttonClass()}>
            {t("form.cancel")}
          </Link>
        </div>
      </form>
    </Section>
  );
}
