import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { Partner } from "../api/types";
import { useMay } from "../app/session";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { validity } from "../learning/programs";
import { Confirm } from "../ui/Confirm";
import { Named } from "../ui/Named";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { Kind } from "./kindForm";
import { TOUCHED } from "./touched";

type Held = Partner["certifications"][number] & { isUpcoming: boolean };

const TONES = { valid: "good", ending: "warn", ended: "bad" } as const;

/** What the partner is certified for, or will be from a day on. */
export function HeldTable({ partner, kinds }: { partner: Partner; kinds: Kind[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayWrite = useMay("partners:write");
  const names = new Map(kinds.map((it) => [it.code, it.name]));
  const all = [
    ...partner.certifications.map((it) => ({ ...it, isUpcoming: false })),
    ...(partner.upcoming ?? []).map((it) => ({ ...it, isUpcoming: true })),
  ];
  const now = new Date();
  return (
    <Table<Held>
      caption={t("certifications.heldCaption")}
      list={useSteps(all)}
      empty={t("certifications.noneHeld")}
      columns={[
        {
          id: "certification",
          title: t("certifications.one"),
          cell: ({ code }) => (
            <Link to="/certifications/$certificationCode" params={{ certificationCode: code }}>
              <Named>{names.get(code) ?? code}</Named>
            </Link>
          ),
        },
        {
          id: "state",
          title: t("enrolments.status"),
          cell: ({ isUpcoming, expiresAt }) => {
            const state = validity(expiresAt, now);
            return isUpcoming ? <Status>{t("certifications.upcoming")}</Status> : <Status tone={TONES[state]}>{t(`learning.validity.${state}`)}</Status>;
          },
        },
        { id: "since", title: t("certifications.since"), wide: true, cell: (it) => day(it.awardedAt, wording) },
        { id: "until", title: t("learning.until"), cell: (it) => (it.expiresAt === undefined ? t("learning.noEnd") : day(it.expiresAt, wording)) },
        ...(mayWrite
          ? [{ id: "withdraw", title: t("list.actions"), cell: (it: Held) => <Withdraw partner={partner} code={it.code} name={names.get(it.code) ?? it.code} /> }]
          : []),
      ]}
    />
  );
}

function Withdraw({ partner, code, name }: { partner: Partner; code: string; name: string }) {
  const { t } = useTranslation();
  const params = { path: { id: partner.id, code }, header: ifMatch(partner.version) };
  const change = useChange(
    (reason: string) => answered(client.POST("/api/partners/{id}/certifications/{code}/withdraw", { params, body: { reason } })),
    TOUCHED,
  );
  const title = t("certifications.withdrawOf", { name, partner: partner.profile.name });
  return (
    <Confirm action={t("certifications.withdraw")} look="danger" title={title} reason={t("certifications.withdrawReason")} change={change}>
      <p>{t("certifications.withdrawConsequence")}</p>
    </Confirm>
  );
}
