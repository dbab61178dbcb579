import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { Refused } from "../../api/refused";
import { count } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Button, buttonClass } from "../../ui/Button";
import { DropFile } from "../../ui/DropFile";
import { TextInput } from "../../ui/Fields";
import form from "../../ui/Form.module.css";
import { Named, Said } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Failed } from "../../ui/States";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { aliasesIn, COLUMNS, requestOf, saidByRow, type AliasRow } from "./aliasForm";
import { KINDS } from "./search";

const NOT_SENT = { isPending: false, isError: false, error: null };

/** Takes many aliases, all of them or none. */
export default function ImportAliasesPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const rows = aliasesIn(text);
  const send = useChange(
    async () => {
      await answered(client.POST("/api/sales/aliases/import", { body: { aliases: rows.map(({ typed }) => requestOf(typed)) } }));
      void navigate({ to: "/sales/aliases" });
    },
    ["/api/sales/aliases", "/api/sales/held"],
  );
  const take = (next: string) => {
    setText(next);
    send.reset();
  };
  const crumbs = [
    { title: t("sales.title"), to: "/sales" },
    { title: t("aliases.title"), to: "/sales/aliases" },
  ];
  const isWrong = rows.some(({ wrong }) => wrong.length > 0);
  return (
    <Page title={t("aliases.import")} lead={t("aliases.importLead")} crumbs={crumbs}>
      <DropFile title={t("imports.file")} columns={COLUMNS} sent={0} sending={NOT_SENT} take={(file) => void file.text().then(take)}>
        <TextInput label={t("aliases.rows")} hint={t("aliases.rowsHint")} value={text} onChange={take} long />
      </DropFile>
      {rows.length > 0 && (
        <Section title={t("aliases.toTake")}>
          <Rows key={text} rows={rows} error={send.error} />
          {send.error !== null && <Failed error={send.error} />}
          <div className={form.buttons}>
            <Button look="primary" isDisabled={isWrong} isPending={send.isPending} onPress={() => void send.mutateAsync(undefined).catch(() => undefined)}>
              {t("aliases.takeAll", { count: rows.length, shown: count(rows.length, wording) })}
            </Button>
            <Link to="/sales/aliases" className={buttonClass()}>
              {t("form.cancel")}
            </Link>
          </div>
        </Section>
      )}
    </Page>
  );
}

function Rows({ rows, error }: { rows: AliasRow[]; error: unknown }) {
  const { t } = useTranslation();
  const wording = useWording();
  const said = saidByRow(error instanceof Refused ? (error.problem.errors ?? []) : []);
  const isBad = ({ line, wrong }: AliasRow) => wrong.length > 0 || said.has(line - 1);
  // What needs somebody stands first, so that it is not hidden behind what is right.
  const list = useSteps([...rows.filter(isBad), ...rows.filter((it) => !isBad(it))]);
  return (
    <Table
      caption={t("aliases.toTake")}
      list={list}
      empty={t("aliases.none")}
      columns={[
        { id: "line", title: t("imports.line"), cell: (it) => count(it.line, wording) },
        { id: "alias", title: t("aliases.alias"), cell: (it) => <Named>{it.typed.alias || "–"}</Named> },
        { id: "code", title: t("aliases.code"), cell: (it) => it.typed.code || "–" },
        { id: "kind", title: t("aliases.kind"), wide: true, cell: (it) => (KINDS.includes(it.typed.kind) ? t(`aliases.kinds.${it.typed.kind}`) : it.typed.kind) },
        {
          id: "wrong",
          title: t("layouts.wrong"),
          roomy: true,
          cell: (it) => (
            <>
              {it.wrong.map((name) => (
                <div key={name}>{t("aliases.wrongCell", { name })}</div>
              ))}
              {said.get(it.line - 1)?.map((cure) => <Said key={cure}>{cure}</Said>)}
              {!isBad(it) && "–"}
            </>
          ),
        },
      ]}
    />
  );
}
