package pep.performance.salesalias.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.performance.salesalias.AliasKind;
import pep.performance.salesalias.AliasTerms;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

/**
 * A code that lines of sales use, and the one that is meant.
 *
 * @param alias as lines write it; case and width do not matter
 * @param code the partner's or the product's own code
 * @param source the system that uses it; left out for every one
 */
record AliasRequest(
    @NotNull AliasKind kind,
    @NotNull @Name String alias,
    @NotNull @Code String code,
    @Nullable @Name String source,
    @Nullable @Text(max = 500) String note) {

  AliasTerms terms() {
    return new AliasTerms(kind, alias, code, source, note);
  }
}
