import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { asked } from "../../api/queries";
import type { AnswerOf } from "../../api/types";
import { useMay } from "../../app/session";
import { instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Confirm } from "../../ui/Confirm";
import { Named } from "../../ui/Named";
import { Section } from "../../ui/Section";
import texts from "../../ui/Text.module.css";
import styles from "./ToAccept.module.css";

type Agreement = AnswerOf<"/api/my/agreements">["items"][number];

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

function ToAcceptOne({ agreement: { id, title, text, deadline } }: { agreement: Agreement }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayAccept = useMay("profile:write");
  const accept = useChange(
    (_: string) => answered(client.POST("/api/my/agreements/{id}/accept", { params: { path: { id } } })),
    ["/api/my/agreements", "/api/my/profile", "/api/me/home", "/api/work-queue"],
  );
  return (
    <li>
      <Named>{title}</Named>
      {deadline !== undefined && <> {t("home.agreements.until", { at: instant(deadline.acceptBy, wording) })}</>}{" "}
      {mayAccept && (
        <Confirm action={t("home.agreements.read")} title={title} change={accept}>
          <p className={texts.lines}>{text}</p>
        </Confirm>
      )}
    </li>
  );
}
