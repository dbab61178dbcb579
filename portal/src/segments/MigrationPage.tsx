import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked, type ItemOf } from "../api/queries";
import { useMay } from "../app/session";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Confirm } from "../ui/Confirm";
import { Facts } from "../ui/Facts";
import { Figures } from "../ui/Figures";
import { Named, Said } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";

type Former = ItemOf<"/api/segments/migration">;

/** Segments whose rules still have a former meaning, and what the present one would change. */
export default function MigrationPage() {
  const { t } = useTranslation();
  const former = useQuery(asked("/api/segments/migration"));
  return (
    <Page title={t("segmentCare.migration")} lead={t("segmentCare.migrationLead")} crumbs={[{ title: t("segments.title"), to: "/segments" }]}>
      <Answer of={former}>{({ items }) => (items.length === 0 ? <Empty>{t("segmentCare.noneFormer")}</Empty> : items.map((it) => <One key={it.segmentId} of={it} />))}</Answer>
    </Page>
  );
}

function One({ of: { segmentId, code, rule, preview, mistakes } }: { of: Former }) {
  const { t } = useTranslation();
  const mayWrite = useMay("segments:write");
  const segment = useQuery(asked("/api/segments/{id}", { path: { id: segmentId } }));
  const version = segment.data?.version;
  const take = mayWrite && mistakes.length === 0 && version !== undefined && <TakeOver segmentId={segmentId} code={code} version={version} preview={preview} />;
  return (
    <Section title={code} actions={take}>
      <p>
        <Link to="/segments/$segmentId" params={{ segmentId }}>
          <Named>{segment.data?.name ?? code}</Named>
        </Link>
      </p>
      <pre>
        <code>{rule}</code>
      </pre>
      {mistakes.length > 0 && (
        <>
          <p>{t("segmentCare.mistakes")}</p>
          {mistakes.map(({ field, code: mistake, cure }) => (
            <p key={`${field} ${mistake}`}>
              <Said>{cure}</Said>
            </p>
          ))}
        </>
      )}
      {preview !== undefined && <Change of={preview} />}
    </Section>
  );
}

function Change({ of }: { of: NonNullable<Former["preview"]> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const names = (codes: string[], all: number) =>
    codes.length === 0 ? "–" : `${codes.join(", ")}${all > codes.length ? ` ${t("segments.andMore", { shown: count(all - codes.length, wording) })}` : ""}`;
  return (
    <>
      <Figures
        of={[
          { name: t("segments.wouldBeIn"), value: count(of.count, wording) },
          { name: t("segments.enter"), value: count(of.enteringCount, wording) },
          { name: t("segments.leave"), value: count(of.leavingCount, wording) },
        ]}
      />
      <Facts
        of={[
          [t("segments.enter"), names(of.entering, of.enteringCount)],
          [t("segments.leave"), names(of.leaving, of.leavingCount)],
        ]}
      />
    </>
  );
}

interface TakeOverProps {
  segmentId: string;
  code: string;
  version: number;
  preview: Former["preview"];
}

function TakeOver({ segmentId: id, code, version, preview }: TakeOverProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const take = useChange(
    (_: string) => answered(client.POST("/api/segments/{id}/migrate", { params: { path: { id }, header: ifMatch(version) } })),
    ["/api/segments/migration", "/api/segments", "/api/segments/{id}", "/api/segments/{id}/history", "/api/segments/{id}/members"],
  );
  return (
    <Confirm action={t("segmentCare.take")} title={t("segmentCare.takeOf", { code })} change={take}>
      <p>{t("segmentCare.takeConsequence", { enter: count(preview?.enteringCount ?? 0, wording), leave: count(preview?.leavingCount ?? 0, wording) })}</p>
    </Confirm>
  );
}
