import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import { Checks } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { QuietHours } from "./QuietHours";
import type { Notice } from "./search";
import { isSame, RHYTHMS, wishing, type Wish, type Wished } from "./wished";

type Kind = Notice["kind"];

/** Which kinds are mailed besides, and when; all are told here. */
export function Wishes({ kinds }: { kinds: readonly Kind[] }) {
  const { t } = useTranslation();
  const wishes = useQuery(asked("/api/notice-wishes"));
  return (
    <Section title={t("notices.wishes")}>
      <Answer of={wishes}>{(kept) => <ByMail kinds={kinds} kept={kept} />}</Answer>
    </Section>
  );
}

function ByMail({ kinds, kept }: { kinds: readonly Kind[]; kept: Wished }) {
  const { t } = useTranslation();
  const [changed, setChanged] = useState<Wish>({});
  const wished = wishing(kept, changed);
  const wish = (change: Wish) => setChanged({ ...changed, ...change });
  const change = useChange(() => answered(client.PUT("/api/notice-wishes", { body: wished })), ["/api/notice-wishes"]);
  const isAsKept = isSame(wished, kept);
  return (
    <div className={form.form}>
      <p>{t("notices.wishesLead")}</p>
      <Checks
        label={t("notices.byMail")}
        values={wished.byMail}
        onChange={(values) => wish({ byMail: values as Kind[] })}
        options={kinds.map((it) => [it, coded("noticeKind", it)])}
        columns
      />
      <Choice
        label={t("notices.rhythm")}
        value={wished.rhythm}
        onChange={(rhythm) => wish({ rhythm })}
        options={RHYTHMS.map((it) => [it, t(`notices.rhythms.${it}`)] as const)}
      />
      <QuietHours wished={wished} wish={wish} />
      {change.error !== null && <Failed error={change.error} />}
      {change.isSuccess && isAsKept && <p role="status">{t("notices.wishesKept")}</p>}
      <div className={form.buttons}>
        <Button look="primary" onPress={() => change.mutate()} isPending={change.isPending} isDisabled={isAsKept}>
          {t("form.save")}
        </Button>
      </div>
    </div>
  );
}
