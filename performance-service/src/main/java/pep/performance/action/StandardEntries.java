package pep.performance.action;

import java.util.List;
import pep.performance.diagnosis.member.Cause;

/** The catalogue of a vendor that has not written its own: one action of each form. */
final class StandardEntries {

  private static final String CHANNEL_MANAGER = "channel manager";

  static final List<CatalogueEntry> ALL =
      List.of(
          entry("enable", "Train and certify", ActionForm.ENABLE, Cause.ENABLEMENT),
          entry("enrol", "Enrol in a program", ActionForm.ENROL, Cause.PROGRAMS),
          entry("offer", "Make an offer", ActionForm.OFFER, Cause.OFFER_AWARENESS),
          entry(
              "adjust-ground",
              "Adjust its ground",
              ActionForm.ADJUST_GROUND,
              Cause.CROWDING,
              Cause.OUTLETS),
          entry(
              "change-mix",
              "Change what it sells",
              ActionForm.CHANGE_MIX,
              Cause.PRODUCT_MIX,
              Cause.RETURNS),
          entry("coach", "Coach on deals", ActionForm.COACH, Cause.PIPELINE),
          entry("part", "Part with it", ActionForm.PART));

  private StandardEntries() {}

  private static CatalogueEntry entry(String code, String name, ActionForm form, Cause... causes) {
    return new CatalogueEntry(code, name, form, List.of(causes), CHANNEL_MANAGER, null, null);
  }
}
