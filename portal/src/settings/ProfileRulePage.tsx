import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { attributePart, PROFILE_PARTS, useProfileParts } from "../partners/profileParts";
import { Answer } from "../ui/Answer";
import { Button, buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { ruleWith, wayOf, WAYS, type ProfileRule } from "./profileRule";

/** Says what partners change of themselves: at once, after approval, or not at all. */
export default function ProfileRulePage() {
  const { t } = useTranslation();
  const rule = useQuery({ ...asked("/api/profile-rule"), refetchOnWindowFocus: false });
  const attributes = useQuery({ ...asked("/api/attributes"), refetchOnWindowFocus: false });
  return (
    <Page title={t("settings.ownEdit")} lead={t("settings.ownLead")} crumbs={[{ title: t("settings.title"), to: "/settings" }]}>
      <Answer of={rule}>
        {(stored) => (
          <Answer of={attributes}>
            {({ items }) => <Editor stored={stored} attributes={items.filter((it) => it.readableBy !== "vendor").map(({ code, name }) => [attributePart(code), name] as const)} />}
          </Answer>
        )}
      </Answer>
    </Page>
  );
}

interface Props {
  stored: ProfileRule;
  /** Parts that are the vendor's own attributes, with their names. */
  attributes: (readonly [string, string])[];
}

function Editor({ stored, attributes }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { titleOf } = useProfileParts();
  const [rule, setRule] = useState(stored);
  const save = useChange((body: ProfileRule) => answered(client.PUT("/api/profile-rule", { body })), ["/api/profile-rule"]);
  const choice = (part: string, title: string) => (
    <Choice
      key={part}
      label={title}
      value={wayOf(rule, part)}
      onChange={(way) => setRule((now) => ruleWith(now, part, way))}
      options={WAYS.map((way) => [way, t(`settings.ownWay.${way}`)] as const)}
    />
  );
  return (
    <Section title={t("settings.own")}>
      <div className={form.form}>
        <div className={form.pair}>{PROFILE_PARTS.map((part) => choice(part, titleOf(part)))}</div>
        {attributes.length > 0 && (
          <>
            <h3>{t("settings.ownAttributes")}</h3>
            <div className={form.pair}>{attributes.map(([part, name]) => choice(part, name))}</div>
          </>
        )}
        <p>{t("settings.ownConsequence")}</p>
        {save.error !== null && <Failed error={save.error} />}
        <div className={form.buttons}>
          <Button
            look="primary"
            isPending={save.isPending}
            onPress={() => void save.mutateAsync(rule).then(() => navigate({ to: "/settings" }), () => undefined)}
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
