import { useTranslation } from "react-i18next";
import { useMay } from "../../app/session";
import { instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { nextStep, type Journey } from "../../journeys/journey";
import { Steps } from "../../journeys/Steps";
import { Answer } from "../../ui/Answer";
import { Named } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { useList } from "../../ui/useList";

/** What lies before the partner and what is next of it; nothing, where no journey runs. */
export function OwnJourney() {
  return useMay("profile:read") ? <Shown /> : null;
}

function Shown() {
  const { t } = useTranslation();
  const { query, rows } = useList("/api/journeys", { status: ["running"] });
  const [journey] = rows;
  if (journey === undefined && !query.isError) return null;
  return (
    <Section title={t("journeys.yours")}>
      <Answer of={query}>{() => journey !== undefined && <Running journey={journey} />}</Answer>
    </Section>
  );
}

function Running({ journey }: { journey: Journey }) {
  const { t } = useTranslation();
  const wording = useWording();
  const next = nextStep(journey);
  return (
    <>
      {next !== undefined && (
        <p>
          {t(`journeys.nextOf.${next.owner}`)} <Named>{next.title}</Named> {t("journeys.before", { at: instant(next.dueAt, wording) })}
        </p>
      )}
      <Steps journey={journey} />
    </>
  );
}
