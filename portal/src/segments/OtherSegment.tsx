import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { Answer } from "../ui/Answer";
import { Choice } from "../ui/Choice";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { Why } from "./Why";

/** Why a partner is in a segment that one chooses, or is not: those that it is in tell it above. */
export function OtherSegment({ partnerId }: { partnerId: string }) {
  const mayRead = useMay("segments:read");
  return mayRead ? <Chosen partnerId={partnerId} /> : null;
}

function Chosen({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const [segmentId, choose] = useState<string>();
  const segments = useQuery(asked("/api/segments", { query: { sort: "code", limit: 500 } }));
  return (
    <Section title={t("segmentCare.other")}>
      <Answer of={segments}>
        {({ items }) => {
          const live = items.filter(({ retired }) => !retired);
          if (live.length === 0) return <Empty>{t("segments.none")}</Empty>;
          return <Choice label={t("segments.one")} placeholder={t("segmentCare.choose")} value={segmentId} onChange={choose} options={live.map(({ id, name, code }) => [id, `${name} (${code})`] as const)} />;
        }}
      </Answer>
      {segmentId !== undefined && <Why key={segmentId} segmentId={segmentId} partnerId={partnerId} />}
    </Section>
  );
}
