import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import styles from "./HeldSegments.module.css";
import { Why } from "./Why";

type Held = AnswerOf<"/api/partners/{id}/segments">["items"][number];

interface Props {
  partnerId: string;
  /** What is said where it is in none. */
  empty: string;
}

/** The segments a partner is in; each says why when asked. */
export function HeldSegments({ partnerId: id, empty }: Props) {
  const { t } = useTranslation();
  const segments = useQuery(asked("/api/partners/{id}/segments", { path: { id } }));
  return (
    <Section title={t("partners.tabs.segments")}>
      <Answer of={segments}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{empty}</Empty>
          ) : (
            <ul className={styles.segments}>
              {items.map((held) => (
                <Segment key={held.segmentId} held={held} partnerId={id} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Section>
  );
}

function Segment({ held, partnerId }: { held: Held; partnerId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <div className={styles.head}>
        <strong>{held.code}</strong>
        <span>{t("partners.inSince", { day: day(held.since, wording) })}</span>
        <Button
          look="plain"
          aria-expanded={isOpen}
          aria-label={t("partners.whyOf", { segment: held.code })}
          onPress={() => setOpen(!isOpen)}
        >
          {t("partners.why")}
        </Button>
      </div>
      {isOpen && <Why segmentId={held.segmentId} partnerId={partnerId} />}
    </li>
  );
}
