package pep.performance.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.holding.CodeMapping;
import pep.performance.salesalias.AliasKind;
import pep.performance.salesalias.AliasTerms;
import pep.platform.validation.Code;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Text;
import pep.platform.validation.WrongFields;

/**
 * Held lines that count for another partner or product than they name, and why.
 *
 * @param toPartnerCode the partner's own code; left out for the one that they name
 * @param toProductCode the product's own code; left out for the one that they name
 * @param saveAlias whether the codes that are selected mean these from now on
 */
record MappingRequest(
    @NotNull @Text(max = 500) String reason,
    @NotNull @Valid HeldSelection select,
    @Nullable @Code String toPartnerCode,
    @Nullable @Code String toProductCode,
    @Nullable Boolean saveAlias)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (select != null) {
      select.check(wrong.in("select"));
    }
    if (toPartnerCode == null && toProductCode == null) {
      wrong.add("toPartnerCode", "nothing-mapped", "Say which partner or product is meant.");
    }
    boolean named =
        select != null
            && (toPartnerCode == null || select.partnerCode() != null)
            && (toProductCode == null || select.productCode() != null);
    if (Boolean.TRUE.equals(saveAlias) && !named) {
      wrong.add("saveAlias", "alias-not-named", "Select the lines by the code that is the alias.");
    }
  }

  /** The aliases that this makes; none where it is not to. */
  List<AliasTerms> aliases() {
    List<AliasTerms> made = new ArrayList<>();
    if (Boolean.TRUE.equals(saveAlias)) {
      add(AliasKind.PARTNER, select.partnerCode(), toPartnerCode, made);
      add(AliasKind.PRODUCT, select.productCode(), toProductCode, made);
    }
    return made;
  }

  private void add(
      AliasKind kind, @Nullable String alias, @Nullable String code, List<AliasTerms> made) {
    if (alias != null && code != null) {
      made.add(new AliasTerms(kind, alias, code, null, reason));
    }
  }

  CodeMapping mapping() {
    return new CodeMapping(toPartnerCode, toProductCode);
  }
}
