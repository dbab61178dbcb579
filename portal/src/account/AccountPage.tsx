import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { LanguageSwitch } from "../app/LanguageSwitch";
import { useVisit } from "../app/session";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Tasks } from "../ui/Tasks";
import { As } from "./As";
import { Sessions } from "./Sessions";

/** Everybody's own: as whom one is here, where one is signed in, and how one signs in. */
export default function AccountPage() {
  const { t } = useTranslation();
  const { name, side } = useVisit();
  return (
    <Page title={t("account.title")} lead={t("account.lead")}>
      <Section title={t("account.who")}>
        <Facts
          of={[
            [t("people.name"), <Named key="name">{name ?? t("list.none")}</Named>],
            [t("account.for"), <As key="as" />],
            [t("shell.language"), <LanguageSwitch key="language" />],
          ]}
        />
      </Section>
      <Sessions />
      <Section title={t("account.signIn")}>
        <Tasks
          of={[
            {
              name: t("account.password"),
              note: t("account.passwordNote"),
              button: (
                <a href="/password/change" className={buttonClass()}>
                  {t("account.changePassword")}
                </a>
              ),
            },
            {
              name: t("person.factor"),
              note: t("account.factorNote"),
              button: (
                <a href="/password/second-factor" className={buttonClass()}>
                  {t("account.changeFactor")}
                </a>
              ),
            },
          ]}
        />
      </Section>
      {side !== "operator" && (
        <Section title={t("notices.title")}>
          <Tasks
            of={[
              {
                name: t("notices.wishes"),
                note: t("account.noticesNote"),
                button: (
                  <Link to="/notices" className={buttonClass()}>
                    {t("account.toNotices")}
                  </Link>
                ),
              },
            ]}
          />
        </Section>
      )}
    </Page>
  );
}
