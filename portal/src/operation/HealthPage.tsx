import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Status, type Tone } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import styles from "./operation.module.css";
import { RotateKey } from "./RotateKey";

type Health = components["schemas"]["PlatformHealth"];
type ServiceHealth = components["schemas"]["ServiceHealth"];
type Waiting = components["schemas"]["WorkQueue"];

const POLL_MILLIS = 10_000;
const TONES: Record<string, Tone> = { up: "good", degraded: "warn", down: "bad", out_of_service: "bad", away: "bad" };

/** How every service is, and what waits for whoever runs them. */
export default function HealthPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const mayRotate = useMay("operator");
  const health = useQuery({ ...asked("/api/health"), refetchInterval: POLL_MILLIS });
  const queue = useQuery(asked("/api/work-queue"));
  const asOf = health.data && t("operation.asOf", { at: instant(health.data.asOf, wording) });
  return (
    <Page title={t("operation.health")} lead={asOf}>
      <Section title={t("operation.waiting")}>
        <Answer of={queue}>{(answer) => <Parked queue={answer} />}</Answer>
      </Section>
      <Answer of={health}>{(answer) => <Services health={answer} />}</Answer>
      {mayRotate && <RotateKey />}
    </Page>
  );
}

function Parked({ queue }: { queue: Waiting }) {
  const { t } = useTranslation();
  const count = Object.values(queue.kinds).reduce((sum, kind) => sum + (kind.count ?? 0), 0);
  if (count === 0) return <p>{t(queue.complete ? "operation.noneParked" : "operation.parkedUnknown")}</p>;
  return (
    <p>
      <Link to="/parked">{t("operation.parkedCount", { count })}</Link>
    </p>
  );
}

function Services({ health }: { health: Health }) {
  const { t } = useTranslation();
  const list = useSteps(health.services);
  return (
    <Section title={t("operation.services")}>
      <Table<ServiceHealth>
        caption={t("operation.services")}
        list={list}
        empty=""
        columns={[
          { id: "service", title: t("operation.service"), cell: (it) => it.service },
          { id: "status", title: t("operation.status"), cell: (it) => <State of={it.status} /> },
          { id: "parts", title: t("operation.parts"), cell: (it) => <Parts of={it} /> },
        ]}
      />
    </Section>
  );
}

function State({ of }: { of: string }) {
  return <Status tone={TONES[of] ?? "calm"}>{coded("health", of)}</Status>;
}

/** Those that are not well are named at once, the others when one asks. */
function Parts({ of }: { of: ServiceHealth }) {
  const { t } = useTranslation();
  const parts = Object.entries(of.components);
  const unwell = parts.filter(([, part]) => part.status !== "up" && part.status !== "unknown");
  if (parts.length === 0) return null;
  return (
    <>
      {unwell.map(([name, part]) => (
        <p key={name}>
          {name} <State of={part.status} />
        </p>
      ))}
      <details>
        <summary>{t("operation.allParts", { count: parts.length })}</summary>
        <dl className={styles.parts}>
          {parts.map(([name, part]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{part.details === undefined ? coded("health", part.status) : <code>{JSON.stringify(part.details)}</code>}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
