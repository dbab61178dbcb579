import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { Partner } from "../api/types";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Named, Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { validity } from "./programs";

const TONES = { valid: "good", ending: "warn", ended: "bad" } as const;

/** What the partner is certified for, and until when. */
export function Certificates() {
  const { t } = useTranslation();
  const profile = useQuery(asked("/api/my/profile"));
  return (
    <Section title={t("partners.certifications")}>
      <Answer of={profile}>{({ certifications }) => <Held certifications={certifications} />}</Answer>
    </Section>
  );
}

function Held({ certifications }: { certifications: Partner["certifications"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const kinds = useQuery(asked("/api/certifications", { query: { limit: 500 } }));
  const names = new Map(kinds.data?.items.map((it) => [it.code, it.name]));
  const now = new Date();
  return (
    <Table
      caption={t("learning.certificatesCaption")}
      list={useSteps(certifications)}
      empty={t("learning.noCertificates")}
      columns={[
        {
          id: "certification",
          title: t("learning.certificate"),
          cell: (it) => (
            <>
              <Named>{names.get(it.code) ?? it.code}</Named>
              <Note>{it.code}</Note>
            </>
          ),
        },
        {
          id: "state",
          title: t("enrolments.status"),
          cell: (it) => {
            const state = validity(it.expiresAt, now);
            return <Status tone={TONES[state]}>{t(`learning.validity.${state}`)}</Status>;
          },
        },
        { id: "since", title: t("enrolments.since"), wide: true, cell: (it) => day(it.awardedAt, wording) },
        { id: "until", title: t("learning.until"), cell: (it) => (it.expiresAt === undefined ? t("learning.noEnd") : day(it.expiresAt, wording)) },
      ]}
    />
  );
}
