import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import type { AnswerOf, Readable } from "../api/types";
import { versioned, type Versioned } from "../api/versioned";
import { useMay } from "../app/session";
import { day, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { dayIn, startOfNextDay } from "../i18n/zone";
import { Choice } from "../ui/Choice";
import { Confirm } from "../ui/Confirm";
import { Facts } from "../ui/Facts";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";

type Tier = AnswerOf<"/api/tiers/{partnerId}">;

const TOUCHED: Readable[] = ["/api/tiers", "/api/tiers/{partnerId}", "/api/tiers/{partnerId}/explain", "/api/scorecards/{partnerId}", "/api/overview"];

/** The tier that somebody set for a time, whatever the rules say; nothing of a partner that has none yet. */
export function SetTier({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayWrite = useMay("performance:write");
  const tier = useQuery(versioned("/api/tiers/{partnerId}", { path: { partnerId } }));
  if (tier.data === undefined) return null;
  const { set } = tier.data.found;
  if (set === undefined && !mayWrite) return null;
  return (
    <Section
      title={t("setTier.title")}
      actions={
        mayWrite && (
          <div className={form.buttons}>
            <Override tier={tier.data} />
            {set !== undefined && <TakeBack tier={tier.data} />}
          </div>
        )
      }
    >
      {set === undefined ? (
        <p>{t("setTier.none")}</p>
      ) : (
        <Facts
          of={[
            [t("setTier.tier"), tier.data.found.tier],
            [t("setTier.from"), instant(set.from, wording)],
            [t("setTier.until"), instant(set.until, wording)],
            [t("setTier.because"), <Named key="reason">{set.reason}</Named>],
            [t("setTier.ruled"), set.ruled ?? t("setTier.ruledNone")],
          ]}
        />
      )}
    </Section>
  );
}

/** Sets the tier until the end of a day. */
function Override({ tier: { found, ifMatch } }: { tier: Versioned<Tier> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const ladder = useQuery(asked("/api/tier-rules"));
  const [chosen, setChosen] = useState<string>();
  const [last, setLast] = useState("");
  const until = last === "" ? undefined : startOfNextDay(last, wording.timeZone);
  const set = useChange(
    (reason: string) =>
      answered(
        client.PUT("/api/tiers/{partnerId}/override", {
          params: { path: { partnerId: found.partnerId }, header: ifMatch },
          body: { tier: chosen ?? "", reason, until: until ?? "" },
        }),
      ),
    TOUCHED,
  );
  const isPast = last !== "" && last < dayIn(wording.timeZone, new Date());
  return (
    <Confirm
      action={t(found.set === undefined ? "setTier.set" : "setTier.setAnother")}
      title={t("setTier.set")}
      reason={t("partners.reason")}
      isIncomplete={chosen === undefined || until === undefined || isPast}
      change={set}
    >
      <Choice
        label={t("setTier.tier")}
        value={chosen}
        onChange={setChosen}
        placeholder={t("setTier.choose")}
        options={(ladder.data?.tiers ?? []).map((it) => [it.code, it.name] as const)}
      />
      <TextInput
        type="date"
        label={t("setTier.lastDay")}
        hint={t("setTier.lastDayHint")}
        value={last}
        onChange={setLast}
        error={isPast ? t("setTier.past") : undefined}
        isRequired
      />
      <p>{until === undefined ? t("setTier.consequence") : t("setTier.consequenceUntil", { day: day(last, wording) })}</p>
    </Confirm>
  );
}

/** Has the rules decide again at once. */
function TakeBack({ tier: { found, ifMatch } }: { tier: Versioned<Tier> }) {
  const { t } = useTranslation();
  const end = useChange(
    (_: string) => answered(client.DELETE("/api/tiers/{partnerId}/override", { params: { path: { partnerId: found.partnerId }, header: ifMatch } })),
    TOUCHED,
  );
  return (
    <Confirm action={t("setTier.takeBack")} look="danger" title={t("setTier.takeBackTitle")} change={end}>
      <p>{found.set?.ruled === undefined ? t("setTier.takeBackToNone") : t("setTier.takeBackTo", { tier: found.set.ruled })}</p>
    </Confirm>
  );
}
