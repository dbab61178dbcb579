import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { coded } from "../i18n/words";
import { PARTNER_ROLES, STAFF_ROLES } from "../people/roles";
import { Answer } from "../ui/Answer";
import { Button, buttonClass } from "../ui/Button";
import { Checks } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";

type Roles = AnswerOf<"/api/sign-in-policy">["secondFactorRoles"];

/** Says which roles show a code beside the password. */
export default function SignInPolicyPage() {
  const { t } = useTranslation();
  const policy = useQuery({ ...asked("/api/sign-in-policy"), refetchOnWindowFocus: false });
  return (
    <Page title={t("settings.signInEdit")} lead={t("settings.signInLead")} crumbs={[{ title: t("settings.title"), to: "/settings" }]}>
      <Answer of={policy}>{({ secondFactorRoles }) => <Editor stored={secondFactorRoles} />}</Answer>
    </Page>
  );
}

function Editor({ stored }: { stored: Roles }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [roles, setRoles] = useState(stored);
  const save = useChange(() => answered(client.PUT("/api/sign-in-policy", { body: { secondFactorRoles: roles } })), ["/api/sign-in-policy"]);
  const added = roles.filter((it) => !stored.includes(it));
  const removed = stored.filter((it) => !roles.includes(it));
  const named = (some: Roles) => some.map((it) => coded("role", it)).join(", ");
  return (
    <Section title={t("settings.signIn")}>
      <div className={form.form}>
        <Checks
          label={t("settings.factorRoles")}
          values={roles}
          onChange={(values) => setRoles(values as Roles)}
          options={[...STAFF_ROLES, ...PARTNER_ROLES].map((it) => [it, coded("role", it)])}
          columns
        />
        {added.length > 0 && <p role="status">{t("settings.factorAdded", { roles: named(added) })}</p>}
        {removed.length > 0 && <p role="status">{t("settings.factorRemoved", { roles: named(removed) })}</p>}
        {save.error !== null && <Failed error={save.error} />}
        <div className={form.buttons}>
          <Button
            look="primary"
            isPending={save.isPending}
            isDisabled={added.length === 0 && removed.length === 0}
            onPress={() => void save.mutateAsync(undefined).then(() => navigate({ to: "/settings" }), () => undefined)}
          >
            {t("form.save")}
          </Button>
          <Link to="/settings" className={buttonClass()}>
            {t("form.cancel")}
          </Link>
        </div>
      </div>
    </Section>
  );
}
