import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { money, month } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Figures } from "../ui/Figures";
import { Section } from "../ui/Section";
import type { Action, Effect } from "./action";

/** What an action did to sales, beside what was expected; or why that cannot be said. */
export function EffectSection({ action: { id, expected } }: { action: Action }) {
  const { t } = useTranslation();
  const effect = useQuery(asked("/api/actions/{id}/effect", { path: { id } }));
  return (
    <Section title={t("actions.effect")}>
      <Answer of={effect}>
        {(it) => (it.outcome === "measured" ? <Measured of={it} expected={expected} /> : <p>{coded("effectOutcome", it.outcome)}</p>)}
      </Answer>
    </Section>
  );
}

function Measured({ of: { perYear, atLeast, atMost, from, until, comparedWith }, expected }: { of: Effect; expected: Action["expected"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const between = (least: Effect["atLeast"], most: Effect["atMost"]) =>
    t("actions.between", { atLeast: money(least, wording), atMost: money(most, wording) });
  return (
    <>
      <Figures
        of={[
          { name: t("actions.didYear"), value: perYear, of: between(atLeast, atMost) },
          ...(expected === undefined ? [] : [{ name: t("actions.expectedYear"), value: expected.perYear, of: between(expected.atLeast, expected.atMost) }]),
        ]}
      />
      <p>{t(comparedWith === "hold_out" ? "actions.measuredByHoldOut" : "actions.measuredIn", { from: month(from, wording), until: month(until, wording) })}</p>
    </>
  );
}
