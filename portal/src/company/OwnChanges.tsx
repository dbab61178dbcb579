import { useTranslation } from "react-i18next";
import { useMay } from "../app/session";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { ProfileChange } from "../partners/changes/change";
import { ChangedParts } from "../partners/changes/ChangedParts";
import { ChangeStatus } from "../partners/changes/ChangeStatus";
import { useProfileParts } from "../partners/profileParts";
import { Answer } from "../ui/Answer";
import { More } from "../ui/More";
import { Named, Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { useList } from "../ui/useList";
import { WithdrawChange } from "./WithdrawChange";

/** What the partner asked to have changed and how that went, the newest first. */
export function OwnChanges() {
  const { t } = useTranslation();
  const list = useList("/api/profile-changes", { sort: "-createdAt", limit: 5 });
  return (
    <Section title={t("profile.own")}>
      <Answer of={list.query}>
        {() => (list.rows.length === 0 ? <Empty>{t("profile.ownNone")}</Empty> : list.rows.map((it) => <OwnChange key={it.id} change={it} />))}
      </Answer>
      <More list={list} />
    </Section>
  );
}

function OwnChange({ change }: { change: ProfileChange }) {
  const wording = useWording();
  const mayWrite = useMay("profile:write");
  const { titlesOf } = useProfileParts();
  return (
    <>
      <p>
        <ChangeStatus status={change.status} /> {instant(change.createdAt, wording)}
        {change.reason !== undefined && (
          <Note>
            <Named>{change.reason}</Named>
          </Note>
        )}
      </p>
      <ChangedParts caption={titlesOf(change.fields)} before={change.before} wanted={change.wanted} parts={change.fields} />
      {mayWrite && change.status === "asked" && <WithdrawChange change={change} />}
    </>
  );
}
