package pep.performance.salesmapping;

import java.util.List;
import pep.platform.tenancy.Reach;

/** Reads the beginning of a file by a layout, as the intake of sales would. */
public interface RowPreview {

  /**
   * The first 50 rows as they would be read; nothing is stored.
   *
   * @param sample the beginning of a file
   * @throws pep.platform.problem.InvalidInput if the header is not the one that the layout names
   */
  List<PreviewedRow> preview(Reach caller, String source, FileLayout layout, String sample);
}
