import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { Button, buttonClass } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { ProfileFields } from "./detail/ProfileFields";
import { EMPTY_PROFILE, profileForm, requestOf, type ProfileForm } from "./detail/profileForm";

const LONGEST_CODE = 64;

/** Enters a partner that did not apply by itself: an application, to be checked and activated as any other. */
export default function NewPartnerPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(once);
  const [code, setCode] = useState("");
  const [wasTried, setTried] = useState(false);
  const fields = useForm<ProfileForm>({ resolver: zodResolver(profileForm), defaultValues: EMPTY_PROFILE });
  const enter = useChange(
    async (typed: ProfileForm) => {
      const profile = requestOf(typed, { profile: { attributes: {} } });
      const { id } = await answered(client.POST("/api/partners", { params: { header: key }, body: { code: code.trim(), profile } }));
      void navigate({ to: "/partners/$partnerId", params: { partnerId: id } });
    },
    ["/api/partners", "/api/work-queue"],
  );
  const said = curesIn(enter.error);
  const lacksCode = code.trim() === "";
  const submit = (typed: ProfileForm) => (lacksCode ? undefined : enter.mutateAsync(typed).catch(() => undefined));
  const send = (event: React.FormEvent) => {
    setTried(true);
    void fields.handleSubmit(submit)(event);
  };
  return (
    <Page title={t("partners.add")} lead={t("partners.addLead")} crumbs={[{ title: t("partners.title"), to: "/partners" }]}>
      <Section title={t("partners.tabs.profile")}>
        <form className={form.form} onSubmit={send} noValidate>
          <TextInput
            label={t("partners.code")}
            hint={t("partners.codeHint")}
            value={code}
            onChange={setCode}
            maxLength={LONGEST_CODE}
            error={wasTried && lacksCode ? t("form.required") : said.code}
            isRequired
          />
          <ProfileFields form={fields} />
          {enter.error !== null && <Failed error={enter.error} />}
          <Elsewhere said={said} />
          <div className={form.buttons}>
            <Button type="submit" look="primary" isPending={enter.isPending}>
              {t("partners.add")}
            </Button>
            <Link to="/partners" className={buttonClass()}>
              {t("form.cancel")}
            </Link>
          </div>
        </form>
      </Section>
    </Page>
  );
}

/** What the platform said of what has no field here, such as an attribute that the vendor demands. */
function Elsewhere({ said }: { said: Partial<Record<string, string>> }) {
  const others = Object.entries(said).filter(([field]) => field !== "code");
  return others.length === 0 ? null : (
    <ul>
      {others.map(([field, cure]) => (
        <li key={field}>
          <code>{field}</code>: <span lang="en">{cure}</span>
        </li>
      ))}
    </ul>
  );
}
