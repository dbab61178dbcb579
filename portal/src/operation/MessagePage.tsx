import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { asked } from "../api/queries";
import { count, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Said } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import styles from "./operation.module.css";
import { Replay } from "./Replay";
import type { Room } from "./room";
import { reportPath } from "./rooms";

type Report = components["schemas"]["partner.ParkedReport"];

const route = getRouteApi("/parked/$messageId");

/** One message that could not be taken, and what went wrong. */
export default function MessagePage(): React.JSX.Element {
  const { messageId: id } = route.useParams();
  const { room } = route.useSearch();
  const { t } = useTranslation();
  const report = useQuery(asked(reportPath(room), { path: { id } }));
  const message = report.data?.message;
  return (
    <Page
      title={message?.type ?? t("operation.message")}
      crumbs={[{ title: t("operation.parked"), to: "/parked" }]}
      actions={message?.replayedAt === undefined && message !== undefined && <Replay room={room} message={message} />}
    >
      <Answer of={report}>{(answer) => <What room={room} report={answer} />}</Answer>
    </Page>
  );
}

function What({ room, report }: { room: Room; report: Report }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { message, eventId, vendorId, trace } = report;
  return (
    <>
      <Section title={t("operation.reason")}>
        <Said>{message.reason}</Said>
        {message.replayedAt !== undefined && <p role="status">{t("operation.replayedAt", { at: instant(message.replayedAt, wording) })}</p>}
      </Section>
      <Section title={t("operation.message")}>
        <Facts
          of={[
            [t("operation.service"), room],
            [t("operation.consumer"), message.consumer],
            [t("operation.queue"), message.queue],
            [t("operation.event"), eventId],
            [t("operation.vendorId"), vendorId ?? "–"],
            [t("operation.attempts"), count(message.attempts, wording)],
            [t("operation.since"), instant(message.at, wording)],
          ]}
        />
      </Section>
      {trace !== undefined && trace !== "" && (
        <Section title={t("operation.trace")}>
          <pre className={styles.trace} tabIndex={0} role="group" aria-label={t("operation.trace")}>
            {trace}
          </pre>
        </Section>
      )}
    </>
  );
}
