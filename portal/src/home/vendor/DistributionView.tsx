import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import type { Distribution } from "../../api/types";
import { count, decimal } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Answer } from "../../ui/Answer";
import { Choice } from "../../ui/Choice";
import { Note } from "../../ui/Named";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import styles from "./Distribution.module.css";

type Grouping = Distribution["by"];

const GROUPINGS: Grouping[] = ["territory", "subdivision", "country"];

/** Where outlets crowd each other out; the grouping that the reader chooses is asked for. */
export default function DistributionView({ distribution }: { distribution: Distribution }) {
  const { t } = useTranslation();
  const [by, setBy] = useState(distribution.by);
  const isHere = by === distribution.by;
  const grouped = useQuery({ ...asked("/api/distribution", { query: { by } }), enabled: !isHere });
  return (
    <>
      <div className={styles.choice}>
        <Choice
          label={t("home.crowding.by")}
          value={by}
          onChange={setBy}
          options={GROUPINGS.map((it) => [it, coded("grouping", it)] as const)}
        />
      </div>
      <Answer key={by} of={isHere ? { ...grouped, data: distribution, isError: false } : grouped}>
        {(it) => <CrowdedGroups of={it} />}
      </Answer>
    </>
  );
}

/** Each group with its index, the most crowded first. */
export function CrowdedGroups({ of }: { of: Distribution }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useSteps(of.groups.toSorted((one, other) => other.index.held - one.index.held));
  return (
    <>
      <p role="status">
        {t("home.crowding.total", {
          count: of.total.outlets,
          outlets: count(of.total.outlets, wording),
          index: decimal(of.total.index, wording),
        })}
      </p>
      <Table
        caption={t("home.crowding.caption", { group: coded("grouping", of.by) })}
        list={list}
        empty={t("home.crowding.none")}
        columns={[
          { id: "code", title: coded("grouping", of.by), cell: (it) => it.code },
          { id: "index", title: t("home.crowding.index"), figure: true, cell: (it) => decimal(it.index.index, wording) },
          { id: "outlets", title: t("home.crowding.outlets"), figure: true, cell: (it) => count(it.index.outlets, wording) },
          { id: "overlapping", title: t("home.crowding.overlapping"), figure: true, cell: (it) => count(it.index.overlapping, wording) },
        ]}
      />
      <Note lang="en">{of.formula}</Note>
    </>
  );
}
