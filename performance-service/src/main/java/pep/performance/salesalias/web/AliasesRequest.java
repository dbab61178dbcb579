package pep.performance.salesalias.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import pep.performance.salesalias.AliasTerms;

/** Many aliases that are added or changed together. */
record AliasesRequest(@NotEmpty @Size(max = 1000) List<@NotNull @Valid AliasRequest> aliases) {

  List<AliasTerms> terms() {
    return aliases.stream().map(AliasRequest::terms).toList();
  }
}
