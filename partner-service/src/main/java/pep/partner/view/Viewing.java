package pep.partner.view;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.Forbidden;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;

/** Keeps views, and says who may share one or change what is shared. */
@Service
public class Viewing {

  private static final String SHARES = "partners:write";
  private static final int MOST = 200;

  private final Views views;
  private final Clock clock;

  Viewing(Views views, Clock clock) {
    this.views = views;
    this.clock = clock;
  }

  public Page<SavedView> page(Reach reach, Listing listing) {
    return views.page(reach, listing);
  }

  /**
   * @throws TooManyViews if nobody could find one any more
   */
  public SavedView save(Reach reach, Creation creation, String list, ViewTerms terms) {
    if (terms.shared()) {
      requireSharing(reach);
    }
    String id = creation.id("viw");
    Optional<SavedView> first = views.repeated(reach.tenant(), id, creation);
    if (first.isPresent()) {
      return first.get();
    }
    String owner = terms.shared() ? SavedView.EVERYBODY : reach.subject();
    if (views.countOf(reach.tenant(), owner) >= MOST) {
      throw new TooManyViews(MOST);
    }
    SavedView view =
        SavedView.of(reach.tenant(), id, list, reach.subject(), terms, clock.instant());
    return views.create(view, creation, Cause.of(reach));
  }

  public SavedView change(Reach reach, String id, @Nullable String ifMatch, ViewTerms terms) {
    SavedView view = views.get(reach, id);
    if (terms.shared() || view.shared()) {
      requireSharing(reach);
    }
    ETags.check(ifMatch, view);
    view.change(terms);
    return views.save(view, Cause.of(reach));
  }

  public void delete(Reach reach, String id, @Nullable String ifMatch) {
    SavedView view = views.get(reach, id);
    if (view.shared()) {
      requireSharing(reach);
    }
    ETags.check(ifMatch, view);
    view.delete();
    views.save(view, Cause.of(reach));
  }

  /** Whether the caller may share a view, and change those that are. */
  public static boolean mayShare(Reach reach) {
    return reach.owner() == null && reach.may(SHARES);
  }

  private static void requireSharing(Reach reach) {
    if (!mayShare(reach)) {
      throw new Forbidden("Who manages the channel shares views, and changes those that are.");
    }
  }
}
