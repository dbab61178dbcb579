package pep.partner.view;

import java.util.List;

/**
 * What a view says of its list.
 *
 * @param query what the list is narrowed to and how it is sorted, as its address has it behind the
 *     question mark
 * @param columns that are shown, in their order; empty for those that the list shows by itself
 * @param shared whether everybody of the vendor has it
 */
public record ViewTerms(String name, String query, List<String> columns, boolean shared) {

  public ViewTerms {
    columns = List.copyOf(columns);
  }
}
