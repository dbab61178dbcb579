package pep.partner.view.web;

import java.time.Instant;
import java.util.List;
import pep.partner.view.SavedView;
import pep.partner.view.Viewing;
import pep.platform.tenancy.Reach;

/**
 * @param own whether the caller saved it
 * @param changeable whether the caller may change it
 */
record ViewResponse(
    String id,
    long version,
    String list,
    String name,
    String query,
    List<String> columns,
    boolean shared,
    boolean own,
    boolean changeable,
    Instant changedAt) {

  static ViewResponse of(SavedView view, Reach reach) {
    return new ViewResponse(
        view.id(),
        view.version(),
        view.list(),
        view.name(),
        view.query(),
        view.columns(),
        view.shared(),
        view.by().equals(reach.subject()),
        !view.shared() || Viewing.mayShare(reach),
        view.changedAt());
  }
}
