import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AcceptAgreement } from "../../agreements/AcceptAgreement";
import type { OwnAgreement } from "../../agreements/own";
import { asked } from "../../api/queries";
import { useMay } from "../../app/session";
import { instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Named } from "../../ui/Named";
import { Section } from "../../ui/Section";
import styles from "./ToAccept.module.css";

/** The agreements that the partner has not accepted; nothing, where there is none. */
export function ToAccept() {
  const { t } = useTranslation();
  const open = useQuery({ ...asked("/api/my/agreements", { query: { accepted: false } }), enabled: useMay("profile:read") });
  if (open.data?.items.length === 0 || (open.data === undefined && !open.isError)) return null;
  return (
    <Section title={t("home.agreements.title")}>
      <Answer of={open}>
        {({ items }) => (
          <ul className={styles.agreements}>
            {items.map((it) => (
              <ToAcceptOne key={it.id} agreement={it} />
            ))}
          </ul>
        )}
      </Answer>
    </Section>
  );
}

function ToAcceptOne({ agreement }: { agreement: OwnAgreement }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayAccept = useMay("profile:write");
  const { title, deadline } = agreement;
  return (
    <li>
      <Named>{title}</Named>
      {deadline !== undefined && <> {t("home.agreements.until", { at: instant(deadline.acceptBy, wording) })}</>}{" "}
      {mayAccept && <AcceptAgreement agreement={agreement} />}
    </li>
  );
}
