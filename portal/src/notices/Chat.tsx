import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { useMay } from "../app/session";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import { Checks, TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Said } from "../ui/Named";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { KINDS, type Notice } from "./search";

type Channel = AnswerOf<"/api/notice-chat">;
type Kind = Notice["kind"];

const LANGUAGES = ["en", "de"] as const satisfies Channel["language"][];
const TOUCHED = ["/api/notice-chat"] as const;

/** What is told in the vendor's chat besides, and whether it can be reached. */
export function Chat() {
  const { t } = useTranslation();
  const mayChange = useMay("webhooks:write");
  const chat = useQuery(asked("/api/notice-chat"));
  return (
    <Section title={t("notices.chat.title")}>
      <p>{t("notices.chat.lead")}</p>
      <Answer of={chat}>
        {(kept) => (
          <>
            <Reached chat={kept} />
            {mayChange && <Terms key={kept.url ?? ""} kept={kept} />}
          </>
        )}
      </Answer>
    </Section>
  );
}

function Reached({ chat: { url, failingSince, failure, workedAt, waiting } }: { chat: Channel }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (url === undefined) return <p>{t("notices.chat.none")}</p>;
  return (
    <>
      <p>{url}</p>
      {failingSince === undefined ? (
        <p>{workedAt === undefined ? t("notices.chat.untried") : t("notices.chat.worked", { at: instant(workedAt, wording) })}</p>
      ) : (
        <p>
          <strong>{t("notices.chat.failing", { at: instant(failingSince, wording), count: waiting })}</strong> <Said>{failure ?? ""}</Said>
        </p>
      )}
    </>
  );
}

function Terms({ kept }: { kept: Channel }) {
  const { t } = useTranslation();
  const [url, setUrl] = useState("");
  const [kinds, setKinds] = useState<Kind[]>(kept.kinds);
  const [language, setLanguage] = useState(kept.language);
  const body = { kinds, language, ...(url.trim() !== "" && { url: url.trim() }) };
  const save = useChange(() => answered(client.PUT("/api/notice-chat", { body })), [...TOUCHED]);
  const test = useChange(() => answered(client.POST("/api/notice-chat/test")), [...TOUCHED]);
  const remove = useChange(() => answered(client.DELETE("/api/notice-chat")), [...TOUCHED]);
  return (
    <div className={form.form}>
      <TextInput label={t("notices.chat.url")} hint={t("notices.chat.urlHint")} value={url} onChange={setUrl} maxLength={2048} />
      <Checks
        label={t("notices.chat.kinds")}
        values={kinds}
        onChange={(values) => setKinds(values as Kind[])}
        options={[...KINDS.vendor, ...KINDS.partner.filter((it) => it !== "webhook_disabled")].map((it) => [it, coded("noticeKind", it)])}
        columns
      />
      <Choice label={t("notices.chat.language")} value={language} onChange={setLanguage} options={LANGUAGES.map((it) => [it, t(`notices.chat.languages.${it}`)] as const)} />
      {[save, test, remove].map(({ error }, index) => error !== null && <Failed key={index} error={error} />)}
      {test.data !== undefined && <p role="status">{t("notices.chat.tested", { outcome: test.data.outcome })}</p>}
      <div className={form.buttons}>
        <Button look="primary" onPress={() => save.mutate(undefined)} isPending={save.isPending} isDisabled={kept.url === undefined && url.trim() === ""}>
          {t("notices.chat.save")}
        </Button>
        {kept.url !== undefined && (
          <>
            <Button onPress={() => test.mutate(undefined)} isPending={test.isPending}>
              {t("notices.chat.test")}
            </Button>
            <Button look="danger" onPress={() => remove.mutate(undefined)} isPending={remove.isPending}>
              {t("notices.chat.remove")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
