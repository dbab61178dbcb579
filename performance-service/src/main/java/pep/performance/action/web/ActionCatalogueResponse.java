package pep.performance.action.web;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.action.ActionCatalogue;
import pep.performance.action.CatalogueEntry;
import pep.performance.diagnosis.member.Cause;

/**
 * The actions that a vendor offers its people to take.
 *
 * @param version 0 of the standard ones, which the vendor has not written
 */
record ActionCatalogueResponse(long version, List<EntryResponse> entries) {

  /**
   * One action; its cost is left out where it is not known.
   *
   * @param holdOut share of the partners, in percent, that are left without it by lot; none where
   *     it has no hold-out
   */
  record EntryResponse(
      String code,
      String name,
      String form,
      List<String> causes,
      String whom,
      @Nullable Money cost,
      @Nullable Integer holdOut) {

    static EntryResponse of(CatalogueEntry entry) {
      return new EntryResponse(
          entry.code(),
          entry.name(),
          entry.form().wireName(),
          entry.causes().stream().map(Cause::wireName).toList(),
          entry.whom(),
          entry.cost(),
          entry.holdOut());
    }
  }

  static ActionCatalogueResponse of(ActionCatalogue catalogue) {
    return new ActionCatalogueResponse(
        catalogue.version(), catalogue.entries().stream().map(EntryResponse::of).toList());
  }
}
