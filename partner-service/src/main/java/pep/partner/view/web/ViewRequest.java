package pep.partner.view.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import pep.partner.view.ViewTerms;
import pep.platform.validation.Code;
import pep.platform.validation.Name;

/**
 * @param list which list it is of, by the portal's own word for it
 * @param query what stands in the list's address behind the question mark
 * @param columns that are shown, in their order; empty for those that the list shows by itself
 * @param shared whether everybody of the vendor has it
 */
record ViewRequest(
    @NotNull @Code String list,
    @NotNull @Name(max = 60) String name,
    @NotNull @Pattern(regexp = "[A-Za-z0-9._~%+&=,:*!'()-]{0,2000}") String query,
    @NotNull @Size(max = 50) List<@Code String> columns,
    @NotNull Boolean shared) {

  ViewTerms terms() {
    return new ViewTerms(name, query, columns, shared);
  }
}
