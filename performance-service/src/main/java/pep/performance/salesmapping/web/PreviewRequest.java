package pep.performance.salesmapping.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.Text;
import pep.platform.validation.WrongFields;

/**
 * The beginning of a file, and how it is thought to be laid out.
 *
 * @param source the system that it comes from
 * @param sample the first lines of the file
 */
record PreviewRequest(
    @NotNull @Name String source,
    @NotNull @Valid LayoutRequest layout,
    @NotNull @Text(max = 65_536) String sample)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (layout != null) {
      layout.check(wrong.in("layout"));
    }
  }
}
