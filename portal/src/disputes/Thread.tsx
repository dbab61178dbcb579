import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Who } from "../app/Who";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import text from "../ui/Text.module.css";
import timeline from "../ui/Timeline.module.css";
import type { Dispute } from "./dispute";
import { DISPUTES } from "./touched";

const LONGEST = 2000;

/** What both sides said, the first at the beginning; as long as it is open, each may say more. */
export function Thread({ dispute: { id, messages, status, partnerCode }, maySay }: { dispute: Dispute; maySay: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("disputes.thread")}>
      <ol className={timeline.timeline}>
        {messages.map((message) => (
          <li key={`${message.at} ${message.by}`}>
            <p className={timeline.who}>
              {message.ofPartner ? t("disputes.ofPartner", { partner: partnerCode }) : t("disputes.ofVendor")} · <Who id={message.by} /> ·{" "}
              {instant(message.at, wording)}
            </p>
            <p className={text.lines} dir="auto">
              {message.text}
            </p>
          </li>
        ))}
      </ol>
      {maySay && status === "open" && <Say id={id} />}
    </Section>
  );
}

function Say({ id }: { id: string }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const say = useChange(async () => {
    await answered(client.POST("/api/disputes/{id}/messages", { params: { path: { id } }, body: { text: typed.trim() } }));
    setTyped("");
  }, [...DISPUTES]);
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void say.mutateAsync(undefined).catch(() => undefined);
      }}
    >
      <TextInput label={t("disputes.say")} value={typed} onChange={setTyped} maxLength={LONGEST} long />
      {say.error !== null && <Failed error={say.error} />}
      <div className={form.buttons}>
        <Button type="submit" isPending={say.isPending} isDisabled={typed.trim() === ""}>
          {t("disputes.send")}
        </Button>
      </div>
    </form>
  );
}
