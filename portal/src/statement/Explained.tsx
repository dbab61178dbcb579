import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Predicates } from "../offers/Predicates";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { Why } from "../ui/Why";

type Explanation = AnswerOf<"/api/statements/explain">;

/** Why a partner's sales count for a rebate, or do not, and what its budget met of them. */
export function Explained({ partnerId, promotion }: { partnerId: string; promotion: string }) {
  const { t } = useTranslation();
  const explained = useQuery(asked("/api/statements/explain", { query: { partnerId, promotion } }));
  return (
    <Section title={t("books.explainTitle", { promotion })}>
      <Answer of={explained}>{(it) => <Shown of={it} />}</Answer>
    </Section>
  );
}

function Shown({ of: { counts, why, since, promotionVersion, audience, budget } }: { of: Explanation }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      <Facts
        of={[
          [t("books.counts"), <Status key="counts" tone={counts ? "good" : "warn"}>{t(counts ? "books.countsYes" : "books.countsNo")}</Status>],
          [t("books.because"), <Why key="why" of={why} />],
          ...(since === undefined ? [] : [[t("books.since"), instant(since, wording)] as [string, string]]),
          [t("books.version"), String(promotionVersion)],
          ...(budget === undefined
            ? []
            : ([
                [t("books.asked"), money(budget.asked, wording)],
                [t("books.funded"), money(budget.funded, wording)],
                [t("books.waiting"), money(budget.waiting, wording)],
              ] as [string, string][])),
          ...(budget?.exhaustedAt === undefined ? [] : [[t("books.exhausted"), instant(budget.exhaustedAt, wording)] as [string, string]]),
        ]}
      />
      <Predicates of={audience.predicates} caption={t("books.predicates")} empty={t("books.noPredicates")} />
    </>
  );
}
