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
import { percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Facts } from "../ui/Facts";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Empty, Failed } from "../ui/States";
import { Hurdle } from "./Hurdle";
import { LineForecasts } from "../profit/LineForecasts";
import { floorForm, floorOf, type FloorForm } from "./marginFloor";

type Floor = AnswerOf<"/api/margin-floor">;

/** Below which margin a quote needs the vendor's approval. */
export default function MarginFloorPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const mayChange = useMay("catalog:write");
  const floor = useQuery({
    queryKey: ["/api/margin-floor"],
    queryFn: ({ signal }) => orNothing(read("/api/margin-floor", {}, signal)),
    refetchOnWindowFocus: false,
  });
  return (
    <Page title={t("quotes.floor")} lead={t("quotes.floorLead")} crumbs={[{ title: t("quotes.title"), to: "/quotes" }]}>
      <Answer of={floor}>
        {(found) => (
          <Section title={t("quotes.floor")}>
            {found === null ? <Empty>{t("quotes.floorNone")}</Empty> : <Facts of={[[t("quotes.floorNow"), percent(found.leastPercent, wording)]]} />}
            {mayChange && <Editor floor={found} />}
          </Section>
        )}
      </Answer>
      <Hurdle />
      <LineForecasts />
    </Page>
  );
}

function Editor({ floor }: { floor: Floor | null }) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm<FloorForm>({ resolver: zodResolver(floorForm), defaultValues: { leastPercent: floor === null ? "" : String(floor.leastPercent) } });
  const save = useChange((typed: FloorForm) => answered(client.PUT("/api/margin-floor", { body: floorOf(typed) })), ["/api/margin-floor"]);
  const said = curesIn(save.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => save.mutate(typed))(event)} noValidate>
      <FormText control={control} name="leastPercent" label={t("quotes.floorPercent")} said={said.leastPercent} inputMode="decimal" isRequired />
      {save.isSuccess && <p role="status">{t("quotes.floorSaved")}</p>}
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t("form.save")}
        </Button>
      </div>
    </form>
  );
}
