package pep.performance.action.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.action.ActionForm;
import pep.performance.action.CatalogueEntry;
import pep.performance.diagnosis.member.Cause;
import pep.platform.validation.Code;
import pep.platform.validation.Name;

/** The actions that a vendor offers its people to take. */
record ActionCatalogueRequest(@NotEmpty @Size(max = 100) List<@Valid EntryRequest> entries) {

  /**
   * One action.
   *
   * @param causes that it helps against
   * @param whom who usually does it
   * @param cost of it once
   * @param holdOut share of the partners, in percent, that are left without it by lot
   */
  record EntryRequest(
      @NotNull @Code String code,
      @NotNull @Name(max = 100) String name,
      @NotNull ActionForm form,
      @NotNull @Size(max = 10) List<Cause> causes,
      @NotNull @Name(max = 100) String whom,
      @Nullable Money cost,
      @Nullable @Min(1) @Max(50) Integer holdOut) {

    CatalogueEntry entry() {
      return new CatalogueEntry(
          code, name, form, causes.stream().distinct().toList(), whom, cost, holdOut);
    }
  }

  List<CatalogueEntry> catalogue() {
    return entries.stream().map(EntryRequest::entry).toList();
  }
}
