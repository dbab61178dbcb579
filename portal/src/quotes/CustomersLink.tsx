import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { Secret } from "../ui/Secret";
import { Section } from "../ui/Section";

/** The address under which the customer answers, which is shown this once. */
export function CustomersLink({ link, done }: { link: string; done: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Section title={t("quotes.linkTitle")} headingRef={heading}>
      <p>{t("quotes.linkLead")}</p>
      <Secret label={t("quotes.linkTitle")} value={`${window.location.origin}/customer-quotes/${link}`} />
      <p>
        <Button look="primary" onPress={done}>
          {t("quotes.linkKept")}
        </Button>
      </p>
    </Section>
  );
}
