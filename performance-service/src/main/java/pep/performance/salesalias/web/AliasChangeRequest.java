package pep.performance.salesalias.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Code;
import pep.platform.validation.Text;

/**
 * What an alias means from now on.
 *
 * @param code the partner's or the product's own code
 */
record AliasChangeRequest(@NotNull @Code String code, @Nullable @Text(max = 500) String note) {}
