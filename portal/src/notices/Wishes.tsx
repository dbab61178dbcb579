import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Checks } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import type { Notice } from "./search";

type Kind = Notice["kind"];

/** Which kinds are mailed besides; all are told here. */
export function Wishes({ kinds }: { kinds: readonly Kind[] }) {
  const { t } = useTranslation();
  const wishes = useQuery(asked("/api/notice-wishes"));
  return (
    <Section title={t("notices.wishes")}>
      <Answer of={wishes}>{({ byMail }) => <ByMail kinds={kinds} kept={byMail} />}</Answer>
    </Section>
  );
}

function ByMail({ kinds, kept }: { kinds: readonly Kind[]; kept: Kind[] }) {
  const { t } = useTranslation();
  const [wished, wish] = useState<Kind[]>();
  const byMail = wished ?? kept;
  const change = useChange(() => answered(client.PUT("/api/notice-wishes", { body: { byMail } })), ["/api/notice-wishes"]);
  const isAsKept = byMail.toSorted().join() === kept.toSorted().join();
  return (
    <div className={form.form}>
      <p>{t("notices.wishesLead")}</p>
      <Checks
        label={t("notices.byMail")}
        values={byMail}
        onChange={(values) => wish(values as Kind[])}
        options={kinds.map((it) => [it, coded("noticeKind", it)])}
        columns
      />
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
