import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { orNothing } from "../api/absent";
import { useChange } from "../api/changes";
import { answered, client, read } from "../api/client";
import { curesIn } from "../api/refused";
import type { AnswerOf } from "../api/types";
import { useMay } from "../app/session";
import { count, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Facts } from "../ui/Facts";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Empty, Failed } from "../ui/States";
import { hurdleForm, hurdleOf, type HurdleForm } from "./hurdle";

type HurdleNow = AnswerOf<"/api/profitability/hurdle">;

/** What a partner should earn at least by a forecast. */
export function Hurdle() {
  const { t } = useTranslation();
  const wording = useWording();
  const mayChange = useMay("catalog:write");
  const hurdle = useQuery({
    queryKey: ["/api/profitability/hurdle"],
    queryFn: ({ signal }) => orNothing(read("/api/profitability/hurdle", {}, signal)),
    refetchOnWindowFocus: false,
  });
  return (
    <Section title={t("quotes.hurdle")}>
      <p>{t("quotes.hurdleLead")}</p>
      <Answer of={hurdle}>
        {(found) => (
          <>
            {found === null ? (
              <Empty>{t("quotes.hurdleNone")}</Empty>
            ) : (
              <Facts
                of={[
                  [t("quotes.hurdleNow"), percent(found.leastMarginPercent, wording)],
                  ...(found.latestBreakEvenMonth === undefined ? [] : [[t("quotes.hurdleMonth"), count(found.latestBreakEvenMonth, wording)] as [string, string]]),
                ]}
              />
            )}
            {mayChange && <Editor hurdle={found} />}
          </>
        )}
      </Answer>
    </Section>
  );
}

function Editor({ hurdle }: { hurdle: HurdleNow | null }) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm<HurdleForm>({
    resolver: zodResolver(hurdleForm),
    defaultValues: {
      leastMarginPercent: hurdle === null ? "" : String(hurdle.leastMarginPercent),
      latestBreakEvenMonth: String(hurdle?.latestBreakEvenMonth ?? ""),
    },
  });
  const save = useChange((typed: HurdleForm) => answered(client.PUT("/api/profitability/hurdle", { body: hurdleOf(typed) })), ["/api/profitability/hurdle", "/api/profitability/lines"]);
  const said = curesIn(save.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => save.mutate(typed))(event)} noValidate>
      <FormText control={control} name="leastMarginPercent" label={t("quotes.hurdlePercent")} said={said.leastMarginPercent} inputMode="decimal" isRequired />
      <FormText control={control} name="latestBreakEvenMonth" label={t("quotes.hurdleMonth")} said={said.latestBreakEvenMonth} inputMode="numeric" />
      {save.isSuccess && <p role="status">{t("quotes.floorSaved")}</p>}
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t("quotes.hurdleSave")}
        </Button>
      </div>
    </form>
  );
}
