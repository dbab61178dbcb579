import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { Refused } from "../api/refused";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Facts } from "../ui/Facts";
import { Figures } from "../ui/Figures";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { useSettled } from "../ui/useSettled";
import { mistakesIn } from "./segmentForm";

const SETTLED_MILLIS = 300;
const INVALID = 400;

/** Who a rule would take in as it stands now, and who would enter and leave. */
export function usePreview(rule: string, segmentId: string | undefined) {
  const settled = useSettled(rule.trim(), SETTLED_MILLIS);
  const preview = useQuery({
    queryKey: ["/api/segments/preview", settled, segmentId],
    queryFn: ({ signal }) =>
      answered(client.POST("/api/segments/preview", { signal, body: { rule: settled, ...(segmentId !== undefined && { segmentId }) } })),
    enabled: settled !== "",
    retry: false,
    placeholderData: keepPreviousData,
  });
  const refused = preview.error instanceof Refused ? preview.error : undefined;
  return { preview, mistakes: settled === rule.trim() ? mistakesIn(refused?.problem) : [] };
}

export function PreviewSection({ of: { data, error, isFetching } }: { of: ReturnType<typeof usePreview>["preview"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const failed = error !== null && !(error instanceof Refused && error.status === INVALID);
  const names = (codes: string[], all: number) =>
    codes.length === 0 ? "–" : `${codes.join(", ")}${all > codes.length ? ` ${t("segments.andMore", { shown: count(all - codes.length, wording) })}` : ""}`;
  return (
    <Section title={t("segments.preview")}>
      {failed && <Failed error={error} />}
      <p role="status">{t(isFetching ? "segments.counting" : data !== undefined && error === null ? "segments.counted" : "segments.notCounted")}</p>
      {data !== undefined && error === null && (
        <>
          <Figures
            of={[
              { name: t("segments.wouldBeIn"), value: count(data.count, wording) },
              { name: t("segments.enter"), value: count(data.enteringCount, wording) },
              { name: t("segments.leave"), value: count(data.leavingCount, wording) },
              { name: t("segments.unknown"), value: count(data.unknownCount, wording), of: t("segments.unknownOf") },
              { name: t("segments.failing"), value: count(data.failingCount, wording) },
            ]}
          />
          <Facts
            of={[
              [t("segments.sample"), names(data.sample, data.count)],
              [t("segments.enter"), names(data.entering, data.enteringCount)],
              [t("segments.leave"), names(data.leaving, data.leavingCount)],
            ]}
          />
        </>
      )}
    </Section>
  );
}
